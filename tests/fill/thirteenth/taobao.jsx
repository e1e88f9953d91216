// Fusion, in Chinese: three steps, names above their controls, a searched list of recorded rights, a reason with its explanation, links one a
// line with a button that checks them, a dialog of help and a slider at the end.
import { Button, Checkbox, ConfigProvider, Dialog, Form, Input, Radio, Select, Step, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import zhCN from "@alifd/next/es/locale/zh-cn";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
const RECORDS = {
  zz: [["41190", "湖畔晨光系列摄影作品（国作登字-2023-G-00450871）"], ["41191", "湖畔夜色系列摄影作品（国作登字-2023-G-00450872）"], ["41207", "鹿野映像官网商品摄影集（国作登字-2024-G-00093316）"]],
  sb: [["39005", "鹿野映像（第41类，61203387）"]],
  zl: [],
};
const REASONS = {
  zz: [["zz-art", "不当使用-美术、文字作品侵权"], ["zz-pic", "不当使用-盗图"], ["zz-pirate", "盗版侵权"], ["zz-derive", "衍生商品侵权"]],
  sb: [["sb-buy", "购买鉴定"], ["sb-feature", "假货特征"], ["sb-none", "款式不存在"], ["sb-unfair", "不当使用他人商标权"]],
  zl: [["zl-look", "外观设计专利侵权"], ["zl-use", "实用新型专利侵权"], ["zl-invent", "发明专利侵权"]],
};
const HINTS = { "zz-pic": "卖家未经许可使用权利人拍摄并已公开发布的图片，请提供官方页面截图。", "zz-art": "卖家未经许可在商品或页面上使用已登记的美术、文字作品。", "sb-buy": "需提供订单编号及鉴定报告。", "sb-feature": "需提供正品与被投诉商品的对比图。" };
const held = { search: "", site: "", kind: "", record: "", target: "", reason: "", links: "", nick: "", spot: "", remark: "", official: "", published: [], evidence: [], person: "", firm: "", tel: "", mail: "", memo: "", pledge: false, subscribe: false };

function Page() {
  const [step, go] = useState(0);
  const [checked, check] = useState("");
  const [help, show] = useState(false);
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => (value) => put(name, value);
  const item = (label, inside, more) => <Form.Item label={label} labelAlign="top" {...more}>{inside}</Form.Item>;
  const text = (name, label, { need, help: tip, ...more } = {}) => item(label, <Input id={name} name={name} value={held[name]} onChange={set(name)} {...more} />, { required: need, help: tip });
  const radios = (name, label, pairs, more, also) => item(label, <Radio.Group id={name} value={held[name]} onChange={(value) => { put(name, value); also?.(); }} dataSource={list(pairs)} {...more} />, { required: true });
  const select = (name, label, pairs, { need = true, help: tip, ...more } = {}) => item(label, <Select id={name} value={held[name] || undefined} onChange={set(name)} dataSource={list(pairs)} placeholder="请选择" style={{ width: "100%" }} {...more} />, { required: need, help: tip });
  const upload = (name, label, tip, need) => item(label, <Upload multiple autoUpload={false} listType="text" value={held[name]} onChange={set(name)}><Button>上传文件</Button></Upload>, { required: need, help: tip });
  const buttons = (back, next) => <div className="btns">{back && <Button size="large" onClick={() => go(step - 1)}>上一步</Button>}{next && <Button size="large" type="primary" onClick={() => go(step + 1)}>下一步</Button>}</div>;
  return (
    <ConfigProvider locale={zhCN}><div>
      <header><b>阿里巴巴知识产权保护平台</b><nav><a href="#a">首页</a><a href="#b">我的知识产权</a><a href="#c">投诉管理</a></nav><Input value={held.search} onChange={set("search")} placeholder="搜索帮助中心" aria-label="搜索帮助中心" innerAfter={<span style={{ padding: "0 8px" }}>⌕</span>} /></header>
      <main className="page"><h2>发起投诉 <Button text type="primary" onClick={() => show(true)}>投诉须知</Button></h2>
        <Step current={step} shape="circle"><Step.Item title="选择权利" /><Step.Item title="填写侵权信息" /><Step.Item title="确认联系方式" /></Step>
        <Form className="form" onSubmit={sent}>
          {step === 0 && <>{radios("site", "投诉平台", [["TAOBAO", "淘宝网"], ["TMALL", "天猫"], ["TMALLHK", "天猫国际"], ["1688", "1688"]])}
            {select("kind", "知识产权类型", [["sb", "商标权"], ["zz", "著作权"], ["zl", "专利权"]], { onChange: (value) => { put("kind", value); put("record", ""); put("reason", ""); } })}
            {select("record", "知识产权", RECORDS[held.kind] ?? [], { showSearch: true, hasClear: true, placeholder: "请输入权利名称或编号", help: "一次投诉只能选择一项审核通过的知识产权", notFoundContent: "暂无可用的知识产权" })}{buttons(false, true)}</>}
          {step === 1 && <>{radios("target", "投诉类型", [["item", "商品"], ["shop", "店铺信息、公告"]])}
            {select("reason", "投诉理由", REASONS[held.kind] ?? [], { help: HINTS[held.reason] })}
            {item("侵权商品链接", <><Input.TextArea id="links" rows={5} placeholder={"https://item.taobao.com/item.htm?id=\n每行一个链接，最多300条"} value={held.links} onChange={set("links")} /><Button size="small" onClick={() => check(`已识别 ${held.links.split(/\s+/).filter(Boolean).length} 条链接`)}>校验链接</Button> <span className="ok">{checked}</span></>, { required: true })}
            {text("nick", "卖家会员名", { placeholder: "选填" })}
            {held.reason === "zz-pic" && <>{text("spot", "被盗图片在商品页中的位置", { placeholder: "如：主图第1张", help: "选填，便于快速核实" })}{text("official", "原图所在官方页面网址", { placeholder: "https://", help: "选填，须为权利人自有网站或官方店铺" })}{upload("published", "原图发布证明", "官方页面截图或其他可证明首次发表的文件", true)}</>}
            {item("补充侵权理由", <Input.TextArea id="remark" rows={5} maxLength={1000} showLimitHint value={held.remark} onChange={set("remark")} />, { required: true })}
            {upload("evidence", "初步证据", "支持 jpg、png、pdf，单个不超过 5MB", false)}{buttons(true, true)}</>}
          {step === 2 && <>{text("person", "投诉联系人", { need: true })}{text("firm", "公司名称", { need: true })}{text("tel", "联系电话", { need: true, htmlType: "tel" })}{text("mail", "联系邮箱", { need: true, htmlType: "email", help: "邮箱将会展示给被投诉方" })}{text("memo", "备注（仅自己可见）")}
            <p className="slide">请按住滑块，拖动到最右边 »</p>
            <Checkbox checked={held.pledge} onChange={set("pledge")}>本人承诺提交的信息与材料真实、合法、有效，并承担因错误投诉产生的全部责任</Checkbox><br /><Checkbox checked={held.subscribe} onChange={set("subscribe")}>订阅平台治理月报</Checkbox>
            <div className="btns"><Button size="large" onClick={() => go(1)}>上一步</Button><Button size="large" type="primary" htmlType="submit">提交投诉</Button></div></>}
        </Form></main>
      <footer>隐私政策 | 法律声明 | 联系我们</footer>
      <Dialog v2 title="投诉须知" visible={help} onClose={() => show(false)} onOk={() => show(false)} onCancel={() => show(false)}>恶意投诉将不予受理，并可能承担法律责任。</Dialog>
    </div></ConfigProvider>
  );
}

createRoot(setup({ title: "发起投诉 - 阿里巴巴知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f6f7f9}header{background:#fff;display:flex;gap:32px;align-items:center;padding:12px 40px}header nav{flex:1}header nav a{margin-right:24px;color:#333;text-decoration:none}.page{max-width:760px;margin:20px auto;background:#fff;padding:12px 48px 32px}.form{margin-top:28px}.btns{display:flex;gap:12px;margin-top:20px}.slide{background:#e8e8e8;padding:10px;text-align:center;color:#888;width:320px}.ok{color:#00a854}footer{text-align:center;color:#999;padding:24px}" })).render(<Page />);
keep(() => ({ ...held, links: held.links.trim() }));
