// Element Plus, in Chinese: names above in two columns, an agent's papers where an agent files, products as codes or links one a line, a drawer with the
// rules.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import zhCn from "element-plus/es/locale/lang/zh-cn.mjs";
import { createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const f = reactive({ key: "", role: "", name: "", company: "", email: "", phone: "", skype: "", ownerid: [], auth: [], authend: "", guarantee: [], iptype: "", ipname: "", ipno: "", ipclass: "", country: "", ipend: "", ipowner: "", ipscan: [], items: "", store: "", detail: "", files: [], captcha: "", promise: false, news: false });
const drawer = ref(false);
const LANDS = [["AU", "澳大利亚"], ["CA", "加拿大"], ["CN", "中国"], ["DE", "德国"], ["EU", "欧盟"], ["FR", "法国"], ["GB", "英国"], ["JP", "日本"], ["US", "美国"]];

const TEMPLATE = `
<el-config-provider :locale="zhCn"><div class="top"><b>敦煌网 · 知识产权投诉</b><span><el-input v-model="f.key" placeholder="搜索商品或供应商" style="width:260px" /> <el-button link type="primary" @click="drawer = true">投诉规则</el-button></span></div>
<el-form :model="f" class="page" label-position="top" @submit.prevent="sent">
<el-divider content-position="left">投诉方</el-divider>
<el-form-item label="您的身份" required><el-radio-group v-model="f.role"><el-radio value="self">知识产权权利人</el-radio><el-radio value="agent">权利人委托的代理人</el-radio></el-radio-group></el-form-item>
<el-row :gutter="20"><el-col :span="12"><el-form-item label="联系人姓名" required><el-input v-model="f.name" /></el-form-item></el-col><el-col :span="12"><el-form-item label="公司名称" required><el-input v-model="f.company" /></el-form-item></el-col>
<el-col :span="12"><el-form-item label="邮箱" required><el-input v-model="f.email" /></el-form-item></el-col><el-col :span="12"><el-form-item label="联系电话" required><el-input v-model="f.phone" placeholder="请包含国家区号" /></el-form-item></el-col>
<el-col :span="12"><el-form-item label="即时通讯账号"><el-input v-model="f.skype" placeholder="微信 / Skype，选填" /></el-form-item></el-col></el-row>
<el-row v-if="f.role === 'agent'" :gutter="20"><el-col :span="12"><el-form-item label="权利人身份证明扫描件" required><el-upload v-model:file-list="f.ownerid" :auto-upload="false" multiple><el-button plain>选择文件</el-button></el-upload></el-form-item></el-col><el-col :span="12"><el-form-item label="授权委托书扫描件" required><el-upload v-model:file-list="f.auth" :auto-upload="false" multiple><el-button plain>选择文件</el-button></el-upload></el-form-item></el-col>
<el-col :span="12"><el-form-item label="授权截止日期"><el-date-picker v-model="f.authend" type="date" value-format="YYYY-MM-DD" placeholder="选择日期" /></el-form-item></el-col><el-col :span="12"><el-form-item label="保证函"><el-upload v-model:file-list="f.guarantee" :auto-upload="false" multiple><el-button plain>选择文件</el-button><template #tip><div class="tip">请<a href="#g">下载模板</a>，签字盖章后上传</div></template></el-upload></el-form-item></el-col></el-row>
<el-divider content-position="left">知识产权</el-divider>
<el-row :gutter="20"><el-col :span="12"><el-form-item label="知识产权类型" required><el-select v-model="f.iptype" placeholder="请选择"><el-option value="TM" label="商标" /><el-option value="CR" label="版权" /><el-option value="PT" label="专利" /></el-select></el-form-item></el-col><el-col :span="12"><el-form-item label="知识产权名称" required><el-input v-model="f.ipname" /></el-form-item></el-col>
<el-col :span="12"><el-form-item label="注册号" required><el-input v-model="f.ipno" /></el-form-item></el-col><el-col :span="12"><el-form-item label="注册类别"><el-input v-model="f.ipclass" placeholder="例如：9" /></el-form-item></el-col>
<el-col :span="12"><el-form-item label="注册国家/地区" required><el-select v-model="f.country" filterable placeholder="可输入搜索"><el-option v-for="[value, label] of lands" :key="value" :value="value" :label="label" /></el-select></el-form-item></el-col><el-col :span="12"><el-form-item label="到期时间"><el-date-picker v-model="f.ipend" type="date" value-format="YYYY-MM-DD" placeholder="选择日期" /></el-form-item></el-col>
<el-col :span="12"><el-form-item label="权利人" required><el-input v-model="f.ipowner" /></el-form-item></el-col><el-col :span="12"><el-form-item label="知识产权证书扫描件" required><el-upload v-model:file-list="f.ipscan" :auto-upload="false" multiple><el-button plain>选择文件</el-button></el-upload></el-form-item></el-col></el-row>
<el-divider content-position="left">被投诉产品</el-divider>
<el-form-item label="产品编号或产品链接" required><el-input v-model="f.items" type="textarea" :rows="5" placeholder="一行一个" /></el-form-item>
<el-form-item label="店铺名"><el-input v-model="f.store" placeholder="选填" /></el-form-item>
<el-form-item label="投诉描述" required><el-input v-model="f.detail" type="textarea" :rows="5" maxlength="2000" show-word-limit /></el-form-item>
<el-form-item label="其他附件"><el-upload v-model:file-list="f.files" :auto-upload="false" multiple drag><div>拖拽文件到此处，或点击上传</div></el-upload></el-form-item>
<el-form-item label="图形验证码" required><el-input v-model="f.captcha" style="width:140px" /><span class="cap">q 8 T x</span></el-form-item>
<el-checkbox v-model="f.promise">我确认所提供的资料真实、有效，并愿承担相应法律责任</el-checkbox><br><el-checkbox v-model="f.news">接收敦煌网的活动邮件</el-checkbox>
<p><el-button type="primary" native-type="submit" size="large">提交投诉</el-button></p>
</el-form><el-drawer v-model="drawer" title="投诉规则">卖家可在 5 个自然日内申诉一次，权利人须在 5 个自然日内答复。</el-drawer></el-config-provider>`;

const main = setup({ title: "知识产权投诉 - 敦煌网", lang: "zh-CN", css: "body{margin:0!important}.top{display:flex;justify-content:space-between;align-items:center;padding:12px 40px;border-bottom:2px solid #ff8a00}.page{max-width:860px;margin:16px auto 60px}.page .el-upload{width:auto}.tip{font-size:12px;color:#999}.cap{background:#ddd;padding:4px 14px;margin-left:10px;letter-spacing:3px}" });
createApp({ template: TEMPLATE, setup: () => ({ f, drawer, sent, zhCn, lands: LANDS }) }).use(ElementPlus).mount(main);
const names = (files) => files.map(({ name }) => name);
keep(() => { const { items, ...rest } = f; return { ...rest, authend: f.authend ?? "", ipend: f.ipend ?? "", links: items.trim(), ...Object.fromEntries(["ownerid", "auth", "guarantee", "ipscan", "files"].map((name) => [name, names(f[name])])) }; });
