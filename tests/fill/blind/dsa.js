// A notice under Article 16 in both languages, in one sheet of fieldsets, with an exception for the name and one link a row.
import { main, page, put, rows, slot, watch } from "./widgets.js";

page("Notice of illegal content 违法内容通知", "en", "fieldset{margin:14px 0}.cell{margin:8px 0}");
watch();
const cell = (words, control) => `<div class=cell>${words}<br>${control}</div>`;
main.innerHTML = `<h1>Notice of illegal content / 违法内容通知</h1><form>
<fieldset><legend>Illegal content / 违法内容</legend>
${cell("Category / 类别", `<select data-k=category><option value="">–</option><option value=hate>Illegal speech / 违法言论</option><option value=goods>Unsafe product / 不安全产品</option><option value=ip>Intellectual property infringement / 知识产权侵权</option><option value=minor>Protection of minors / 未成年人保护</option></select>`)}
${cell("Exact location (URL) / 确切位置", slot("links"))}
${cell("Why is this content illegal? / 为何违法", `<textarea rows=5 cols=60 data-k=why></textarea>`)}
${cell("Law infringed, if known / 所违反的法律", `<input data-k=x_law>`)}
${cell("Supporting files / 附件", `<input type=file multiple data-k=proof>`)}</fieldset>
<fieldset><legend>Notifier / 通知人</legend>
${cell("Name or company / 姓名或公司", `<input data-k=name>`)}${cell("E-mail address / 电子邮箱", `<input data-k=email>`)}${cell("Country / 国家", `<select data-k=x_land><option></option><option>Germany</option><option>Netherlands</option><option>Poland</option></select>`)}
${cell("Trusted flagger number / 可信举报者编号", `<input data-k=x_flag>`)}
<label><input type=checkbox data-k=x_anon> The notice concerns an offence under Directive 2011/93/EU; I do not give my name</label></fieldset>
<label><input type=checkbox data-k=x_faith> I confirm my bona fide belief that the information is accurate and complete</label>
<p><button>Send notice / 发送通知</button></p></form>`;
put({ links: rows("links", { add: "Add URL / 添加网址", draw: () => `<input type=url data-k=links size=50 placeholder="https://">` }) });
