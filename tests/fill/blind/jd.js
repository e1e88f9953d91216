// JD in Chinese: a tree of parts with headings, lists drawn by the page whose menu is always in the document, dates in boxes
// of text, a date the other way round.
import { drawnRadios, layui, main, page, put, slot, watch } from "./widgets.js";

page("京东知识产权维权平台", "zh", ".item{display:flex;margin:10px 0}.item>.t{width:160px}h4{background:#eee}");
watch();
const item = (words, control, note = "") => `<div class=item><div class=t>${words}：</div><div>${control}${note && `<div style="color:#999">${note}</div>`}</div></div>`;
main.innerHTML = `<input placeholder="商品/店铺名称" data-k=x_top><h3>维权申请</h3>
<h4>维权人信息</h4>${item("维权人类型", slot("role"))}${item("维权人名称", `<input data-k=company>`, "与营业执照一致")}${item("联系人姓名", `<input data-k=name>`)}${item("联系电话", `<input data-k=phone>`)}${item("电子邮箱", `<input data-k=email>`)}${item("通讯地址", `<input data-k=address>`)}${item("主体资格证明", `<input type=file data-k=identity>`)}<div id=agent></div>
<h4>权利信息</h4>${item("知识产权类型", slot("type"))}<div id=right></div>
<h4>被投诉方信息</h4>${item("店铺名称", `<input data-k=shop>`)}${item("联系人姓名", `<input data-k=x_them>`)}${item("联系电话", `<input data-k=x_their>`)}
<h4>侵权信息</h4>${item("侵权商品链接", `<textarea rows=4 cols=50 data-k=links></textarea>`, "多个链接请换行")}${item("侵权事实与理由", `<textarea rows=4 cols=50 data-k=why></textarea>`)}${item("侵权证据", `<input type=file multiple data-k=proof>`)}
${item("历史投诉单号", `<input data-k=x_old>`)}
<label><input type=checkbox data-k=x_ok>本人承诺所提供材料真实有效，并承担相应法律责任</label><div><button type=button data-send>提交审核</button><button type=button data-send>暂存</button></div>`;
put({
  role: drawnRadios("role", [["owner", "权利人"], ["licensee", "被许可人"], ["agent", "代理人"]], { then: (value) => {
    document.getElementById("agent").innerHTML = value === "agent" ? item("授权书", `<input type=file data-k=poa>`) : "";
  } }),
  type: layui("type", [["pt", "专利"], ["cr", "著作权"], ["tm", "商标"]], { then: (value) => {
    document.getElementById("right").innerHTML = value === "tm" ? item("商标名称", `<input data-k=mark>`) + item("注册证号", `<input data-k=number>`) + item("国际分类", `<input data-k=classes placeholder="如 9、25">`) + item("权利人", `<input data-k=owner>`) + item("专用权期限至", `<input data-k=expires placeholder="YYYY-MM-DD">`) + item("商标注册证", `<input type=file data-k=certificate>`) : item("证书编号", `<input data-k=x_no>`);
  } }),
});
