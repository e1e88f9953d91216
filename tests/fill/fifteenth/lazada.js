// Vue with Element Plus, in English: labels at the right of their column, a country under the platform.
import "element-plus/dist/index.css";
import ElementPlus from "element-plus";
import { computed, createApp, reactive } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const held = reactive({ search: "", venue: [], iprType: "", record: "", target: "", reason: "", order: "", listings: "", seller: "", supplement: "", evidence: [], capacity: "", letter: [], name: "", company: "", email: "", phone: "", caseNo: "", good: false, liable: false });
const RECORDS = {
  Trademark: [["PH-55120", "CALAMANSI ROW · 4/2022/00512345 · Philippines"], ["SG-55121", "CALAMANSI ROW · 40202204417Q · Singapore"], ["PH-60233", "C.ROW · 4/2023/00501877 · Philippines"]],
  Copyright: [["CR-2201", "Calamansi Row label artwork"]],
  Patent: [["PT-1108", "Bottle closure · 3/2021/050711"]],
};
const REASONS = {
  Trademark: [["T1", "Test buy"], ["T2", "Counterfeit features"], ["T3", "This model or type does not exist"], ["T4", "Unfair use of registered trademark"], ["T5", "Unauthorized use of others' trademarks on products"]],
  Copyright: [["C1", "Art or text work"], ["C2", "Picture theft"], ["C3", "Pirated goods"], ["C4", "Derivative goods"]],
  Patent: [["P1", "Design patent"], ["P2", "Utility model or invention patent"]],
};
const SITES = [
  { value: "lazada", label: "Lazada", children: [["id", "Indonesia"], ["my", "Malaysia"], ["ph", "Philippines"], ["sg", "Singapore"], ["th", "Thailand"], ["vn", "Vietnam"]].map(([value, label]) => ({ value, label })) },
  { value: "aliexpress", label: "AliExpress" },
  { value: "alibaba", label: "Alibaba.com" },
];

setup({ title: "IPP | Submit complaint", css: "body{margin:0!important;background:#f4f4f6}.top{display:flex;justify-content:space-between;align-items:center;background:#0f146d;color:#fff;padding:10px 32px}.top .el-input{width:220px}.box{max-width:900px;margin:20px auto;background:#fff;padding:20px 40px}h3{color:#0f146d}" });
createApp({
  setup: () => ({ held, SITES, sent, records: computed(() => RECORDS[held.iprType] ?? []), reasons: computed(() => REASONS[held.iprType] ?? []), turn: () => Object.assign(held, { record: "", reason: "" }) }),
  template: `<div class="top"><b>IPP for Lazada</b><el-input v-model="held.search" placeholder="Search knowledge base" aria-label="Search"></el-input></div>
<div class="box"><h2>Submit a complaint</h2><el-form label-width="210px" @submit="sent">
<h3>Intellectual property</h3>
<el-form-item label="Complaint platform" required><el-cascader v-model="held.venue" :options="SITES" placeholder="Platform / country" style="width:100%"></el-cascader></el-form-item>
<el-form-item label="IPR type" required><el-radio-group v-model="held.iprType" @change="turn"><el-radio-button value="Trademark">Trademark</el-radio-button><el-radio-button value="Copyright">Copyright</el-radio-button><el-radio-button value="Patent">Patent</el-radio-button></el-radio-group></el-form-item>
<el-form-item label="IPR record" required><el-select v-model="held.record" :disabled="!held.iprType"><el-option v-for="[value, words] in records" :key="value" :value="value" :label="words"></el-option></el-select></el-form-item>
<h3>Infringement</h3>
<el-form-item label="Complaint type" required><el-radio-group v-model="held.target"><el-radio value="listing">Product listing</el-radio><el-radio value="store">Store front</el-radio></el-radio-group></el-form-item>
<el-form-item label="Complaint reason" required><el-select v-model="held.reason" :disabled="!held.iprType"><el-option v-for="[value, words] in reasons" :key="value" :value="value" :label="words"></el-option></el-select></el-form-item>
<el-form-item v-if="held.reason === 'T1'" label="Order number" required><el-input v-model="held.order"></el-input></el-form-item>
<el-form-item label="Infringing listings" required><el-input v-model="held.listings" type="textarea" :rows="5" placeholder="Paste the URLs, one per line (max. 300)"></el-input></el-form-item>
<el-form-item label="Seller name"><el-input v-model="held.seller" placeholder="Optional"></el-input></el-form-item>
<el-form-item label="Supplement reason" required><el-input v-model="held.supplement" type="textarea" :rows="5" maxlength="2000" show-word-limit></el-input></el-form-item>
<el-form-item label="Evidence"><el-upload v-model:file-list="held.evidence" multiple :auto-upload="false"><el-button>Upload</el-button><template #tip><div class="el-upload__tip">Up to 5 MB per file</div></template></el-upload></el-form-item>
<h3>Complainant</h3>
<el-form-item label="You are the" required><el-select v-model="held.capacity"><el-option value="owner" label="Rights owner"></el-option><el-option value="agent" label="Authorized agent"></el-option></el-select></el-form-item>
<el-form-item v-if="held.capacity === 'agent'" label="Letter of authorization" required><el-upload v-model:file-list="held.letter" :auto-upload="false"><el-button>Upload</el-button></el-upload></el-form-item>
<el-form-item label="Complainant name" required><el-input v-model="held.name"></el-input></el-form-item>
<el-form-item label="Company"><el-input v-model="held.company"></el-input></el-form-item>
<el-form-item label="Contact e-mail" required><el-input v-model="held.email"></el-input></el-form-item>
<el-form-item label="Phone number"><el-input v-model="held.phone"></el-input></el-form-item>
<el-form-item label="Related case number"><el-input v-model="held.caseNo"></el-input></el-form-item>
<el-form-item><el-checkbox v-model="held.good">I believe in good faith that the use is not authorized.</el-checkbox><el-checkbox v-model="held.liable">I am liable for a wrong complaint.</el-checkbox></el-form-item>
<el-form-item><el-button type="primary" native-type="submit">Submit</el-button></el-form-item>
</el-form></div>`,
}).use(ElementPlus).mount("#main");
keep(() => ({ ...held, venue: (held.venue ?? []).join("/"), evidence: held.evidence.map(({ name }) => name), letter: held.letter.map(({ name }) => name) }));
