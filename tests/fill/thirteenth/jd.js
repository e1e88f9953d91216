// Element Plus, in Chinese: numbered parts down one page, names right-aligned in a column, a cascade for the region, a calendar, classes from a list
// of several, photos as tiles.
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import zhCn from "element-plus/es/locale/lang/zh-cn.mjs";
import { createApp, reactive } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const f = reactive({ keyword: "", identity: "", holder: "", licence: [], mandate: [], person: "", mobile: "", sms: "", mail: "", region: [], road: "", fax: "", type: "", mark: "", number: "", classes: [], until: "", certificate: [], links: "", shop: "", ordersn: "", facts: "", evidence: [], note: "", oath: false });
const node = (label, ...children) => ({ value: label, label, ...(children.length && { children }) });
const REGIONS = [node("北京市", node("北京市", node("朝阳区"), node("海淀区"))), node("江苏省", node("南京市", node("玄武区"), node("鼓楼区")), node("苏州市", node("姑苏区"), node("吴中区"))), node("浙江省", node("杭州市", node("西湖区"), node("余杭区")), node("宁波市", node("海曙区"), node("江北区"), node("鄞州区"))), node("广东省", node("广州市", node("天河区")), node("深圳市", node("南山区")))];
const CLASSES = Array.from({ length: 45 }, (_, at) => ({ value: String(at + 1), label: `第${at + 1}类` }));

const TEMPLATE = `
<el-config-provider :locale="zhCn"><div class="top"><b>京东知识产权维权平台</b><el-input v-model="f.keyword" placeholder="请输入维权单号" style="width:220px"><template #append>查询</template></el-input></div>
<el-form :model="f" class="page" label-width="170px" @submit.prevent="sent">
<el-alert title="请如实填写，材料审核周期为 10 个工作日。" type="warning" :closable="false" show-icon />
<h3>1 维权人信息</h3>
<el-form-item label="维权身份" required><el-select v-model="f.identity" placeholder="请选择"><el-option label="权利人" value="OWNER" /><el-option label="独占或排他许可的被许可人" value="EXCLUSIVE" /><el-option label="普通许可的被许可人（经授权）" value="PLAIN" /><el-option label="代理人" value="AGENT" /></el-select></el-form-item>
<el-form-item label="权利人名称" required><el-input v-model="f.holder" placeholder="须与权利证书一致" /></el-form-item>
<el-form-item label="身份证明" required><el-upload v-model:file-list="f.licence" :auto-upload="false" multiple list-type="picture"><el-button>上传</el-button><template #tip><span class="tip">企业请上传加盖公章的营业执照，个人请上传身份证</span></template></el-upload></el-form-item>
<el-form-item v-if="f.identity && f.identity !== 'OWNER'" label="授权文件" required><el-upload v-model:file-list="f.mandate" :auto-upload="false" multiple><el-button>上传</el-button></el-upload></el-form-item>
<el-form-item label="联系人" required><el-input v-model="f.person" /></el-form-item>
<el-form-item label="手机号" required><el-input v-model="f.mobile" /></el-form-item>
<el-form-item label="短信验证码" required><el-input v-model="f.sms" style="width:160px" /><el-button style="margin-left:8px">获取验证码</el-button></el-form-item>
<el-form-item label="电子邮箱" required><el-input v-model="f.mail" /></el-form-item>
<el-form-item label="所在地区" required><el-cascader v-model="f.region" :options="regions" placeholder="省 / 市 / 区" style="width:100%" /></el-form-item>
<el-form-item label="详细地址" required><el-input v-model="f.road" placeholder="街道、门牌号" /></el-form-item>
<el-form-item label="传真"><el-input v-model="f.fax" /></el-form-item>
<h3>2 权利信息</h3>
<el-form-item label="权利类型" required><el-radio-group v-model="f.type"><el-radio-button value="SB">商标权</el-radio-button><el-radio-button value="ZZ">著作权</el-radio-button><el-radio-button value="ZL">专利权</el-radio-button></el-radio-group></el-form-item>
<template v-if="f.type"><el-form-item :label="{ SB: '商标名称', ZZ: '作品名称', ZL: '专利名称' }[f.type]" required><el-input v-model="f.mark" /></el-form-item>
<el-form-item :label="{ SB: '商标注册号', ZZ: '登记号', ZL: '专利号' }[f.type]" required><el-input v-model="f.number" /></el-form-item>
<el-form-item v-if="f.type === 'SB'" label="核定使用类别" required><el-select v-model="f.classes" multiple filterable placeholder="可多选"><el-option v-for="one of classes" :key="one.value" v-bind="one" /></el-select></el-form-item>
<el-form-item label="有效期至"><el-date-picker v-model="f.until" type="date" value-format="YYYY-MM-DD" placeholder="选择日期" /></el-form-item></template>
<el-form-item label="权利证明" required><el-upload v-model:file-list="f.certificate" :auto-upload="false" multiple list-type="picture"><el-button>上传</el-button><template #tip><span class="tip">商标注册证、著作权登记证书或专利证书</span></template></el-upload></el-form-item>
<h3>3 侵权信息</h3>
<el-form-item label="侵权商品链接" required><el-input v-model="f.links" type="textarea" :rows="5" placeholder="每行填写一个商品链接，例如 https://item.jd.com/100000000000.html" /></el-form-item>
<el-form-item label="店铺名称"><el-input v-model="f.shop" placeholder="选填" /></el-form-item>
<el-form-item label="京东订单号"><el-input v-model="f.ordersn" placeholder="如已购买请填写" /></el-form-item>
<el-form-item label="侵权事实及理由" required><el-input v-model="f.facts" type="textarea" :rows="6" maxlength="1000" show-word-limit /></el-form-item>
<el-form-item label="侵权证据" required><el-upload v-model:file-list="f.evidence" :auto-upload="false" multiple><el-button>上传</el-button><template #tip><span class="tip">页面截图、比对说明等，单个文件不超过 10M</span></template></el-upload></el-form-item>
<el-form-item label="备注"><el-input v-model="f.note" placeholder="选填" /></el-form-item>
<el-form-item><el-checkbox v-model="f.oath">本人承诺所提交材料真实有效，愿意承担由此产生的法律责任</el-checkbox></el-form-item>
<el-form-item><el-button type="danger" native-type="submit">提交维权</el-button></el-form-item>
</el-form><div class="foot">关于我们 | 联系客服 | 商家入驻</div></el-config-provider>`;

const main = setup({ title: "提交维权申请 - 京东知识产权维权平台", lang: "zh-CN", css: "body{margin:0!important}.top{background:#e1251b;color:#fff;display:flex;justify-content:space-between;align-items:center;padding:10px 40px}.page{max-width:820px;margin:20px auto}.page h3{border-left:4px solid #e1251b;padding-left:10px}.tip{color:#999;font-size:12px;margin-left:10px}.foot{text-align:center;color:#999;padding:20px}" });
createApp({ template: TEMPLATE, setup: () => ({ f, sent, zhCn, regions: REGIONS, classes: CLASSES }) }).use(ElementPlus).mount(main);
const names = (files) => files.map(({ name }) => name);
keep(() => { return { ...f, mandate: names(f.mandate), classes: [...f.classes], region: (f.region ?? []).join("/"), until: f.until ?? "", links: f.links.trim(), licence: names(f.licence), certificate: names(f.certificate), evidence: names(f.evidence) }; });
