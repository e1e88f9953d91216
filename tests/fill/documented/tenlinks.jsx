/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
// The form for those without an account, in Vue with Element Plus: a section each for the reporter, the right and up to ten links.
import "element-plus/dist/index.css";
import { ElButton, ElCheckbox, ElDatePicker, ElForm, ElFormItem, ElInput, ElOption, ElRadio, ElRadioGroup, ElSelect, ElUpload } from "element-plus";
import { Fragment, createApp, h, reactive, watchEffect } from "vue";

import { holdAll, send, start } from "./core.js";

const box = reactive({ name: "", identity: "", role: "", company: "", email: "", phone: "", country: "", address: "", idFile: [], poaFile: [], ipr: "", place: "", mark: "", number: "", owner: "", expiry: "", proofFile: [], work: "", links: [""], why: "", evidence: [], agree: false });
watchEffect(() => holdAll({ ...box, links: box.links.filter(Boolean).join("\n"), ...Object.fromEntries(["idFile", "poaFile", "proofFile", "evidence"].map((name) => [name, box[name].map((file) => file.name)])) }));
const bind = (name) => ({ modelValue: box[name], "onUpdate:modelValue": (value) => { box[name] = value ?? ""; } });
const text = (label, name, more = {}, item = {}) => <ElFormItem label={label} required {...item}><ElInput {...bind(name)} {...more} /></ElFormItem>;
const pick = (label, name, options) => (
  <ElFormItem label={label} required>
    {h(ElSelect, { ...bind(name), placeholder: "Select", filterable: options.length > 6, style: "width:340px" }, () => options.map((one) => <ElOption key={one} value={one} label={one} />))}
  </ElFormItem>
);
const file = (label, name, tip, more = {}) => (
  <ElFormItem label={label} required>
    {h(ElUpload, { autoUpload: false, fileList: box[name], "onUpdate:fileList": (list) => { box[name] = list; }, action: "#", ...more }, { default: () => h(ElButton, null, () => "Choose file"), tip: () => h("div", { class: "el-upload__tip" }, tip) })}
  </ElFormItem>
);
const App = () => (
  <div style="max-width:860px;margin:24px auto">
    <h1>Report intellectual property infringement</h1>
    <p>This form is for reporters without an IPP account. Registered users please <a href="#">log in</a>. You can report up to 10 links at a time.</p>
    {h(ElForm, { labelWidth: "230px", labelPosition: "right" }, () => [
      <h3>Reporter</h3>,
      text("Reporter's name", "name"),
      <ElFormItem label="You are" required>{h(ElRadioGroup, bind("identity"), () => [["individual", "An individual"], ["entity", "A company or other entity"]].map(([value, words]) => h(ElRadio, { value }, () => words)))}</ElFormItem>,
      box.identity === "entity" ? text("Company name", "company") : null,
      pick("Country / region", "country", ["Canada", "China (Mainland)", "Denmark", "Germany", "Hong Kong, China", "Norway", "Portugal", "Singapore", "Sweden", "United Kingdom", "United States"]),
      text("Address", "address"),
      text("E-mail", "email", { type: "email" }),
      text("Telephone", "phone", { placeholder: "Country code and number" }),
      file("Identity document", "idFile", "Business licence, passport or ID card. PDF, JPG or PNG", { limit: 1 }),
      <ElFormItem label="Relationship to the right" required>{h(ElRadioGroup, bind("role"), () => [["owner", "I am the rights owner"], ["agent", "I am an authorised agent"]].map(([value, words]) => h(ElRadio, { value }, () => words)))}</ElFormItem>,
      box.role === "agent" ? file("Letter of authorization", "poaFile", "Signed or sealed by the rights owner", { limit: 1 }) : null,
      <h3>Intellectual property right</h3>,
      pick("Type of right", "ipr", ["Trademark", "Copyright", "Patent"]),
      box.ipr === "Copyright" ? text("Description of the work", "work") : null,
      box.ipr && box.ipr !== "Copyright" ? <>
        {pick("Place of registration", "place", ["Mainland China", "Hong Kong, China", "Taiwan, China", "Others"])}
        {text(box.ipr === "Trademark" ? "Trademark name" : "Patent name", "mark")}
        {text("Registration number", "number")}
        {text("Registrant", "owner")}
        <ElFormItem label="Expiration date" required><ElDatePicker type="date" placeholder="Pick a day" valueFormat="YYYY-MM-DD" {...bind("expiry")} /></ElFormItem>
      </> : null,
      box.ipr ? file("Proof of right", "proofFile", box.ipr === "Copyright" ? "Registration certificate or Copyright Claim Statement" : "Registration certificate", { limit: 1 }) : null,
      <h3>Infringing content</h3>,
      box.links.map((link, at) => <ElFormItem key={at} label={`Link ${at + 1}`} required={!at}>
        <div style="display:flex;gap:8px;width:100%"><ElInput modelValue={link} placeholder="https://" onUpdate:modelValue={(value) => { box.links[at] = value; }} />
          {at ? h(ElButton, { onClick: () => box.links.splice(at, 1) }, () => "Remove") : null}</div></ElFormItem>),
      <ElFormItem label=" ">{h(ElButton, { disabled: box.links.length >= 10, onClick: () => box.links.push("") }, () => "+ Add a link")}</ElFormItem>,
      text("Explanation", "why", { type: "textarea", rows: 5, maxlength: 2000, showWordLimit: true }),
      file("Supporting evidence", "evidence", "Comparison, screenshots, etc.", { multiple: true, drag: false }),
      <ElFormItem label=" ">{h(ElCheckbox, bind("agree"), () => "I confirm that the above is true and I accept the legal consequences of a false report")}</ElFormItem>,
      <ElFormItem label=" ">{h(ElButton, { type: "primary", onClick: send }, () => "Submit")}</ElFormItem>,
    ])}
  </div>
);
createApp({ render: App }).mount(start({ title: "Report infringement" }));
