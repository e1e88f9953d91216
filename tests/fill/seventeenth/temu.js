// Vue with the team's own parts in the manner of Naive, in Chinese: cards under one another of which the next opens when the former is done, buttons that
// stay pressed, a switch for the test buy, classes as tags, a calendar to click or type in, files in a drop zone.
import { computed, createApp, reactive, ref } from "vue/dist/vue.esm-bundler.js";
import { keep, sent, setup } from "../seventh/state.js";

const held = reactive({ seek: "", role: "", principal: "", mandate: [], kind: "", brand: "", regNo: "", land: "", nice: [], until: "", certificate: [], published: "", workUrl: "", spots: [], links: "", shop: "", bought: false, orders: "", remark: "", support: [], fullName: "", unit: "", mail: "", tel: "", copyTo: "", belief: false, oath: false, sign: "" });
const LANDS = [["US", "美国"], ["CA", "加拿大"], ["MX", "墨西哥"], ["GB", "英国"], ["EU", "欧盟"], ["DE", "德国"], ["FR", "法国"], ["JP", "日本"], ["AU", "澳大利亚"], ["CN", "中国"]];
const NSelect = {
  props: ["modelValue", "list", "many", "id"],
  emits: ["update:modelValue"],
  setup(props, { emit }) {
    const open = ref(false);
    const word = ref("");
    const shown = computed(() => props.list.filter(([, words]) => words.includes(word.value)));
    const words = (value) => props.list.find(([key]) => key === value)?.[1];
    const take = (value) => {
      word.value = "";
      if (props.many) return emit("update:modelValue", props.modelValue.includes(value) ? props.modelValue.filter((one) => one !== value) : [...props.modelValue, value]);
      open.value = false;
      return emit("update:modelValue", value);
    };
    return { open, word, shown, words, take, away: () => setTimeout(() => { open.value = false; }, 180) };
  },
  template: `<div class="n-select"><div class="n-base-selection"><template v-if="many"><span v-for="one in modelValue" :key="one" class="n-tag">{{ words(one) }}<i @click="take(one)">×</i></span></template><span v-else-if="modelValue && !open" class="n-text">{{ words(modelValue) }}</span><input :id="id" v-model="word" autocomplete="off" :placeholder="many ? '输入类别搜索' : modelValue ? '' : '请选择或搜索'" @focus="open = true" @click="open = true" @blur="away"></div>
<div v-if="open" class="n-menu"><div v-for="[value, text] in shown" :key="value" class="n-base-select-option" :class="{ on: many ? modelValue.includes(value) : modelValue === value }" @mousedown.prevent="take(value)">{{ text }}</div></div></div>`,
};
const NDate = {
  props: ["modelValue", "id"],
  emits: ["update:modelValue"],
  setup(props, { emit }) {
    const open = ref(false);
    const at = reactive({ year: 2026, month: 11 });
    const two = (one) => String(one).padStart(2, "0");
    return {
      open, at,
      days: computed(() => Array.from({ length: new Date(at.year, at.month, 0).getDate() }, (_, day) => day + 1)),
      move: (by) => { const to = new Date(at.year, at.month - 1 + by, 1); at.year = to.getFullYear(); at.month = to.getMonth() + 1; },
      take: (day) => { emit("update:modelValue", `${at.year}-${two(at.month)}-${two(day)}`); open.value = false; },
      typed: ({ target }) => { if (/^\d{4}-\d\d-\d\d$/.test(target.value)) emit("update:modelValue", target.value); else target.value = props.modelValue; },
      away: () => setTimeout(() => { open.value = false; }, 180),
    };
  },
  template: `<div class="n-date"><input :id="id" :value="modelValue" placeholder="年-月-日" autocomplete="off" @focus="open = true" @blur="away" @change="typed"><div v-if="open" class="n-panel" @mousedown.prevent><div class="n-move"><a @click="move(-12)">«</a><a @click="move(-1)">‹</a><b>{{ at.year }} 年 {{ at.month }} 月</b><a @click="move(1)">›</a><a @click="move(12)">»</a></div><div class="n-days"><a v-for="day in days" :key="day" @click="take(day)">{{ day }}</a></div></div></div>`,
};
const NFiles = {
  props: ["modelValue", "label"],
  emits: ["update:modelValue"],
  setup: (props, { emit }) => ({ add: (files) => emit("update:modelValue", [...props.modelValue, ...[...files].map(({ name }) => name)]) }),
  template: `<label class="n-upload-dragger" @dragover.prevent @drop.prevent="add($event.dataTransfer.files)">点击或拖动文件到该区域上传<input type="file" multiple :aria-label="label" @change="add($event.target.files)"></label><div v-for="one in modelValue" :key="one" class="n-file">{{ one }}</div>`,
};
const Row = { props: ["label", "need", "tip", "of"], template: `<div class="n-form-item"><label class="n-label" :for="of">{{ label }}<em v-if="need"> *</em></label><div><slot></slot><p v-if="tip" class="tip">{{ tip }}</p></div></div>` };
const main = setup({ title: "提交侵权投诉 - Temu 知识产权门户", lang: "zh-CN", css: "body{margin:0!important;background:#fafafc}.bar{display:flex;justify-content:space-between;background:#fb7701;color:#fff;padding:10px 28px}.page{max-width:760px;margin:16px auto}.n-card{background:#fff;border:1px solid #efeff5;margin-bottom:12px;padding:6px 24px 18px}.n-card.shut{color:#aaa}.n-form-item{margin:16px 0}.n-label{display:block;margin-bottom:6px}.n-label em{color:#d03050;font-style:normal}.tip{color:#999;font-size:12px;margin:4px 0}.n-form-item input:not([type]),.n-form-item textarea{border:1px solid #e0e0e6;border-radius:3px;padding:8px;width:100%;font:inherit}.n-base-selection{border:1px solid #e0e0e6;border-radius:3px;padding:2px 6px}.n-base-selection input{border:0!important;width:auto!important;outline:0}.n-select,.n-date{position:relative}.n-menu,.n-panel{position:absolute;z-index:6;background:#fff;box-shadow:0 3px 12px #0003;max-height:220px;overflow:auto;min-width:240px}.n-base-select-option{padding:7px 12px;cursor:pointer}.n-base-select-option.on{color:#fb7701}.n-tag{background:#eee;padding:2px 6px;margin:2px}.n-move{display:flex;gap:14px;padding:8px}.n-days{display:grid;grid-template-columns:repeat(7,34px)}.n-days a,.n-move a{cursor:pointer;text-align:center;padding:4px}.press{border:1px solid #e0e0e6;background:#fff;padding:8px 16px;margin-right:8px;font:inherit}.press[aria-pressed=true]{border-color:#fb7701;color:#fb7701}.n-switch{width:44px;height:22px;border-radius:11px;border:0;background:#ccc}.n-switch[aria-checked=true]{background:#fb7701}.n-upload-dragger{display:block;border:1px dashed #ccc;padding:24px;text-align:center;cursor:pointer}.n-upload-dragger input{position:absolute;width:1px;height:1px;opacity:0}" });
createApp({
  components: { NSelect, NDate, NFiles, Row },
  setup() {
    const done = ref(0);
    const spot = (one) => { held.spots = held.spots.includes(one) ? held.spots.filter((other) => other !== one) : [...held.spots, one]; };
    return { held, sent, done, spot, LANDS, NICE: Array.from({ length: 45 }, (_, at) => [String(at + 1), `第${at + 1}类`]), SPOTS: [["product", "商品本身"], ["packaging", "包装"], ["image", "图片"], ["text", "文字描述"]], KINDS: [["trademark", "商标"], ["copyright", "版权"], ["patent", "专利"]] };
  },
  template: `<div class="bar"><b>Temu 知识产权门户</b><input v-model="held.seek" placeholder="搜索商品"></div><form class="page" @submit="sent"><h2>提交侵权投诉</h2>
<div class="n-card"><h3>您的身份</h3><row label="请选择您与权利人的关系" need><button v-for="[value, words] in [['owner', '我是权利人'], ['agent', '我是获授权的代理人']]" :key="value" type="button" class="press" :aria-pressed="String(held.role === value)" @click="held.role = value">{{ words }}</button></row>
<template v-if="held.role === 'agent'"><row label="权利人名称" need of="principal"><input id="principal" v-model="held.principal"></row><row label="授权文件" need><n-files v-model="held.mandate" label="授权文件"></n-files></row></template>
<div class="two"><row label="姓名" need of="fullName"><input id="fullName" v-model="held.fullName"></row><row label="公司或机构" of="unit"><input id="unit" v-model="held.unit"></row><row label="电子邮箱" need of="mail" tip="处理结果将发送到该邮箱"><input id="mail" v-model="held.mail"></row><row label="电话" of="tel"><input id="tel" v-model="held.tel"></row><row label="抄送邮箱" of="copyTo"><input id="copyTo" v-model="held.copyTo"></row></div><button v-if="done < 1" type="button" class="press" @click="done = 1">下一项</button></div>
<div class="n-card" :class="{ shut: done < 1 }"><h3>权利信息</h3><template v-if="done > 0"><row label="权利类型" need><button v-for="[value, words] in KINDS" :key="value" type="button" class="press" :aria-pressed="String(held.kind === value)" @click="held.kind = value">{{ words }}</button></row>
<template v-if="held.kind"><row :label="{ trademark: '商标名称', copyright: '作品名称', patent: '专利名称' }[held.kind]" need of="brand"><input id="brand" v-model="held.brand"></row><row label="注册号" :need="held.kind !== 'copyright'" of="regNo"><input id="regNo" v-model="held.regNo"></row><row label="注册国家或地区" need of="land"><n-select id="land" v-model="held.land" :list="LANDS"></n-select></row>
<row v-if="held.kind === 'trademark'" label="尼斯分类" need of="nice"><n-select id="nice" v-model="held.nice" :list="NICE" :many="true"></n-select></row><template v-if="held.kind === 'copyright'"><row label="首次发表日期" of="published"><n-date id="published" v-model="held.published"></n-date></row><row label="作品链接" of="workUrl"><input id="workUrl" v-model="held.workUrl"></row></template><row v-else label="有效期至" of="until"><n-date id="until" v-model="held.until"></n-date></row><row label="权利证书" need><n-files v-model="held.certificate" label="权利证书"></n-files></row></template><button v-if="done < 2" type="button" class="press" @click="done = 2">下一项</button></template></div>
<div class="n-card" :class="{ shut: done < 2 }"><h3>侵权内容</h3><template v-if="done > 1"><row label="侵权出现在（可多选）" need><button v-for="[value, words] in SPOTS" :key="value" type="button" class="press" :aria-pressed="String(held.spots.includes(value))" @click="spot(value)">{{ words }}</button></row>
<row label="商品链接" need of="links" tip="每行一个，最多200个，须为同一权利"><textarea id="links" v-model="held.links" rows="5"></textarea></row><row label="店铺名称" of="shop"><input id="shop" v-model="held.shop"></row>
<row label="我已进行测试购买"><button type="button" role="switch" class="n-switch" aria-label="我已进行测试购买" :aria-checked="String(held.bought)" @click="held.bought = !held.bought"></button></row><row v-if="held.bought" label="测试购买订单号" need of="orders" tip="多个订单号用逗号隔开"><input id="orders" v-model="held.orders"></row>
<row label="侵权说明" need of="remark"><textarea id="remark" v-model="held.remark" rows="5"></textarea></row><row label="支持文件"><n-files v-model="held.support" label="支持文件"></n-files></row></template></div>
<p><label><input type="checkbox" v-model="held.belief"> 本人善意地认为，该使用未经权利人、其代理人或法律许可</label></p><p><label><input type="checkbox" v-model="held.oath"> 本人声明通知内容准确完整，如有不实愿承担伪证责任</label></p><row label="电子签名" need of="sign"><input id="sign" v-model="held.sign"></row><button class="press">提交</button></form>`,
}).mount(main);
keep(() => ({ ...held, nice: [...held.nice], spots: [...held.spots], mandate: [...held.mandate], certificate: [...held.certificate], support: [...held.support], links: held.links.split("\n").map((one) => one.trim()).filter(Boolean).join("\n") }));
