// Element Plus in four steps, in Chinese: the right is entered here and not chosen from records, reasons hang together in a
// cascader, the links stand in a table.
import ElementPlus from "element-plus";
import zhCn from "element-plus/es/locale/lang/zh-cn";
import "element-plus/dist/index.css";
import { createApp, reactive } from "vue/dist/vue.esm-bundler.js";

import { keep, sent, setup } from "../foreign/state.js";

const box = reactive({ search: "", role: "", poa: [], type: "", place: "", mark: "", number: "", owner: "", classes: [], expires: "", renewed: "", certificate: [], platform: "", kind: "", reason: [], rows: [{ link: "", remark: "" }], bought: false, why: "", comparison: [], screenshot: [], other: [], agree: false });
const view = reactive({ step: 0 });

const CLASSES = Array.from({ length: 45 }, (_, at) => ({ value: String(at + 1), label: `第${at + 1}类` }));
const REASONS = [
  { value: "fake", label: "假冒商品", children: [{ value: "bought", label: "购买鉴定" }, { value: "feature", label: "假货特征" }, { value: "model", label: "该型号或款式不存在" }] },
  { value: "misuse", label: "其他不当使用他人商标权", children: [{ value: "title", label: "商品标题或描述中使用" }, { value: "picture", label: "商品图片中使用" }] },
];

const UPLOAD = (name, words) => `<el-upload drag multiple :auto-upload="false" v-model:file-list="box.${name}"><div class="el-upload__text">${words}</div></el-upload>`;
const TEMPLATE = `
<div class="bar"><b>1688 知识产权投诉</b><el-input v-model="box.search" placeholder="输入投诉编号查询进度" style="width:220px" /></div>
<div class="in">
  <el-steps :active="view.step" align-center finish-status="success"><el-step title="权利信息" /><el-step title="投诉内容" /><el-step title="举证" /><el-step title="确认提交" /></el-steps>
  <el-form label-width="150px" style="margin-top:28px" @submit.prevent>
    <template v-if="view.step === 0">
      <el-form-item label="您的身份" required><el-radio-group v-model="box.role"><el-radio value="self">权利人</el-radio><el-radio value="agent">权利人的代理人</el-radio></el-radio-group></el-form-item>
      <el-form-item v-if="box.role === 'agent'" label="授权委托书" required>${UPLOAD("poa", "点击或拖拽上传加盖公章的授权委托书")}</el-form-item>
      <el-form-item label="权利类型" required><el-radio-group v-model="box.type"><el-radio-button value="trademark">商标</el-radio-button><el-radio-button value="copyright">著作权</el-radio-button><el-radio-button value="patent">专利</el-radio-button></el-radio-group></el-form-item>
      <el-form-item label="权利注册地" required><el-select v-model="box.place" placeholder="请选择"><el-option label="中国大陆" value="CN" /><el-option label="中国香港" value="HK" /><el-option label="中国台湾" value="TW" /><el-option label="其他国家/地区" value="OT" /></el-select></el-form-item>
      <template v-if="box.type === 'trademark'">
        <el-form-item label="商标名称" required><el-input v-model="box.mark" placeholder="文字商标填写文字，图形商标请简要描述图形" /></el-form-item>
        <el-form-item label="商标注册号" required><el-input v-model="box.number" placeholder="仅填写数字" /></el-form-item>
        <el-form-item label="核定使用商品类别" required><el-select v-model="box.classes" multiple filterable placeholder="可多选"><el-option v-for="one in classes" :key="one.value" :label="one.label" :value="one.value" /></el-select></el-form-item>
        <el-form-item label="专用权期限至" required><el-date-picker v-model="box.expires" type="date" value-format="YYYY-MM-DD" placeholder="选择日期" /></el-form-item>
        <el-form-item label="是否办理过续展"><el-radio-group v-model="box.renewed"><el-radio value="yes">是</el-radio><el-radio value="no">否</el-radio></el-radio-group></el-form-item>
      </template>
      <el-form-item label="注册人" required><el-input v-model="box.owner" /><div class="note">请与权利证书上登记的当前注册人一致</div></el-form-item>
      <el-form-item label="权利证书" required>${UPLOAD("certificate", "将证书扫描件拖到此处，或点击上传")}</el-form-item>
    </template>
    <template v-if="view.step === 1">
      <el-form-item label="投诉平台" required><el-select v-model="box.platform" placeholder="请选择"><el-option label="淘宝网" value="taobao" /><el-option label="天猫" value="tmall" /><el-option label="1688" value="1688" /></el-select></el-form-item>
      <el-form-item label="投诉类型" required><el-radio-group v-model="box.kind"><el-radio border value="goods">商品</el-radio><el-radio border value="shop">店铺</el-radio></el-radio-group></el-form-item>
      <el-form-item label="投诉理由" required><el-cascader v-model="box.reason" :options="reasons" placeholder="请选择投诉理由" style="width:320px" /></el-form-item>
      <el-form-item label="侵权商品" required>
        <el-table :data="box.rows" border><el-table-column type="index" label="序号" width="60" />
          <el-table-column label="商品链接"><template #default="{ row }"><el-input v-model="row.link" placeholder="https://detail.1688.com/offer/…" /></template></el-table-column>
          <el-table-column label="备注" width="160"><template #default="{ row }"><el-input v-model="row.remark" placeholder="选填" /></template></el-table-column>
          <el-table-column width="80"><template #default="{ $index }"><el-button v-if="box.rows.length > 1" link type="danger" @click="box.rows.splice($index, 1)">删除</el-button></template></el-table-column></el-table>
        <el-button style="margin-top:8px" @click="box.rows.push({ link: '', remark: '' })">添加商品</el-button>
      </el-form-item>
      <el-form-item label="已购买涉案商品"><el-switch v-model="box.bought" active-text="是" inactive-text="否" /></el-form-item>
    </template>
    <template v-if="view.step === 2">
      <el-form-item label="侵权说明" required><el-input v-model="box.why" type="textarea" :rows="6" maxlength="800" show-word-limit placeholder="请逐项说明侵权商品与正品的区别" /></el-form-item>
      <el-form-item label="真假对比图" required>${UPLOAD("comparison", "同一角度拍摄并标注差异")}</el-form-item>
      <el-form-item label="侵权页面截图" required>${UPLOAD("screenshot", "截图须包含网址与时间")}</el-form-item>
      <el-form-item label="其他证明材料">${UPLOAD("other", "选填")}</el-form-item>
    </template>
    <template v-if="view.step === 3">
      <el-descriptions :column="1" border><el-descriptions-item label="权利">{{ box.mark }} {{ box.number }}</el-descriptions-item><el-descriptions-item label="商品数">{{ box.rows.length }}</el-descriptions-item></el-descriptions>
      <p><el-checkbox v-model="box.agree">本人保证上述信息及材料真实有效，并同意将投诉内容转送被投诉方</el-checkbox></p>
    </template>
    <div class="foot"><el-button v-if="view.step" @click="view.step -= 1">上一步</el-button><el-button v-if="view.step < 3" type="primary" @click="view.step += 1">下一步</el-button><el-button v-else type="primary" @click="sent()">提交</el-button></div>
  </el-form>
</div>`;

const main = setup({ title: "1688 知识产权投诉", lang: "zh-CN", css: "body{background:#f4f6fa}.bar{display:flex;justify-content:space-between;align-items:center;background:#fff;padding:10px 32px}.in{max-width:900px;margin:20px auto;background:#fff;padding:28px}.note{color:#999;font-size:12px;line-height:20px}.foot{display:flex;justify-content:center;gap:8px}.el-upload{width:420px}.el-upload-dragger{padding:16px}" });
createApp({ template: TEMPLATE, setup: () => ({ box, view, classes: CLASSES, reasons: REASONS, sent }) }).use(ElementPlus, { locale: zhCn }).mount(main);

const joined = (name) => box.rows.map((row) => row[name]).filter(Boolean).join("\n");
keep(() => {
  const { rows, reason, ...rest } = box;
  return { ...rest, expires: box.expires ?? "", reason: (reason ?? []).join("/"), links: joined("link"), remark: joined("remark") };
});
