// Element Plus with templates: asset and report on one page, a date panel, several classes, one row for every product.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import { createApp, reactive } from "vue/dist/vue.esm-bundler.js";

import { keep, sent, setup } from "./state.js";

const TEMPLATE = `
<el-container>
  <el-header class="top"><strong>IP Protection Center</strong><el-input v-model="box.search" class="seek" placeholder="Search by report ID" clearable /><el-button link>Log out</el-button></el-header>
  <el-main class="mid">
    <h1>Create report</h1>
    <el-alert v-if="tip" type="warning" title="Reports that are misleading on purpose may have legal consequences." @close="tip = false" />
    <el-form label-position="top" @submit.prevent="sent">
      <el-card header="Reporter">
        <el-form-item label="I am reporting as" required><el-radio-group v-model="box.role"><el-radio-button value="holder">Rights holder</el-radio-button><el-radio-button value="agent">Authorized agent</el-radio-button></el-radio-group></el-form-item>
        <el-form-item label="Full name" required><el-input v-model="box.name" maxlength="80" show-word-limit /></el-form-item>
        <el-form-item label="Company"><el-input v-model="box.company" /></el-form-item>
        <el-row :gutter="16"><el-col :span="12"><el-form-item label="Email" required><el-input v-model="box.email" /></el-form-item></el-col>
        <el-col :span="12"><el-form-item label="Email verification code"><el-input v-model="box.code"><template #append><el-button>Send code</el-button></template></el-input></el-form-item></el-col></el-row>
        <el-form-item label="Phone number" required><el-input v-model="box.phone"><template #prepend><el-select v-model="box.prefix" placeholder="Code" style="width:110px"><el-option v-for="[code, land] in codes" :key="code" :value="code" :label="code + ' ' + land" /></el-select></template></el-input></el-form-item>
        <el-form-item label="Address" required><el-input v-model="box.address" type="textarea" :rows="2" /></el-form-item>
        <el-form-item v-if="box.role === 'agent'" label="Letter of authorization or power of attorney" required><el-upload v-model:file-list="box.poa" :auto-upload="false"><el-button>Upload</el-button><template #tip><div class="el-upload__tip">PDF, JPG, PNG up to 10 MB</div></template></el-upload></el-form-item>
      </el-card>
      <el-card header="IP asset">
        <el-form-item label="Asset type" required><el-select v-model="box.asset" placeholder="Please select"><el-option value="trademark" label="Trademark" /><el-option value="design" label="Registered design" /><el-option value="copyright-reg" label="Registered copyright" /><el-option value="copyright-unreg" label="Unregistered copyright" /></el-select></el-form-item>
        <template v-if="box.asset">
          <el-form-item :label="box.asset === 'trademark' ? 'Trademark name' : 'Name of the asset'" required><el-input v-model="box.mark" /></el-form-item>
          <el-row v-if="box.asset !== 'copyright-unreg'" :gutter="16"><el-col :span="12"><el-form-item label="Registration number" required><el-input v-model="box.number" /></el-form-item></el-col>
          <el-col :span="12"><el-form-item label="Jurisdiction" required><el-select v-model="box.place" filterable placeholder="Please select"><el-option v-for="[code, land] in places" :key="code" :value="code" :label="land" /></el-select></el-form-item></el-col></el-row>
          <el-form-item v-if="box.asset === 'trademark'" label="Nice classification"><el-select v-model="box.classes" multiple filterable collapse-tags placeholder="Select all classes"><el-option v-for="number in 45" :key="number" :value="number" :label="'Class ' + number" /></el-select></el-form-item>
          <el-form-item label="Asset owner" required><el-input v-model="box.owner" placeholder="Same as on the certificate" /></el-form-item>
          <el-form-item label="Valid until"><el-date-picker v-model="box.expires" type="date" value-format="YYYY-MM-DD" placeholder="Pick a day" /></el-form-item>
          <el-form-item label="Proof of ownership" required><el-upload v-model:file-list="box.certificate" :auto-upload="false" drag><div class="el-upload__text">Drop file here or <em>click to upload</em></div><template #tip><div class="el-upload__tip">The registration certificate</div></template></el-upload></el-form-item>
        </template>
      </el-card>
      <el-card header="Reported content">
        <el-form-item label="Content type" required><el-radio-group v-model="box.content"><el-radio value="product">Product</el-radio><el-radio value="video">Video</el-radio><el-radio value="live">Livestream</el-radio></el-radio-group></el-form-item>
        <template v-if="box.content"><el-form-item v-for="(row, at) in rows" :key="row.id" :label="at ? '' : (box.content === 'product' ? 'Product link' : 'Link')" :required="!at"><div class="line"><el-input v-model="row.url" placeholder="https://" /><el-button v-if="rows.length > 1" @click="rows.splice(at, 1)">Delete</el-button></div></el-form-item>
        <el-button plain @click="rows.push({ id: rows.length + Math.random(), url: '' })">Add link</el-button></template>
        <el-form-item label="Reason for reporting" required><el-input v-model="box.why" type="textarea" :rows="5" maxlength="1000" show-word-limit placeholder="How does the content infringe your asset?" /></el-form-item>
        <el-form-item label="Evidence"><el-upload v-model:file-list="box.proof" :auto-upload="false" multiple><el-button>Select files</el-button></el-upload></el-form-item>
      </el-card>
      <el-checkbox v-model="box.belief">I have a good faith belief that the reported use is not authorized.</el-checkbox><br>
      <el-checkbox v-model="box.true">The information in this report is accurate.</el-checkbox>
      <el-form-item label="Signature"><el-input v-model="box.signature" /></el-form-item>
      <el-button type="primary" native-type="submit">Submit report</el-button>
    </el-form>
  </el-main>
</el-container>`;

const box = reactive({ search: "", role: "", name: "", company: "", email: "", code: "", phone: "", prefix: "", address: "", poa: [], asset: "", mark: "", number: "", place: "", classes: [], owner: "", expires: null, certificate: [], content: "", why: "", proof: [], belief: false, true: false, signature: "" });
const rows = reactive([{ id: 0, url: "" }]);
const codes = [["+1", "US"], ["+33", "FR"], ["+44", "GB"], ["+49", "DE"], ["+62", "ID"], ["+86", "CN"]];
const places = [["CN", "China"], ["EU", "European Union"], ["FR", "France"], ["DE", "Germany"], ["ID", "Indonesia"], ["MY", "Malaysia"], ["SG", "Singapore"], ["GB", "United Kingdom"], ["US", "United States"]];
const main = setup({ title: "IP Protection Center", css: "body{background:#f8f8f8}.top{display:flex;gap:20px;align-items:center;background:#fff}.seek{width:260px}.mid{max-width:860px;margin:0 auto}.el-card{margin:14px 0}.line{display:flex;gap:10px;width:100%}.el-form-item .el-select{width:100%}" });
createApp({ template: TEMPLATE, data: () => ({ box, rows, codes, places, tip: true }), methods: { sent } }).use(ElementPlus).mount(main);
keep(() => ({ ...box, classes: [...box.classes].sort((a, b) => a - b).map(String), links: rows.map(({ url }) => url).filter(Boolean).join("\n") }));
