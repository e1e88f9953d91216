// Vue without a library: names float in the fields, territories are ticked in a dialog, classes are chips, a flag opens the codes.
import { createApp, reactive } from "vue/dist/vue.esm-bundler.js";

import { keep, sent, setup } from "./state.js";

const LANDS = [["AT", "Austria"], ["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["DE", "Germany"], ["ES", "Spain"], ["EU", "European Union"], ["FR", "France"], ["GB", "United Kingdom"], ["IT", "Italy"], ["JP", "Japan"], ["MX", "Mexico"], ["NL", "Netherlands"], ["NO", "Norway"], ["US", "United States"]];
const CODES = [["🇦🇺", "61"], ["🇨🇦", "1"], ["🇨🇳", "86"], ["🇩🇪", "49"], ["🇫🇷", "33"], ["🇬🇧", "44"], ["🇮🇹", "39"], ["🇳🇴", "47"], ["🇺🇸", "1"]];

const Field = { props: ["modelValue", "label", "type", "lines", "id"], emits: ["update:modelValue"], template: `<div class="ff"><component :is="lines ? 'textarea' : 'input'" :rows="lines" :id="id" :type="lines ? undefined : type || 'text'" placeholder=" " :value="modelValue" @input="$emit('update:modelValue', $event.target.value)" /><label :for="id">{{ label }}</label></div>` };

const TEMPLATE = `<div><div class="strip"><b>S T Y L E</b><input v-model="box.search" placeholder="Search" aria-label="Search products"><span>🛍 0</span></div>
<div class="grid"><nav><a>Help center</a><a class="on">IP complaints</a><a>Contact</a></nav><div>
<h1>IPR infringement complaint</h1>
<fieldset><legend>Complainant</legend>
<div class="pair"><Field id="c1" label="First name*" v-model="box.first" /><Field id="c2" label="Last name*" v-model="box.last" /></div>
<Field id="c3" label="Company*" v-model="box.company" /><Field id="c4" label="Position" v-model="box.position" />
<div class="pair tel"><button type="button" class="flag" aria-label="Country calling code" :aria-expanded="flags" @click="flags = !flags">{{ box.code ? '+' + box.code : '🏳 +' }}</button><Field id="c5" label="Phone*" type="tel" v-model="box.phone" /><ul v-if="flags" class="flags"><li v-for="[flag, code] in codes" :key="flag" @click="box.code = code; flags = false">{{ flag }} +{{ code }}</li></ul></div>
<Field id="c6" label="Email*" type="email" v-model="box.email" />
<Field id="c7" label="Street and number*" v-model="box.street" /><div class="pair"><Field id="c8" label="Postal code*" v-model="box.zip" /><Field id="c9" label="City*" v-model="box.city" /></div>
<div class="ff"><select id="c10" v-model="box.country"><option value="" disabled></option><option v-for="[code, land] in lands" :key="code" :value="code">{{ land }}</option></select><label for="c10">Country / Region*</label></div></fieldset>
<fieldset><legend>Right</legend>
<p class="say">You are the</p><label class="opt" v-for="[value, words] in [['holder', 'Right holder'], ['agent', 'Agent of the right holder']]" :key="value"><input type="radio" name="who" :value="value" v-model="box.role"> {{ words }}</label>
<p class="say">Category of the right</p><label class="opt" v-for="[value, words] in [['tm', 'Trademark'], ['cr', 'Copyright'], ['pt', 'Patent / Design'], ['pr', 'Portrait right']]" :key="value"><input type="radio" name="what" :value="value" v-model="box.type"> {{ words }}</label>
<template v-if="box.type"><Field id="r1" :label="box.type === 'tm' ? 'Trademark*' : 'Name of the right*'" v-model="box.mark" /><Field id="r2" label="Registration No.*" v-model="box.number" /><Field id="r3" label="Right holder*" v-model="box.owner" />
<p class="say">Territories where the right is in force*</p><div><span v-for="code in box.places" :key="code" class="chip">{{ landOf(code) }}</span> <button type="button" @click="choosing = true">Choose territories</button></div>
<template v-if="box.type === 'tm'"><p class="say">Nice classes*</p><div class="classes"><button v-for="number in 45" :key="number" type="button" :class="{ sel: box.classes.includes(number) }" :aria-pressed="box.classes.includes(number)" :aria-label="'Class ' + number" @click="flip(number)">{{ number }}</button></div></template>
<p class="say">Certificate of registration*</p><input type="file" aria-label="Certificate of registration" @change="box.certificate = names($event)"></template></fieldset>
<fieldset><legend>Infringement</legend><Field id="i1" label="Product links, one per line*" :lines="5" v-model="box.links" /><Field id="i2" label="Description of the infringement*" :lines="5" v-model="box.why" /><p class="say">Comparison and other proof</p><input type="file" multiple aria-label="Comparison and other proof" @change="box.proof = names($event)"></fieldset>
<label class="opt"><input type="checkbox" v-model="box.promise"> I warrant that the statements are true and take the legal consequences of a false complaint.</label><label class="opt"><input type="checkbox" v-model="box.privacy"> I agree to the Privacy Policy.</label>
<button type="button" class="go" @click="sent">SUBMIT</button></div></div>
<div v-if="choosing" class="veil"><div class="dlg" role="dialog" aria-modal="true" aria-label="Choose territories"><h3>Choose territories</h3><div class="lands"><label v-for="[code, land] in lands" :key="code"><input type="checkbox" :value="code" v-model="marked"> {{ land }}</label></div><p><button type="button" @click="choosing = false">Cancel</button> <button type="button" class="go" @click="box.places = [...marked].sort(); choosing = false">OK</button></p></div></div>
<div class="mail"><b>10% off your first order</b><input v-model="box.news" type="email" placeholder="Your email address"><button type="button">SIGN UP</button></div></div>`;

const box = reactive({ search: "", first: "", last: "", company: "", position: "", code: "", phone: "", email: "", street: "", zip: "", city: "", country: "", role: "", type: "", mark: "", number: "", owner: "", places: [], classes: [], certificate: [], links: "", why: "", proof: [], promise: false, privacy: false, news: "" });
const main = setup({ title: "IPR infringement complaint", css: "body{font:14px/1.5 Arial,sans-serif;color:#222}.strip{display:flex;gap:30px;align-items:center;background:#000;color:#fff;padding:12px 30px}.grid{display:grid;grid-template-columns:180px 640px;gap:40px;max-width:900px;margin:24px auto}nav a{display:block;padding:8px 0;color:#666}nav .on{color:#000;font-weight:700}fieldset{border:1px solid #e5e5e5;margin:0 0 18px;padding:14px 18px}legend{font-weight:700;padding:0 6px}.ff{position:relative;margin:12px 0;flex:1}.ff input,.ff select,.ff textarea{width:100%;border:1px solid #ccc;padding:19px 10px 5px;font:inherit;background:#fff}.ff label{position:absolute;left:11px;top:12px;color:#767676;pointer-events:none}.ff :focus+label,.ff :not(:placeholder-shown)+label,.ff select+label{top:2px;font-size:11px}.pair{display:flex;gap:12px;position:relative}.flag{border:1px solid #ccc;background:#fff;margin:12px 0;min-width:84px}.flags{position:absolute;top:58px;background:#fff;border:1px solid #ccc;list-style:none;margin:0;padding:0;z-index:5}.flags li{padding:6px 14px;cursor:pointer}.say{margin:12px 0 4px;font-weight:700}.opt{display:block}.chip{background:#eee;padding:3px 8px;margin-right:4px}.classes{display:grid;grid-template-columns:repeat(15,1fr);gap:4px}.classes button{border:1px solid #ccc;background:#fff;padding:4px 0}.sel{background:#000!important;color:#fff}.veil{position:fixed;inset:0;background:#0007;display:grid;place-items:center}.dlg{background:#fff;padding:20px 26px;width:520px}.lands{display:grid;grid-template-columns:1fr 1fr;max-height:260px;overflow:auto}.go{background:#000;color:#fff;border:0;padding:9px 40px;margin-top:12px}.mail{background:#f6f6f6;padding:20px 30px}" });
const app = createApp({
  template: TEMPLATE,
  components: { Field },
  data: () => ({ box, lands: LANDS, codes: CODES, flags: false, choosing: false, marked: [] }),
  methods: {
    sent,
    names: ({ target }) => [...target.files].map(({ name }) => name),
    landOf: (code) => LANDS.find(([one]) => one === code)[1],
    flip(number) {
      box.classes = box.classes.includes(number) ? box.classes.filter((one) => one !== number) : [...box.classes, number].sort((a, b) => a - b);
    },
  },
});
app.mount(main);
keep(() => ({ ...box, classes: box.classes.map(String) }));
