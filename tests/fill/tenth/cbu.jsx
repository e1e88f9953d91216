// Fusion, in Chinese: names at the left, the region from a cascade of three, links in a table that grows, papers on small cards.
import { Button, CascaderSelect, Checkbox, Form, Input, Radio, Select, Table, Upload } from "@alifd/next";
import "@alifd/next/dist/next.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
/** A city may be named as its province is: the value is the whole path. */
const tree = (region, above = "") => Object.entries(region).map(([label, below]) => ({ value: above + label, label, children: Array.isArray(below) ? below.map((one) => ({ value: `${above}${label}/${one}`, label: one })) : tree(below, `${above}${label}/`) }));
const REGIONS = tree({
  北京市: { 北京市: ["东城区", "西城区", "朝阳区", "海淀区"] },
  广东省: { 广州市: ["越秀区", "海珠区", "天河区", "白云区"], 深圳市: ["罗湖区", "福田区", "南山区"] },
  浙江省: { 杭州市: ["上城区", "西湖区", "余杭区"], 宁波市: ["海曙区", "鄞州区"] },
});
const held = { find: "", site: "", identity: "", name: "", unit: "", email: "", mobile: "", region: "", street: "", idfile: [], letter: [], right: "", title: "", regno: "", holder: "", certificate: [], describe: "", attach: [], history: "", vcode: "", promise: false };
const rows = [{ id: 1, url: "" }];

function Page() {
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => (value) => put(name, value);
  const again = () => draw((times) => times + 1);
  const row = { labelCol: { fixedSpan: 9 }, wrapperCol: { span: 15 }, labelAlign: "left", labelTextAlign: "right" };
  const text = (name, label, { need, tip, hint } = {}) => <Form.Item {...row} label={label} required={need} help={tip}><Input style={{ width: "100%" }} placeholder={hint} value={held[name]} onChange={set(name)} aria-label={label} /></Form.Item>;
  const files = (name, label, need, tip) => <Form.Item {...row} label={label} required={need} help={tip}><Upload multiple autoUpload={false} listType="text" value={held[name]} onChange={set(name)}><Button type="secondary">上传文件</Button></Upload></Form.Item>;
  const mark = held.right === "sb";
  return (
    <div className="page"><div className="head"><b>知识产权投诉（无需登录）</b><Input placeholder="搜索帮助" value={held.find} onChange={set("find")} hasClear /></div>
      <p className="note">本表单每次最多受理 10 条链接，处理时间为 5 至 7 个工作日。</p>
      <Form onSubmit={sent}>
        <h3>一、投诉人信息</h3>
        <Form.Item {...row} label="您的身份" required><Radio.Group value={held.identity} onChange={set("identity")} dataSource={list([["owner", "权利人本人"], ["agent", "授权代理人"], ["licensee", "独占被许可人"]])} /></Form.Item>
        {text("name", "联系人姓名", { need: true })}{text("unit", "企业名称", { tip: "个人投诉可不填" })}
        {text("email", "电子邮箱", { need: true, tip: "处理结果将发送至该邮箱" })}{text("mobile", "手机号码", { need: true })}
        <Form.Item {...row} label="所在地区" required><CascaderSelect style={{ width: "100%" }} placeholder="请选择省/市/区" dataSource={REGIONS} value={held.region || undefined} onChange={set("region")} /></Form.Item>
        {text("street", "详细地址", { need: true, hint: "街道、门牌号" })}
        {files("idfile", "身份证明", true, "企业请上传营业执照，个人请上传身份证")}
        {held.identity && held.identity !== "owner" && files("letter", "授权委托书", true, "须由权利人盖章或签字")}
        <h3>二、权利信息</h3>
        <Form.Item {...row} label="知识产权类型" required><Select style={{ width: "100%" }} placeholder="请选择" value={held.right || undefined} onChange={set("right")} dataSource={list([["sb", "商标权"], ["zz", "著作权"], ["wg", "外观设计专利"], ["zl", "发明或实用新型专利"]])} /></Form.Item>
        {text("title", mark ? "商标名称" : "权利名称", { need: true })}{text("regno", mark ? "商标注册号" : "登记号", { need: true })}
        {text("holder", "权利人名称", { need: true, tip: "须与证书一致" })}{files("certificate", "权利证书", true)}
        <h3>三、侵权信息</h3>
        <Form.Item {...row} label="投诉平台" required><Radio.Group shape="button" value={held.site} onChange={set("site")} dataSource={list([["taobao", "淘宝网"], ["tmall", "天猫"], ["1688", "1688"]])} /></Form.Item>
        <Form.Item {...row} label="侵权商品链接" required><Table dataSource={[...rows]} size="small" primaryKey="id"><Table.Column title="序号" width={60} cell={(_, at) => at + 1} /><Table.Column title="链接" cell={(_, at) => <Input style={{ width: "100%" }} placeholder="https://" value={rows[at].url} onChange={(value) => { rows[at] = { ...rows[at], url: value }; again(); }} />} /><Table.Column title="" width={80} cell={(_, at) => rows.length > 1 && <Button text onClick={() => { rows.splice(at, 1); again(); }}>删除</Button>} /></Table><Button text type="primary" disabled={rows.length >= 10} onClick={() => { rows.push({ id: rows.at(-1).id + 1, url: "" }); again(); }}>+ 添加链接</Button></Form.Item>
        <Form.Item {...row} label="侵权说明" required><Input.TextArea style={{ width: "100%" }} rows={5} maxLength={1000} showLimitHint value={held.describe} onChange={set("describe")} placeholder="请具体说明侵权理由，如商品与正品的差别" /></Form.Item>
        {files("attach", "证据材料", false, "如对比图、商品页面截图")}
        {text("history", "历史投诉单号", { tip: "补充材料时填写" })}
        <h3>四、提交</h3>
        {text("vcode", "验证码", { need: true, tip: "请输入发送至邮箱的六位数字" })}
        <Form.Item {...row} label=" "><Checkbox checked={held.promise} onChange={set("promise")}>本人声明上述信息真实准确，并承担由此产生的法律责任</Checkbox></Form.Item>
        <Form.Item {...row} label=" "><Button type="primary" htmlType="submit">提交投诉</Button></Form.Item>
      </Form></div>
  );
}

createRoot(setup({ title: "知识产权投诉表单", lang: "zh-CN", css: ".page{max-width:820px;margin:0 auto}.head{display:flex;justify-content:space-between}.note{background:#fff7e6;padding:8px 12px}h3{border-left:3px solid #ff6a00;padding-left:8px;margin:26px 0 14px}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map(({ url }) => url.trim()).filter(Boolean).join("\n") }));
