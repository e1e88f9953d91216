// Vue with the team's own parts, in Chinese: cells as on a telephone, lists that rise from the foot of the page, chips for choices, pictures in
// small squares, parts that hang on the kind of right.
import { createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const box = reactive({ ask: "", role: "", agency: "", liaison: "", cell: "", mail: "", sms: "", mandate: [], nature: "", licence: [], right: "", work: "", regno: "", author: "", proofpaper: [], rawpic: [], outtake: [], mall: "", links: "", facts: "", material: [], orderno: "", note: "", vow: false });
const LISTS = {
  role: [["owner", "权利人"], ["proxy", "代理人"], ["licensee", "被许可人"]],
  right: [["sb", "商标权"], ["zz", "著作权"], ["wg", "外观设计专利"], ["sy", "实用新型专利"], ["fm", "发明专利"]],
};
const Sheet = {
  props: { name: String, label: String, must: Boolean },
  template: `<div class="cell tap" role="button" tabindex="0" aria-haspopup="listbox" :aria-label="label" @click="open = true"><div class="cell__t"><i v-if="must">*</i>{{ label }}</div><div class="cell__v" :class="{ grey: !box[name] }">{{ words || '请选择' }}<span class="arrow">›</span></div></div>
<Teleport to="body"><div v-if="open" class="mask" @click.self="open = false"><div class="sheet"><div class="sheet__h"><span @click="open = false">取消</span><b>{{ label }}</b><span></span></div><ul role="listbox" :aria-label="label"><li v-for="[value, text] of list" :key="value" role="option" :aria-selected="value === box[name]" @click="take(value)">{{ text }}</li></ul></div></div></Teleport>`,
  setup(props) {
    const open = ref(false);
    return { box, open, list: LISTS[props.name], take: (value) => { box[props.name] = value; open.value = false; } };
  },
  computed: { words() { return this.list.find(([value]) => value === box[this.name])?.[1]; } },
};
const Cell = {
  props: { name: String, label: String, must: Boolean, hint: String },
  template: `<label class="cell"><span class="cell__t"><i v-if="must">*</i>{{ label }}</span><input class="cell__v" v-model="box[name]" :placeholder="hint || '请输入'"><slot></slot></label>`,
  setup: () => ({ box }),
};
const Chips = {
  props: { name: String, label: String, must: Boolean, list: Array },
  template: `<div class="cell"><div class="cell__t" :id="'k-' + name"><i v-if="must">*</i>{{ label }}</div><div class="chips" role="radiogroup" :aria-labelledby="'k-' + name"><span v-for="[value, text] of list" :key="value" class="chip" :class="{ on: box[name] === value }" role="radio" tabindex="0" :aria-checked="box[name] === value" @click="box[name] = value">{{ text }}</span></div></div>`,
  setup: () => ({ box }),
};
const Pics = {
  props: { name: String, label: String, must: Boolean, hint: String },
  template: `<div class="cell cell--tall"><div class="cell__t"><i v-if="must">*</i>{{ label }}<small>{{ hint }}</small></div><div class="pics"><div v-for="file of box[name]" :key="file.name" class="pic">{{ file.name }}</div><label class="pic plus">＋<input type="file" multiple :aria-label="label" @change="box[name] = [...box[name], ...$event.target.files]"></label></div></div>`,
  setup: () => ({ box }),
};
const TEMPLATE = `
<div class="top"><b>拼多多知识产权保护平台</b><input v-model="box.ask" placeholder="搜索帮助中心"></div>
<form class="page" @submit.prevent="sent">
<h4>投诉主体</h4><div class="group"><Sheet name="role" label="投诉身份" must /><Cell v-if="box.role === 'proxy'" name="agency" label="代理机构" must /><Cell name="liaison" label="联系人" must /><Cell name="cell" label="手机" must><button type="button" class="code">获取验证码</button></Cell><Cell name="sms" label="短信验证码" must hint="六位数字" /><Cell name="mail" label="邮箱" must /><Pics v-if="box.role === 'proxy'" name="mandate" label="授权委托书" must hint="需权利人签章" /></div>
<h4>权利信息</h4><div class="group"><Sheet name="right" label="权利类型" must /><template v-if="box.right"><Cell name="work" :label="box.right === 'zz' ? '作品名称' : box.right === 'sb' ? '商标名称' : '专利名称'" must /><Cell name="regno" :label="box.right === 'zz' ? '作品登记号' : box.right === 'sb' ? '商标注册号' : '专利号'" must /><Cell name="author" :label="box.right === 'zz' ? '著作权人' : '权利人'" must /></template><Chips name="nature" label="权利人类型" must :list="[['org', '企业'], ['one', '个人']]" /><Pics name="licence" label="主体资质" must hint="营业执照或身份证" /><Pics name="proofpaper" label="权属证明" must hint="登记或注册证书" /><template v-if="box.right === 'zz'"><Pics name="rawpic" label="原始图片" hint="相机直出文件，盗图投诉时提供" /><Pics name="outtake" label="同场花絮" hint="如有" /></template></div>
<h4>侵权信息</h4><div class="group"><Cell name="mall" label="店铺名称" hint="选填" /><label class="cell cell--tall"><span class="cell__t"><i>*</i>商品链接<small>多个链接请换行</small></span><textarea v-model="box.links" rows="4"></textarea></label><Cell name="orderno" label="订单编号" hint="购买取证的订单，选填" /><label class="cell cell--tall"><span class="cell__t"><i>*</i>侵权事实与理由</span><textarea v-model="box.facts" rows="5" maxlength="1000"></textarea><small class="n">{{ box.facts.length }}/1000</small></label><Pics name="material" label="证明材料" hint="选填，最多九个" /><Cell name="note" label="备忘" hint="仅自己可见" /></div>
<div class="vow" role="checkbox" tabindex="0" :aria-checked="box.vow" @click="box.vow = !box.vow">{{ box.vow ? '☑' : '☐' }} 我已阅读并承诺：投诉内容真实，因投诉不实造成的损失由我承担。</div>
<button class="send">提交投诉</button></form>`;

const main = setup({ title: "发起投诉", lang: "zh-CN", css: "body{margin:0!important;background:#f4f4f4;font:14px 'PingFang SC',Arial}.top{display:flex;justify-content:space-between;background:#e02e24;color:#fff;padding:12px 30px}.top input{border:0;border-radius:14px;padding:6px 14px}.page{max-width:640px;margin:0 auto;padding-bottom:40px}h4{margin:18px 12px 8px;color:#888;font-weight:400}.group{background:#fff;border-radius:10px;padding:0 16px}.cell{display:flex;align-items:center;border-bottom:1px solid #f0f0f0;padding:13px 0;gap:12px}.cell__t{width:150px;flex:none}.cell__t i{color:#e02e24;font-style:normal;margin-right:3px}.cell__t small{color:#aaa;margin-left:8px}.cell__v{flex:1;border:0;outline:0;text-align:right;font:inherit}.grey{color:#aaa}.arrow{margin-left:8px}.tap{cursor:pointer}.cell--tall{flex-direction:column;align-items:stretch}.cell--tall .cell__t{width:auto}.cell--tall textarea{border:1px solid #eee;border-radius:8px;padding:8px;font:inherit}.chips{flex:1;display:flex;gap:10px;justify-content:flex-end}.chip{border:1px solid #ddd;border-radius:16px;padding:5px 18px;cursor:pointer}.chip.on{border-color:#e02e24;color:#e02e24}.pics{display:flex;gap:10px;flex-wrap:wrap}.pic{width:78px;height:78px;border:1px solid #eee;border-radius:8px;font-size:11px;overflow:hidden;word-break:break-all;display:grid;place-items:center;position:relative}.plus{font-size:26px;color:#bbb;cursor:pointer}.plus input{position:absolute;inset:0;opacity:0;font-size:0}.code{border:1px solid #e02e24;background:#fff;color:#e02e24;border-radius:14px;padding:4px 12px}.mask{position:fixed;inset:0;background:#0007;z-index:20}.sheet{position:absolute;left:0;right:0;bottom:0;background:#fff;border-radius:14px 14px 0 0}.sheet__h{display:flex;justify-content:space-between;padding:14px 20px}.sheet ul{list-style:none;margin:0;padding:0 0 20px}.sheet li{padding:13px;text-align:center;cursor:pointer}.vow{margin:18px 12px;cursor:pointer;color:#666}.send{display:block;width:100%;background:#e02e24;color:#fff;border:0;border-radius:24px;padding:13px;font:16px Arial}.n{text-align:right;color:#aaa}" });
createApp({ template: TEMPLATE, components: { Sheet, Cell, Chips, Pics }, setup: () => ({ box, sent }) }).mount(main);
keep(() => ({ ...box, links: box.links.trim() }));
