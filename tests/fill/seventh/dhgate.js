// Element Plus, in Chinese: an agent has more to hand in, products are pasted in a dialog and shown in a table.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import { createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "./state.js";

const CLASSES = ["3", "9", "14", "16", "18", "20", "21", "24", "25", "26", "28", "35"];
const box = reactive({ help: "", role: "", company: "", name: "", tel: "", mail: "", area: [], road: "", identity: [], mandate: [], mandateEnd: "", guarantee: [], type: "", ipname: "", ipno: "", place: "", classes: [], expiry: "", owner: "", scan: [], links: "", violation: [], detail: "", proof: [], vcode: "", promise: false });
const AREAS = [
  { value: "北京市", label: "北京市", children: [{ value: "北京市", label: "北京市", children: ["东城区", "西城区", "朝阳区", "海淀区"].map((one) => ({ value: one, label: one })) }] },
  { value: "上海市", label: "上海市", children: [{ value: "上海市", label: "上海市", children: ["黄浦区", "徐汇区", "静安区", "浦东新区"].map((one) => ({ value: one, label: one })) }] },
  { value: "江苏省", label: "江苏省", children: [{ value: "南京市", label: "南京市", children: [{ value: "玄武区", label: "玄武区" }] }, { value: "苏州市", label: "苏州市", children: [{ value: "姑苏区", label: "姑苏区" }] }] },
];
const VIOLATIONS = [["fake", "销售假冒商品"], ["title", "标题描述中使用商标"], ["picture", "图片中使用商标"], ["pirate", "盗版"]];

const Papers = { props: ["modelValue", "words"], emits: ["update:modelValue"], template: `<el-upload multiple :auto-upload="false" :file-list="modelValue" @change="(_, all) => $emit('update:modelValue', all)" @remove="(_, all) => $emit('update:modelValue', all)"><el-button plain>{{ words || "选择文件" }}</el-button><template #tip><slot /></template></el-upload>` };

const TEMPLATE = `
<el-container><el-header class="hd"><b>知识产权保护中心</b><el-input v-model="box.help" placeholder="搜索帮助" style="width:220px" /></el-header>
<el-main><el-card style="max-width:900px;margin:0 auto"><template #header>知识产权侵权投诉</template>
<el-form :model="box" label-width="170px" @submit.prevent="sent">
  <el-divider content-position="left">投诉人</el-divider>
  <el-form-item label="投诉人身份" required><el-radio-group v-model="box.role"><el-radio value="own" border>知识产权所有人</el-radio><el-radio value="dele" border>代理人</el-radio></el-radio-group></el-form-item>
  <el-form-item label="公司（机构）名称"><el-input v-model="box.company" /></el-form-item>
  <el-row><el-col :span="12"><el-form-item label="姓名" required><el-input v-model="box.name" /></el-form-item></el-col><el-col :span="12"><el-form-item label="电话" required><el-input v-model="box.tel" /></el-form-item></el-col></el-row>
  <el-form-item label="邮箱" required><el-input v-model="box.mail" /></el-form-item>
  <el-form-item label="所在地"><el-cascader v-model="box.area" :options="AREAS" placeholder="省/市/区" style="width:100%" /></el-form-item>
  <el-form-item label="街道地址"><el-input v-model="box.road" /></el-form-item>
  <template v-if="box.role === 'dele'">
    <el-form-item label="代理授权书扫描件" required><papers v-model="box.mandate" /></el-form-item>
    <el-form-item label="授权到期日"><el-date-picker v-model="box.mandateEnd" value-format="YYYY-MM-DD" placeholder="授权书所载到期日" /></el-form-item>
    <el-form-item label="投诉保证函"><papers v-model="box.guarantee"><span class="tip">下载模板，签字盖章后上传</span></papers></el-form-item>
  </template>
  <el-form-item label="所有人身份证明" required><papers v-model="box.identity"><span class="tip">企业营业执照或个人身份证件扫描件</span></papers></el-form-item>
  <el-divider content-position="left">知识产权</el-divider>
  <el-form-item label="知识产权类型" required><el-select v-model="box.type" placeholder="请选择类型"><el-option v-for="[value, label] in [['1', '商标'], ['2', '专利'], ['3', '著作权']]" :key="value" :value="value" :label="label" /></el-select></el-form-item>
  <el-form-item label="知识产权名称" required><el-input v-model="box.ipname" /></el-form-item>
  <el-form-item label="知识产权注册号" required><el-input v-model="box.ipno" /></el-form-item>
  <el-form-item label="注册国家或地区" required><el-select v-model="box.place" filterable placeholder="可输入搜索"><el-option v-for="one in ['中国', '中国香港', '美国', '欧盟', '英国', '德国', '法国', '意大利', '日本', '韩国', '澳大利亚', '加拿大']" :key="one" :value="one" :label="one" /></el-select></el-form-item>
  <el-form-item v-if="box.type === '1'" label="注册类别" required><el-select v-model="box.classes" multiple placeholder="可多选"><el-option v-for="one in CLASSES" :key="one" :value="one" :label="'第' + one + '类'" /></el-select></el-form-item>
  <el-form-item label="到期时间"><el-date-picker v-model="box.expiry" value-format="YYYY-MM-DD" placeholder="选择日期" /></el-form-item>
  <el-form-item label="所有人名称" required><el-input v-model="box.owner" /></el-form-item>
  <el-form-item label="知识产权证书扫描件" required><papers v-model="box.scan" /></el-form-item>
  <el-divider content-position="left">侵权产品</el-divider>
  <el-form-item label="产品列表" required><div style="width:100%"><el-button type="primary" plain @click="begin">添加产品</el-button>
    <el-table :data="list()" size="small" empty-text="尚未添加产品"><el-table-column type="index" label="序号" width="60" /><el-table-column prop="url" label="产品链接或编号" /></el-table></div></el-form-item>
  <el-form-item label="侵权形式"><el-checkbox-group v-model="box.violation"><el-checkbox v-for="[value, label] in VIOLATIONS" :key="value" :value="value">{{ label }}</el-checkbox></el-checkbox-group></el-form-item>
  <el-form-item label="具体描述" required><el-input v-model="box.detail" type="textarea" :rows="5" maxlength="1000" show-word-limit /></el-form-item>
  <el-form-item label="证明材料"><papers v-model="box.proof" words="上传附件"><span class="tip">如产品对比图、截图，可上传多个</span></papers></el-form-item>
  <el-form-item label="验证码" required><el-input v-model="box.vcode" style="width:120px" /><span class="cap">R3FK</span></el-form-item>
  <el-form-item><el-checkbox v-model="box.promise">我确认以上资料真实有效，并承担由此产生的全部责任</el-checkbox></el-form-item>
  <el-form-item><el-button type="danger" native-type="submit">提交投诉</el-button><el-button>存草稿</el-button></el-form-item>
</el-form></el-card></el-main></el-container>
<el-dialog v-model="open" title="添加侵权产品" width="560px"><p>每行填写一个产品链接或产品编号</p><el-input v-model="typed" type="textarea" :rows="6" placeholder="https://www.dhgate.com/product/…" /><template #footer><el-button @click="open = false">取消</el-button><el-button type="primary" @click="take">确定</el-button></template></el-dialog>`;

const open = ref(false);
const typed = ref("");
const begin = () => {
  typed.value = box.links;
  open.value = true;
};
const take = () => {
  box.links = typed.value.split("\n").map((line) => line.trim()).filter(Boolean).join("\n");
  open.value = false;
};
const list = () => box.links.split("\n").filter(Boolean).map((url) => ({ url }));
const main = setup({ title: "知识产权侵权投诉", lang: "zh-CN", css: "body{margin:0!important;background:#f5f7fa}.hd{display:flex;justify-content:space-between;align-items:center;background:#fff}.tip{color:#909399;font-size:12px;margin-left:8px}.cap{background:#eee;margin-left:8px;padding:0 12px;letter-spacing:4px}" });
createApp({ template: TEMPLATE, setup: () => ({ box, open, typed, begin, take, list, sent, AREAS, CLASSES, VIOLATIONS }) }).use(ElementPlus).component("Papers", Papers).mount(main);
keep(() => ({ ...box, area: [...(box.area ?? [])].join("/"), expiry: box.expiry ?? "", mandateEnd: box.mandateEnd ?? "", classes: [...box.classes], violation: [...box.violation], ...Object.fromEntries(["identity", "mandate", "guarantee", "scan", "proof"].map((name) => [name, box[name].map((file) => file.name)])) }));
