// Pinduoduo's portal in Chinese: question in a paragraph above, radio buttons drawn by the page, a rich text box in a frame of
// tools, an own upload for each kind of picture.
import { main, page, record, sent, tell } from "./record.js";

page("拼多多知识产权保护平台", "zh", ".r{display:inline-block;margin-right:14px;cursor:pointer}.r b{display:inline-block;width:12px;height:12px;border:1px solid #999;border-radius:50%}.r.on b{background:red}.bar button{margin:2px}.ed{border:1px solid #ccc;min-height:70px}");
const q = (words, control) => `<div><p>${words}</p>${control}</div>`;
main.innerHTML = `<h2>新建投诉</h2>
${q("请选择投诉类型：", `<div id=type>${[["copyright", "著作权"], ["patent", "专利权"], ["trademark", "商标权"]].map(([v, t]) => `<span class=r data-v=${v}><b></b> ${t}</span>`).join("")}</div>`)}
${q("商标注册号：", `<input data-k="number" placeholder="请填写数字">`)}
${q("商标名称：", `<input data-k="mark">`)}
${q("权利人：", `<input data-k="owner">`)}
${q("侵权商品链接：", `<textarea data-k="links" placeholder="请粘贴商品链接，一行一条"></textarea>`)}
${q("投诉说明：", `<div class=bar><button type=button>B</button><button type=button>I</button></div><div class=ed contenteditable=true data-k="why" data-placeholder="请描述侵权事实"></div>`)}
${q("联系人姓名：", `<input data-k="name">`)}${q("联系邮箱：", `<input data-k="email">`)}${q("手机号码：", `<input data-k="phone">`)}
${q("短信验证码：", `<input data-k="x_sms"><button type=button id=sms>获取验证码</button>`)}
${q("权利证书：", `<input type=file data-k="certificate">`)}${q("侵权证据：", `<input type=file multiple data-k="proof">`)}${q("原图（盗图投诉）：", `<input type=file data-k="x_original">`)}
${q("店铺名称：", `<input data-k="shop">`)}${q("原投诉编号（再次投诉时填写）：", `<input data-k="x_old">`)}
<p><span class=r id=agree><b></b> 我已阅读并同意《投诉须知》</span></p><button data-send type=button>确认提交</button>`;
record();
for (const choice of document.querySelectorAll("#type .r"))
  choice.addEventListener("click", () => {
    for (const other of choice.parentElement.children) other.classList.toggle("on", other === choice);
    tell("type", choice.dataset.v);
  });
document.getElementById("agree").addEventListener("click", () => tell("x_agree", true));
document.getElementById("sms").addEventListener("click", () => tell("x_sms_sent", true));
