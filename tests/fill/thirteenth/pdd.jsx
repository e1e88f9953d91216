// Ant Design, in Chinese: steps at the head, names to the left, a country code as a fixed addition before the number, a patent with a kind of its own,
// links in rows with an add button, a modal of examples.
import { Button, Card, Checkbox, DatePicker, Form, Input, Modal, Radio, Select, Steps, Upload } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const pairs = (list) => list.map(([value, label]) => ({ value, label }));
const held = { seek: "", subject: "", holder: "", licence: [], linkman: "", mobile: "", code: "", email: "", right: "", sort: "", title: "", number: "", until: "", certificate: [], appraisal: [], mall: "", kind: "", desc: "", proof: [], buyorder: "", promise: false };
const links = [""];

function Page() {
  const [step, go] = useState(0);
  const [open, show] = useState(false);
  const [, draw] = useState(0);
  const again = () => draw((times) => times + 1);
  const put = (name, value) => {
    held[name] = value ?? "";
    again();
  };
  const set = (name) => ({ target }) => put(name, target.type === "checkbox" ? target.checked : target.value);
  const item = (name, label, inside, more) => <Form.Item label={label} htmlFor={name} {...more}>{inside}</Form.Item>;
  const text = (name, label, { required, extra, ...more } = {}) => item(name, label, <Input id={name} value={held[name]} onChange={set(name)} {...more} />, { required, extra });
  const radios = (name, label, list) => item(name, label, <Radio.Group id={name} value={held[name]} onChange={set(name)} options={pairs(list)} />, { required: true });
  const select = (name, label, list, more) => item(name, label, <Select id={name} placeholder="请选择" value={held[name] || undefined} onChange={(value) => put(name, value)} options={pairs(list)} />, more);
  const papers = (name, label, { words = "上传图片或PDF", ...more } = {}) => item(name, label, <Upload multiple beforeUpload={() => false} fileList={held[name]} onChange={({ fileList }) => put(name, fileList)}><Button>{words}</Button></Upload>, more);
  const steps = ["主体信息", "权利信息", "投诉内容"];
  return (<>
    <header><b>拼多多知识产权保护平台</b><Input.Search placeholder="搜索常见问题" value={held.seek} onChange={set("seek")} style={{ width: 240 }} /></header>
    <Card className="page"><Steps current={step} items={steps.map((title) => ({ title }))} style={{ marginBottom: 32 }} />
      <Form labelCol={{ span: 6 }} wrapperCol={{ span: 14 }} onFinish={() => sent()}>
        {step === 0 && <>{radios("subject", "权利人性质", [["person", "个人"], ["enterprise", "企业"]])}{text("holder", held.subject === "person" ? "权利人姓名" : "企业名称", { required: true })}{papers("licence", held.subject === "person" ? "身份证照片" : "营业执照", { required: true, extra: "需加盖公章，大小不超过5M" })}{text("linkman", "联系人", { required: true })}{text("mobile", "手机号", { required: true, addonBefore: "+86" })}
          {item("code", "验证码", <Input.Search id="code" enterButton="发送验证码" value={held.code} onChange={set("code")} />, { required: true })}{text("email", "联系邮箱", { required: true, extra: "投诉结果将发送至该邮箱" })}</>}
        {step === 1 && <>{radios("right", "知识产权类型", [["tm", "商标权"], ["cr", "著作权"], ["pt", "专利权"]])}
          {held.right === "pt" && select("sort", "专利类型", [["design", "外观设计专利"], ["utility", "实用新型专利"], ["invention", "发明专利"]], { required: true })}
          {held.right && <>{text("title", { tm: "商标名称", cr: "作品名称", pt: "专利名称" }[held.right], { required: true })}{text("number", { tm: "商标注册号", cr: "登记号", pt: "专利号" }[held.right], { required: true, placeholder: held.right === "pt" ? "如 ZL202030000000.0" : "" })}
            {item("until", "有效期至", <DatePicker id="until" placeholder="请选择日期" value={held.until ? dayjs(held.until) : null} onChange={(_, words) => put("until", words)} />)}{papers("certificate", { tm: "商标注册证", cr: "著作权证明", pt: "专利证书" }[held.right], { required: true })}{held.right === "pt" && papers("appraisal", "专利权评价报告", { extra: "实用新型、外观设计专利如有请上传" })}</>}</>}
        {step === 2 && <>{item("u0", "商品链接", <>{links.map((url, at) => <div className="row" key={at}><Input id={`u${at}`} placeholder="https://mobile.yangkeduo.com/goods.html?goods_id=" value={url} onChange={({ target }) => { links[at] = target.value; again(); }} />{at > 0 && <Button type="link" danger onClick={() => { links.splice(at, 1); again(); }}>删除</Button>}</div>)}<Button type="dashed" block onClick={() => { links.push(""); again(); }}>+ 添加商品链接</Button></>, { required: true, extra: <a onClick={() => show(true)}>如何获取商品链接？</a> })}
          {text("mall", "被投诉店铺", { placeholder: "选填" })}{select("kind", "侵权类型", { tm: [["jm", "假冒商标"], ["dy", "盗用商标"]], cr: [["dt", "盗图"], ["db", "盗版"]], pt: [["wg", "外观专利侵权"], ["sy", "实用新型侵权"], ["fm", "发明专利侵权"]] }[held.right] ?? [], { required: true })}
          {item("desc", "投诉说明", <Input.TextArea id="desc" rows={5} maxLength={1000} showCount value={held.desc} onChange={set("desc")} />, { required: true })}{papers("proof", "侵权证据", { required: true, words: "上传证据", extra: "商品截图、对比图等" })}{text("buyorder", "购买订单编号", { placeholder: "选填，如已购买被投诉商品" })}
          <Form.Item wrapperCol={{ offset: 6 }}><Checkbox checked={held.promise} onChange={set("promise")}>我承诺以上信息真实有效，并知悉恶意投诉的法律后果</Checkbox></Form.Item></>}
        <Form.Item wrapperCol={{ offset: 6 }}>{step > 0 && <Button onClick={() => go(step - 1)} style={{ marginRight: 8 }}>上一步</Button>}{step < 2 ? <Button key="next" type="primary" danger onClick={() => go(step + 1)}>下一步</Button> : <Button key="send" type="primary" danger htmlType="submit">提交投诉</Button>}</Form.Item>
      </Form></Card>
    <Modal title="获取商品链接" open={open} onCancel={() => show(false)} onOk={() => show(false)}>打开商品详情页，点击右上角分享，选择复制链接。</Modal></>);
}

createRoot(setup({ title: "发起投诉 - 拼多多知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f5f5f5}header{background:#fff;display:flex;justify-content:space-between;align-items:center;padding:12px 40px}.page{max-width:860px;margin:24px auto}.row{display:flex;margin-bottom:8px}" })).render(<Page />);
keep(() => ({ ...held, links: links.map((url) => url.trim()).filter(Boolean).join("\n") }));
