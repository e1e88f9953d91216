/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
// The protection platform's complaint in Chinese, in Vue with Element Plus: cards with headings, an own question set for
// picture theft, classes as tags, a day picker.
import "element-plus/dist/index.css";
import { ElButton, ElCard, ElCheckbox, ElDatePicker, ElForm, ElFormItem, ElInput, ElOption, ElRadioButton, ElRadioGroup, ElSelect, ElUpload } from "element-plus";
import { Fragment, createApp, h, reactive, watchEffect } from "vue";

import { holdAll, send, start } from "./core.js";

const FILES = ["poa", "license", "certificate", "original", "outtakes", "model", "proof"];
const box = reactive({ subject: "", role: "", contact: "", phone: "", email: "", company: "", kind: "", mark: "", number: "", owner: "", classes: [], expires: "", work: "", where: "", links: "", why: "", remark: "", code: "", agree: false, ...Object.fromEntries(FILES.map((name) => [name, []])) });
watchEffect(() => holdAll({ ...box, classes: [...box.classes], ...Object.fromEntries(FILES.map((name) => [name, box[name].map((file) => file.name)])) }));
const bind = (name) => ({ modelValue: box[name], "onUpdate:modelValue": (value) => { box[name] = value ?? ""; } });
const item = (label, control, required = true) => h(ElFormItem, { label, required }, () => control);
const text = (label, name, more = {}, required = true) => item(label, h(ElInput, { ...bind(name), ...more }), required);
const upload = (label, name, tip, required = true, multiple = false) => item(label, h(ElUpload, { autoUpload: false, drag: multiple, multiple, limit: multiple ? 9 : 1, fileList: box[name], "onUpdate:fileList": (list) => { box[name] = list; }, action: "#" }, { default: () => (multiple ? h("div", { class: "el-upload__text" }, ["将文件拖到此处,或", h("em", "点击上传")]) : h(ElButton, { type: "primary", plain: true }, () => "点击上传")), tip: () => h("div", { class: "el-upload__tip" }, tip) }), required);
const radios = (label, name, list) => item(label, h(ElRadioGroup, bind(name), () => list.map(([value, words]) => h(ElRadioButton, { value }, () => words))));
const card = (title, body) => h(ElCard, { style: "margin-bottom:16px" }, { header: () => h("b", title), default: () => h(ElForm, { labelWidth: "150px" }, () => body) });
const App = () => (
  <div style="max-width:900px;margin:20px auto">
    <h2>发起知识产权投诉</h2>
    {card("投诉方信息", [
      radios("投诉主体", "subject", [["person", "个人"], ["company", "企业"]]),
      radios("投诉身份", "role", [["owner", "权利人"], ["agent", "代理人"]]),
      box.subject === "company" ? text("企业名称", "company") : null,
      text("联系人姓名", "contact"), text("手机号", "phone", { maxlength: 20 }), text("联系邮箱", "email"),
      box.subject ? upload(box.subject === "company" ? "营业执照" : "身份证件", "license", "请上传清晰的扫描件或照片") : null,
      box.role === "agent" ? upload("授权书", "poa", "须由权利人签字或盖章") : null,
    ])}
    {card("权利信息", [
      item("权利类型", h(ElSelect, { ...bind("kind"), placeholder: "请选择权利类型" }, () => [["tm", "商标权"], ["pic", "著作权-图片盗用"], ["cr", "著作权-其他作品"], ["pt", "专利权"]].map(([value, label]) => h(ElOption, { key: value, value, label })))),
      box.kind === "tm" ? [
        text("商标名称", "mark"), text("商标注册号", "number"), text("商标注册人", "owner"),
        item("核定类别", h(ElSelect, { ...bind("classes"), multiple: true, filterable: true, placeholder: "可多选" }, () => Array.from({ length: 45 }, (_, at) => h(ElOption, { key: at, value: String(at + 1), label: `第${at + 1}类` })))),
        item("有效期截止日", h(ElDatePicker, { type: "date", valueFormat: "YYYY-MM-DD", placeholder: "选择日期", ...bind("expires") })),
        upload("商标注册证", "certificate", "支持 jpg、png、pdf"),
      ] : null,
      box.kind === "pic" ? [upload("原图", "original", "未经压缩的原始图片"), upload("拍摄花絮", "outtakes", "同场次拍摄的其他图片", false), upload("模特图", "model", "如图片含模特请上传", false), text("图片使用位置", "where", { placeholder: "如:主图第2张" })] : null,
      box.kind === "cr" ? [text("作品名称", "work"), upload("作品登记证书", "certificate", "支持 jpg、png、pdf")] : null,
      box.kind === "pt" ? [text("专利号", "number"), text("专利权人", "owner"), upload("专利证书", "certificate", "支持 jpg、png、pdf")] : null,
    ])}
    {card("侵权商品", [
      text("商品链接", "links", { type: "textarea", rows: 5, placeholder: "每行填写一个商品链接" }),
      text("投诉说明", "why", { type: "textarea", rows: 5, maxlength: 1000, showWordLimit: true }),
      upload("侵权证据", "proof", "对比图、页面截图等,最多9个文件", false, true),
      text("备注", "remark", {}, false),
      text("图形验证码", "code", { style: "width:140px" }),
      item(" ", h(ElCheckbox, bind("agree"), () => "我已阅读并同意《投诉承诺书》,保证所提交的信息真实有效"), false),
      item(" ", [h(ElButton, null, () => "取消"), h(ElButton, { type: "danger", onClick: send }, () => "提交投诉")], false),
    ])}
  </div>
);
createApp({ render: App }).mount(start({ title: "知识产权保护平台", lang: "zh-CN" }));
