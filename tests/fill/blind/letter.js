// A notice under Article 42 of the E-Commerce Law as a platform of China takes it: a long sheet in Chinese, words in cells of
// a grid of boxes, a date in three lists, links each in a row of its own.
import { main, page, put, rows, slot, watch } from "./widgets.js";

page("电子商务平台知识产权侵权通知", "zh", ".grid{display:grid;grid-template-columns:180px 1fr;border:1px solid #ccc}.grid>div{border:1px solid #eee;padding:8px}");
watch();
const cell = (words, control) => `<div>${words}</div><div>${control}</div>`;
const pick = (key, list) => `<select data-k="${key}"><option value="">请选择</option>${list.map((one) => `<option>${one}</option>`).join("")}</select>`;
main.innerHTML = `<h2>侵权通知书</h2><form><div class=grid>
${cell("通知人姓名（名称）", `<input data-k=name>`)}
${cell("通知人身份", `<label><input type=radio name=r value=owner data-k=role>权利人</label><label><input type=radio name=r value=agent data-k=role>委托代理人</label>`)}
${cell("联系方式", `手机 <input data-k=phone> 邮箱 <input data-k=email>`)}
${cell("通讯地址", `<input data-k=address>`)}
${cell("身份证明材料", `<input type=file data-k=identity>`)}
${cell("授权委托书（代理人填写）", `<input type=file data-k=poa>`)}
${cell("权利类别", pick("type", ["专利权", "商标专用权", "著作权", "其他"]))}
${cell("权利名称", `<input data-k=mark>`)}
${cell("权利证书号", `<input data-k=number>`)}
${cell("权利人", `<input data-k=owner>`)}
${cell("权属证明", `<input type=file data-k=certificate>`)}
${cell("被通知经营者（店铺）名称", `<input data-k=shop>`)}
${cell("侵权商品网址", slot("links"))}
${cell("构成侵权的初步证据及说明", `<textarea rows=4 cols=50 data-k=why></textarea>`)}
${cell("初步证据材料", `<input type=file multiple data-k=proof>`)}
${cell("要求采取的措施", `<label><input type=checkbox value=a data-k=measure>删除</label><label><input type=checkbox value=b data-k=measure>屏蔽</label><label><input type=checkbox value=c data-k=measure>断开链接</label><label><input type=checkbox value=d data-k=measure>终止交易和服务</label>`)}
${cell("收到反通知的邮箱", `<input data-k=x_counter>`)}
${cell("通知人签章", `<input data-k=x_sign>`)}
</div><p><label><input type=checkbox data-k=x_true>通知人保证通知内容真实，恶意通知的承担加倍赔偿责任</label></p><button>提交通知</button> <button type=button data-send>保存</button></form>`;
put({ links: rows("links", { add: "新增一条", draw: (at) => `第${at}条 <input data-k=links size=50>` }) });
