// Vue with the team's own kit, in Chinese: names to the right edge of their column, lists in poppers at the end of the body, a number behind its
// code, rows for links, a panel of days.
import { computed, createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const box = reactive({ ask: "", market: "", kind: "", title: "", regno: "", holder: "", expires: "", certificate: [], identity: "", letter: [], contact: "", firm: "", mail: "", code: "", phone: "", seller: "", order: "", detail: "", attach: [], ticket: "", confirm: false, subscribe: false });
const rows = reactive([""]);
const LISTS = {
  market: [["SG", "新加坡"], ["MY", "马来西亚"], ["TH", "泰国"], ["ID", "印度尼西亚"], ["VN", "越南"], ["PH", "菲律宾"], ["TW", "台湾"], ["BR", "巴西"]],
  kind: [["mark", "商标侵权"], ["work", "著作权侵权"], ["design", "外观设计侵权"], ["patent", "专利侵权"]],
  code: [["+65", "新加坡 +65"], ["+60", "马来西亚 +60"], ["+66", "泰国 +66"], ["+81", "日本 +81"], ["+86", "中国大陆 +86"], ["+852", "中国香港 +852"]],
};
const at = (field) => {
  const { left, bottom, width } = field.getBoundingClientRect();
  return { left: `${left + scrollX}px`, top: `${bottom + scrollY + 4}px`, minWidth: `${width}px` };
};

const EdsItem = { props: { label: String, need: Boolean, help: String }, template: '<div class="eds-form-item"><div class="eds-form-item__label" :class="{ need }">{{ label }}</div><div class="eds-form-item__control"><slot></slot><div v-if="help" class="eds-form-item__extra">{{ help }}</div></div></div>' };
const EdsInput = { props: { modelValue: String, hint: String, rows: Number }, emits: ["update:modelValue"], template: '<div class="eds-input"><component :is="rows ? \'textarea\' : \'input\'" class="eds-input__input" :rows="rows" :placeholder="hint" :value="modelValue" @input="$emit(\'update:modelValue\', $event.target.value)"></component></div>' };
const EdsSelect = {
  props: { modelValue: String, list: Array, hint: String },
  emits: ["update:modelValue"],
  setup(props, { emit }) {
    const place = ref(null);
    const take = (value) => {
      emit("update:modelValue", value);
      place.value = null;
    };
    return { place, take, said: computed(() => props.list.find(([value]) => value === props.modelValue)?.[1]), open: ({ currentTarget }) => { place.value = place.value ? null : at(currentTarget); } };
  },
  template: '<div class="eds-selector" tabindex="0" @click="open"><div class="eds-selector__inner" :class="{ placeholder: !said }">{{ said || hint || "请选择" }}</div><i class="eds-icon">▾</i></div><Teleport to="body"><div v-if="place" class="eds-mask" @click="place = null"></div><div v-if="place" class="eds-popper eds-select__options" :style="place"><div v-for="[value, words] in list" :key="value" class="eds-option" :class="{ selected: value === modelValue }" @click="take(value)">{{ words }}</div></div></Teleport>',
};
const EdsDate = {
  props: { modelValue: String },
  emits: ["update:modelValue"],
  setup(props, { emit }) {
    const place = ref(null);
    const shown = reactive({ year: 2026, month: 12 });
    const two = (number) => String(number).padStart(2, "0");
    const turn = (by) => {
      const month = shown.year * 12 + shown.month - 1 + by;
      Object.assign(shown, { year: Math.floor(month / 12), month: (month % 12) + 1 });
    };
    const take = (day) => {
      emit("update:modelValue", `${shown.year}-${two(shown.month)}-${two(day)}`);
      place.value = null;
    };
    const typed = ({ target }) => {
      const known = target.value.trim().match(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/);
      emit("update:modelValue", known ? `${known[1]}-${two(known[2])}-${two(known[3])}` : "");
      place.value = null;
    };
    return { place, shown, turn, take, typed, days: computed(() => new Date(shown.year, shown.month, 0).getDate()), open: ({ target }) => { place.value = at(target); } };
  },
  template: '<div class="eds-input"><input class="eds-input__input" placeholder="年-月-日" autocomplete="off" :value="modelValue" @focus="open" @change="typed"></div><Teleport to="body"><div v-if="place" class="eds-mask" @click="place = null"></div><div v-if="place" class="eds-popper eds-days" :style="place"><div class="eds-days__head"><a @click="turn(-12)">«</a><a @click="turn(-1)">‹</a><b>{{ shown.year }}年{{ shown.month }}月</b><a @click="turn(1)">›</a><a @click="turn(12)">»</a></div><div class="eds-days__grid"><span v-for="day in days" :key="day" @click="take(day)">{{ day }}</span></div></div></Teleport>',
};
const EdsRadio = { props: { modelValue: String, list: Array, name: String }, emits: ["update:modelValue"], template: '<label v-for="[value, words] in list" :key="value" class="eds-radio" :class="{ checked: value === modelValue }"><input class="eds-radio__input" type="radio" :name="name" :value="value" :checked="value === modelValue" @change="$emit(\'update:modelValue\', value)"><span class="eds-radio__dot"></span><span>{{ words }}</span></label>' };
const EdsUpload = { props: { modelValue: Array }, emits: ["update:modelValue"], template: '<div class="eds-upload"><label class="eds-upload__tile"><input type="file" multiple @change="$emit(\'update:modelValue\', [...modelValue, ...$event.target.files])"><span>＋<br>添加文件</span></label><div v-for="file in modelValue" :key="file.name" class="eds-upload__file">{{ file.name }}<a @click="$emit(\'update:modelValue\', modelValue.filter((one) => one !== file))">删除</a></div></div>' };

const TEMPLATE = `
<div class="head"><b>帮助中心</b><input v-model="box.ask" class="ask" placeholder="请输入您的问题"></div>
<form class="sheet" @submit="sent"><h1>知识产权侵权举报表</h1>
<section><h2>权利信息</h2>
<EdsItem label="举报站点" need help="一张表只能举报一个站点"><EdsSelect v-model="box.market" :list="lists.market" /></EdsItem>
<EdsItem label="侵权类型" need><EdsSelect v-model="box.kind" :list="lists.kind" /></EdsItem>
<EdsItem :label="box.kind === 'mark' ? '商标名称' : box.kind === 'work' ? '作品名称' : box.kind === 'patent' ? '专利名称' : '设计名称'" need><EdsInput v-model="box.title" /></EdsItem>
<EdsItem label="注册编号" need><EdsInput v-model="box.regno" /></EdsItem>
<EdsItem label="权利所有者" need help="以证书为准"><EdsInput v-model="box.holder" /></EdsItem>
<EdsItem label="有效期至"><EdsDate v-model="box.expires" /></EdsItem>
<EdsItem label="注册证书" need><EdsUpload v-model="box.certificate" /></EdsItem></section>
<section><h2>举报人</h2>
<EdsItem label="您是" need><EdsRadio v-model="box.identity" name="identity" :list="[['owner', '权利所有者'], ['agent', '受权利所有者委托的代理']]" /></EdsItem>
<EdsItem v-if="box.identity === 'agent'" label="委托书" need><EdsUpload v-model="box.letter" /></EdsItem>
<EdsItem label="姓名" need><EdsInput v-model="box.contact" /></EdsItem><EdsItem label="公司" need><EdsInput v-model="box.firm" /></EdsItem><EdsItem label="邮箱地址" need><EdsInput v-model="box.mail" /></EdsItem>
<EdsItem label="电话" need><div class="tel"><EdsSelect v-model="box.code" :list="lists.code" hint="区号" /><EdsInput v-model="box.phone" /></div></EdsItem></section>
<section><h2>侵权商品</h2>
<EdsItem label="商品链接" need help="最多 50 条"><div v-for="(url, at) in rows" :key="at" class="line"><EdsInput v-model="rows[at]" hint="https://shopee.sg/product/" /><a v-if="at" @click="rows.splice(at, 1)">移除</a></div><button type="button" class="eds-button" @click="rows.push('')">再加一条</button></EdsItem>
<EdsItem label="卖家名称" help="选填"><EdsInput v-model="box.seller" /></EdsItem>
<EdsItem label="订单编号" help="曾购买该商品时填写"><EdsInput v-model="box.order" /></EdsItem>
<EdsItem label="侵权说明" need><EdsInput v-model="box.detail" :rows="5" /></EdsItem>
<EdsItem label="佐证资料"><EdsUpload v-model="box.attach" /></EdsItem>
<EdsItem label="先前的工单号" help="若曾就同一商品联系过客服"><EdsInput v-model="box.ticket" /></EdsItem></section>
<p><label><input v-model="box.confirm" type="checkbox"> 我声明以上资料正确无误，且我有权提出本举报</label></p><p><label><input v-model="box.subscribe" type="checkbox"> 订阅卖家学堂电子报</label></p>
<button class="eds-button primary">送出</button></form>`;

const main = setup({ title: "知识产权侵权举报表", lang: "zh-Hans", css: "body{margin:0!important;background:#f6f6f6;font:14px Helvetica,'PingFang SC',Arial}.head{background:#ee4d2d;color:#fff;display:flex;gap:20px;padding:12px 40px}.ask{border:0;border-radius:2px;width:300px;padding:6px 10px}.sheet{max-width:760px;margin:18px auto;background:#fff;padding:20px 40px}section{border-top:1px solid #eee;padding-top:4px}.eds-form-item{display:flex;margin:14px 0}.eds-form-item__label{width:120px;text-align:right;margin-right:16px;line-height:34px;color:#555}.need::before{content:'*';color:#ee4d2d;margin-right:2px}.eds-form-item__control{flex:1;min-width:0}.eds-form-item__extra{color:#999;font-size:12px;margin-top:3px}.eds-input__input{width:100%;border:1px solid #e5e5e5;border-radius:4px;padding:8px 11px;font:inherit}.eds-selector{border:1px solid #e5e5e5;border-radius:4px;padding:8px 11px;display:flex;justify-content:space-between;cursor:pointer}.placeholder{color:#b7b7b7}.eds-mask{position:fixed;inset:0;z-index:20}.eds-popper{position:absolute;z-index:21;background:#fff;border-radius:4px;box-shadow:0 1px 8px #0003;padding:6px 0;max-height:280px;overflow:auto}.eds-option{padding:8px 14px;cursor:pointer}.eds-option:hover,.selected{color:#ee4d2d;background:#fafafa}.eds-radio{display:inline-flex;gap:6px;align-items:center;margin-right:24px;line-height:34px;cursor:pointer}.eds-radio__input{position:absolute;opacity:0}.eds-radio__dot{width:14px;height:14px;border-radius:50%;border:1px solid #ccc}.checked .eds-radio__dot{border:4px solid #ee4d2d}.tel{display:grid;grid-template-columns:160px 1fr;gap:10px}.line{display:flex;gap:10px;margin-bottom:8px;align-items:center}.line .eds-input{flex:1}.eds-button{border:1px solid #ddd;background:#fff;border-radius:4px;padding:7px 18px;font:inherit}.primary{background:#ee4d2d;color:#fff}.eds-upload{display:flex;gap:10px;flex-wrap:wrap;align-items:center}.eds-upload__tile{width:80px;height:80px;border:1px dashed #ccc;display:grid;place-items:center;text-align:center;color:#888;position:relative;cursor:pointer;overflow:hidden}.eds-upload__tile input{position:absolute;inset:0;opacity:0}.eds-days{padding:10px}.eds-days__head{display:flex;justify-content:space-between;gap:10px}.eds-days__head a,.eds-days__grid span{cursor:pointer;padding:5px}.eds-days__grid{display:grid;grid-template-columns:repeat(7,32px);text-align:center}" });
createApp({ template: TEMPLATE, components: { EdsItem, EdsInput, EdsSelect, EdsDate, EdsRadio, EdsUpload }, setup: () => ({ box, rows, sent, lists: LISTS }) }).mount(main);
keep(() => ({ ...box, links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
