// Shopee's form in Chinese: Element Plus, labels on top, lists that are searched, a market chosen first, rows of links added.
import ElementPlus, { ElButton, ElCheckbox, ElDatePicker, ElForm, ElFormItem, ElInput, ElOption, ElRadio, ElRadioGroup, ElSelect, ElUpload } from "element-plus";
import "element-plus/dist/index.css";
import { createApp, h, reactive } from "vue";
import { main, page, sent, tell } from "./record.js";

page("知识产权侵权举报", "zh");
const v = reactive({ rows: [""] });
const bound = (key) => ({
  modelValue: v[key],
  "onUpdate:modelValue": (value) => {
    v[key] = value;
    tell(key, value);
  },
});
const text = (key, more = {}) => h(ElInput, { ...bound(key), ...more });
const pick = (key, list, more = {}) => h(ElSelect, { ...bound(key), placeholder: "请选择", style: "width:300px", ...more }, () => list.map((label) => h(ElOption, { key: label, value: label, label })));
const files = (key) => h(ElUpload, { multiple: true, autoUpload: false, onChange: (_file, list) => tell(key, list.map((file) => file.name)) }, () => h(ElButton, null, () => "上传文件"));
const item = (label, control, more = {}) => h(ElFormItem, { label, ...more }, () => control);
const setRow = (at) => (value) => {
  v.rows[at] = value;
  tell("links", v.rows.filter(Boolean).join("\n"));
};
const form = () =>
  h(ElForm, { labelPosition: "top" }, () => [
    item("涉及市场", pick("market", ["新加坡", "马来西亚", "泰国", "印度尼西亚", "越南", "菲律宾", "巴西"]), { required: true }),
    item("举报人身份", h(ElRadioGroup, bound("role"), () => [h(ElRadio, { value: "agent" }, () => "权利人的代理人"), h(ElRadio, { value: "owner" }, () => "权利人本人")]), { required: true }),
    item("举报人姓名", text("name"), { required: true }),
    item("公司名称", text("company")),
    item("邮箱", text("email", { placeholder: "用于接收处理结果" }), { required: true }),
    item("联系电话", text("phone")),
    item("被举报卖家邮箱（如知道）", text("x_mail")),
    item("侵权类型", pick("type", ["版权侵权", "商标侵权", "外观设计侵权", "专利侵权"]), { required: true }),
    item("权利人名称", text("owner"), { required: true }),
    item("商标名称", text("mark"), { required: true }),
    item("注册号", text("number"), { required: true }),
    item("注册日期", h(ElDatePicker, { ...bound("x_registered"), type: "date", valueFormat: "YYYY-MM-DD", placeholder: "选择日期" })),
    item("到期日期", h(ElDatePicker, { ...bound("expires"), type: "date", valueFormat: "YYYY-MM-DD", placeholder: "选择日期" })),
    item("商标注册证", files("certificate"), { required: true }),
    item("授权书（代理人必填）", files("x_loa")),
    item("侵权商品链接", [...v.rows.map((row, at) => h(ElInput, { key: at, modelValue: row, "onUpdate:modelValue": setRow(at), placeholder: "https://shopee…" })), h(ElButton, { onClick: () => v.rows.push("") }, () => "＋ 添加链接")], { required: true }),
    item("侵权说明", text("why", { type: "textarea", rows: 4, maxlength: 1500, showWordLimit: true }), { required: true }),
    item("证明文件", files("proof")),
    h(ElCheckbox, bound("x_declare"), () => "本人声明所提供的信息真实准确"),
    h(ElButton, { type: "primary", onClick: sent }, () => "提交举报"),
  ]);
createApp({ render: form }).use(ElementPlus).mount(main);
