// Vue in the manner of TDesign, in Chinese: three steps that check what is missing, a list that asks the server for records, reasons in
// two columns, all of whose layers hang on the body and have no roles.
import { computed, createApp, onBeforeUnmount, onMounted, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const box = reactive({ rule: "", platform: "", type: "", record: "", target: "", reason: "", order: "", report: [], links: "", explain: "", evidence: [], name: "", mail: "", memo: "", pledge: false });
const LISTS = {
  platform: [["taobao", "淘宝网"], ["tmall", "天猫"], ["cbu", "1688"]],
  type: [["SB", "商标权"], ["ZZ", "著作权"], ["ZL", "专利权"]],
  target: [["item", "商品"], ["shop", "店铺信息、公告"]],
};
const RECORDS = [
  { value: "88297", text: "拾光里", number: "39918806", type: "SB", more: "第11类，2030-08-20 到期" },
  { value: "88301", text: "拾光", number: "42906153", type: "SB", more: "第11类，2031-01-13 到期" },
  { value: "88302", text: "拾光", number: "42906160", type: "SB", more: "第35类，2031-01-20 到期" },
  { value: "88417", text: "拾光灯具产品摄影集", number: "国作登字-2024-G-00118265", type: "ZZ", more: "摄影作品" },
];
const REASONS = [
  ["假冒商品", [["tb", "购买鉴定为假"], ["cf", "商品信息显示假货特征"], ["nm", "权利人未生产过该型号"]]],
  ["不当使用他人权利", [["uu", "不当使用注册商标"], ["si", "不当使用近似商标"]]],
];

/** A layer under its field, hung on the body; a press elsewhere closes it. */
const layer = () => {
  const [face, at] = [ref(null), ref(null)];
  const close = () => { at.value = null; };
  const toggle = () => {
    const { bottom, left, width } = face.value.getBoundingClientRect();
    at.value = at.value ? null : { top: `${bottom + 4}px`, left: `${left}px`, minWidth: `${width}px` };
  };
  const away = ({ target }) => face.value?.contains(target) || target.closest(".t-popup") || close();
  onMounted(() => document.addEventListener("mousedown", away));
  onBeforeUnmount(() => document.removeEventListener("mousedown", away));
  return { face, at, close, toggle };
};

const Item = { props: ["label", "need", "help", "miss", "for"], template: `<div class="t-form__item"><div class="t-form__label t-form__label--right" :class="{ 't-form__label--required': need !== undefined }"><label :for="$props.for">{{ label }}</label></div><div class="t-form__controls" :class="{ 't-is-error': miss }"><div class="t-form__controls-content"><slot /></div><div v-if="miss" class="t-input__extra err">{{ label }}必填</div><div v-else-if="help" class="t-input__extra">{{ help }}</div></div></div>` };
const Buttons = { props: ["modelValue", "list", "name"], emits: ["update:modelValue"], template: `<div class="t-radio-group"><label v-for="[value, words] in list" :key="value" class="t-radio-button" :class="{ 't-is-checked': value === modelValue }"><input type="radio" class="t-radio-button__former" :name="name" :value="value" :checked="value === modelValue" @change="$emit('update:modelValue', value)"><span class="t-radio-button__label">{{ words }}</span></label></div>` };
const Dragger = {
  props: ["modelValue"], emits: ["update:modelValue"],
  setup: (_, { emit }) => ({ input: ref(null), take: (files) => emit("update:modelValue", [...files]) }),
  template: `<div class="t-upload"><input ref="input" type="file" multiple hidden @change="take($event.target.files)"><div class="t-upload__dragger" @click="input.click()" @dragover.prevent @drop.prevent="take($event.dataTransfer.files)"><span class="t-upload--highlight">点击上传</span> / 拖拽到此区域</div><div v-for="file in modelValue" :key="file.name" class="t-upload__single-name">{{ file.name }}</div></div>`,
};
const Remote = {
  props: ["modelValue", "type", "id"], emits: ["update:modelValue"],
  setup(props, { emit }) {
    const { face, at, close, toggle } = layer();
    const [typed, found, busy] = [ref(""), ref([]), ref(false)];
    let last = 0;
    const ask = (words) => {
      typed.value = words;
      busy.value = true;
      clearTimeout(last);
      last = setTimeout(() => {
        found.value = RECORDS.filter(({ text, number, type }) => type === props.type && `${text}${number}`.includes(words.trim()));
        busy.value = false;
      }, 250);
    };
    const open = () => {
      if (!at.value) { ask(""); toggle(); }
    };
    const shown = computed(() => RECORDS.find(({ value }) => value === props.modelValue));
    const take = (value) => {
      emit("update:modelValue", value);
      close();
    };
    return { face, at, typed, found, busy, ask, open, shown, take };
  },
  template: `<div class="t-select__wrap" ref="face"><div class="t-input" @click="open"><input :id="id" class="t-input__inner" autocomplete="off" placeholder="请输入名称或注册号检索" :value="at ? typed : shown ? shown.text + '（' + shown.number + '）' : ''" @focus="open" @input="ask($event.target.value)"></div>
    <Teleport to="body"><div v-if="at" class="t-popup" :style="at"><div v-if="busy" class="t-select__loading">加载中</div><ul v-else class="t-select__list"><li v-for="one in found" :key="one.value" class="t-select-option" :class="{ 't-is-selected': one.value === modelValue }" :title="one.text" @click="take(one.value)"><span>{{ one.text }}（{{ one.number }}）</span><small>{{ one.more }}</small></li><li v-if="!found.length" class="t-select__empty">暂无数据</li></ul></div></Teleport></div>`,
};
const Cascader = {
  props: ["modelValue", "tree", "id"], emits: ["update:modelValue"],
  setup(props, { emit }) {
    const { face, at, close, toggle } = layer();
    const branch = ref(-1);
    const shown = computed(() => {
      for (const [trunk, leaves] of props.tree) for (const [value, words] of leaves) if (value === props.modelValue) return `${trunk} / ${words}`;
      return "";
    });
    const take = (value) => {
      emit("update:modelValue", value);
      close();
    };
    return { face, at, toggle, branch, shown, take };
  },
  template: `<div class="t-cascader" ref="face"><div class="t-input" @click="toggle"><input :id="id" class="t-input__inner" readonly placeholder="请选择" :value="shown"></div>
    <Teleport to="body"><div v-if="at" class="t-popup t-cascader__panel" :style="at"><ul class="t-cascader__menu"><li v-for="([trunk], index) in tree" :key="trunk" class="t-cascader__item" :class="{ 't-is-expanded': index === branch }" @click="branch = index"><span class="t-cascader__item-label">{{ trunk }}</span><i>›</i></li></ul><ul v-if="branch >= 0" class="t-cascader__menu"><li v-for="[value, words] in tree[branch][1]" :key="value" class="t-cascader__item t-cascader__item--leaf" :class="{ 't-is-selected': value === modelValue }" @click="take(value)"><span class="t-cascader__item-label">{{ words }}</span></li></ul></div></Teleport></div>`,
};

const NEED = [["platform", "type", "record"], ["target", "reason", "links"]];
const TEMPLATE = `
<div class="bar"><b>知识产权保护平台</b><div class="t-input"><input class="t-input__inner" v-model="box.rule" placeholder="搜索规则、常见问题"></div></div>
<div class="card"><h2>发起投诉</h2><ol class="t-steps"><li v-for="(words, index) in ['选择知识产权', '填写侵权信息', '补充理由与证据']" :key="words" :class="{ on: index === step }"><i>{{ index + 1 }}</i>{{ words }}</li></ol>
<form class="t-form" @submit="sent">
  <template v-if="step === 0"><item label="投诉平台" need :miss="miss('platform')"><buttons name="platform" :list="lists.platform" v-model="box.platform" /></item>
    <item label="知识产权类型" need :miss="miss('type')"><buttons name="type" :list="lists.type" v-model="box.type" @update:model-value="box.record = ''" /></item>
    <item label="知识产权" need for="rec" help="仅显示已审核通过的权利" :miss="miss('record')"><remote id="rec" :type="box.type" v-model="box.record" /></item></template>
  <template v-else-if="step === 1"><item label="投诉类型" need :miss="miss('target')"><buttons name="target" :list="lists.target" v-model="box.target" /></item>
    <item label="投诉原因" need for="why" :miss="miss('reason')"><cascader id="why" :tree="reasons" v-model="box.reason" /></item>
    <template v-if="box.reason === 'tb'"><item label="订单编号" need for="ord"><div class="t-input"><input id="ord" class="t-input__inner" v-model="box.order"></div></item><item label="购买鉴定报告" need><dragger v-model="box.report" /></item></template>
    <item label="侵权商品链接" need for="url" help="每行一个链接，最多 300 个" :miss="miss('links')"><textarea id="url" class="t-textarea__inner" rows="6" v-model="box.links"></textarea></item></template>
  <template v-else><item label="补充侵权理由" need for="exp"><textarea id="exp" class="t-textarea__inner" rows="6" maxlength="2000" v-model="box.explain"></textarea><div class="t-textarea__limit">{{ box.explain.length }}/2000</div></item>
    <item label="初步证据" help="请上传正品与侵权商品的对比说明、页面截图等"><dragger v-model="box.evidence" /></item>
    <item label="投诉人名称" need for="nm" help="将展示给被投诉卖家"><div class="t-input"><input id="nm" class="t-input__inner" v-model="box.name"></div></item>
    <item label="联系邮箱" need for="em" help="将展示给被投诉卖家"><div class="t-input"><input id="em" class="t-input__inner" v-model="box.mail"></div></item>
    <item label="备忘" for="mm"><div class="t-input"><input id="mm" class="t-input__inner" v-model="box.memo" placeholder="仅自己可见，选填"></div></item>
    <item label=""><label class="t-checkbox"><input type="checkbox" class="t-checkbox__former" v-model="box.pledge"><span class="t-checkbox__label">本人承诺所填内容真实、有效，并承担相应法律责任</span></label></item></template>
  <item label=""><button v-if="step" key="back" type="button" class="t-button" @click="go(-1)">上一步</button> <button v-if="step < 2" key="on" type="button" class="t-button t-button--primary" @click="go(1)">下一步</button><button v-else key="end" class="t-button t-button--primary">提交投诉</button></item>
</form></div>`;

const main = setup({ title: "发起投诉 - 知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f3f3f3;color:#222}.bar{display:flex;justify-content:space-between;align-items:center;background:#fff;padding:10px 40px}.card{width:860px;margin:20px auto;background:#fff;border-radius:9px;padding:16px 32px 28px}.t-steps{display:flex;gap:60px;list-style:none;padding:0;color:#999}.t-steps i{display:inline-block;width:22px;border:1px solid;border-radius:11px;text-align:center;margin-right:8px;font-style:normal}.t-steps .on{color:#0052d9}.t-form__item{display:flex;margin-bottom:22px}.t-form__label{width:130px;flex:none;text-align:right;padding:6px 16px 0 0}.t-form__label--required label::before{content:'*';color:#d54941;margin-right:3px}.t-form__controls{flex:1}.t-input__extra{font-size:12px;color:#999;margin-top:2px}.err{color:#d54941}.t-input__inner,.t-textarea__inner{width:100%;border:1px solid #dcdcdc;border-radius:3px;padding:6px 8px;font:inherit}.t-textarea__limit{float:right;color:#999;font-size:12px}.t-radio-group{display:inline-flex}.t-radio-button{border:1px solid #dcdcdc;padding:5px 18px;cursor:pointer;position:relative}.t-radio-button.t-is-checked{border-color:#0052d9;color:#0052d9}.t-radio-button__former{position:absolute;opacity:0;width:0;height:0}.t-upload__dragger{border:1px dashed #dcdcdc;padding:16px;text-align:center;cursor:pointer;border-radius:3px}.t-upload--highlight{color:#0052d9}.t-popup{position:fixed;z-index:20;background:#fff;border-radius:6px;box-shadow:0 3px 14px #0003;padding:6px}.t-popup ul{list-style:none;margin:0;padding:0}.t-select-option small{color:#999;display:block}.t-select-option,.t-cascader__item,.t-select__loading{padding:6px 10px;cursor:pointer}.t-select-option:hover,.t-cascader__item:hover,.t-is-expanded{background:#f2f3ff}.t-cascader__panel{display:flex}.t-cascader__menu+.t-cascader__menu{border-left:1px solid #eee}.t-cascader__item{display:flex;justify-content:space-between;gap:24px}.t-button{border:1px solid #dcdcdc;border-radius:3px;padding:6px 22px;background:#fff}.t-button--primary{background:#0052d9;color:#fff}" });
createApp({
  template: TEMPLATE,
  setup() {
    const [step, pressed] = [ref(0), ref(false)];
    const go = (by) => {
      pressed.value = by > 0 && NEED[step.value].some((name) => !box[name]);
      if (!pressed.value) step.value += by;
    };
    return { box, step, go, sent, lists: LISTS, reasons: REASONS, miss: (name) => pressed.value && !box[name] };
  },
}).component("Item", Item).component("Buttons", Buttons).component("Dragger", Dragger).component("Remote", Remote).component("Cascader", Cascader).mount(main);
keep(() => ({ ...box, links: box.links.trim() }));
