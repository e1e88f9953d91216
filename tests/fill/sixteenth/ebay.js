// Vue in the manner of Skin, in English: names that lie in the fields and rise, list boxes behind buttons, reason codes in groups, one
// code in a notice.
import { createApp, reactive } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const held = reactive({ nkw: "", owner: "", person: "", position: "", company: "", street: "", town: "", state: "", postcode: "", country: "", phone: "", mailEbay: "", mailSeller: "", website: "", code: "", items: "", work: "", workLink: "", regno: "", jurisdiction: "", why: "", exhibits: [], faith: false, perjury: false, signature: "", signedOn: "" });
const LANDS = ["Australia", "Canada", "China", "France", "Germany", "Ireland", "Italy", "Japan", "New Zealand", "Singapore", "United Kingdom", "United States"].map((one) => [one, one]);
const CODES = [
  ["Trademark", [["1.1", "1.1 Item is counterfeit"], ["2.1", "2.1 Listing contains unlawful use of the trademark"]]],
  ["Copyright - item", [["3.1", "3.1 Software sold against its licence"], ["3.2", "3.2 Item is a counterfeit or pirate copy of a work"]]],
  ["Copyright - listing", [["4.1", "4.1 Listing contains copied text"], ["4.2", "4.2 Listing contains a copied image"], ["4.3", "4.3 Listing contains copied text and a copied image"]]],
  ["Other rights", [["5.1", "5.1 Item infringes a patent"], ["6.1", "6.1 Item infringes a registered design"]]],
];
setup({ title: "Verified Rights Owner: Notice of claimed infringement", css: "body{margin:0!important;font:14px 'Market Sans',Arial}.gh{display:flex;justify-content:space-between;padding:12px 40px;border-bottom:1px solid #e5e5e5}.page{max-width:760px;margin:24px auto}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 16px}.floating-label{position:relative;margin:14px 0}.floating-label label{position:absolute;left:17px;top:15px;color:#707070;pointer-events:none}.floating-label label.up{top:5px;font-size:12px}.textbox__control{width:100%;padding:22px 16px 8px;border:1px solid #8f8f8f;border-radius:8px;font:inherit;background:#f7f7f7}.clipped{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.listbox-button{position:relative;margin:14px 0}.listbox-button>button{width:100%;text-align:left;padding:15px 16px;border:1px solid #8f8f8f;border-radius:8px;background:#f7f7f7;font:inherit}.listbox-button__listbox{position:absolute;z-index:3;left:0;right:0;background:#fff;border:1px solid #ccc;border-radius:8px;max-height:280px;overflow:auto}.listbox-button__option{padding:9px 16px;cursor:pointer}.group{padding:9px 16px 2px;font-weight:700}.field__description{font-size:12px;color:#707070;margin-left:16px}.btn{background:#3665f3;color:#fff;border:0;border-radius:24px;padding:13px 40px;font:inherit}" });
const Box = {
  props: ["name", "label", "type", "rows", "hint"],
  setup: () => ({ held }),
  data: () => ({ focus: false }),
  template: `<div><div class="floating-label"><label :for="name" :class="{ up: focus || held[name] || type === 'date' }">{{ label }}</label><textarea v-if="rows" :id="name" class="textbox__control" :rows="rows" v-model="held[name]" @focus="focus = true" @blur="focus = false" :aria-describedby="hint && name + '-d'"></textarea><input v-else :id="name" class="textbox__control" :type="type || 'text'" v-model="held[name]" @focus="focus = true" @blur="focus = false" :aria-describedby="hint && name + '-d'"></div><div v-if="hint" class="field__description" :id="name + '-d'">{{ hint }}</div></div>`,
};
const List = {
  props: ["name", "label", "groups"],
  setup: () => ({ held }),
  data: () => ({ open: false }),
  computed: { words() { return this.groups.flatMap(([, list]) => list).find(([value]) => value === held[this.name])?.[1]; } },
  methods: { take(value) { held[this.name] = value; this.open = false; } },
  template: `<div class="listbox-button"><button type="button" :id="name" aria-haspopup="listbox" :aria-expanded="open" @click="open = !open" @keydown.esc="open = false"><span>{{ label }}: </span><b>{{ words || 'Select' }}</b></button><div v-if="open" role="listbox" class="listbox-button__listbox" :aria-label="label"><template v-for="[head, list] in groups"><div v-if="head" class="group" role="presentation">{{ head }}</div><div v-for="[value, text] in list" :key="value" role="option" class="listbox-button__option" :aria-selected="held[name] === value" @click="take(value)"><span>{{ text }}</span></div></template></div></div>`,
};
createApp({
  setup: () => ({ held, sent, CODES, LANDS: [["", LANDS]], take: (event) => { held.exhibits = [...event.target.files]; } }),
  template: `<div class="gh"><b>VeRO</b><input type="search" v-model="held.nkw" aria-label="Search for anything" placeholder="Search for anything"></div><div class="page"><h1>Notice of claimed infringement</h1><p>File one notice for each reason code.</p><form @submit="sent" novalidate>
<h2>Rights owner</h2><f-box name="owner" label="Name of the intellectual property owner"></f-box>
<h2>Authorized reporter</h2><div class="two"><f-box name="person" label="Your name"></f-box><f-box name="position" label="Title"></f-box></div><f-box name="company" label="Company"></f-box><f-box name="street" label="Street address"></f-box><div class="two"><f-box name="town" label="City or suburb"></f-box><f-box name="state" label="State or province"></f-box><f-box name="postcode" label="Postcode"></f-box><f-list name="country" label="Country" :groups="LANDS"></f-list><f-box name="phone" label="Phone" type="tel"></f-box><f-box name="website" label="Website (optional)"></f-box><f-box name="mailEbay" label="Email for eBay" type="email" hint="We write to you here"></f-box><f-box name="mailSeller" label="Email for sellers" type="email" hint="Shown to the seller whose listing is removed"></f-box></div>
<h2>Listings</h2><f-list name="code" label="Reason code" :groups="CODES"></f-list><f-box name="items" label="Item numbers" rows="5" hint="Numbers or web addresses of the listings, one per line"></f-box>
<h2>Infringed right</h2><f-box name="work" label="Name of the work, trademark or patent"></f-box><div class="two"><f-box name="regno" label="Registration number"></f-box><f-list name="jurisdiction" label="Where it is registered" :groups="LANDS"></f-list></div><f-box name="workLink" label="Web address of the original work (optional)"></f-box><f-box name="why" label="Explain the infringement" rows="6" hint="At most 1000 characters"></f-box><p><label for="exhibits">Exhibits</label> <input type="file" id="exhibits" multiple @change="take"></p>
<h2>Declaration</h2><p><label><input type="checkbox" v-model="held.faith"> I have a good faith belief that the use is not authorized by the owner, its agent or the law.</label></p><p><label><input type="checkbox" v-model="held.perjury"> I declare under penalty of perjury that this notice is accurate and that I am authorized to act.</label></p><div class="two"><f-box name="signature" label="Signature"></f-box><f-box name="signedOn" label="Date" type="date"></f-box></div><button class="btn">Send notice</button></form></div>`,
}).component("f-box", Box).component("f-list", List).mount("#main");
keep(() => ({ ...held }));
