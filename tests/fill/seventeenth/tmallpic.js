// Element Plus, in Chinese: three steps, the record is ticked in a table, links stand in an editable table with a remark each, the page of the original
// picture is asked for where pictures were taken.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import { computed, createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const held = reactive({ search: "", market: "", right: "", record: "", part: "", cause: "", sourceUrl: "", rows: [{ url: "", remark: "" }], shopName: "", text: "", files: [], person: "", area: "", mobile: "", email: "", backup: "", receive: "", oath: false });
const RECORDS = [["N55102", "cr", "川西野鸢系列摄影作品", "国作登字-2023-G-10237715"], ["N55103", "cr", "川西野鸢标志图形", "国作登字-2021-F-00118236"], ["N55240", "cr", "雪线以上系列摄影作品", "国作登字-2024-G-10410087"], ["N41007", "tm", "野鸢", "47120663"]];
const CAUSES = { tm: [["假冒商品", [["tb", "购买鉴定"], ["cf", "假冒特征"], ["nx", "该型号或款式不存在"]]], ["不当使用", [["uu", "不当使用注册商标"]]]], cr: [["著作权-不当", [["art", "美术文字作品侵权"], ["pic", "盗图"]]], ["著作权-盗版", [["book", "图书、音像制品"], ["soft", "软件"]]]], pt: [["专利", [["dsn", "外观专利"], ["um", "实用新型"], ["inv", "发明"]]]] };
setup({ title: "我要投诉 - 知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important}.bar{display:flex;justify-content:space-between;background:#ff0036;color:#fff;padding:10px 30px}.bar .el-input{width:200px}.wrap{width:860px;margin:20px auto}.el-form{margin-top:24px}" });
createApp({
  setup: () => ({ held, sent, step: ref(0), CAUSES, records: computed(() => RECORDS.filter(([, kind]) => kind === held.right).map(([id, , name, no]) => ({ id, name, no }))), AREAS: [["86", "+86"], ["852", "+852"], ["853", "+853"], ["886", "+886"]] }),
  template: `<div class="bar"><b>知识产权保护平台</b><el-input v-model="held.search" placeholder="搜索公告"></el-input></div><div class="wrap">
<el-steps :active="step" align-center><el-step title="选择权利"></el-step><el-step title="侵权内容"></el-step><el-step title="确认联系人"></el-step></el-steps>
<el-form label-width="150px" @submit="sent">
<div v-if="step === 0"><el-form-item label="投诉平台" required><el-select v-model="held.market" placeholder="请选择平台"><el-option value="TB" label="淘宝网 Taobao.com"></el-option><el-option value="TM" label="天猫 Tmall.com"></el-option><el-option value="HK" label="天猫国际 Tmall.hk"></el-option><el-option value="CBU" label="1688.com"></el-option></el-select></el-form-item>
<el-form-item label="权利类型" required><el-radio-group v-model="held.right" @change="held.record = held.cause = ''"><el-radio-button value="tm">商标权</el-radio-button><el-radio-button value="cr">著作权</el-radio-button><el-radio-button value="pt">专利权</el-radio-button></el-radio-group></el-form-item>
<el-form-item v-if="held.right" label="选择权利" required><el-table :data="records" border size="small"><el-table-column width="60"><template #default="{ row }"><el-radio v-model="held.record" :value="row.id" :aria-label="row.name + ' ' + row.no"><span></span></el-radio></template></el-table-column><el-table-column prop="name" label="权利名称"></el-table-column><el-table-column prop="no" label="登记号/注册号"></el-table-column></el-table></el-form-item></div>
<div v-else-if="step === 1"><el-form-item label="投诉内容" required><el-radio-group v-model="held.part"><el-radio value="goods">商品</el-radio><el-radio value="store">店铺信息、公告</el-radio></el-radio-group></el-form-item>
<el-form-item label="投诉原因" required><el-select v-model="held.cause" placeholder="请选择"><el-option-group v-for="[title, list] in CAUSES[held.right] || []" :key="title" :label="title"><el-option v-for="[value, words] in list" :key="value" :value="value" :label="words"></el-option></el-option-group></el-select></el-form-item>
<el-form-item v-if="held.cause === 'pic'" label="原图所在页面"><el-input v-model="held.sourceUrl" placeholder="权利人官方页面的网址，如有"></el-input></el-form-item>
<el-form-item label="侵权链接" required><el-table :data="held.rows" size="small"><el-table-column type="index" label="序号" width="60"></el-table-column><el-table-column label="商品链接"><template #default="{ row, $index }"><el-input v-model="row.url" :aria-label="'商品链接' + ($index + 1)"></el-input></template></el-table-column><el-table-column label="备注" width="200"><template #default="{ row, $index }"><el-input v-model="row.remark" :aria-label="'备注' + ($index + 1)" placeholder="选填"></el-input></template></el-table-column></el-table><el-button link type="primary" @click="held.rows.push({ url: '', remark: '' })">新增一行</el-button></el-form-item>
<el-form-item label="涉嫌侵权店铺"><el-input v-model="held.shopName"></el-input></el-form-item>
<el-form-item label="侵权说明" required><el-input v-model="held.text" type="textarea" :rows="5" maxlength="800" show-word-limit placeholder="请说明被投诉内容如何侵犯您的权利"></el-input></el-form-item>
<el-form-item label="证明材料" required><el-upload v-model:file-list="held.files" multiple :auto-upload="false"><el-button>上传附件</el-button><template #tip><div class="el-upload__tip">对比图、截图等，单个文件不超过 5MB</div></template></el-upload></el-form-item></div>
<div v-else><el-form-item label="联系人" required><el-input v-model="held.person"></el-input></el-form-item><el-form-item label="手机" required><el-input v-model="held.mobile"><template #prepend><el-select v-model="held.area" aria-label="国家或地区代码" placeholder="区号" style="width:90px"><el-option v-for="[value, words] in AREAS" :key="value" :value="value" :label="words"></el-option></el-select></template></el-input></el-form-item>
<el-form-item label="邮箱" required><el-input v-model="held.email"></el-input></el-form-item><el-form-item label="备用邮箱"><el-input v-model="held.backup"></el-input></el-form-item>
<el-form-item label="短信校验码" required><el-input v-model="held.receive" style="width:160px"></el-input><el-button>获取校验码</el-button></el-form-item>
<el-form-item><el-checkbox v-model="held.oath">本公司承诺投诉真实、善意，并承担不实投诉的一切责任</el-checkbox></el-form-item></div>
<el-form-item><el-button v-if="step" @click="step--">返回</el-button><el-button v-if="step < 2" key="on" type="primary" @click="step++">继续</el-button><el-button v-else key="end" type="primary" native-type="submit">提交</el-button></el-form-item>
</el-form></div>`,
}).use(ElementPlus).mount("#main");
keep(() => {
  const { rows, ...rest } = held;
  return { ...rest, files: held.files.map(({ name }) => name), links: rows.map(({ url }) => url.trim()).filter(Boolean).join("\n"), remarks: rows.map(({ remark }) => remark).filter(Boolean).join("\n") };
});
