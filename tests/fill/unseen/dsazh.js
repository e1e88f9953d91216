// The same notice under European law in Chinese, as a chat-like list of cards with the control first and the words after it.
import { main, page, record } from "./record.js";

page("违法内容举报（DSA 第16条）", "zh", ".c{border:1px solid #ddd;margin:8px 0;padding:8px}.c>*{display:block}");
const c = (words, control) => `<div class=c>${control}<span>${words}</span></div>`;
main.innerHTML = `<h1>举报违法内容</h1>
${c("通知人姓名或名称", `<input data-k="name">`)}${c("通知人电子邮件", `<input data-k="email">`)}${c("内容的具体网址（每行一个）", `<textarea data-k="links"></textarea>`)}
${c("认为内容违法的理由", `<textarea data-k="why"></textarea>`)}${c("证据附件", `<input type=file multiple data-k="proof">`)}
${c("发布者邮箱（如知晓）", `<input data-k="x_poster">`)}${c("之前的举报编号", `<input data-k="x_before">`)}${c("本人善意相信上述信息准确完整", `<input type=checkbox data-k="x_bona">`)}
<button data-send type=button>发送</button>`;
record();
