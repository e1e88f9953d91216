// A server page of the older kind, in Chinese: everything in tables, the date in three selects, a log-in box at the side.
import { keep, read, sent, setup } from "./state.js";

const option = (list) => `<option value="">--请选择--</option>${list.map(([value, words]) => `<option value="${value}">${words}</option>`).join("")}`;
const numbers = (from, to) => `<option value=""></option>${Array.from({ length: to - from + 1 }, (_, at) => `<option>${from + at}</option>`).join("")}`;
const row = (name, cell, { star = true, note = "", id = "" } = {}) => `<tr${id ? ` id="${id}" style="display:none"` : ""}><td class="n">${star ? '<font color="red">*</font>' : ""}${name}：</td><td>${cell}${note ? `<br><span class="g">${note}</span>` : ""}</td></tr>`;
const text = (name, size = 40) => `<input type="text" name="${name}" size="${size}" maxlength="200">`;
const radio = (name, list) => list.map(([value, words]) => `<label><input type="radio" name="${name}" value="${value}">${words}</label>`).join("<br>");

const main = setup({
  title: "提交侵权通知-知识产权维权平台",
  lang: "zh-CN",
  css: 'body{margin:0;background:#f2f2f2;font:12px/1.8 SimSun,"Noto Sans CJK SC",sans-serif}.top{background:#e1251b;color:#fff;padding:8px 40px}.lay{width:1000px;margin:12px auto;border-collapse:collapse}.lay>tbody>tr>td{vertical-align:top;background:#fff;padding:10px}.t{width:100%;border-collapse:collapse;margin-bottom:14px}.t td{border:1px solid #ddd;padding:5px 8px}.t .n{width:170px;text-align:right;background:#fafafa}.t caption{text-align:left;font-weight:bold;padding:4px 0}.g{color:#999}',
  html: `<div class="top"><b>知识产权维权平台</b> <form id="find" style="display:inline"><input name="keyword" placeholder="搜索商品"><button>搜索</button></form></div>
<table class="lay"><tr><td width="190"><form id="login"><b>账号登录</b><br>用户名<br><input name="user" size="16"><br>密码<br><input type="password" name="pass" size="16"><br><button>登录</button></form><p>维权指南<br>常见问题<br>联系客服</p></td><td>
<form id="notice"><h3>侵权通知书（在线填写）</h3>
<table class="t"><caption>第一部分 通知人</caption>
${row("通知人与权利的关系", radio("relation", [["1", "权利人本人"], ["2", "独占或排他许可的被许可人"], ["3", "普通许可的被许可人（经授权可单独维权）"], ["4", "受委托的代理机构或代理人"]]))}
${row("授权委托书", '<input type="file" name="proxy">', { id: "proxyrow", note: "应载明委托权限，并由权利人盖章" })}
${row("单位名称", text("company"), { star: false, note: "个人维权无须填写" })}
${row("联系人", text("person", 20))}${row("联系电话", text("phone", 20))}${row("电子信箱", text("mail"), { note: "处理进度将发送至该信箱" })}
${row("通信地址", text("address", 60))}${row("传真", text("fax", 20), { star: false })}
${row("主体资格证明", '<input type="file" name="identity">', { note: "营业执照副本或身份证扫描件" })}</table>
<table class="t"><caption>第二部分 权利依据</caption>
${row("权利性质", `<select name="nature">${option([["SB", "注册商标专用权"], ["ZZ", "著作权"], ["WG", "外观设计专利权"], ["SY", "实用新型专利权"], ["FM", "发明专利权"]])}</select>`)}
${row("商标名称（作品名称、专利名称）", text("title"))}${row("注册号（登记号、专利号）", text("number", 24))}
${row("权利人名称", text("owner"), { note: "须与权利证书一致" })}${row("商标核定使用类别", text("classes", 10), { star: false, note: "填写数字，多个类别以逗号分隔" })}
${row("权利有效期截止日", `<select name="year">${numbers(2024, 2045)}</select>年 <select name="month">${numbers(1, 12)}</select>月 <select name="day">${numbers(1, 31)}</select>日`, { star: false })}
${row("权属证明", '<input type="file" name="certificate">', { note: "商标注册证、续展证明等" })}</table>
<table class="t"><caption>第三部分 侵权事实</caption>
${row("侵权商品网址", '<textarea name="links" rows="5" cols="66"></textarea>', { note: "每行一个网址，一次通知针对一个店铺" })}${row("侵权店铺名称", text("shop"), { star: false })}
${row("侵权事实及理由", '<textarea name="facts" rows="6" cols="66"></textarea>')}${row("侵权证据", '<input type="file" name="evidence" multiple>', { note: "比对图、页面截图等，可多选" })}
${row("要求采取的措施", radio("measure", [["del", "删除商品链接"], ["close", "关闭店铺"]]), { star: false })}
${row("验证码", '<input name="captcha" size="6"> <b style="background:#eee;letter-spacing:5px;padding:2px 6px">4T9H</b>')}</table>
<p><input type="checkbox" name="oath" id="oath"><label for="oath">通知人郑重声明：上述内容及所附材料真实有效，因通知错误造成损失的，依法承担责任。</label></p>
<p align="center"><input type="submit" value=" 提交通知 "> <input type="reset" value=" 重填 "></p></form></td></tr></table>`,
});
const forms = [...main.querySelectorAll("form")];
for (const form of forms) form.addEventListener("submit", sent);
const notice = main.querySelector("#notice");
notice.addEventListener("click", () => {
  main.querySelector("#proxyrow").style.display = notice.elements.relation.value === "4" ? "" : "none";
});
keep(() => {
  const { year, month, day, ...rest } = read(forms.flatMap((form) => [...form.elements]));
  return { ...rest, until: year || month || day ? [year, month, day].join("-") : "" };
});
