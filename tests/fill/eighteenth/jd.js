// Element Plus in Chinese: cards one under another, labels at the left, a list of several classes, a drawn date, a cascader for the place, rows of links.
import ElementPlus, { ElButton, ElCard, ElCascader, ElCheckbox, ElDatePicker, ElForm, ElFormItem, ElInput, ElOption, ElRadio, ElRadioButton, ElRadioGroup, ElSelect, ElUpload } from "element-plus";
import "element-plus/dist/index.css";
import { createApp, h, reactive } from "vue";

import { keep, sent, setup } from "../seventh/state.js";

const EMPTY = { kw: "", capacity: "", principal: "", organ: "", identityFiles: [], mandate: [], kind: "", markName: "", workName: "", patentName: "", regNo: "", nice: [], expire: "", ownership: [], rows: [""], shop: "", shopPhone: "", orderId: "", facts: "", proofs: [], contact: "", phone: "", email: "", region: [], detail: "", second: "", secondPhone: "", vcode: "", promise: false, subscribe: false };
const held = reactive(EMPTY);
const main = setup({ title: "京东知识产权维权平台", lang: "zh-CN", css: "body{margin:0!important;background:#f5f6f7}.hd{background:#e1251b;color:#fff;padding:12px 40px;display:flex;gap:40px;align-items:center}.bd{width:880px;margin:20px auto}.el-card{margin-bottom:16px}.url{display:flex;gap:8px;width:100%;margin-bottom:8px}", html: '<div id="jd"></div>' });
const bound = (name) => ({ modelValue: held[name], "onUpdate:modelValue": (value) => { held[name] = value ?? ""; } });
const item = (label, body, required = true) => h(ElFormItem, { label, required }, () => body);
const box = (name, label, required = true, more = {}) => item(label, h(ElInput, { ...bound(name), ...more }), required);
const select = (name, list, more = {}) => h(ElSelect, { ...bound(name), placeholder: "请选择", style: "width:360px", ...more }, () => list.map(([value, label]) => h(ElOption, { key: value, value, label })));
const papers = (name, label, required = true, drag = false) => item(label, h(ElUpload, { multiple: true, autoUpload: false, drag, onChange: (_, files) => { held[name] = files.map(({ raw }) => raw); } }, () => (drag ? h("div", "将文件拖到此处，或点击上传") : h(ElButton, null, () => "选择文件"))), required);
const REGIONS = [["北京市", ["东城区", "朝阳区", "海淀区"]], ["上海市", ["黄浦区", "浦东新区"]], ["吉林省", ["长春市", "吉林市"]]].map(([value, parts]) => ({ value, label: value, children: parts.map((part) => ({ value: part, label: part })) }));
const card = (title, parts) => h(ElCard, { shadow: "never" }, { header: () => title, default: () => parts });
const render = () => [
  h("div", { class: "hd" }, [h("b", "京东知识产权维权平台"), h(ElInput, { ...bound("kw"), placeholder: "搜索维权指南", style: "width:220px" })]),
  h("div", { class: "bd" }, h(ElForm, { labelWidth: "150px" }, () => [
    card("主体信息", [
      item("维权身份", h(ElRadioGroup, bound("capacity"), () => [["owner", "权利人"], ["exclusive", "独占或排他被许可人"], ["licensee", "普通被许可人"], ["agent", "代理人"]].map(([value, label]) => h(ElRadio, { key: value, value }, () => label)))),
      ...(held.capacity && held.capacity !== "owner" ? [box("principal", "权利人名称"), papers("mandate", "授权文件")] : []),
      box("organ", "维权主体名称", true, { placeholder: "提交本次维权的公司或个人" }), papers("identityFiles", "身份证明"),
    ]),
    card("权利信息", [
      item("权利类型", h(ElRadioGroup, bound("kind"), () => [["tm", "商标权"], ["cr", "著作权"], ["pt", "专利权"]].map(([value, label]) => h(ElRadioButton, { key: value, value }, () => label)))),
      ...(held.kind === "tm" ? [box("markName", "商标名称")] : []), ...(held.kind === "cr" ? [box("workName", "作品名称")] : []), ...(held.kind === "pt" ? [box("patentName", "专利名称")] : []),
      ...(held.kind ? [box("regNo", "注册号/登记号/专利号")] : []),
      ...(held.kind === "tm" ? [item("核定类别", select("nice", Array.from({ length: 45 }, (_, at) => [String(at + 1), `第${at + 1}类`]), { multiple: true, filterable: true }))] : []),
      item("权利有效期至", h(ElDatePicker, { ...bound("expire"), type: "date", valueFormat: "YYYY-MM-DD", placeholder: "选择日期" }), false),
      papers("ownership", "权属证明"),
    ]),
    card("侵权事实", [
      item("侵权商品链接", h("div", { style: "width:100%" }, [...held.rows.map((url, at) => h("div", { class: "url", key: at }, [h(ElInput, { modelValue: url, placeholder: "https://item.jd.com/", "aria-label": `侵权商品链接${at + 1}`, "onUpdate:modelValue": (value) => { held.rows[at] = value; } }), h(ElButton, { onClick: () => held.rows.splice(at, 1) }, () => "移除")])), h(ElButton, { onClick: () => held.rows.push("") }, () => "添加一条")])),
      box("shop", "涉嫌侵权店铺", false, { placeholder: "选填" }), box("shopPhone", "店铺联系电话", false), box("orderId", "购买取证订单号", false),
      item("侵权说明", h(ElInput, { ...bound("facts"), type: "textarea", rows: 5 })), papers("proofs", "侵权证据", false, true),
    ]),
    card("联系信息", [
      box("contact", "联系人"), box("phone", "联系电话"), box("email", "电子邮箱"),
      item("所在地区", h(ElCascader, { modelValue: held.region, options: REGIONS, placeholder: "请选择省市区", style: "width:360px", "onUpdate:modelValue": (value) => { held.region = value ?? []; } })), box("detail", "详细地址"),
      box("second", "其他联系人", false), box("secondPhone", "其他联系人电话", false), box("vcode", "图形验证码"),
    ]),
    h(ElCheckbox, bound("promise"), () => "我承诺提交的信息及材料真实、合法、有效"), h("br"), h(ElCheckbox, bound("subscribe"), () => "接收维权平台的活动通知"), h("br"),
    h(ElButton, { type: "danger", onClick: sent }, () => "提交维权"),
  ])),
];
createApp({ render }).use(ElementPlus).mount(main.querySelector("#jd") ?? "#jd");
keep(() => { const { rows, region, ...rest } = held; return { ...rest, nice: [...rest.nice], region: region.join("/"), links: rows.filter(Boolean).join("\n"), identityFiles: [...rest.identityFiles], mandate: [...rest.mandate], ownership: [...rest.ownership], proofs: [...rest.proofs] }; });
