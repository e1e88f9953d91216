// Element Plus in Chinese: two steps, a phone with its country code, a date that is picked, uploads told apart by their words.
import "element-plus/dist/index.css";
import ElementPlus, { ElButton, ElCheckbox, ElDatePicker, ElForm, ElFormItem, ElInput, ElOption, ElRadioButton, ElRadioGroup, ElSelect, ElStep, ElSteps, ElUpload } from "element-plus";
import { createApp, h, reactive, watchEffect } from "vue";
import { els, sent, tell } from "./widgets.js";

document.documentElement.lang = "zh-CN";
document.title = "知识产权投诉表";
const box = reactive({ step: 0, market: "", role: "", poa: [], name: "", company: "", cc: "+65", phone: "", email: "", x_wechat: "", type: "", owner: "", mark: "", number: "", expires: "", certificate: [], links: "", why: "", proof: [], x_shop: "", x_old: "", x_yes: false });
watchEffect(() => { for (const [key, value] of Object.entries(box)) if (key !== "step") tell(key, Array.isArray(value) ? [...value] : value ?? ""); });
const at = (key) => ({ onVnodeMounted: ({ el }) => (els[key] = [el]) });
const model = (key) => ({ modelValue: box[key], "onUpdate:modelValue": (value) => (box[key] = value), ...at(key) });
const ask = (label, control, required = false, help = "") => h(ElFormItem, { key: label, label, required }, () => [control, help ? h("div", { style: "color:#999;font-size:12px;width:100%" }, help) : null]);
const input = (key, props = {}) => h(ElInput, { ...model(key), ...props });
const pick = (key, items, placeholder) => h(ElSelect, { ...model(key), placeholder, style: "width:300px" }, () => items.map((one) => h(ElOption, { key: one, value: one, label: one })));
const radios = (key, items) => h(ElRadioGroup, model(key), () => items.map(([value, words]) => h(ElRadioButton, { key: value, value }, () => words)));
const upload = (key, words) => h(ElUpload, { autoUpload: false, multiple: true, ...at(key), onChange: (_file, list) => (box[key] = list.map(({ name }) => name)), onRemove: (_file, list) => (box[key] = list.map(({ name }) => name)) }, () => h(ElButton, { size: "small" }, () => words));
const first = () => [
  ask("您要投诉的卖家在哪个站点?", pick("market", ["新加坡", "马来西亚", "泰国", "印度尼西亚", "越南", "菲律宾", "巴西"], "请选择站点"), true, "每个站点须分别投诉"),
  ask("您以什么身份提交?", radios("role", [["owner", "权利人本人/本公司"], ["agent", "受托代理机构"]]), true),
  box.role === "agent" ? ask("委托书", upload("poa", "上传"), true, "须由权利人签字或盖章") : null,
  ask("怎么称呼您", input("name"), true),
  ask("所在单位", input("company"), true),
  ask("电话", h("div", { style: "display:flex;gap:6px" }, [h(ElSelect, { ...model("cc"), style: "width:110px" }, () => [["+65", "SG +65"], ["+86", "CN +86"], ["+60", "MY +60"], ["+44", "UK +44"], ["+49", "DE +49"]].map(([value, label]) => h(ElOption, { key: value, value, label }))), input("phone")]), true),
  ask("接收处理结果的邮箱", input("email"), true),
  ask("微信号(选填)", input("x_wechat")),
  h(ElButton, { type: "primary", onClick: () => (box.step = 1) }, () => "下一步"),
];
const second = () => [
  ask("侵犯了您的何种权利", pick("type", ["著作权", "商标权", "外观设计", "专利权"], "请选择"), true),
  ...(box.type === "商标权"
    ? [ask("商标名称", input("mark"), true, "与注册证一致"), ask("注册/申请号", input("number"), true), ask("登记在谁名下", input("owner"), true), ask("有效期截止日", h(ElDatePicker, { ...model("expires"), type: "date", valueFormat: "YYYY-MM-DD", placeholder: "年-月-日" }), true), ask("权属证书", upload("certificate", "选择扫描件"), true)]
    : []),
  ask("侵权商品", input("links", { type: "textarea", rows: 4, placeholder: "请逐行粘贴商品链接,不要粘贴店铺首页" }), true),
  ask("店铺若已更名,请填曾用名", input("x_shop")),
  ask("侵权说明", input("why", { type: "textarea", rows: 4, maxlength: 1500, showWordLimit: true }), true),
  ask("佐证", upload("proof", "添加文件"), true, "对比图、页面截图、其他材料"),
  ask("历史工单号", input("x_old")),
  h(ElCheckbox, model("x_yes"), () => "我已阅读并同意《投诉须知》"),
  h("p", {}, [h(ElButton, { onClick: () => (box.step = 0) }, () => "上一步"), h(ElButton, { type: "primary", onClick: sent }, () => "提交")]),
];
createApp({ render: () => h("div", { style: "max-width:760px" }, [h("h2", "知识产权侵权投诉"), h(ElSteps, { active: box.step, simple: true }, () => [h(ElStep, { title: "投诉人" }), h(ElStep, { title: "权利与商品" })]), h(ElForm, { key: box.step, labelPosition: "top", style: "margin-top:20px" }, () => (box.step ? second() : first()))]) }).use(ElementPlus).mount("#main");
