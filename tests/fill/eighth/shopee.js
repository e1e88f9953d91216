// Element Plus, in English: the report is written in a drawer over a list of earlier ones; the right comes from the account's list.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import { createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const box = reactive({ caseSearch: "", market: "", record: "", type: "", concern: [], links: [""], shop: "", remarks: "", docs: [], pic: "", email: "", phone: "", internal: "", confirm: false });
const MARKETS = [["sg", "Singapore"], ["my", "Malaysia"], ["th", "Thailand"], ["id", "Indonesia"], ["vn", "Vietnam"], ["ph", "Philippines"], ["br", "Brazil"]];
const RECORDS = [
  { id: "IPR-3307", mark: "SALTMARSH", no: "40201912877R", kind: "Trademark", market: "Singapore" },
  { id: "IPR-3308", mark: "SALTMARSH", no: "2019004417", kind: "Trademark", market: "Malaysia" },
  { id: "IPR-3391", mark: "TIDEWAY", no: "40202108155W", kind: "Trademark", market: "Singapore" },
];
const PAST = [{ id: "R-20260911-18", status: "Closed", listings: 4 }, { id: "R-20261002-07", status: "In review", listings: 1 }];

const TEMPLATE = `
<el-container><el-aside width="200px"><el-menu default-active="1"><el-menu-item index="0">Dashboard</el-menu-item><el-menu-item index="1">My reports</el-menu-item><el-menu-item index="2">IP rights</el-menu-item><el-menu-item index="3">Account</el-menu-item></el-menu></el-aside>
<el-main><h2>My reports</h2><el-input v-model="box.caseSearch" placeholder="Search by report ID" clearable style="width:260px;margin-right:10px" /><el-button type="primary" @click="open = true">New report</el-button>
<el-table :data="past" style="margin-top:16px;width:420px"><el-table-column prop="id" label="Report ID" width="180" /><el-table-column prop="status" label="Status" /><el-table-column prop="listings" label="Listings" /></el-table>
<el-drawer v-model="open" title="Report an IP infringement" size="640px" :close-on-click-modal="false">
<el-form :model="box" label-position="top" @submit.prevent="sent">
  <el-form-item label="Market where the listings are offered" required><el-select v-model="box.market" placeholder="Select market"><el-option v-for="[value, label] in markets" :key="value" :value="value" :label="label" /></el-select></el-form-item>
  <el-form-item label="Infringement type" required><el-radio-group v-model="box.type"><el-radio-button v-for="one in ['Trademark', 'Copyright', 'Design', 'Patent']" :key="one" :value="one">{{ one }}</el-radio-button></el-radio-group></el-form-item>
  <el-form-item label="Registered IP" required><el-select v-model="box.record" filterable placeholder="Search by name or registration number"><el-option v-for="one in records" :key="one.id" :value="one.id" :label="one.mark + ' (' + one.no + ', ' + one.market + ')'" /></el-select></el-form-item>
  <el-form-item label="What does the complaint concern?"><el-checkbox-group v-model="box.concern"><el-checkbox value="goods">The goods are counterfeit</el-checkbox><el-checkbox value="words">Brand name used in the title or description</el-checkbox><el-checkbox value="images">Brand or copied photos in the images</el-checkbox></el-checkbox-group></el-form-item>
  <el-form-item v-for="(_, at) in box.links" :key="at" :label="'Listing link ' + (at + 1)" :required="!at"><div style="display:flex;gap:8px;width:100%"><el-input v-model="box.links[at]" placeholder="https://shopee.sg/..." /><el-button v-if="at" @click="box.links.splice(at, 1)">Remove</el-button></div></el-form-item>
  <el-button style="margin-bottom:18px" @click="box.links.push('')">+ Add another link</el-button>
  <el-form-item label="Shop username"><el-input v-model="box.shop" /></el-form-item>
  <el-form-item label="Explain how your right is infringed" required><el-input v-model="box.remarks" type="textarea" :rows="5" maxlength="2000" show-word-limit /></el-form-item>
  <el-form-item label="Supporting documents"><el-upload drag multiple :auto-upload="false" :file-list="box.docs" @change="(_, all) => box.docs = all" @remove="(_, all) => box.docs = all"><div>Drop files here or <em>click to upload</em></div></el-upload></el-form-item>
  <el-form-item label="Person in charge" required><el-input v-model="box.pic" /></el-form-item>
  <el-row :gutter="12"><el-col :span="12"><el-form-item label="Email for updates" required><el-input v-model="box.email" /></el-form-item></el-col><el-col :span="12"><el-form-item label="Contact number"><el-input v-model="box.phone" /></el-form-item></el-col></el-row>
  <el-form-item label="Internal reference (only you will see it)"><el-input v-model="box.internal" /></el-form-item>
  <el-form-item><el-checkbox v-model="box.confirm">I confirm that the above is true and that I will answer for losses caused by a wrongful report.</el-checkbox></el-form-item>
  <el-button type="primary" native-type="submit">Submit report</el-button></el-form></el-drawer></el-main></el-container>`;

const main = setup({ title: "Brand IP Portal - My reports" });
createApp({ template: TEMPLATE, setup: () => ({ box, sent, open: ref(true), markets: MARKETS, records: RECORDS, past: PAST }) }).use(ElementPlus).mount(main);
keep(() => ({ ...box, links: box.links.map((url) => url.trim()).filter(Boolean).join("\n") }));
