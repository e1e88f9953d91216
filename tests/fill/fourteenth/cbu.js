// Element Plus, in Chinese: one page in three numbered parts, names above, an input for each link, papers by upload buttons, a searched list of
// approved works.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import zhCn from "element-plus/es/locale/lang/zh-cn";
import { computed, createApp, reactive } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const box = reactive({ word: "", platform: "", type: "", record: "", kind: "", reason: "", cert: [], publish: [], official: "", supplement: "", evidence: [], identity: "", name: "", poa: [], mail: "", phone: "", remark: "", pledge: false });
const rows = reactive([{ url: "" }]);
const RECORDS = {
  sb: [["TM51873460", "青梧（51873460）"]],
  zzq: [["CR00093317", "青梧茶园摄影作品集（国作登字-2024-G-00093317）"], ["CR00271846", "青梧茶礼系列插画（国作登字-2023-F-00271846）"], ["CR00271850", "青梧茶礼系列文案（国作登字-2023-A-00271850）"]],
  zl: [],
};
const REASONS = {
  sb: [["s1", "假冒商品"], ["s2", "其他不当使用他人商标权"]],
  zzq: [["z1", "著作权-不当-美术文字作品侵权"], ["z2", "著作权-不当-盗图"], ["z3", "盗版书籍类、软件类"], ["z4", "衍生商品"], ["z5", "其他不当使用他人著作权"]],
  zl: [["p1", "外观专利"], ["p2", "实用新型专利"], ["p3", "发明专利"]],
};
const FILES = (name, text) => `<el-upload v-model:file-list="box.${name}" :auto-upload="false" multiple><el-button>${text}</el-button></el-upload>`;

const TEMPLATE = `<el-config-provider :locale="zhCn">
<el-header class="top"><strong>知识产权保护平台</strong><el-input v-model="box.word" placeholder="搜索规则" style="width:220px" clearable /></el-header>
<el-main class="main">
<el-breadcrumb><el-breadcrumb-item>用户中心</el-breadcrumb-item><el-breadcrumb-item>发起投诉</el-breadcrumb-item></el-breadcrumb>
<el-form :model="box" label-position="top" @submit.prevent="sent">
<h3>1 选择平台与知识产权</h3>
<el-form-item label="投诉平台" prop="platform" required><el-select v-model="box.platform" placeholder="请选择投诉平台"><el-option v-for="[value, label] in platforms" :key="value" :value="value" :label="label" /></el-select></el-form-item>
<el-form-item label="知识产权类型" prop="type" required><el-radio-group v-model="box.type" @change="box.record = ''; box.reason = ''"><el-radio value="sb">商标权</el-radio><el-radio value="zzq">著作权</el-radio><el-radio value="zl">专利权</el-radio></el-radio-group></el-form-item>
<el-form-item label="知识产权" prop="record" required><el-select v-model="box.record" filterable placeholder="请选择或输入名称、编号搜索" no-data-text="请先选择知识产权类型"><el-option v-for="[value, label] in records" :key="value" :value="value" :label="label" /></el-select></el-form-item>
<h3>2 填写侵权信息</h3>
<el-form-item label="投诉类型" prop="kind" required><el-radio-group v-model="box.kind"><el-radio value="offer">商品</el-radio><el-radio value="shop">店铺信息、公告</el-radio></el-radio-group></el-form-item>
<el-form-item label="投诉原因" prop="reason" required><el-select v-model="box.reason" placeholder="请选择投诉原因" no-data-text="请先选择知识产权类型"><el-option v-for="[value, label] in reasons" :key="value" :value="value" :label="label" /></el-select></el-form-item>
<el-form-item label="侵权商品链接" required><div class="row" v-for="(row, index) in rows" :key="index"><el-input v-model="row.url" placeholder="https://detail.1688.com/offer/"><template #prepend>{{ index + 1 }}</template></el-input><el-button v-if="rows.length > 1" text @click="rows.splice(index, 1)">删除</el-button></div><el-button type="primary" plain @click="rows.push({ url: '' })">新增链接</el-button></el-form-item>
<template v-if="box.type === 'zzq'"><el-form-item label="作品登记证书及样本" prop="cert" required>${FILES("cert", "选择文件")}</el-form-item>
<el-form-item label="作品发表证明" prop="publish">${FILES("publish", "选择文件")}</el-form-item>
<el-form-item v-if="box.reason === 'z2'" label="官方商品页面网址" prop="official"><el-input v-model="box.official" /></el-form-item></template>
<el-form-item label="补充侵权理由" prop="supplement" required><el-input v-model="box.supplement" type="textarea" :rows="6" maxlength="1000" show-word-limit /></el-form-item>
<el-form-item label="初步证据" prop="evidence">${FILES("evidence", "上传证据")}<div class="tip">可上传对比图、页面截图等，每个文件不超过 5MB</div></el-form-item>
<h3>3 投诉方信息</h3>
<el-form-item label="投诉方身份" prop="identity" required><el-radio-group v-model="box.identity"><el-radio value="owner">权利人</el-radio><el-radio value="agent">代理人</el-radio></el-radio-group></el-form-item>
<el-form-item v-if="box.identity === 'agent'" label="授权委托书" prop="poa" required>${FILES("poa", "选择文件")}<div class="tip">须由权利人签字或盖章，并写明知识产权维权事项</div></el-form-item>
<el-form-item label="投诉方名称" prop="name" required><el-input v-model="box.name" /></el-form-item>
<el-row :gutter="20"><el-col :span="12"><el-form-item label="联系邮箱" prop="mail" required><el-input v-model="box.mail" /></el-form-item></el-col><el-col :span="12"><el-form-item label="联系电话" prop="phone"><el-input v-model="box.phone" /></el-form-item></el-col></el-row>
<el-form-item label="备注" prop="remark"><el-input v-model="box.remark" placeholder="选填" /></el-form-item>
<el-form-item><el-checkbox v-model="box.pledge">本人保证以上信息真实有效，如有不实愿承担法律责任</el-checkbox></el-form-item>
<el-button type="primary" native-type="submit">提交</el-button><el-button>保存草稿</el-button>
</el-form></el-main></el-config-provider>`;

const main = setup({ title: "发起投诉", lang: "zh-CN", css: "body{margin:0!important}.top{display:flex;justify-content:space-between;align-items:center;border-bottom:1px solid #eee}.main{width:820px;margin:0 auto}.row{display:flex;gap:8px;width:100%;margin-bottom:8px}.tip{color:#909399;font-size:12px;width:100%}" });
createApp({
  template: TEMPLATE,
  setup: () => ({
    box, rows, sent, zhCn,
    platforms: [["tb", "淘宝网"], ["tm", "天猫"], ["cbu", "1688"]],
    records: computed(() => RECORDS[box.type] ?? []),
    reasons: computed(() => REASONS[box.type] ?? []),
  }),
}).use(ElementPlus).mount(main);
keep(() => ({ ...box, links: rows.map(({ url }) => url.trim()).filter(Boolean).join("\n") }));
