// Element Plus, in Chinese: two columns with names above, a region of three rungs, links as tags, a date of the library, pictures as uploads.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import zhCn from "element-plus/es/locale/lang/zh-cn";
import { createApp, reactive } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const box = reactive({ find: "", role: "", nature: "", unit: "", name: "", mobile: "", mail: "", area: [], street: "", homepage: "", licence: [], letter: [], right: "", title: "", holder: "", registered: "", regno: "", published: "", certificate: [], statement: [], site: "", links: [], text: "", annex: [], captcha: "", vow: false });
const rung = (tree) => Object.entries(tree).map(([label, below]) => ({ value: label, label, children: Array.isArray(below) ? below.map((one) => ({ value: one, label: one })) : rung(below) }));
const AREAS = rung({
  上海市: { 上海市: ["黄浦区", "徐汇区", "静安区"] },
  江苏省: { 南京市: ["玄武区", "秦淮区"], 苏州市: ["姑苏区", "虎丘区", "吴中区"], 无锡市: ["梁溪区"] },
  浙江省: { 杭州市: ["西湖区", "滨江区"], 金华市: ["婺城区", "义乌市"] },
});

const TEMPLATE = `
<el-config-provider :locale="locale"><div class="wide">
<el-page-header :icon="null" title="返回" content="未注册用户侵权举报" /><div class="find"><el-input v-model="box.find" placeholder="想了解什么？" /></div>
<el-alert title="每次最多举报 10 条链接；注册后处理更快。" type="warning" :closable="false" />
<el-form :model="box" label-position="top" size="large" @submit.prevent="sent">
<el-divider content-position="left">举报人</el-divider>
<el-row :gutter="24">
  <el-col :span="12"><el-form-item label="举报人身份" required><el-select v-model="box.role" placeholder="选择身份"><el-option value="self" label="权利人" /><el-option value="agent" label="权利人的代理人" /></el-select></el-form-item></el-col>
  <el-col :span="12"><el-form-item label="举报人性质" required><el-radio-group v-model="box.nature"><el-radio value="org" border>单位</el-radio><el-radio value="person" border>自然人</el-radio></el-radio-group></el-form-item></el-col>
  <el-col v-if="box.nature !== 'person'" :span="12"><el-form-item label="单位全称" required><el-input v-model="box.unit" /></el-form-item></el-col>
  <el-col :span="12"><el-form-item label="联系人" required><el-input v-model="box.name" /></el-form-item></el-col>
  <el-col :span="12"><el-form-item label="联系手机" required><el-input v-model="box.mobile" /></el-form-item></el-col>
  <el-col :span="12"><el-form-item label="接收结果的邮箱" required><el-input v-model="box.mail" type="email" /></el-form-item></el-col>
  <el-col :span="12"><el-form-item label="通讯地址" required><el-cascader v-model="box.area" :options="areas" placeholder="省 / 市 / 区" style="width:100%" /></el-form-item></el-col>
  <el-col :span="12"><el-form-item label="街道门牌" required><el-input v-model="box.street" placeholder="路名与门牌号" /></el-form-item></el-col>
  <el-col :span="12"><el-form-item label="官网或网店地址"><el-input v-model="box.homepage" placeholder="选填" /></el-form-item></el-col>
  <el-col :span="12"><el-form-item label="营业执照 / 身份证件" required><el-upload v-model:file-list="box.licence" :auto-upload="false" multiple><el-button>选择文件</el-button></el-upload></el-form-item></el-col>
  <el-col v-if="box.role === 'agent'" :span="12"><el-form-item label="授权书" required><el-upload v-model:file-list="box.letter" :auto-upload="false" multiple><el-button>选择文件</el-button></el-upload></el-form-item></el-col>
</el-row>
<el-divider content-position="left">权利</el-divider>
<el-form-item label="涉及的权利" required><el-select v-model="box.right" placeholder="选择权利种类"><el-option-group label="标识"><el-option value="sbq" label="商标专用权" /></el-option-group><el-option-group label="作品"><el-option value="zzq" label="著作权" /></el-option-group><el-option-group label="专利"><el-option value="wgq" label="外观设计" /><el-option value="fmq" label="发明、实用新型" /></el-option-group></el-select></el-form-item>
<el-row v-if="box.right" :gutter="24">
  <el-col :span="12"><el-form-item :label="box.right === 'zzq' ? '作品名称' : '权利名称'" required><el-input v-model="box.title" /></el-form-item></el-col>
  <el-col :span="12"><el-form-item :label="box.right === 'zzq' ? '著作权人' : '权利人'" required><el-input v-model="box.holder" /></el-form-item></el-col>
  <el-col v-if="box.right === 'zzq'" :span="12"><el-form-item label="作品是否登记" required><el-radio-group v-model="box.registered"><el-radio value="y">已登记</el-radio><el-radio value="n">未登记</el-radio></el-radio-group></el-form-item></el-col>
  <el-col v-if="box.right === 'zzq'" :span="12"><el-form-item label="首次发表日期"><el-date-picker v-model="box.published" value-format="YYYY-MM-DD" placeholder="未发表可不填" style="width:100%" /></el-form-item></el-col>
  <el-col v-if="box.right !== 'zzq' || box.registered === 'y'" :span="12"><el-form-item :label="box.right === 'zzq' ? '登记号' : '注册号 / 专利号'" required><el-input v-model="box.regno" /></el-form-item></el-col>
  <el-col v-if="box.right !== 'zzq' || box.registered === 'y'" :span="12"><el-form-item :label="box.right === 'zzq' ? '登记证书' : '权利证书'" required><el-upload v-model:file-list="box.certificate" :auto-upload="false" multiple><el-button>选择文件</el-button></el-upload></el-form-item></el-col>
  <el-col v-if="box.right === 'zzq' && box.registered === 'n'" :span="12"><el-form-item label="著作权声明" required><el-upload v-model:file-list="box.statement" :auto-upload="false"><el-button>选择文件</el-button></el-upload></el-form-item></el-col>
</el-row>
<el-divider content-position="left">侵权信息</el-divider>
<el-form-item label="侵权商品在哪个网站" required><el-radio-group v-model="box.site"><el-radio value="taobao" border>淘宝网</el-radio><el-radio value="tmall" border>天猫</el-radio><el-radio value="1688" border>阿里巴巴 1688</el-radio></el-radio-group></el-form-item>
<el-form-item label="侵权链接" required><el-input-tag v-model="box.links" :max="10" placeholder="粘贴一条链接后按回车" /></el-form-item>
<el-form-item label="侵权情况描述" required><el-input v-model="box.text" type="textarea" :rows="5" maxlength="1500" show-word-limit /></el-form-item>
<el-form-item label="其他证明文件"><el-upload v-model:file-list="box.annex" :auto-upload="false" multiple drag><div>将文件拖到此处，或<em>点击上传</em></div></el-upload></el-form-item>
<el-form-item label="图形验证码" required><el-input v-model="box.captcha" style="width:160px" /><span class="pic">H 4 T 9</span></el-form-item>
<el-checkbox v-model="box.vow">本人承诺举报内容属实，愿意承担不实举报的一切后果</el-checkbox>
<div class="end"><el-button type="primary" native-type="submit">提交举报</el-button></div>
</el-form></div></el-config-provider>`;

const main = setup({ title: "侵权举报", lang: "zh-CN", css: ".wide{max-width:900px;margin:0 auto}.find{max-width:320px;margin:14px 0}.pic{margin-left:12px;padding:4px 14px;background:#eee;letter-spacing:3px}.end{margin:20px 0}" });
createApp({ template: TEMPLATE, setup: () => ({ box, sent, areas: AREAS, locale: zhCn }) }).use(ElementPlus).mount(main);
keep(() => {
  const { letter: _, statement: __, ...rest } = box;
  return { ...rest, area: (box.area ?? []).join("/"), links: [...box.links].join("\n"), licence: box.licence.map(({ name }) => name), certificate: box.certificate.map(({ name }) => name), annex: box.annex.map(({ name }) => name) };
});
