// A phone's page opened on a desk, Vue with its own cells, in Chinese: sections fold, choices come up in a sheet from below and are
// confirmed there, hints inside the fields.
import { createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "./state.js";

const box = reactive({ query: "", who: "", owner: "", type: "", mark: "", number: "", until: "", certificate: [], licence: [], links: [""], shop: "", kind: "", why: "", proof: [], original: [], outtake: [], contact: "", mobile: "", email: "", sms: "", agree: false });
const SHEETS = {
  who: ["投诉方身份", [["qy", "企业权利人"], ["gr", "个人权利人"], ["dl", "受托代理人"]]],
  type: ["知识产权类型", [["tm", "商标权"], ["cr", "著作权（含图片盗用）"], ["de", "外观设计专利"], ["ut", "实用新型专利"], ["in", "发明专利"]]],
  kind: ["侵权类型", [["jm", "销售假冒注册商标的商品"], ["bt", "标题或主图擅自使用商标"], ["qt", "其他商标侵权"]]],
};

const Fold = {
  props: ["title", "begins"],
  setup: (props) => ({ open: ref(Boolean(props.begins)) }),
  template: `<section class="fold"><div class="bar" role="button" tabindex="0" :aria-expanded="String(open)" @click="open = !open"><b>{{ title }}</b><span>{{ open ? "收起" : "展开" }}</span></div><div v-show="open" class="in"><slot /></div></section>`,
};
const Cell = { props: { name: String, need: Boolean }, template: `<div class="cell"><div class="name">{{ name }}<i v-if="need">*</i></div><div class="body"><slot /></div></div>` };
const Pick = {
  props: ["what", "modelValue"],
  emits: ["update:modelValue"],
  setup: (props, { emit }) => {
    const open = ref(false);
    const at = ref("");
    const [title, list] = SHEETS[props.what];
    return { open, at, title, list, show: () => { at.value = props.modelValue; open.value = true; }, done: () => { emit("update:modelValue", at.value); open.value = false; } };
  },
  template: `<div class="cell tap" @click="show"><div class="name">{{ title }}<i>*</i></div><div class="body right"><span v-if="modelValue">{{ list.find((one) => one[0] === modelValue)[1] }}</span><span v-else class="ph">请选择</span> ›</div></div>
  <Teleport to="body"><div v-if="open" class="shade" @click.self="open = false"><div class="sheet" role="dialog" :aria-label="title"><div class="head"><span @click="open = false">取消</span><b>{{ title }}</b><span class="ok" @click="done">确定</span></div>
  <div v-for="one in list" :key="one[0]" class="line" :class="{ on: at === one[0] }" role="radio" :aria-checked="String(at === one[0])" @click="at = one[0]">{{ one[1] }}</div></div></div></Teleport>`,
};
const Shots = {
  props: ["modelValue"],
  emits: ["update:modelValue"],
  setup: (props, { emit }) => ({ take: ({ target }) => { emit("update:modelValue", [...props.modelValue, ...target.files]); target.value = ""; } }),
  template: `<div class="shots"><div class="shot" v-for="file in modelValue" :key="file.name">{{ file.name }}</div><label class="shot add"><input type="file" multiple @change="take">+</label></div>`,
};

const TEMPLATE = `
<div class="nav"><span>‹</span><b>我要投诉</b><span>投诉记录</span></div><div class="seek"><input v-model="box.query" placeholder="搜索常见问题"></div>
<form @submit="sent">
  <fold title="投诉方资料" :begins="true">
    <pick what="who" v-model="box.who" />
    <cell name="权利人全称" need><input v-model="box.owner" placeholder="与证照一致"></cell>
    <cell name="证照照片" need><shots v-model="box.licence" /><p class="tip">企业请上传营业执照，个人请上传身份证人像面</p></cell>
    <cell name="联系人" need><input v-model="box.contact" placeholder="请填写真实姓名"></cell>
    <cell name="手机号" need><input v-model="box.mobile" type="tel" placeholder="11位手机号码"></cell>
    <cell name="短信验证码" need><input v-model="box.sms" placeholder="6位数字"><button type="button" class="mini">获取验证码</button></cell>
    <cell name="联系邮箱"><input v-model="box.email" placeholder="用于接收处理通知"></cell>
  </fold>
  <fold title="知识产权资料">
    <pick what="type" v-model="box.type" />
    <template v-if="box.type === 'tm'">
      <cell name="商标" need><input v-model="box.mark" placeholder="文字商标请填写文字内容"></cell>
      <cell name="商标注册证号" need><input v-model="box.number" placeholder="请填写注册证上的号码"></cell>
      <cell name="专用权截止日期"><input v-model="box.until" type="date"></cell>
      <cell name="商标注册证" need><shots v-model="box.certificate" /></cell>
    </template>
    <template v-else-if="box.type === 'cr'">
      <cell name="原图" need><shots v-model="box.original" /></cell><cell name="拍摄花絮" need><shots v-model="box.outtake" /></cell>
    </template>
  </fold>
  <fold title="侵权商品与理由">
    <cell name="商品链接" need><div v-for="(_, at) in box.links" :key="at" class="url"><input v-model="box.links[at]" :placeholder="'第' + (at + 1) + '个商品的链接'"><button v-if="at" type="button" class="mini" @click="box.links.splice(at, 1)">删除</button></div><a class="plus" role="button" @click="box.links.push('')">＋ 再加一个商品</a></cell>
    <cell name="店铺名"><input v-model="box.shop" placeholder="选填"></cell>
    <pick v-if="box.type === 'tm'" what="kind" v-model="box.kind" />
    <cell name="投诉内容" need><textarea v-model="box.why" rows="5" maxlength="500" placeholder="请说明对方侵犯了您的何种权利、如何判断"></textarea><p class="tip right">{{ box.why.length }}/500</p></cell>
    <cell name="举证图片" need><shots v-model="box.proof" /><p class="tip">真假对比图、侵权页面截图等</p></cell>
  </fold>
  <label class="agree"><input type="checkbox" v-model="box.agree"> 我已阅读并同意《知识产权投诉须知》，承诺投诉内容属实</label>
  <button class="send">提交</button>
</form>`;

const main = setup({ title: "我要投诉", lang: "zh-CN", css: 'body{margin:0!important;background:#f4f4f4;font:15px "PingFang SC","Noto Sans CJK SC",sans-serif}#main{max-width:520px;margin:0 auto;background:#f4f4f4}.nav{display:flex;justify-content:space-between;background:#fff;padding:12px}.seek{padding:8px 12px}.seek input{width:100%;border:0;border-radius:16px;padding:6px 12px}.fold{background:#fff;margin:8px 0}.bar{display:flex;justify-content:space-between;padding:12px;border-bottom:1px solid #f0f0f0;cursor:pointer}.bar span{color:#999;font-size:13px}.cell{display:flex;padding:11px 12px;border-bottom:1px solid #f4f4f4}.tap{cursor:pointer}.name{width:120px;color:#333}.name i{color:#e02e24;font-style:normal}.body{flex:1;min-width:0}.body input:not([type=file]),textarea{border:0;outline:0;width:100%;font:inherit}.right{text-align:right}.ph,.tip{color:#aaa}.tip{font-size:12px;margin:4px 0 0}.url{display:flex;margin-bottom:6px}.plus{color:#e02e24;cursor:pointer}.mini{border:1px solid #ddd;background:#fff;border-radius:12px;white-space:nowrap}.shots{display:flex;flex-wrap:wrap;gap:6px}.shot{width:72px;height:72px;border:1px solid #ddd;font-size:11px;overflow:hidden;word-break:break-all}.add{display:flex;align-items:center;justify-content:center;font-size:28px;color:#bbb;cursor:pointer}.add input{display:none}.shade{position:fixed;inset:0;background:#0007;display:flex;align-items:flex-end;justify-content:center}.sheet{background:#fff;width:520px;border-radius:12px 12px 0 0;padding-bottom:20px}.head{display:flex;justify-content:space-between;padding:14px;border-bottom:1px solid #eee}.head span{cursor:pointer;color:#999}.head .ok{color:#e02e24}.line{text-align:center;padding:12px;cursor:pointer}.line.on{color:#e02e24;font-weight:bold}.agree{display:block;padding:12px;font-size:13px}.send{display:block;width:94%;margin:8px auto 24px;background:#e02e24;color:#fff;border:0;border-radius:22px;padding:12px}' });
createApp({ template: TEMPLATE, setup: () => ({ box, sent }) }).component("Fold", Fold).component("Cell", Cell).component("Pick", Pick).component("Shots", Shots).mount(main);
keep(() => ({ ...box, links: box.links.map((url) => url.trim()).filter(Boolean).join("\n") }));
