// A back office whose work area is a frame, in Chinese, in the manner of Bootstrap: an editor for the text, products taken over into a list.
import { keep, lines, read, sent, setup } from "../seventh/state.js";

const group = (label, inside, need) => `<div class="row mb-3"><div class="col-l">${label}${need ? '<span class="text-danger">*</span>' : ""}</div><div class="col-r">${inside}</div></div>`;
const field = (id, label, need, type = "text", hint = "") => `<div class="row mb-3"><label class="col-l" for="${id}">${label}${need ? '<span class="text-danger">*</span>' : ""}</label><div class="col-r"><input class="form-control" type="${type}" id="${id}" name="${id}" placeholder="${hint}"></div></div>`;
const files = (id, label, need) => field(id, label, need, "file").replace("<input", "<input multiple");
const options = (list) => `<option value="">请选择</option>${list.map((one) => `<option>${one}</option>`).join("")}`;

const FRAME = `<!doctype html><meta charset="utf-8"><style>*{box-sizing:border-box}[hidden]{display:none!important}body{font:14px system-ui;margin:16px}.row{display:flex}.mb-3{margin-bottom:16px}.col-l{width:190px;text-align:right;padding:7px 14px 0 0}.col-r{flex:1}.form-control{width:100%;padding:6px 10px;border:1px solid #ced4da;border-radius:4px;font:inherit}.form-check{display:inline-block;margin-right:16px}.input-group{display:flex}.btn{border:1px solid #0d6efd;background:#fff;color:#0d6efd;border-radius:4px;padding:6px 12px;white-space:nowrap}.text-danger{color:#dc3545}.form-text{color:#888;font-size:12px}.tools{border:1px solid #ced4da;border-bottom:0;padding:4px}.editor{min-height:120px;border:1px solid #ced4da;padding:8px;white-space:pre-wrap}li{margin:4px 0;word-break:break-all}</style>
<form id="f"><h3>提交知识产权投诉</h3>
${group("投诉类型", ["图片盗用", "商标侵权", "著作权侵权", "专利侵权"].map((words, at) => `<label class="form-check"><input type="radio" name="kind" value="${at + 1}"> ${words}</label>`).join(""), true)}
${group("被投诉产品", '<div class="input-group"><input class="form-control" id="one" placeholder="粘贴产品网址后点击添加"><button type="button" class="btn" id="add">添加</button></div><ul id="list"></ul><div class="form-text">也可以上传 Excel 表格批量提交，最多 800 个产品</div>', true)}
${files("excel", "批量产品表格（Excel）")}
${field("supplier", "被投诉供应商")}
${group("侵权说明", '<div class="tools"><button type="button">B</button> <button type="button">I</button> <button type="button">U</button></div><div class="editor" id="editor" contenteditable="true" role="textbox" aria-multiline="true" aria-label="侵权说明"></div>', true)}
${files("evidence", "侵权证据附件")}
<h3>权利资料</h3>
${group("", '<label class="form-check"><input type="checkbox" name="isholder" id="isholder"> 我是该知识产权的持有人</label>')}
<div id="holder">${field("holdername", "持有人名称", true)}${files("warrant", "持有人出具的授权委托书", true)}</div>
${field("title", "商标 / 作品 / 专利名称", true)}${field("certno", "证书编号", true)}
<div class="row mb-3"><label class="col-l" for="area">注册地</label><div class="col-r"><select class="form-control" id="area" name="area">${options(["中国大陆", "中国香港", "中国台湾", "美国", "欧盟", "日本", "其他"])}</select></div></div>
${field("cls", "商标类别", false, "text", "多个类别用逗号隔开")}${field("expire", "有效期至", false, "date")}${files("cert", "权利证书扫描件", true)}
<h3>投诉人联系方式</h3>
${field("person", "联系人", true)}${field("corp", "公司名称", true)}${field("mail", "电子邮件", true, "email")}${field("phone", "联系电话", true, "tel")}${field("addr", "联系地址")}${field("faxno", "传真")}
${group("", '<label class="form-check"><input type="checkbox" name="disclose"> 同意向被投诉供应商公开我的姓名、邮箱和电话</label><br><label class="form-check"><input type="checkbox" name="true"> 我保证以上内容真实有效，并承担相应法律责任</label>')}
${group("验证码", '<input class="form-control" name="code" style="width:120px" aria-label="验证码"> <span class="form-text">看不清？换一张</span>', true)}
${group("", '<button class="btn">提交投诉</button>')}</form>`;

const main = setup({
  title: "投诉中心 - 虚拟办公室",
  lang: "zh-CN",
  css: "body{margin:0!important}.shell{display:flex}.side{width:180px;background:#f3f5f8;min-height:100vh;padding:16px}.side p{margin:12px 0}iframe{flex:1;height:1800px;border:0}.top{padding:10px 16px;border-bottom:1px solid #ddd;display:flex;justify-content:space-between}",
  html: '<div class="top"><b>虚拟办公室</b><input name="global" placeholder="搜索产品或供应商"></div><div class="shell"><div class="side"><p>产品管理</p><p>询盘</p><p><b>投诉中心</b></p><p>账户设置</p></div><iframe name="work" title="投诉中心"></iframe></div>',
});
const frame = main.querySelector("iframe");
const urls = [];
frame.srcdoc = FRAME;
const ready = new Promise((done) => frame.addEventListener("load", done, { once: true }));
ready.then(() => {
  const inside = frame.contentDocument;
  const at = (id) => inside.getElementById(id);
  at("f").addEventListener("submit", sent);
  at("isholder").addEventListener("change", ({ target }) => { at("holder").hidden = target.checked; });
  at("add").addEventListener("click", () => {
    const url = at("one").value.trim();
    if (!url) return;
    urls.push(url);
    at("one").value = "";
    at("list").append(Object.assign(inside.createElement("li"), { textContent: url }));
  });
});
keep(() => {
  const inside = frame.contentDocument;
  const held = { ...read(main.querySelectorAll("input")), ...read(inside.querySelectorAll("input,select,textarea")) };
  return { ...held, reason: inside.getElementById("editor")?.innerText.trim() ?? "", links: [...urls, ...lines(inside.querySelectorAll("#one")).split("\n").filter(Boolean)].join("\n") };
});
