// Vue with own parts, in Chinese: a report without an account; what is asked stands inside the fields, ten numbered lines for links, chips for the site.
import { createApp, reactive } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const box = reactive({ word: "", site: "", who: "", reporter: "", corp: "", mail: "", phone: "", addr: "", paper: [], kind: "", title: "", regno: "", area: "", owner: "", cert: [], letter: [], links: Array(10).fill(""), facts: "", more: [], oldcase: "", code: "", oath: false });
const Chips = { props: ["modelValue", "list", "name"], emits: ["update:modelValue"], template: `<div class="q"><p>{{ name }}</p><div class="chips" role="radiogroup" :aria-label="name"><span v-for="[value, words] in list" :key="value" role="radio" tabindex="0" :aria-checked="String(value === modelValue)" :class="{ on: value === modelValue }" @click="$emit('update:modelValue', value)" @keydown.enter.prevent="$emit('update:modelValue', value)">{{ words }}</span></div></div>` };
const Paper = { props: ["modelValue", "name"], emits: ["update:modelValue"], template: `<div class="q"><p>{{ name }}</p><label class="file"><input type="file" multiple @change="$emit('update:modelValue', [...$event.target.files])">选择文件</label> <span v-for="file in modelValue" :key="file.name">{{ file.name }} </span></div>` };
const LISTS = {
  site: [["taobao", "淘宝"], ["tmall", "天猫"], ["cbu", "1688"]],
  who: [["owner", "本人（本公司）为权利人"], ["proxy", "受权利人委托"]],
  kind: [["t", "商标"], ["c", "著作权"], ["p", "专利"]],
};
const TEMPLATE = `
<div class="hero"><h1>知识产权侵权举报</h1><p>未注册知识产权保护平台账号的权利人可使用本表单，每次最多提交 10 条链接</p><input class="word" v-model="box.word" placeholder="搜索帮助文档"></div>
<form class="sheet" @submit="sent">
  <h4>举报人</h4><chips name="您的身份" :list="lists.who" v-model="box.who" />
  <div class="two"><input v-model="box.reporter" placeholder="举报人姓名 *"><input v-model="box.corp" placeholder="公司或机构名称"></div>
  <div class="two"><input v-model="box.mail" type="email" placeholder="联系邮箱 *"><input v-model="box.phone" type="tel" placeholder="联系电话 *"></div>
  <input v-model="box.addr" placeholder="联系地址">
  <paper name="身份证明（营业执照或身份证件）" v-model="box.paper" /><paper v-if="box.who === 'proxy'" name="授权委托书" v-model="box.letter" />
  <h4>被侵犯的权利</h4><chips name="权利类别" :list="lists.kind" v-model="box.kind" />
  <div class="two"><input v-model="box.title" placeholder="商标文字、作品名称或专利名称 *"><input v-model="box.regno" placeholder="注册号或登记号"></div>
  <div class="two"><input v-model="box.owner" placeholder="权利人名称（与证书一致）*"><select v-model="box.area" aria-label="权利登记地"><option value="" disabled>权利登记地</option><option value="CN">中国大陆</option><option value="HK">中国香港</option><option value="TW">中国台湾</option><option value="X">其他国家或地区</option></select></div>
  <paper name="权利证明（注册证、登记证书等）" v-model="box.cert" />
  <h4>侵权内容</h4><chips name="侵权内容所在网站" :list="lists.site" v-model="box.site" />
  <ol><li v-for="at in 10" :key="at"><input v-model="box.links[at - 1]" :placeholder="'侵权链接 ' + at"></li></ol>
  <textarea v-model="box.facts" rows="6" placeholder="请描述侵权事实，并说明判断为侵权的理由 *"></textarea>
  <paper name="初步证据（对比图、截图等）" v-model="box.more" />
  <input v-model="box.oldcase" placeholder="曾经举报过的，请填写举报编号">
  <div class="two"><input v-model="box.code" placeholder="请输入右侧图中字符"><span class="pic">7K 3f</span></div>
  <label class="oath"><input type="checkbox" v-model="box.oath"> 本人承诺举报内容真实，因恶意举报造成损失的，依法承担赔偿责任</label>
  <button class="go">提交举报</button>
</form>`;

const main = setup({ title: "知识产权侵权举报", lang: "zh-CN", css: "body{margin:0!important;background:#fafafa}.hero{background:#ff6a00;color:#fff;padding:20px 40px}.word{border:0;border-radius:4px;padding:6px 10px;width:260px}.sheet{max-width:760px;margin:20px auto;background:#fff;padding:20px 28px}.sheet>input,.two input,.two select,ol input,textarea{width:100%;padding:9px 12px;border:1px solid #ddd;border-radius:6px;margin-bottom:12px;font:inherit}.two{display:flex;gap:12px}.chips{display:flex;gap:10px;margin-bottom:14px}.chips span{border:1px solid #ddd;border-radius:16px;padding:4px 16px;cursor:pointer}.chips .on{border-color:#ff6a00;color:#ff6a00}.q p{margin:4px 0 6px;color:#555}.file{display:inline-block;border:1px dashed #bbb;padding:6px 16px;margin-bottom:12px;cursor:pointer}.file input{display:none}.pic{font:22px monospace;letter-spacing:4px}.oath{display:block;margin:12px 0}.go{background:#ff6a00;color:#fff;border:0;padding:10px 40px}" });
createApp({ template: TEMPLATE, setup: () => ({ box, sent, lists: LISTS }) }).component("Chips", Chips).component("Paper", Paper).mount(main);
keep(() => ({ ...box, links: box.links.map((url) => url.trim()).filter(Boolean).join("\n") }));
