// SHEIN in both languages: no labels at all, words in the boxes and nothing else, a country that is typed.
import { main, page, put, slot, typeahead, watch } from "./widgets.js";

page("SHEIN IP Complaint 知识产权投诉", "zh", ".line{margin:8px 0}input,select,textarea{width:420px;padding:6px}input[type=checkbox]{width:auto}");
watch();
const line = (control) => `<div class=line>${control}</div>`;
const box = (key, words, more = "") => line(`<input placeholder="${words}" data-k="${key}" ${more}>`);
main.innerHTML = `<div style="text-align:right"><input placeholder="Search 搜索" data-k=x_search style="width:120px"></div><h2>知识产权投诉 IP Complaint</h2><form>
${line(`<select data-k=role><option value="" disabled selected>投诉人身份 Complainant is…</option><option value=owner>权利人 Right holder</option><option value=agent>代理人 Agent</option></select>`)}
${box("name", "联系人姓名 Contact name *")}${box("company", "公司名称 Company name")}${box("email", "联系邮箱 Email *", "type=email")}${box("phone", "联系电话 Phone *")}${box("address", "联系地址 Address *")}
${line(`<select data-k=type><option value="" disabled selected>权利类型 Type of right *</option><option>商标 Trademark</option><option>著作权 Copyright</option><option>专利 Patent</option></select>`)}
${box("owner", "权利人名称 Name of right holder *")}${box("mark", "商标名称 Trademark *")}${box("number", "注册号 Registration number *")}
${line(slot("place"))}
${line(`<textarea rows=3 data-k=links placeholder="侵权商品链接，每行一个 Infringing product links, one per line *"></textarea>`)}
${line(`<textarea rows=3 data-k=why placeholder="侵权描述 Description of infringement *"></textarea>`)}
${line(`<span>上传权属证明 Upload proof of ownership</span> <input type=file multiple data-k=certificate>`)}
${line(`<span>上传侵权证据 Upload evidence of infringement</span> <input type=file multiple data-k=proof>`)}
${box("x_code", "验证码 Verification code *")}
<label><input type=checkbox data-k=x_ok> 我已阅读并同意隐私政策 I have read the privacy policy</label>
<p><button>提交 Submit</button></p></form>`;
put({ place: typeahead("place", [["CA", "加拿大 Canada"], ["EU", "欧盟 European Union"], ["MX", "墨西哥 Mexico"], ["GB", "英国 United Kingdom"], ["US", "美国 United States"]], { hint: "注册国家/地区 Country of registration *" }) });
