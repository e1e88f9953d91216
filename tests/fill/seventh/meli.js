// Vue in four steps: the names lie in the fields and rise when one is written in, lists open below, a date is typed in parts.
import { computed, createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "./state.js";

const box = reactive({ look: "", capacity: "", right: "", brand: "", registry: "", number: "", day: "", month: "", year: "", holder: "", document: [], mandate: [], marketplace: "", links: "", motive: "", comment: "", attachments: [], name: "", organisation: "", mail: "", phone: "", language: "", publicName: "", publicMail: "", sworn: false, liable: false });
const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"].map((name, at) => [String(at + 1), name]);
const LISTS = {
  right: [["TRADEMARK", "Trademark"], ["COPYRIGHT", "Copyright"], ["DESIGN", "Industrial design"], ["PATENT", "Patent or utility model"]],
  registry: [["AR", "Argentina - INPI"], ["BR", "Brazil - INPI"], ["CL", "Chile - INAPI"], ["CO", "Colombia - SIC"], ["MX", "Mexico - IMPI"], ["PE", "Peru - INDECOPI"], ["UY", "Uruguay - DNPI"]],
  marketplace: [["MLA", "Argentina"], ["MLB", "Brazil"], ["MLC", "Chile"], ["MCO", "Colombia"], ["MLM", "Mexico"], ["MPE", "Peru"], ["MLU", "Uruguay"]],
  motive: [["CF", "The product is a counterfeit"], ["TM", "The trademark is used illegally in the listing"], ["PI", "The pictures are mine"], ["CP", "It is an unauthorised copy of a work"]],
  language: [["es", "Spanish"], ["pt", "Portuguese"], ["en", "English"]],
  month: MONTHS,
};

let made = 0;
const Field = {
  props: { modelValue: String, label: String, help: String, type: String, area: Boolean, max: String, digits: Boolean },
  emits: ["update:modelValue"],
  setup: (props, { emit }) => ({
    id: `andes-${++made}`,
    on: ref(false),
    take: ({ target }) => {
      if (props.digits) target.value = target.value.replace(/\D/g, "");
      emit("update:modelValue", target.value);
    },
  }),
  template: `<div class="fc" :class="{ up: on || modelValue }"><label :for="id">{{ label }}</label><textarea v-if="area" :id="id" rows="4" :maxlength="max" :value="modelValue" @focus="on = true" @blur="on = false" @input="take"></textarea><input v-else :id="id" :type="type || 'text'" :maxlength="max" :value="modelValue" @focus="on = true" @blur="on = false" @input="take"><span v-if="help" class="hp">{{ help }}</span></div>`,
};
const Choice = {
  props: ["modelValue", "label", "of"],
  emits: ["update:modelValue"],
  setup: (props, { emit }) => {
    const open = ref(false);
    return { id: `andes-${++made}`, open, list: LISTS[props.of], words: computed(() => LISTS[props.of].find(([key]) => key === props.modelValue)?.[1] ?? ""), pick: (key) => { emit("update:modelValue", key); open.value = false; } };
  },
  template: `<div class="fc dd" :class="{ up: modelValue }" @keydown.esc="open = false" @focusout="$event.currentTarget.contains($event.relatedTarget) || (open = false)"><span class="nm" :id="id">{{ label }}</span><button type="button" aria-haspopup="listbox" :aria-expanded="String(open)" :aria-labelledby="id + ' ' + id + 'v'" @click="open = !open"><span :id="id + 'v'">{{ words }}</span><i>⌄</i></button>
  <ul v-show="open" role="listbox" tabindex="-1" :aria-labelledby="id"><li v-for="[key, text] in list" :key="key" role="option" :aria-selected="String(key === modelValue)" @mousedown.prevent @click="pick(key)">{{ text }}</li></ul></div>`,
};
const Attach = {
  props: ["modelValue", "label", "help"],
  emits: ["update:modelValue"],
  setup: (props, { emit }) => ({ id: `andes-${++made}`, take: ({ target }) => emit("update:modelValue", [...target.files]) }),
  template: `<div class="at"><p><b>{{ label }}</b><br><span class="hp">{{ help }}</span></p><label class="btn" :for="id">Attach</label><input type="file" multiple :id="id" class="off" @change="take"><ul><li v-for="file in modelValue" :key="file.name">{{ file.name }}</li></ul></div>`,
};

const TEMPLATE = `
<header><b>Brand Protection Program</b><input v-model="box.look" placeholder="Search for products, brands and more…"></header>
<form @submit.prevent="send"><p class="step">Step {{ step }} of 4</p>
  <template v-if="step === 1"><h1>Who is reporting?</h1>
    <div class="cards"><label class="card" v-for="[key, title, text] in [['OWNER', 'Owner', 'The right is registered in my name or in that of my company'], ['PROXY', 'Proxy', 'I represent the owner with a power of attorney']]" :key="key" :class="{ on: box.capacity === key }"><input type="radio" name="capacity" :value="key" v-model="box.capacity"><b>{{ title }}</b><small>{{ text }}</small></label></div>
    <attach v-if="box.capacity === 'PROXY'" label="Power of attorney" help="PDF, in force" v-model="box.mandate" />
    <field label="Contact name" v-model="box.name" /><field label="Company" v-model="box.organisation" /><field label="Email" type="email" v-model="box.mail" /><field label="Phone" :digits="true" help="Digits only, with the country code" v-model="box.phone" />
    <choice label="Language in which we should write to you" of="language" v-model="box.language" /></template>
  <template v-if="step === 2"><h1>Which right is affected?</h1>
    <choice label="Type of right" of="right" v-model="box.right" />
    <template v-if="box.right"><field label="Name of the brand as registered" v-model="box.brand" /><choice label="Registered in" of="registry" v-model="box.registry" /><field label="Certificate number" v-model="box.number" /><field label="Holder of the right" help="As in the registry" v-model="box.holder" />
    <fieldset class="date"><legend>The registration expires on</legend><field label="Day" max="2" v-model="box.day" /><choice label="Month" of="month" v-model="box.month" /><field label="Year" max="4" v-model="box.year" /></fieldset>
    <attach label="Registration certificate" help="The document issued by the registry" v-model="box.document" /></template></template>
  <template v-if="step === 3"><h1>What do you want to report?</h1>
    <choice label="Marketplace" of="marketplace" v-model="box.marketplace" /><field label="Links of the listings" :area="true" help="Write one in each line" v-model="box.links" /><choice label="Reason" of="motive" v-model="box.motive" />
    <field label="Explain to the seller why the listing infringes your right" :area="true" max="2000" v-model="box.comment" /><attach label="Documents that support your report" help="Optional. Pictures or PDF" v-model="box.attachments" /></template>
  <template v-if="step === 4"><h1>Details that the seller will see</h1>
    <field label="Public name" help="Leave it empty to show your contact name" v-model="box.publicName" /><field label="Public email" help="Leave it empty to show your contact email" v-model="box.publicMail" />
    <label class="ck"><input type="checkbox" v-model="box.sworn"> The information has the nature of a sworn statement.</label><label class="ck"><input type="checkbox" v-model="box.liable"> I am solely responsible for this report and hold the marketplace harmless.</label></template>
  <div class="ft"><button v-if="step > 1" type="button" class="btn" @click="step -= 1">Back</button><button v-if="step < 4" key="on" type="button" class="btn main" @click="step += 1">Continue</button><button v-else key="end" type="submit" class="btn main">Report listings</button></div>
</form>`;

const step = ref(1);
const send = (event) => sent(event);
const main = setup({ title: "Report listings - Brand Protection Program", css: 'body{margin:0!important;background:#ededed;font:15px "Proxima Nova",Arial}header{background:#fff159;padding:12px 40px;display:flex;gap:30px;align-items:center}header input{flex:1;padding:8px;border:0}form{background:#fff;max-width:640px;margin:24px auto;padding:24px 40px;border-radius:6px}.step{color:#888}.fc{position:relative;margin:22px 0}.fc>label,.nm{position:absolute;left:12px;top:13px;color:#777;pointer-events:none;transition:.15s}.fc.up>label,.fc.up .nm{top:-9px;font-size:12px;background:#fff;padding:0 4px;color:#3483fa}.fc input,.fc textarea,.fc button{width:100%;padding:13px 12px;border:1px solid #bbb;border-radius:6px;font:inherit;background:#fff;text-align:left;min-height:46px}.fc button{display:flex;justify-content:space-between}.hp{font-size:12px;color:#888}.dd ul{position:absolute;z-index:4;left:0;right:0;margin:2px 0;padding:0;background:#fff;box-shadow:0 4px 14px #0003;list-style:none;max-height:220px;overflow:auto}.dd li{padding:10px 12px;cursor:pointer}.dd li:hover{background:#eaf2ff}.date{display:grid;grid-template-columns:1fr 2fr 1fr;gap:10px;border:0;padding:0}.cards{display:flex;gap:12px}.card{flex:1;border:1px solid #ccc;border-radius:6px;padding:14px}.card.on{border-color:#3483fa}.card small{display:block;color:#777}.at{border:1px solid #eee;padding:4px 14px 10px;margin:16px 0}.off{position:absolute;opacity:0;width:1px;height:1px}.btn{display:inline-block;border:1px solid #3483fa;color:#3483fa;background:#fff;border-radius:6px;padding:9px 20px;cursor:pointer;font:inherit}.main{background:#3483fa;color:#fff}.ft{display:flex;justify-content:space-between;margin-top:26px}.ck{display:block;margin:10px 0}' });
createApp({ template: TEMPLATE, setup: () => ({ box, step, send }) }).component("Field", Field).component("Choice", Choice).component("Attach", Attach).mount(main);
keep(() => {
  const { day, month, year, ...rest } = box;
  return { ...rest, expires: day || month || year ? `${year}-${month}-${day}` : "" };
});
