// Vue with parts of its own, in Chinese: lists that are moved to the end of the body, a region in three columns, classes as
// tags to be clicked.
import { createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";

import { keep, sent, setup } from "../foreign/state.js";

const box = reactive({ search: "", market: "", role: "", company: "", contact: "", code: "", phone: "", email: "", captcha: "", region: [], street: "", poa: [], type: "", mark: "", number: "", place: "", classes: [], owner: "", expires: "", certificate: [], links: "", reason: "", why: "", comparison: [], screenshot: [], other: [], promise: false, news: false });
const MARKETS = [["SG", "新加坡站"], ["MY", "马来西亚站"], ["TH", "泰国站"], ["VN", "越南站"], ["PH", "菲律宾站"], ["ID", "印度尼西亚站"], ["TW", "台湾站"], ["BR", "巴西站"]];
const LANDS = [["CN", "中国大陆"], ["HK", "中国香港"], ["SG", "新加坡"], ["MY", "马来西亚"], ["TH", "泰国"], ["VN", "越南"], ["US", "美国"], ["EU", "欧盟"], ["WO", "马德里国际注册"]];
const TYPES = [["tm", "商标侵权"], ["cr", "版权侵权"], ["de", "外观设计侵权"], ["pt", "专利侵权"]];
const REASONS = [["fake", "售卖假冒商品"], ["title", "标题或描述中擅用商标"], ["image", "图片中擅用商标"], ["else", "其他"]];
const CODES = [["+65", "+65 新加坡"], ["+60", "+60 马来西亚"], ["+86", "+86 中国大陆"], ["+852", "+852 中国香港"], ["+886", "+886 中国台湾"]];
const REGIONS = { 北京市: { 北京市: ["东城区", "西城区", "朝阳区", "海淀区"] }, 上海市: { 上海市: ["黄浦区", "徐汇区", "浦东新区"] }, 浙江省: { 杭州市: ["上城区", "西湖区", "滨江区"], 宁波市: ["海曙区", "鄞州区"] }, 广东省: { 广州市: ["天河区", "越秀区"], 深圳市: ["南山区", "福田区"] } };

/** Opens below its button and closes when the person clicks elsewhere. */
function drop() {
  const open = ref(false);
  const place = ref({});
  const toggle = (event) => {
    const { left, bottom, width } = event.currentTarget.getBoundingClientRect();
    place.value = { left: `${left + scrollX}px`, top: `${bottom + scrollY + 4}px`, minWidth: `${width}px` };
    open.value = !open.value;
  };
  return { open, place, toggle };
}

const SpSelect = {
  props: ["modelValue", "list", "hint"],
  emits: ["update:modelValue"],
  setup(_, { emit }) {
    const parts = drop();
    return { ...parts, pick: (key) => { emit("update:modelValue", key); parts.open.value = false; } };
  },
  template: `<div class="sel" :class="{ on: open }" tabindex="0" @click="toggle"><span v-if="modelValue">{{ list.find(([key]) => key === modelValue)[1] }}</span><span v-else class="ph">{{ hint || "请选择" }}</span><i>▾</i></div>
  <Teleport to="body"><template v-if="open"><div class="mask" @click="open = false"></div><div class="pop" :style="place"><div class="opt" v-for="[key, words] in list" :key="key" :class="{ at: key === modelValue }" @click="pick(key)">{{ words }}</div></div></template></Teleport>`,
};
const SpRegion = {
  props: ["modelValue"],
  emits: ["update:modelValue"],
  setup(_, { emit }) {
    const parts = drop();
    const first = ref("");
    const second = ref("");
    return { ...parts, first, second, regions: REGIONS, pick: (third) => { emit("update:modelValue", [first.value, second.value, third]); parts.open.value = false; } };
  },
  template: `<div class="sel" tabindex="0" @click="toggle"><span v-if="modelValue.length">{{ modelValue.join(" / ") }}</span><span v-else class="ph">省 / 市 / 区</span><i>▾</i></div>
  <Teleport to="body"><template v-if="open"><div class="mask" @click="open = false"></div><div class="pop cols" :style="place">
    <div class="col"><div class="opt" v-for="(_, one) in regions" :key="one" :class="{ at: one === first }" @click="first = one; second = ''">{{ one }}</div></div>
    <div class="col" v-if="first"><div class="opt" v-for="(_, one) in regions[first]" :key="one" :class="{ at: one === second }" @click="second = one">{{ one }}</div></div>
    <div class="col" v-if="second"><div class="opt" v-for="one in regions[first][second]" :key="one" @click="pick(one)">{{ one }}</div></div></div></template></Teleport>`,
};
const SpFile = {
  props: ["modelValue", "words"],
  emits: ["update:modelValue"],
  setup: (props, { emit }) => ({ take: (event) => { emit("update:modelValue", [...props.modelValue, ...event.target.files]); event.target.value = ""; } }),
  template: `<label class="up"><input type="file" multiple @change="take"><b>＋</b>{{ words || "上传文件" }}</label><span class="fn" v-for="file in modelValue" :key="file.name">{{ file.name }}</span>`,
};
const SpRow = { props: { label: String, need: Boolean, tip: String }, template: `<div class="row"><div class="lab"><em v-if="need">*</em>{{ label }}</div><div class="val"><slot /><div v-if="tip" class="tip">{{ tip }}</div></div></div>` };

const TEMPLATE = `
<div class="hd"><b>品牌知识产权门户</b><input v-model="box.search" placeholder="搜索帮助文章"></div>
<form class="pg" @submit="sent">
  <h1>知识产权侵权举报</h1>
  <section><h2>举报人信息</h2>
    <sp-row label="举报站点" need tip="权利须在该站点所在国家或地区有效"><sp-select v-model="box.market" :list="MARKETS" /></sp-row>
    <sp-row label="举报人身份" need><div class="cards"><label class="card" :class="{ at: box.role === 'owner' }"><input type="radio" v-model="box.role" value="owner"><b>权利人</b><small>本人或本公司持有该权利</small></label><label class="card" :class="{ at: box.role === 'agent' }"><input type="radio" v-model="box.role" value="agent"><b>授权代理人</b><small>受权利人委托进行举报</small></label></div></sp-row>
    <sp-row v-if="box.role === 'agent'" label="授权委托书" need tip="须由权利人签字或盖章"><sp-file v-model="box.poa" /></sp-row>
    <sp-row label="公司名称"><input v-model="box.company"></sp-row>
    <sp-row label="联系人姓名" need><input v-model="box.contact"></sp-row>
    <sp-row label="联系电话" need><div class="tel"><sp-select v-model="box.code" :list="CODES" hint="区号" /><input v-model="box.phone" placeholder="不含区号"></div></sp-row>
    <sp-row label="电子邮箱" need tip="处理结果将发送至此邮箱"><input v-model="box.email" type="email"></sp-row>
    <sp-row label="所在地区"><sp-region v-model="box.region" /></sp-row>
    <sp-row label="详细地址"><input v-model="box.street" placeholder="街道、门牌号"></sp-row>
  </section>
  <section><h2>权利信息</h2>
    <sp-row label="侵权类型" need><sp-select v-model="box.type" :list="TYPES" /></sp-row>
    <template v-if="box.type === 'tm'">
      <sp-row label="商标名称" need><input v-model="box.mark"></sp-row>
      <sp-row label="商标注册号" need><input v-model="box.number"></sp-row>
      <sp-row label="商标注册国家/地区" need><sp-select v-model="box.place" :list="LANDS" /></sp-row>
      <sp-row label="尼斯分类" need tip="可多选"><div class="tags"><button type="button" v-for="one in 45" :key="one" :aria-pressed="String(box.classes.includes(String(one)))" @click="flip(String(one))">{{ one }}</button></div></sp-row>
      <sp-row label="注册有效期至"><input v-model="box.expires" type="date"></sp-row>
    </template>
    <sp-row label="权利人名称" need><input v-model="box.owner"></sp-row>
    <sp-row label="权利证明" need tip="商标注册证、著作权登记证书等"><sp-file v-model="box.certificate" /></sp-row>
  </section>
  <section><h2>侵权信息</h2>
    <sp-row label="侵权商品链接" need><textarea v-model="box.links" rows="5" placeholder="每行填写一个商品链接"></textarea></sp-row>
    <sp-row label="侵权情形"><sp-select v-model="box.reason" :list="REASONS" /></sp-row>
    <sp-row label="侵权描述" need><textarea v-model="box.why" rows="5" maxlength="1000" placeholder="请具体描述侵权事实"></textarea></sp-row>
    <sp-row label="正品与侵权商品对比图"><sp-file v-model="box.comparison" words="上传图片" /></sp-row>
    <sp-row label="商品页面截图"><sp-file v-model="box.screenshot" words="上传图片" /></sp-row>
    <sp-row label="其他补充材料"><sp-file v-model="box.other" /></sp-row>
  </section>
  <sp-row label="图形验证码" need><div class="tel"><input v-model="box.captcha"><span class="cap">m8Rw</span></div></sp-row>
  <p><label><input type="checkbox" v-model="box.promise"> 我声明以上信息真实准确，并有权代表权利人提出举报</label></p>
  <p><label><input type="checkbox" v-model="box.news"> 订阅品牌保护资讯</label></p>
  <button class="go">提交举报</button>
</form>`;

const main = setup({ title: "知识产权侵权举报", lang: "zh-Hans", css: 'body{background:#f5f5f5;font:14px "PingFang SC","Noto Sans CJK SC",sans-serif}.hd{background:#ee4d2d;color:#fff;padding:12px 32px;display:flex;justify-content:space-between}.pg{max-width:860px;margin:20px auto;background:#fff;padding:24px 36px}h2{font-size:16px;border-left:4px solid #ee4d2d;padding-left:8px;margin:26px 0 12px}.row{display:flex;margin:14px 0}.lab{width:170px;text-align:right;padding:7px 14px 0 0;color:#555}.lab em{color:#ee4d2d;font-style:normal}.val{flex:1}.val input:not([type=radio]):not([type=file]),textarea{width:100%;border:1px solid #dcdcdc;border-radius:3px;padding:7px 10px;font:inherit}.tip{color:#aaa;font-size:12px;margin-top:4px}.sel{border:1px solid #dcdcdc;border-radius:3px;padding:7px 10px;display:flex;justify-content:space-between;cursor:pointer;min-width:130px}.ph{color:#bbb}.mask{position:fixed;inset:0;z-index:8}.pop{position:absolute;z-index:9;background:#fff;border:1px solid #e5e5e5;box-shadow:0 2px 10px #0002;max-height:260px;overflow:auto}.opt{padding:8px 14px;cursor:pointer}.opt:hover,.opt.at{background:#fff1ee;color:#ee4d2d}.cols{display:flex}.col{min-width:120px;border-right:1px solid #eee}.cards{display:flex;gap:12px}.card{flex:1;border:1px solid #dcdcdc;padding:10px;border-radius:4px}.card.at{border-color:#ee4d2d}.card input{margin-right:6px}.card small{display:block;color:#999}.tel{display:flex;gap:8px}.tags{display:flex;flex-wrap:wrap;gap:4px}.tags button{width:38px;border:1px solid #ddd;background:#fff;padding:4px}.tags [aria-pressed=true]{background:#ee4d2d;color:#fff}.up{display:inline-block;border:1px dashed #ccc;padding:8px 16px;cursor:pointer}.up input{display:none}.fn{margin-left:8px;color:#666}.cap{background:#eee;padding:7px 14px;letter-spacing:3px}.go{background:#ee4d2d;color:#fff;border:0;padding:10px 40px}' });
const flip = (one) => {
  box.classes = box.classes.includes(one) ? box.classes.filter((other) => other !== one) : [...box.classes, one];
};
createApp({ template: TEMPLATE, setup: () => ({ box, MARKETS, LANDS, TYPES, REASONS, CODES, flip, sent }) }).component("SpSelect", SpSelect).component("SpRegion", SpRegion).component("SpFile", SpFile).component("SpRow", SpRow).mount(main);
keep(() => ({ ...box, region: box.region.join("/") }));
