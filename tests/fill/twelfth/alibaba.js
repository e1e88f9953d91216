// Element Plus, in English: three cards in which names stand at the right edge of their column, the filer first, a right and its place in
// separate lists, a kind of proof that asks for the order, a row for each link.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import { computed, createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const box = reactive({ find: "", acting: "", complainant: "", organisation: "", email: "", telephone: "", site: "", ipr: "", place: "", record: "", object: "", reason: "", proof: "", order: "", report: [], supplier: "", supplement: "", evidence: [], reference: "", notifymail: "", truth: false, liability: false });
const rows = ref([""]);
const RIGHTS = [
  { id: "TM-7716", ipr: "tm", place: "other", name: "ZILVERLIND", no: "018331902", land: "European Union", classes: "12" },
  { id: "TM-7720", ipr: "tm", place: "other", name: "ZILVERLIND", no: "018331955", land: "European Union", classes: "25" },
  { id: "TM-7741", ipr: "tm", place: "cn", name: "ZILVERLIND", no: "49213308", land: "Mainland China", classes: "12" },
  { id: "PT-2204", ipr: "pt", place: "other", name: "Bicycle saddle", no: "007720183-0001", land: "European Union", classes: "" },
];
const REASONS = {
  tm: [["buy", "Test buy"], ["feature", "Counterfeit features"], ["model", "This model or type does not exist"], ["unfair", "Unfair use of registered trademark"], ["others", "Unauthorized use of others' trademarks on products"]],
  cr: [["art", "Artwork or text"], ["pic", "Picture theft"]],
  pt: [["design", "Design patent"], ["utility", "Utility model"], ["invention", "Invention patent"]],
};

const TEMPLATE = `
<div class="page"><div class="head"><h2>Submit a complaint</h2><el-input v-model="box.find" placeholder="Search complaints" clearable style="width:240px" /></div>
<el-form :model="box" label-width="220px" label-position="right" @submit.prevent="sent">
<el-card shadow="never"><template #header>Complainant</template>
  <el-form-item label="Registrant category" required><el-select v-model="box.acting" placeholder="Select"><el-option value="holder" label="Rights holder" /><el-option value="agent" label="Agent of the rights holder" /></el-select></el-form-item>
  <el-form-item label="Complainant name" required><el-input v-model="box.complainant" placeholder="First and last name of the contact" /></el-form-item>
  <el-form-item label="Organisation"><el-input v-model="box.organisation" /></el-form-item>
  <el-form-item label="Contact e-mail" required><el-input v-model="box.email" /><div class="tip">Shown to the seller together with the complainant's name.</div></el-form-item>
  <el-form-item label="Telephone (optional)"><el-input v-model="box.telephone" /></el-form-item>
</el-card>
<el-card shadow="never"><template #header>Intellectual property right</template>
  <el-form-item label="Complaint platform" required><el-radio-group v-model="box.site"><el-radio value="alibaba">Alibaba.com</el-radio><el-radio value="aliexpress">AliExpress</el-radio><el-radio value="lazada">Lazada</el-radio><el-radio value="miravia">Miravia</el-radio></el-radio-group></el-form-item>
  <el-form-item label="IPR type" required><el-select v-model="box.ipr" placeholder="Select" @change="box.record = box.reason = ''"><el-option value="tm" label="Trademark" /><el-option value="cr" label="Copyright" /><el-option value="pt" label="Patent and others" /></el-select></el-form-item>
  <el-form-item label="Place of registration" required><el-select v-model="box.place" placeholder="Select" @change="box.record = ''"><el-option value="cn" label="Mainland China" /><el-option value="hk" label="Hong Kong, China" /><el-option value="tw" label="Taiwan, China" /><el-option value="other" label="Others" /></el-select></el-form-item>
  <el-form-item label="IPR record" required><el-select v-model="box.record" filterable placeholder="Name or number" no-data-text="No approved record"><el-option v-for="one of rights" :key="one.id" :value="one.id" :label="one.name + ' · ' + one.no"><span>{{ one.name }} · {{ one.no }}</span><span class="right">{{ one.land }}{{ one.classes && ', class ' + one.classes }}</span></el-option></el-select></el-form-item>
</el-card>
<el-card shadow="never"><template #header>Infringement</template>
  <el-form-item label="Complaint type" required><el-radio-group v-model="box.object"><el-radio-button value="listing">Product listing</el-radio-button><el-radio-button value="front">Store front</el-radio-button></el-radio-group></el-form-item>
  <el-form-item label="Complaint reason" required><el-select v-model="box.reason" placeholder="Depends on the IPR type"><el-option v-for="[value, label] of reasons" :key="value" :value="value" :label="label" /></el-select></el-form-item>
  <el-form-item v-if="box.reason && box.ipr === 'tm'" label="Type of proof" required><el-radio-group v-model="box.proof" class="col"><el-radio value="order">Test buy</el-radio><el-radio value="chat">Trade Manager conversation</el-radio><el-radio value="court">Judicial judgment or administrative decision</el-radio><el-radio value="any">Other forms of proof</el-radio></el-radio-group></el-form-item>
  <template v-if="box.proof === 'order'"><el-form-item label="Transaction order number" required><el-input v-model="box.order" /><div class="tip">One order for each complaint.</div></el-form-item><el-form-item label="Test-buy report" required><el-upload v-model:file-list="box.report" :auto-upload="false" multiple><el-button type="primary" plain>Choose file</el-button></el-upload></el-form-item></template>
  <el-form-item label="Infringing listings" required><div v-for="(_, at) of rows" :key="at" class="row"><el-input v-model="rows[at]" :placeholder="'URL ' + (at + 1)" /><el-button v-if="at" text @click="rows.splice(at, 1)">Remove</el-button></div><el-button @click="rows.push('')">+ Another URL</el-button></el-form-item>
  <el-form-item label="Supplier's company name"><el-input v-model="box.supplier" placeholder="Optional" /></el-form-item>
  <el-form-item label="Supplement infringement reason(s)" required><el-input v-model="box.supplement" type="textarea" :autosize="{ minRows: 4 }" maxlength="2000" show-word-limit /></el-form-item>
  <el-form-item label="Prima facie evidence"><el-upload v-model:file-list="box.evidence" :auto-upload="false" multiple><el-button type="primary" plain>Choose files</el-button><template #tip><div class="tip">If applicable. Up to 5 MB each.</div></template></el-upload></el-form-item>
  <el-form-item label="Your own file reference"><el-input v-model="box.reference" /></el-form-item>
  <el-form-item label="Also notify"><el-input v-model="box.notifymail" placeholder="E-mail of a colleague" /></el-form-item>
</el-card>
<p><el-checkbox v-model="box.truth">I confirm that all information in this complaint is true and complete.</el-checkbox><br><el-checkbox v-model="box.liability">I will bear the liability that arises from a wrongful complaint.</el-checkbox></p>
<el-button type="primary" native-type="submit">Submit</el-button>
</el-form></div>`;

const main = setup({ title: "Submit a complaint - IP Protection Platform", css: ".page{max-width:880px;margin:0 auto}.head{display:flex;justify-content:space-between;align-items:center}.el-card{margin-bottom:16px}.tip{font-size:12px;color:#909399;line-height:1.6;width:100%}.right{float:right;color:#909399;margin-left:24px}.col{flex-direction:column;align-items:flex-start!important}.row{display:flex;width:100%;margin-bottom:8px}" });
createApp({
  template: TEMPLATE,
  setup: () => ({ box, rows, sent, rights: computed(() => RIGHTS.filter(({ ipr, place }) => ipr === box.ipr && place === box.place)), reasons: computed(() => REASONS[box.ipr] ?? []) }),
}).use(ElementPlus).mount(main);
const names = (files) => files.map(({ name }) => name);
keep(() => ({ ...box, report: names(box.report), evidence: names(box.evidence), links: rows.value.map((url) => url.trim()).filter(Boolean).join("\n") }));
