// Vue with the team's own parts, in English: lists teleported to the end of the body, a calendar, a calling code, what is asked hangs on the answers.
import { computed, createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const box = reactive({ find: "", role: "", name: "", firm: "", address: "", dial: "", phone: "", email: "", authority: [], asset: "", title: "", number: "", owner: "", place: "", expiry: "", proof: [], moment: "", handle: "", details: "", more: [], read: false, research: "" });
const text = ref("");
const ASSETS = [["trademark", "Trademark"], ["design", "Design"], ["patent", "Patent"], ["copyright", "Copyright"]];
const PLACES = [["CN", "China"], ["EU", "European Union"], ["FR", "France"], ["DE", "Germany"], ["ID", "Indonesia"], ["IE", "Ireland"], ["IT", "Italy"], ["MY", "Malaysia"], ["SG", "Singapore"], ["ES", "Spain"], ["TH", "Thailand"], ["GB", "United Kingdom"], ["US", "United States"], ["VN", "Vietnam"]];
const CODES = [["+1", "+1 United States"], ["+33", "+33 France"], ["+39", "+39 Italy"], ["+44", "+44 United Kingdom"], ["+47", "+47 Norway"], ["+49", "+49 Germany"], ["+86", "+86 China"], ["+353", "+353 Ireland"]];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
let ids = 0;

/** Where a layer stands: under its field, at the end of the body. */
const beneath = (field) => {
  const { left, bottom, width } = field.getBoundingClientRect();
  return { left: `${left + scrollX}px`, top: `${bottom + scrollY + 4}px`, minWidth: `${width}px` };
};

const Row = {
  props: { label: String, need: Boolean, tip: String },
  template: '<div class="tux-row"><div class="tux-label"><span>{{ label }}</span><span v-if="need" class="star"> *</span></div><slot></slot><div v-if="tip" class="tux-tip">{{ tip }}</div></div>',
};
const Entry = {
  components: { Row },
  props: { modelValue: String, label: String, need: Boolean, tip: String, type: String, most: Number },
  emits: ["update:modelValue"],
  setup: () => ({ left: ref(false) }),
  template: `<Row :label="label" :need="need" :tip="tip"><component :is="most ? 'textarea' : 'input'" class="tux-input" :class="{ bad: left && need && !modelValue }" :type="most ? undefined : type || 'text'" :rows="most ? 5 : undefined" :maxlength="most" :aria-label="label" :value="modelValue" @input="$emit('update:modelValue', $event.target.value)" @blur="left = true"></component><div v-if="most" class="tux-count">{{ modelValue.length }}/{{ most }}</div><div v-if="left && need && !modelValue" class="tux-bad">Required</div></Row>`,
};
const Pick = {
  components: { Row },
  props: { modelValue: String, label: String, need: Boolean, tip: String, list: Array, find: Boolean },
  emits: ["update:modelValue"],
  setup(props, { emit }) {
    const field = ref(null);
    const place = ref(null);
    const typed = ref("");
    const open = () => {
      typed.value = "";
      place.value = place.value ? null : beneath(field.value);
    };
    const take = (value) => {
      emit("update:modelValue", value);
      place.value = null;
    };
    const found = computed(() => props.list.filter(([, words]) => words.toLowerCase().includes(typed.value.toLowerCase())));
    const said = computed(() => props.list.find(([value]) => value === props.modelValue)?.[1]);
    return { field, place, typed, open, take, found, said, id: `tux-${++ids}` };
  },
  template: `<Row :label="label" :need="need" :tip="tip"><div ref="field" class="tux-input tux-select" role="combobox" tabindex="0" aria-haspopup="listbox" :aria-expanded="String(!!place)" :aria-controls="id" :aria-label="label" @click="open" @keydown.enter.prevent="open"><span :class="{ dim: !said }">{{ said || 'Please select' }}</span><span aria-hidden="true">▾</span></div><Teleport to="body"><div v-if="place" class="tux-shade" @click="place = null"></div><div v-if="place" class="tux-pop" :style="place"><input v-if="find" v-model="typed" class="tux-input" placeholder="Search" aria-label="Search the list"><div :id="id" role="listbox"><div v-for="[value, words] in found" :key="value" class="tux-option" role="option" :aria-selected="String(value === modelValue)" @click="take(value)">{{ words }}</div></div></div></Teleport></Row>`,
};
const Day = {
  components: { Row },
  props: { modelValue: String, label: String, tip: String },
  emits: ["update:modelValue"],
  setup(props, { emit }) {
    const field = ref(null);
    const place = ref(null);
    const shown = reactive({ year: 2026, month: 11 });
    const two = (number) => String(number).padStart(2, "0");
    const turn = (by) => {
      const month = shown.year * 12 + shown.month - 1 + by;
      Object.assign(shown, { year: Math.floor(month / 12), month: (month % 12) + 1 });
    };
    const days = computed(() => Array.from({ length: new Date(shown.year, shown.month, 0).getDate() }, (_, at) => at + 1));
    const skip = computed(() => new Date(shown.year, shown.month - 1, 1).getDay());
    const take = (day) => {
      emit("update:modelValue", `${shown.year}-${two(shown.month)}-${two(day)}`);
      place.value = null;
    };
    /** What is typed counts once it is a date. */
    const typed = ({ target }) => {
      const known = target.value.trim().match(/^(\d{4})-(\d{1,2})-(\d{1,2})$/);
      emit("update:modelValue", known ? `${known[1]}-${two(known[2])}-${two(known[3])}` : "");
      place.value = null;
    };
    return { field, place, shown, turn, days, skip, take, typed, months: MONTHS, open: () => { place.value = beneath(field.value); } };
  },
  template: `<Row :label="label" :tip="tip"><input ref="field" class="tux-input" placeholder="YYYY-MM-DD" autocomplete="off" :aria-label="label" :value="modelValue" @focus="open" @change="typed"><Teleport to="body"><div v-if="place" class="tux-shade" @click="place = null"></div><div v-if="place" class="tux-pop tux-day" :style="place"><div class="tux-head"><button type="button" aria-label="Previous year" @click="turn(-12)">«</button><button type="button" aria-label="Previous month" @click="turn(-1)">‹</button><b>{{ months[shown.month - 1] }} {{ shown.year }}</b><button type="button" aria-label="Next month" @click="turn(1)">›</button><button type="button" aria-label="Next year" @click="turn(12)">»</button></div><div class="tux-grid"><span v-for="name in ['S', 'M', 'T', 'W', 'T', 'F', 'S']">{{ name }}</span><i v-for="gap in skip"></i><button v-for="day in days" type="button" @click="take(day)">{{ day }}</button></div></div></Teleport></Row>`,
};
const Papers = {
  components: { Row },
  props: { modelValue: Array, label: String, need: Boolean, tip: String },
  emits: ["update:modelValue"],
  template: `<Row :label="label" :need="need" :tip="tip"><div class="tux-files"><label class="tux-plus">+<input type="file" multiple :aria-label="label" @change="$emit('update:modelValue', [...modelValue, ...$event.target.files])"></label><span v-for="file in modelValue" :key="file.name" class="tux-file">{{ file.name }} <a role="button" aria-label="Remove" @click="$emit('update:modelValue', modelValue.filter((one) => one !== file))">×</a></span></div></Row>`,
};

const TEMPLATE = `
<div class="app"><aside><b>IP Protection Centre</b><a>Overview</a><a>IP assets</a><a class="on">Reports</a><input v-model="box.find" placeholder="Search report ID" aria-label="Search report ID"></aside>
<form @submit="sent"><h1>Report an infringement</h1>
<h2>Reporter</h2><Row label="I am reporting as" need><div class="tux-seg"><label v-for="[value, words] in [['OWNER', 'IP owner'], ['AGENT', 'Agent of the IP owner']]" :key="value" :class="{ on: box.role === value }"><input v-model="box.role" type="radio" name="role" :value="value">{{ words }}</label></div></Row>
<Entry v-model="box.name" label="Full name" need /><Entry v-model="box.firm" label="Organization" /><Entry v-model="box.address" label="Address" need tip="Street, city, postal code, country" />
<div class="tux-two"><Pick v-model="box.dial" label="Calling code" need find :list="codes" /><Entry v-model="box.phone" label="Phone number" type="tel" need /></div><Entry v-model="box.email" label="Email" type="email" need />
<Papers v-if="box.role === 'AGENT'" v-model="box.authority" label="Letter of authorization or power of attorney" need tip="Signed within the last three years" />
<h2>IP asset</h2><Pick v-model="box.asset" label="IP asset type" need :list="assets" />
<template v-if="box.asset"><Entry v-model="box.title" :label="box.asset === 'trademark' ? 'Trademark' : 'Title of the IP asset'" need /><Entry v-model="box.number" label="Registration number" need /><Entry v-model="box.owner" label="Owner" need tip="As in the proof of ownership" /><Pick v-model="box.place" label="Jurisdiction" need find :list="places" /><Day v-model="box.expiry" label="Expiry date" tip="Leave empty if the asset does not expire" /><Papers v-model="box.proof" label="Proof of ownership" need tip="Certificate of registration" /></template>
<h2>Reported content</h2><Row label="Links of the reported products, videos or livestreams" need tip="Separate links by line breaks"><textarea v-model="text" class="tux-input" rows="4" aria-label="Links of the reported products, videos or livestreams"></textarea></Row>
<Entry v-model="box.moment" label="Time of the infringement in the video or livestream" tip="For videos and livestreams only, e.g. 01:24" /><Entry v-model="box.handle" label="Creator handle" tip="For videos and livestreams only" />
<Entry v-model="box.details" label="Description of the infringement" need :most="2000" /><Papers v-model="box.more" label="Other supporting documents" tip="10 files at most" />
<h2>Acknowledgement</h2><p><label><input v-model="box.read" type="checkbox"> I have a good faith belief that the use is not authorized, and declare under penalty of perjury that this report is accurate.</label></p><button class="tux-send">Submit</button>
<div class="ask">Help us improve: how easy was this form? <label v-for="mark in ['1', '2', '3', '4', '5']" :key="mark"><input v-model="box.research" type="radio" name="research" :value="mark">{{ mark }}</label></div></form></div>`;

const main = setup({
  title: "Report an infringement - IP Protection Centre",
  css: "body{margin:0!important;font:14px Arial}.app{display:flex}aside{width:220px;background:#f8f8f8;padding:18px;display:flex;flex-direction:column;gap:12px;min-height:100vh}aside .on{color:#009995;font-weight:700}form{flex:1;max-width:680px;padding:10px 36px}h2{border-top:1px solid #eee;padding-top:18px}.tux-row{margin:14px 0;flex:1}.tux-label{margin-bottom:5px;font-weight:600}.star,.tux-bad{color:#e02d3c}.tux-input{width:100%;border:1px solid #ccc;border-radius:6px;padding:9px 11px;font:inherit;background:#fff}.bad{border-color:#e02d3c}.tux-tip,.tux-count{color:#8a8b91;font-size:12px;margin-top:3px}.tux-select{display:flex;justify-content:space-between;cursor:pointer}.dim{color:#999}.tux-two{display:flex;gap:14px}.tux-seg{display:inline-flex;background:#f1f1f2;border-radius:8px;padding:3px}.tux-seg label{padding:7px 18px;border-radius:6px;cursor:pointer}.tux-seg .on{background:#fff;box-shadow:0 1px 3px #0003}.tux-seg input{position:absolute;opacity:0}.tux-shade{position:fixed;inset:0;z-index:98}.tux-pop{position:absolute;z-index:99;background:#fff;border-radius:8px;box-shadow:0 6px 20px #0003;padding:6px;max-height:290px;overflow:auto}.tux-option{padding:8px 11px;cursor:pointer;border-radius:5px}.tux-option:hover,.tux-option[aria-selected=true]{background:#f1f1f2}.tux-head{display:flex;justify-content:space-between;align-items:center}.tux-grid{display:grid;grid-template-columns:repeat(7,34px);text-align:center}.tux-day button{border:0;background:none;padding:7px}.tux-files{display:flex;gap:10px;flex-wrap:wrap;align-items:center}.tux-plus{width:64px;height:64px;border:1px dashed #bbb;border-radius:8px;display:grid;place-items:center;font-size:24px;cursor:pointer;position:relative;overflow:hidden}.tux-plus input{position:absolute;inset:0;opacity:0;cursor:pointer;font-size:0}.tux-send{background:#009995;color:#fff;border:0;border-radius:6px;padding:11px 34px;font:inherit}.ask{margin-top:34px;color:#777}",
});
createApp({ template: TEMPLATE, components: { Row, Entry, Pick, Day, Papers }, setup: () => ({ box, text, sent, assets: ASSETS, places: PLACES, codes: CODES }) }).mount(main);
keep(() => ({ ...box, links: text.value.split("\n").map((url) => url.trim()).filter(Boolean).join("\n") }));
