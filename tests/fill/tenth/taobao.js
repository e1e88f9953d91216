// Element Plus, in Chinese: three steps, the right is picked in a table that can be filtered, lists at the end of the body, a count of links beneath.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import zhCn from "element-plus/es/locale/lang/zh-cn";
import { computed, createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const box = reactive({ search: "", platform: "", kind: "", right: "", object: "", reason: "", lines: "", shop: "", supplement: "", evidence: [], linkman: "", mail: "", phone: "", lastcase: "", note: "", sms: false, commit: false });
const RIGHTS = [
  { id: "30217", name: "海岚", no: "41873351", kind: "T", cls: "第11类", until: "2030-08-06" },
  { id: "30218", name: "海岚", no: "41873356", kind: "T", cls: "第21类", until: "2030-08-13" },
  { id: "30305", name: "岚小厨", no: "52260914", kind: "T", cls: "第21类", until: "2031-11-20" },
  { id: "31877", name: "海岚产品画册", no: "国作登字-2023-F-00118823", kind: "C", cls: "—", until: "—" },
];
const REASONS = [["buy", "购买后鉴定为假货"], ["feature", "商品存在假冒特征"], ["none", "该型号或款式不存在"], ["unfair", "不当使用他人注册商标"]];

const TEMPLATE = `
<el-config-provider :locale="locale"><div class="top"><b>知识产权保护平台</b><el-input v-model="box.search" placeholder="搜索投诉单" clearable style="width:220px" /></div>
<div class="mid"><el-steps :active="step" finish-status="success" align-center><el-step title="选择权利" /><el-step title="填写侵权信息" /><el-step title="补充说明并提交" /></el-steps>
<el-form :model="box" label-width="150px" style="margin-top:24px" @submit.prevent="sent">
<template v-if="step === 0">
  <el-form-item label="投诉平台" required><el-radio-group v-model="box.platform"><el-radio-button v-for="[value, words] in platforms" :key="value" :value="value">{{ words }}</el-radio-button></el-radio-group></el-form-item>
  <el-form-item label="知识产权类型" required><el-select v-model="box.kind" placeholder="请选择"><el-option value="T" label="商标权" /><el-option value="C" label="著作权" /><el-option value="P" label="专利及其他" /></el-select></el-form-item>
  <el-form-item v-if="box.kind" label="选择权利" required><div style="width:100%"><el-input v-model="part" placeholder="输入名称或编号筛选" clearable style="width:240px;margin-bottom:8px" />
    <el-table :data="rights" border size="small" empty-text="没有符合条件的权利"><el-table-column width="50"><template #default="{ row }"><el-radio v-model="box.right" :value="row.id"><span></span></el-radio></template></el-table-column><el-table-column prop="name" label="名称" /><el-table-column prop="no" label="注册号/登记号" width="200" /><el-table-column prop="cls" label="类别" width="80" /><el-table-column prop="until" label="有效期至" width="110" /></el-table></div></el-form-item>
</template>
<template v-if="step === 1">
  <el-form-item label="投诉对象" required><el-radio-group v-model="box.object"><el-radio value="item">商品信息</el-radio><el-radio value="shop">店铺信息、公告</el-radio></el-radio-group></el-form-item>
  <el-form-item label="投诉理由" required><el-select v-model="box.reason" placeholder="请选择投诉理由"><el-option v-for="[value, words] in reasons" :key="value" :value="value" :label="words" /></el-select></el-form-item>
  <el-form-item label="侵权链接" required><el-input v-model="box.lines" type="textarea" :rows="6" placeholder="每行一个链接" /><div class="tip">已填写 {{ urls.length }} 条，最多 300 条</div></el-form-item>
  <el-form-item label="被投诉店铺"><el-input v-model="box.shop" placeholder="选填" /></el-form-item>
</template>
<template v-if="step === 2">
  <el-form-item label="补充侵权理由" required><el-input v-model="box.supplement" type="textarea" :rows="5" maxlength="2000" show-word-limit /></el-form-item>
  <el-form-item label="初步证据"><el-upload v-model:file-list="box.evidence" multiple :auto-upload="false"><el-button>点击上传</el-button><template #tip><div class="tip">可上传对比图、商品页截图、权利证书等</div></template></el-upload></el-form-item>
  <el-form-item label="联系人" required><el-input v-model="box.linkman" /></el-form-item>
  <el-form-item label="联系邮箱" required><el-input v-model="box.mail" /></el-form-item>
  <el-form-item label="联系电话" required><el-input v-model="box.phone" /></el-form-item>
  <el-form-item><template #label>历史投诉单号 <el-tooltip content="再次投诉同一链接时填写"><el-icon>?</el-icon></el-tooltip></template><el-input v-model="box.lastcase" /></el-form-item>
  <el-form-item label="内部备注"><el-input v-model="box.note" placeholder="仅本账号可见" /></el-form-item>
  <el-form-item label="短信提醒"><el-switch v-model="box.sms" /></el-form-item>
  <el-form-item><el-checkbox v-model="box.commit">我承诺以上信息真实有效，如有虚假愿承担法律责任</el-checkbox></el-form-item>
</template>
<el-form-item><el-button v-if="step" @click="step -= 1">上一步</el-button><el-button v-if="step < 2" key="next" type="primary" @click="step += 1">下一步</el-button><el-button v-else key="send" type="primary" native-type="submit">提交投诉</el-button></el-form-item>
</el-form></div></el-config-provider>`;

const urlsOf = () => box.lines.split("\n").map((url) => url.trim()).filter(Boolean);
const main = setup({ title: "发起投诉 - 淘天知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important}.top{display:flex;justify-content:space-between;padding:12px 30px;border-bottom:1px solid #eee}.mid{width:860px;margin:24px auto}.tip{color:#909399;font-size:12px;line-height:22px}" });
createApp({
  template: TEMPLATE,
  setup() {
    const part = ref("");
    const rights = computed(() => RIGHTS.filter(({ kind, name, no }) => kind === box.kind && `${name}${no}`.includes(part.value)));
    return { box, sent, part, rights, locale: zhCn, step: ref(0), urls: computed(urlsOf), reasons: REASONS, platforms: [["tb", "淘宝网"], ["tm", "天猫"], ["hk", "天猫国际"], ["cbu", "1688"]] };
  },
}).use(ElementPlus).mount(main);
keep(() => {
  const { lines, evidence, ...rest } = box;
  return { ...rest, evidence: evidence.map(({ name }) => name), links: urlsOf().join("\n") };
});
