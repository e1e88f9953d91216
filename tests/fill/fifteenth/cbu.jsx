// Ant Design, in Chinese: the form without an account, in cards; which lines stand there depends on the kind of right.
import { Button, Card, Checkbox, ConfigProvider, DatePicker, Form, Input, Radio, Select, Upload } from "antd";
import zhCN from "antd/locale/zh_CN";
import "dayjs/locale/zh-cn";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { search: "", identity: "", name: "", unit: "", email: "", mobile: "", address: "", idfile: [], letter: [], kind: "", patent: "", title: "", number: "", holder: "", place: "", until: "", certificate: [], evaluation: [], site: "", describe: "", attach: [], captcha: "", news: false, agree: false };
const rows = [""];
let draw;
const again = () => draw((times) => times + 1);
const put = (name) => (value) => {
  held[name] = value?.target ? value.target.value : (value ?? "");
  again();
};
const options = (list) => list.map(([value, label]) => ({ value, label }));
const NAMES = { trademark: ["商标名称", "商标注册号", "商标权人"], copyright: ["作品名称", "登记号", "著作权人"], patent: ["专利名称", "专利号", "专利权人"] };

function Page() {
  [, draw] = useState(0);
  const text = (name, label, more, box) => <Form.Item label={label} htmlFor={name} required={more?.need} extra={more?.extra}><Input id={name} value={held[name]} onChange={put(name)} {...box} /></Form.Item>;
  const file = (name, label, need, extra) => <Form.Item label={label} required={need} extra={extra}><Upload multiple fileList={held[name]} beforeUpload={() => false} onChange={({ fileList }) => put(name)(fileList)}><Button>点击上传</Button></Upload></Form.Item>;
  const pick = (name, label, list) => <Form.Item label={label} htmlFor={name} required><Select id={name} value={held[name] || undefined} placeholder="请选择" onChange={put(name)} options={options(list)} /></Form.Item>;
  const radio = (name, label, list) => <Form.Item label={label} required><Radio.Group value={held[name]} onChange={put(name)} options={options(list)} /></Form.Item>;
  const names = NAMES[held.kind];
  return (<ConfigProvider locale={zhCN} theme={{ token: { colorPrimary: "#ff6000" } }}>
    <header><b>知识产权侵权通知</b><Input.Search aria-label="搜索" placeholder="搜索常见问题" value={held.search} onChange={put("search")} style={{ width: 240 }} /></header>
    <form onSubmit={sent}><Form component={false} layout="vertical">
      <Card title="一、投诉人信息">{radio("identity", "投诉人身份", [["self", "权利人"], ["proxy", "代理人"]])}
        <div className="two">{text("name", "投诉人姓名", { need: true })}{text("unit", "单位名称")}{text("email", "电子邮箱", { need: true, extra: "将展示给被投诉方" })}{text("mobile", "联系电话", { need: true })}</div>
        {text("address", "通讯地址", { need: true })}
        {file("idfile", "主体资格证明", true, "企业请上传加盖公章的营业执照")}
        {held.identity === "proxy" && file("letter", "授权委托书", true, "须写明授权处理知识产权投诉事宜")}</Card>
      <Card title="二、权利信息">{pick("kind", "知识产权类型", [["trademark", "商标权"], ["copyright", "著作权"], ["patent", "专利权"]])}
        {held.kind === "patent" && radio("patent", "专利类型", [["FM", "发明专利"], ["XX", "实用新型专利"], ["WG", "外观设计专利"]])}
        {names && <>{text("title", names[0], { need: true })}<div className="two">{text("number", names[1], { need: true }, held.kind === "patent" ? { placeholder: "如 ZL201010000000.0" } : {})}{text("holder", names[2], { need: true })}</div>
          <div className="two">{pick("place", "权利登记地", [["CN", "中国大陆"], ["HK", "中国香港"], ["TW", "中国台湾"], ["OT", "其他国家或地区"]])}
            <Form.Item label="有效期至" htmlFor="until"><DatePicker id="until" style={{ width: "100%" }} onChange={(_, words) => put("until")(words)} /></Form.Item></div>
          {file("certificate", "权利证书", true)}
          {held.kind === "patent" && file("evaluation", "专利权评价报告", false, "实用新型和外观设计专利可一并提交")}</>}</Card>
      <Card title="三、侵权信息">{pick("site", "投诉平台", [["taobao", "淘宝网"], ["tmall", "天猫"], ["1688", "1688"], ["aliexpress", "速卖通"], ["alibaba", "阿里巴巴国际站"]])}
        <Form.Item label="侵权链接（最多10条）" required>{rows.map((url, at) => <div key={at} className="line"><Input aria-label={`侵权链接 ${at + 1}`} placeholder="https://" value={url} onChange={({ target }) => { rows[at] = target.value; again(); }} />{rows.length > 1 && <Button type="text" onClick={() => { rows.splice(at, 1); again(); }}>删除</Button>}</div>)}<Button type="dashed" block disabled={rows.length > 9} onClick={() => { rows.push(""); again(); }}>新增链接</Button></Form.Item>
        <Form.Item label="侵权说明" htmlFor="describe" required><Input.TextArea id="describe" rows={5} showCount maxLength={2000} value={held.describe} onChange={put("describe")} /></Form.Item>
        {file("attach", "侵权证据", false, "侵权比对材料、页面截图等")}</Card>
      <Card><div className="two">{text("captcha", "图形验证码", { need: true })}</div>
        <p><Checkbox checked={held.news} onChange={({ target }) => put("news")(target.checked)}>订阅平台知识产权资讯</Checkbox></p>
        <p><Checkbox checked={held.agree} onChange={({ target }) => put("agree")(target.checked)}>我保证通知内容真实，如因通知错误给他人造成损失，由我承担责任</Checkbox></p>
        <Button type="primary" size="large" htmlType="submit">提交</Button></Card>
    </Form></form>
  </ConfigProvider>);
}

createRoot(setup({ title: "知识产权侵权通知", lang: "zh-CN", css: "body{margin:0!important;background:#f0f2f5}header{display:flex;justify-content:space-between;align-items:center;background:#fff;padding:12px 32px}form{max-width:860px;margin:20px auto;display:grid;gap:16px}.two{display:grid;grid-template-columns:1fr 1fr;gap:0 20px}.line{display:flex;gap:8px;margin-bottom:8px}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
