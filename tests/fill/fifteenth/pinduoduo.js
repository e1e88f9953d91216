// Vue with Element Plus, in Chinese: three steps, of which the later ones open when one goes on.
import "element-plus/dist/index.css";
import ElementPlus from "element-plus";
import zhCn from "element-plus/es/locale/lang/zh-cn";
import { createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const held = reactive({ keyword: "", role: "", subject: "", name: "", company: "", mobile: "", email: "", identity: [], letter: [], rightType: "", workType: "", title: "", regNo: "", owner: "", published: "", certificate: [], links: "", shop: "", position: [], originals: "", describe: "", proof: [], smsCode: "", promise: false });
setup({ title: "拼多多知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f5f5f5}.bar{display:flex;justify-content:space-between;align-items:center;background:#fff;padding:12px 40px;color:#e02e24;font-size:18px}.bar .el-input{width:220px}.page{max-width:860px;margin:20px auto;background:#fff;padding:28px 48px}.el-form{margin-top:28px}" });
createApp({
  setup: () => ({ held, sent, zhCn, step: ref(0) }),
  template: `<el-config-provider :locale="zhCn"><div class="bar"><b>知识产权保护平台</b><el-input v-model="held.keyword" placeholder="搜索" clearable></el-input></div>
<div class="page"><el-steps :active="step" align-center finish-status="success"><el-step title="投诉人信息"></el-step><el-step title="权利信息"></el-step><el-step title="侵权信息"></el-step></el-steps>
<el-form label-width="130px" label-suffix="：" @submit="sent">
<div v-show="step === 0">
<el-form-item label="投诉身份" required><el-radio-group v-model="held.role"><el-radio value="owner">权利人</el-radio><el-radio value="agent">代理人</el-radio></el-radio-group></el-form-item>
<el-form-item label="主体类型" required><el-radio-group v-model="held.subject"><el-radio value="person">个人</el-radio><el-radio value="company">企业</el-radio></el-radio-group></el-form-item>
<el-form-item v-if="held.subject === 'company'" label="企业名称" required><el-input v-model="held.company"></el-input></el-form-item>
<el-form-item label="联系人" required><el-input v-model="held.name"></el-input></el-form-item>
<el-form-item label="手机号" required><el-input v-model="held.mobile" placeholder="用于接收处理进度"></el-input></el-form-item>
<el-form-item label="邮箱" required><el-input v-model="held.email"></el-input></el-form-item>
<el-form-item label="身份证明" required><el-upload v-model:file-list="held.identity" multiple :auto-upload="false"><el-button>上传文件</el-button><template #tip><div class="el-upload__tip">个人请上传身份证，企业请上传营业执照</div></template></el-upload></el-form-item>
<el-form-item v-if="held.role === 'agent'" label="授权书" required><el-upload v-model:file-list="held.letter" :auto-upload="false"><el-button>上传文件</el-button></el-upload></el-form-item>
<el-form-item><el-button type="danger" @click="step = 1">下一步</el-button></el-form-item></div>
<div v-show="step === 1">
<el-form-item label="权利类型" required><el-select v-model="held.rightType" placeholder="请选择权利类型"><el-option value="TRADEMARK" label="商标权"></el-option><el-option value="COPYRIGHT" label="著作权"></el-option><el-option value="INVENTION" label="发明专利"></el-option><el-option value="UTILITY" label="实用新型专利"></el-option><el-option value="DESIGN" label="外观设计专利"></el-option></el-select></el-form-item>
<template v-if="held.rightType"><el-form-item label="权利名称" required><el-input v-model="held.title" placeholder="商标、作品或专利的名称"></el-input></el-form-item>
<el-form-item v-if="held.rightType === 'COPYRIGHT'" label="作品类别"><el-select v-model="held.workType" clearable placeholder="选填"><el-option v-for="one in ['美术作品', '摄影作品', '文字作品', '计算机软件', '影视作品', '其他作品']" :key="one" :value="one" :label="one"></el-option></el-select></el-form-item>
<el-form-item label="注册/登记号" required><el-input v-model="held.regNo"></el-input></el-form-item>
<el-form-item label="权利人" required><el-input v-model="held.owner"></el-input></el-form-item>
<el-form-item v-if="held.rightType === 'COPYRIGHT'" label="首次发表日期"><el-date-picker v-model="held.published" type="date" value-format="YYYY-MM-DD" placeholder="选择日期"></el-date-picker></el-form-item>
<el-form-item label="权属证明" required><el-upload v-model:file-list="held.certificate" multiple :auto-upload="false"><el-button>上传文件</el-button></el-upload></el-form-item></template>
<el-form-item><el-button @click="step = 0">上一步</el-button><el-button type="danger" @click="step = 2">下一步</el-button></el-form-item></div>
<div v-show="step === 2">
<el-form-item label="商品链接" required><el-input v-model="held.links" type="textarea" :rows="4" placeholder="请输入侵权商品链接，多个链接请换行"></el-input></el-form-item>
<el-form-item label="店铺名称"><el-input v-model="held.shop"></el-input></el-form-item>
<el-form-item label="使用位置"><el-checkbox-group v-model="held.position"><el-checkbox value="main">商品主图</el-checkbox><el-checkbox value="detail">商品详情</el-checkbox><el-checkbox value="goods">商品本身</el-checkbox><el-checkbox value="package">商品包装</el-checkbox></el-checkbox-group></el-form-item>
<el-form-item label="原图地址"><el-input v-model="held.originals" placeholder="盗图投诉请提供原创图片的发布地址"></el-input></el-form-item>
<el-form-item label="侵权说明" required><el-input v-model="held.describe" type="textarea" :rows="5" maxlength="500" show-word-limit></el-input></el-form-item>
<el-form-item label="证据材料"><el-upload v-model:file-list="held.proof" drag multiple :auto-upload="false"><div>将文件拖到此处，或点击上传</div></el-upload></el-form-item>
<el-form-item label="短信验证码" required><el-input v-model="held.smsCode" style="width:160px"></el-input><el-button style="margin-left:8px">获取验证码</el-button></el-form-item>
<el-form-item><el-checkbox v-model="held.promise">我已阅读并同意《知识产权投诉须知》，并保证投诉内容真实有效</el-checkbox></el-form-item>
<el-form-item><el-button @click="step = 1">上一步</el-button><el-button type="danger" native-type="submit">提交投诉</el-button></el-form-item></div>
</el-form></div></el-config-provider>`,
}).use(ElementPlus).mount("#main");
const names = (list) => list.map(({ name }) => name);
keep(() => ({ ...held, position: [...held.position], identity: names(held.identity), letter: names(held.letter), certificate: names(held.certificate), proof: names(held.proof) }));
