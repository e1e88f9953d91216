// Vue with Element Plus, in Chinese: three folding parts of which one is open, names above the fields, a code or a link in each line, a
// country code in front of the number.
import "element-plus/dist/index.css";
import ElementPlus from "element-plus";
import zhCn from "element-plus/es/locale/lang/zh-cn";
import { createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const held = reactive({ keyword: "", ipType: "", patentType: "", ipName: "", ipNo: "", ipClass: "", ipLand: "", ipEnd: "", ipOwner: "", ipScan: [], rows: [{ url: "" }], store: "", detail: "", files: [], identity: "", ownerId: [], auth: [], authEnd: "", guarantee: [], linkman: "", company: "", email: "", dial: "", phone: "", qq: "", vcode: "", promise: false, notify: false });
setup({ title: "知识产权投诉 - 敦煌网", lang: "zh-CN", css: "body{margin:0!important;background:#f7f7f7}.top{display:flex;justify-content:space-between;align-items:center;padding:12px 36px;background:#fff;border-bottom:3px solid #ffcd00}.top .el-input{width:200px}.page{max-width:780px;margin:20px auto;background:#fff;padding:16px 36px 36px}.row{display:flex;gap:8px;width:100%;margin-bottom:8px}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 24px}.el-collapse-item__header{font-size:16px}" });
createApp({
  setup: () => ({
    held, sent, zhCn, open: ref("right"),
    LANDS: [["US", "美国"], ["CN", "中国"], ["EU", "欧盟"], ["GB", "英国"], ["CA", "加拿大"], ["AU", "澳大利亚"], ["JP", "日本"], ["DE", "德国"], ["FR", "法国"]],
    CODES: [["+86", "中国 +86"], ["+852", "中国香港 +852"], ["+1", "美国 +1"], ["+44", "英国 +44"], ["+81", "日本 +81"]],
  }),
  template: `<el-config-provider :locale="zhCn"><div class="top"><b>敦煌网 · 知识产权保护</b><el-input v-model="held.keyword" placeholder="搜索商品"></el-input></div>
<div class="page"><h2>我要投诉</h2><el-form label-position="top" @submit="sent"><el-collapse v-model="open" accordion>
<el-collapse-item title="知识产权信息" name="right">
<el-form-item label="知识产权类型" required><el-select v-model="held.ipType" placeholder="请选择"><el-option value="TM" label="商标"></el-option><el-option value="CR" label="版权"></el-option><el-option value="PT" label="专利"></el-option></el-select></el-form-item>
<template v-if="held.ipType"><el-form-item v-if="held.ipType === 'PT'" label="专利种类" required><el-radio-group v-model="held.patentType"><el-radio value="invention">发明专利</el-radio><el-radio value="utility">实用新型</el-radio><el-radio value="design">外观设计</el-radio></el-radio-group></el-form-item>
<div class="two"><el-form-item label="知识产权名称" required><el-input v-model="held.ipName"></el-input></el-form-item>
<el-form-item label="注册号/专利号" required><el-input v-model="held.ipNo"></el-input></el-form-item>
<el-form-item v-if="held.ipType === 'TM'" label="商标类别" required><el-input v-model="held.ipClass" placeholder="如：25"></el-input></el-form-item>
<el-form-item label="注册国家或地区" required><el-select v-model="held.ipLand" filterable placeholder="可输入搜索"><el-option v-for="[value, words] in LANDS" :key="value" :value="value" :label="words"></el-option></el-select></el-form-item>
<el-form-item label="到期时间"><el-date-picker v-model="held.ipEnd" type="date" value-format="YYYY-MM-DD" placeholder="年-月-日" style="width:100%"></el-date-picker></el-form-item>
<el-form-item label="权利所有人" required><el-input v-model="held.ipOwner"></el-input></el-form-item></div>
<el-form-item label="知识产权证书扫描件" required><el-upload v-model:file-list="held.ipScan" multiple :auto-upload="false"><el-button>选取文件</el-button><template #tip><div class="el-upload__tip">jpg、png、pdf，单个不超过5M</div></template></el-upload></el-form-item></template>
</el-collapse-item>
<el-collapse-item title="被投诉商品" name="items">
<el-form-item label="商品编码或商品链接" required><div v-for="(row, at) in held.rows" :key="at" class="row"><el-input v-model="row.url" :aria-label="'第' + (at + 1) + '个商品'" :placeholder="'第' + (at + 1) + '个商品的编码或链接'"></el-input><el-button v-if="at" @click="held.rows.splice(at, 1)">移除</el-button></div><el-button type="primary" plain @click="held.rows.push({ url: '' })">增加商品</el-button></el-form-item>
<el-form-item label="卖家店铺"><el-input v-model="held.store" placeholder="选填"></el-input></el-form-item>
<el-form-item label="投诉理由" required><el-input v-model="held.detail" type="textarea" :rows="6" placeholder="请说明商品如何侵犯您的权利"></el-input></el-form-item>
<el-form-item label="补充证据"><el-upload v-model:file-list="held.files" multiple drag :auto-upload="false"><div>拖拽文件到这里，或点击选择</div></el-upload></el-form-item>
</el-collapse-item>
<el-collapse-item title="投诉人" name="person">
<el-form-item label="您的身份" required><el-radio-group v-model="held.identity"><el-radio-button value="self">权利所有人</el-radio-button><el-radio-button value="proxy">代理人</el-radio-button></el-radio-group></el-form-item>
<el-form-item v-if="held.identity" :label="held.identity === 'self' ? '营业执照或身份证扫描件' : '权利所有人证件扫描件'" required><el-upload v-model:file-list="held.ownerId" multiple :auto-upload="false"><el-button>选取文件</el-button></el-upload></el-form-item>
<template v-if="held.identity === 'proxy'"><el-form-item label="授权书扫描件" required><el-upload v-model:file-list="held.auth" :auto-upload="false"><el-button>选取文件</el-button></el-upload></el-form-item>
<el-form-item label="授权截止日期" required><el-date-picker v-model="held.authEnd" type="date" value-format="YYYY-MM-DD"></el-date-picker></el-form-item></template>
<el-form-item label="保证函" required><el-upload v-model:file-list="held.guarantee" :auto-upload="false"><el-button>选取文件</el-button><template #tip><div class="el-upload__tip">请下载模板，签字盖章后上传</div></template></el-upload></el-form-item>
<div class="two"><el-form-item label="联系人姓名" required><el-input v-model="held.linkman"></el-input></el-form-item><el-form-item label="公司名称"><el-input v-model="held.company"></el-input></el-form-item><el-form-item label="邮箱" required><el-input v-model="held.email"></el-input></el-form-item>
<el-form-item label="联系电话" required><el-input v-model="held.phone"><template #prepend><el-select v-model="held.dial" aria-label="区号" placeholder="区号" style="width:120px"><el-option v-for="[value, words] in CODES" :key="value" :value="value" :label="words"></el-option></el-select></template></el-input></el-form-item>
<el-form-item label="QQ/微信"><el-input v-model="held.qq"></el-input></el-form-item><el-form-item label="验证码" required><el-input v-model="held.vcode" placeholder="请输入右图字符"></el-input></el-form-item></div>
<el-checkbox v-model="held.promise">本人声明投诉内容属实，并同意《敦煌网知识产权保护规则》</el-checkbox><el-checkbox v-model="held.notify">接收平台活动邮件</el-checkbox>
</el-collapse-item></el-collapse><p><el-button type="warning" native-type="submit">提交投诉</el-button></p></el-form></div></el-config-provider>`,
}).use(ElementPlus).mount("#main");
const names = (list) => list.map(({ name }) => name);
keep(() => {
  const { rows, ...rest } = held;
  return { ...rest, links: rows.map(({ url }) => url.trim()).filter(Boolean).join("\n"), ipScan: names(held.ipScan), files: names(held.files), ownerId: names(held.ownerId), auth: names(held.auth), guarantee: names(held.guarantee) };
});
