// Shopee in Chinese: Element Plus with labels on the right edge, a picker of dates, a list that is searched, steps.
import ElementPlus, { ElButton, ElCheckbox, ElDatePicker, ElForm, ElFormItem, ElInput, ElOption, ElRadio, ElRadioGroup, ElSelect, ElStep, ElSteps, ElUpload } from "element-plus";
import "element-plus/dist/index.css";
import { createApp, h, reactive } from "vue";
import { main, page, sent, tell } from "./widgets.js";

page("Shopee 知识产权侵权举报", "zh-CN");
const v = reactive({ step: 0 });
const bound = (key) => ({
  modelValue: v[key],
  "onUpdate:modelValue": (value) => {
    v[key] = value;
    tell(key, value);
  },
});
const item = (label, control, required = true) => h(ElFormItem, { label, required }, () => control);
const text = (key, more = {}) => h(ElInput, { ...bound(key), ...more });
const list = (key, options, more = {}) => h(ElSelect, { ...bound(key), style: "width:320px", placeholder: "请选择", ...more }, () => options.map((value) => h(ElOption, { key: value, value, label: value })));
const files = (key, words) => h(ElUpload, { multiple: true, autoUpload: false, drag: true, onChange: (_, all) => tell(key, all.map(({ name }) => name)) }, () => h("div", {}, words));
const steps = () =>
  [
    [
      item("站点", list("market", ["新加坡站", "马来西亚站", "泰国站", "越南站", "菲律宾站"])),
      item("您的身份", h(ElRadioGroup, bound("role"), () => [["owner", "权利人本人"], ["agent", "权利人的代理人"]].map(([value, label]) => h(ElRadio, { key: value, value }, () => label)))),
      item("姓名", text("name")),
      item("公司/机构名称", text("company")),
      item("电子邮件", text("email")),
      item("手机号码", text("phone")),
      item("推荐码", text("x_ref"), false),
    ],
    [
      item("侵权类型", list("type", ["版权", "商标权", "外观设计", "专利权"])),
      item("权利人", text("owner")),
      ...(v.type === "商标权" ? [item("商标", text("mark")), item("注册证号", text("number")), item("有效期至", h(ElDatePicker, { ...bound("expires"), type: "date", valueFormat: "YYYY-MM-DD", placeholder: "选择日期" })), item("上传商标注册证", files("certificate", "点击上传或拖入"))] : []),
      ...(v.role === "agent" ? [item("上传授权书", files("poa", "点击上传或拖入"))] : []),
    ],
    [
      item("侵权商品链接", text("links", { type: "textarea", rows: 4, placeholder: "每行填写一个链接" })),
      item("侵权情况说明", text("why", { type: "textarea", rows: 4 })),
      item("其他证明材料", files("proof", "点击上传或拖入"), false),
      item("卖家邮箱（如有）", text("x_seller"), false),
      h(ElCheckbox, bound("x_ok"), () => "我承诺所提交的信息真实、准确、完整"),
    ],
  ][v.step];
const App = {
  render: () =>
    h("div", { style: "width:820px" }, [
      h(ElInput, { ...bound("x_search"), placeholder: "搜索帮助文章" }),
      h(ElSteps, { active: v.step }, () => ["联系信息", "权利信息", "侵权信息"].map((title) => h(ElStep, { key: title, title }))),
      h(ElForm, { labelWidth: "160px", key: v.step, onSubmit: (event) => event.preventDefault() }, () => [...steps(), h(ElButton, { onClick: () => (v.step -= 1), disabled: !v.step }, () => "返回"), v.step < 2 ? h(ElButton, { type: "primary", onClick: () => (v.step += 1) }, () => "下一步") : h(ElButton, { type: "primary", onClick: () => sent() }, () => "提交举报")]),
    ]),
};
createApp(App).use(ElementPlus).mount(main);
