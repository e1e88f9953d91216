// Element Plus (Vue 3), drawn by render functions: labels on the left, menus teleported to the body.

import ElementPlus, { ElButton, ElCheckbox, ElForm, ElFormItem, ElInput, ElOption, ElRadio, ElRadioGroup, ElSelect, ElUpload } from "element-plus";
import "element-plus/dist/index.css";
import { createApp, h, reactive } from "vue";

import { UPLOAD, page } from "./page.js";

const { questions, set, submit, choose, send, language, hinted } = page();
const values = reactive({});

function control({ name, kind, options }) {
  const bound = {
    modelValue: values[name],
    "onUpdate:modelValue": (value) => {
      values[name] = value;
      set(name, value);
    },
  };
  switch (kind) {
    case "select":
      return h(ElSelect, { ...bound, placeholder: choose, style: "width:320px" }, () => options.map(([value, label]) => h(ElOption, { key: value, value, label })));
    case "radio":
      return h(ElRadioGroup, bound, () => options.map(([value, label]) => h(ElRadio, { key: value, value }, () => label)));
    case "file":
      return h(ElUpload, { multiple: true, autoUpload: false, onChange: (_file, files) => set(name, files.map((file) => file.name)) }, () => h(ElButton, null, () => UPLOAD[language]));
    case "textarea":
    case "links":
      return h(ElInput, { ...bound, type: "textarea", rows: 3 });
    default:
      return h(ElInput, { ...bound, type: kind });
  }
}

function item(question) {
  const hint = hinted ? { "data-field": question.name } : {};
  if (question.kind !== "checkbox") return h(ElFormItem, { label: question.label, required: !question.decoy, ...hint }, () => control(question));
  const bound = {
    modelValue: values[question.name] ?? false,
    "onUpdate:modelValue": (value) => {
      values[question.name] = value;
      set(question.name, value);
    },
  };
  return h(ElFormItem, hint, () => h(ElCheckbox, bound, () => question.label));
}

const form = () => h(ElForm, { labelWidth: "260px" }, () => [...questions.map(item), h(ElButton, { type: "primary", onClick: submit }, () => send)]);
createApp({ render: form }).use(ElementPlus).mount("#main");
