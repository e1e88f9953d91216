// A Chinese portal in Vue with controls of its own: menus that hang at the body, a calendar to leaf through, a code by telephone.
import { createApp, reactive } from "vue/dist/vue.esm-bundler.js";

import { keep, sent, setup } from "./state.js";

const two = (number) => String(number).padStart(2, "0");

/** A box that only shows what was picked; its menu is drawn elsewhere. */
const Pick = {
  props: { modelValue: null, rows: Array, hint: String, many: Boolean },
  emits: ["update:modelValue"],
  data: () => ({ open: false, top: 0, left: 0 }),
  template: `<div class="bs-select"><input class="bs-input" readonly :placeholder="hint || '请选择'" :value="shown" @click="toggle" ref="box"><span class="bs-arrow">▾</span>
<teleport to="body"><ul v-if="open" class="bs-menu" :style="{ top: top + 'px', left: left + 'px' }"><li v-for="[value, words] in rows" :key="value" :class="{ picked: picked(value) }" @click="pick(value)">{{ words }}</li></ul></teleport></div>`,
  computed: {
    shown() {
      const list = this.many ? this.modelValue : [this.modelValue];
      return this.rows.filter(([value]) => list.includes(value)).map(([, words]) => words).join("、");
    },
  },
  methods: {
    toggle() {
      const { bottom, left } = this.$refs.box.getBoundingClientRect();
      this.top = bottom + scrollY;
      this.left = left + scrollX;
      this.open = !this.open;
    },
    picked(value) {
      return this.many ? this.modelValue.includes(value) : this.modelValue === value;
    },
    pick(value) {
      if (!this.many) this.open = false;
      this.$emit("update:modelValue", this.many ? this.rows.map(([one]) => one).filter((one) => (one === value ? !this.picked(one) : this.picked(one))) : value);
    },
    outside(event) {
      if (!this.$el.contains(event.target) && !event.target.closest?.(".bs-menu")) this.open = false;
    },
  },
  mounted() {
    document.addEventListener("mousedown", this.outside);
  },
};

/** A day by leafing, or typed. */
const Day = {
  props: ["modelValue"],
  emits: ["update:modelValue"],
  data: () => ({ open: false, year: 2026, month: 11 }),
  template: `<div class="bs-date"><input class="bs-input" placeholder="请选择日期" :value="modelValue" @focus="open = true" @change="typed"><div v-if="open" class="bs-cal"><div class="bs-cal-head"><button type="button" @click="move(-12)">«</button><button type="button" @click="move(-1)">‹</button><span>{{ year }}年{{ month }}月</span><button type="button" @click="move(1)">›</button><button type="button" @click="move(12)">»</button></div><div class="bs-days"><i v-for="blank in first" :key="'b' + blank"></i><a v-for="day in last" :key="day" @click="pick(day)">{{ day }}</a></div></div></div>`,
  computed: {
    first() {
      return (new Date(this.year, this.month - 1, 1).getDay() + 6) % 7;
    },
    last() {
      return new Date(this.year, this.month, 0).getDate();
    },
  },
  methods: {
    move(months) {
      const at = this.year * 12 + this.month - 1 + months;
      this.year = Math.floor(at / 12);
      this.month = (at % 12) + 1;
    },
    pick(day) {
      this.open = false;
      this.$emit("update:modelValue", `${this.year}-${two(this.month)}-${two(day)}`);
    },
    typed(event) {
      const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(event.target.value.trim());
      if (day) [this.year, this.month] = [Number(day[1]), Number(day[2])];
      this.$emit("update:modelValue", day ? `${day[1]}-${two(day[2])}-${two(day[3])}` : "");
      if (!day) event.target.value = "";
      this.open = false;
    },
    outside(event) {
      if (!this.$el.contains(event.target)) this.open = false;
    },
  },
  mounted() {
    document.addEventListener("mousedown", this.outside);
  },
};

/** Pictures and papers: a square with a plus. */
const Files = {
  props: ["modelValue", "tip"],
  emits: ["update:modelValue"],
  template: `<div class="bs-upload"><span v-for="name in modelValue" :key="name" class="bs-file">{{ name }} <a @click="$emit('update:modelValue', modelValue.filter((one) => one !== name))">删除</a></span><label class="bs-plus">＋<input type="file" multiple @change="add"></label><p class="tip">{{ tip }}</p></div>`,
  methods: {
    add(event) {
      this.$emit("update:modelValue", [...new Set([...this.modelValue, ...[...event.target.files].map(({ name }) => name)])]);
      event.target.value = "";
    },
  },
};

const Row = { props: ["label", "need"], template: `<div class="bs-row"><div class="bs-label"><em v-if="need !== undefined">*</em>{{ label }}</div><div class="bs-cell"><slot /></div></div>` };

const TEMPLATE = `<div><div class="nav"><b>知识产权保护平台</b><span>首页</span><span>我的权利</span><span class="on">发起投诉</span><span>投诉记录</span><span class="r"><input v-model="box.search" placeholder="搜索帮助文档"></span></div>
<div class="sheet"><h3>投诉人信息</h3>
<Row label="投诉主体类型" need><span v-for="[value, words] in [['person', '个人'], ['company', '企业']]" :key="value" class="bs-radio" :class="{ on: box.subject === value }" @click="box.subject = value"><i></i>{{ words }}</span></Row>
<Row v-if="box.subject === 'company'" label="企业名称" need><input class="bs-input" v-model="box.company" placeholder="请填写营业执照上的名称"></Row>
<Row v-if="box.subject === 'company'" label="营业执照" need><Files v-model="box.licence" tip="jpg/png/pdf，需加盖公章" /></Row>
<Row v-if="box.subject === 'person'" label="身份证号" need><input class="bs-input" v-model="box.idno"></Row>
<Row label="投诉人身份" need><span v-for="[value, words] in [['owner', '权利人'], ['agent', '代理人']]" :key="value" class="bs-radio" :class="{ on: box.role === value }" @click="box.role = value"><i></i>{{ words }}</span></Row>
<Row v-if="box.role === 'agent'" label="授权委托书" need><Files v-model="box.poa" tip="须在有效期内" /></Row>
<Row label="联系人" need><input class="bs-input" v-model="box.contact" placeholder="请输入联系人姓名"></Row>
<Row label="手机号" need><input class="bs-input" v-model="box.phone" placeholder="请输入手机号码" maxlength="20"></Row>
<Row label="短信验证码" need><input class="bs-input short" v-model="box.sms" placeholder="6位数字"><button type="button" class="bs-btn">获取验证码</button></Row>
<Row label="联系邮箱" need><input class="bs-input" v-model="box.email" placeholder="用于接收处理结果"></Row>
<h3>权利信息</h3>
<Row label="权利类型" need><Pick v-model="box.kind" :rows="[['tm', '商标权'], ['cr', '著作权'], ['dp', '外观设计专利'], ['ip', '发明专利']]" /></Row>
<template v-if="box.kind === 'tm'"><Row label="商标名称" need><input class="bs-input" v-model="box.mark"></Row><Row label="注册证号" need><input class="bs-input" v-model="box.number"></Row><Row label="商标权人" need><input class="bs-input" v-model="box.owner" placeholder="与商标注册证一致"></Row><Row label="核定使用类别"><Pick v-model="box.classes" many :rows="classes" hint="可多选" /></Row><Row label="有效期至" need><Day v-model="box.expires" /></Row><Row label="商标注册证" need><Files v-model="box.certificate" tip="请上传彩色扫描件" /></Row></template>
<template v-else-if="box.kind"><Row label="权利名称" need><input class="bs-input" v-model="box.mark"></Row><Row label="登记号"><input class="bs-input" v-model="box.number"></Row></template>
<h3>侵权信息</h3>
<Row label="侵权商品链接" need><textarea class="bs-input" rows="5" v-model="box.links" placeholder="多个链接请换行，一次最多50条"></textarea></Row>
<Row label="侵权情况说明" need><textarea class="bs-input" rows="5" v-model="box.why" maxlength="500" placeholder="请描述侵权事实与理由"></textarea></Row>
<Row label="举证材料"><Files v-model="box.proof" tip="对比图、截图等，最多10个" /></Row>
<Row label="图形验证码" need><input class="bs-input short" v-model="box.captcha"><span class="cap">7K2f</span></Row>
<div class="bs-row"><div class="bs-label"></div><label><input type="checkbox" v-model="box.promise"> 我保证以上信息真实有效，并承担不实投诉的法律责任</label></div>
<div class="bs-row"><div class="bs-label"></div><button type="button" class="bs-btn main" @click="sent">提 交</button></div></div></div>`;

const box = reactive({ search: "", subject: "", company: "", licence: [], idno: "", role: "", poa: [], contact: "", phone: "", sms: "", email: "", kind: "", mark: "", number: "", owner: "", classes: [], expires: "", certificate: [], links: "", why: "", proof: [], captcha: "", promise: false });
const classes = Array.from({ length: 45 }, (_, at) => [String(at + 1), `第${at + 1}类`]);
const main = setup({ title: "发起投诉", lang: "zh-CN", css: "body{font:14px/1.6 'PingFang SC','Noto Sans CJK SC',sans-serif;background:#f5f6f7}.nav{background:#fff;padding:14px 40px;display:flex;gap:26px}.r{margin-left:auto}.on{color:#e02e24}.sheet{background:#fff;max-width:900px;margin:20px auto;padding:20px 30px}.bs-row{display:flex;margin:12px 0}.bs-label{width:140px;text-align:right;padding:5px 14px 0 0;color:#555}.bs-label em{color:#e02e24;font-style:normal}.bs-cell{flex:1}.bs-input{border:1px solid #d9d9d9;border-radius:3px;padding:5px 10px;width:380px;font:inherit}.short{width:160px}.bs-radio{margin-right:24px;cursor:pointer}.bs-radio i{display:inline-block;width:14px;height:14px;border:1px solid #aaa;border-radius:50%;margin-right:6px;vertical-align:-2px}.bs-radio.on i{border:4px solid #e02e24}.bs-menu{position:absolute;background:#fff;box-shadow:0 2px 10px #0003;list-style:none;margin:0;padding:4px 0;max-height:240px;overflow:auto;width:380px;z-index:20}.bs-menu li{padding:5px 12px;cursor:pointer}.picked{color:#e02e24}.bs-arrow{margin-left:-22px}.bs-cal{position:absolute;background:#fff;box-shadow:0 2px 10px #0003;padding:10px;z-index:9}.bs-days{display:grid;grid-template-columns:repeat(7,34px)}.bs-days a{text-align:center;cursor:pointer;padding:4px}.bs-cal-head{display:flex;justify-content:space-between}.bs-plus{display:inline-block;width:64px;height:64px;border:1px dashed #bbb;text-align:center;line-height:60px;cursor:pointer;overflow:hidden}.bs-plus input{width:0;opacity:0}.tip{color:#999;margin:2px 0}.bs-btn{padding:5px 14px}.main{background:#e02e24;color:#fff;border:0}.cap{letter-spacing:4px;background:#dde;padding:6px 10px;font-style:italic}" });
createApp({ template: TEMPLATE, components: { Pick, Day, Files, Row }, data: () => ({ box, classes }), methods: { sent } }).mount(main);
keep(() => ({ ...box }));
