// Ant Design, in Chinese: one page of panels, names above, work and registration for a copyright, a searched country, links one a line, two declarations
// and a signature.
import { Button, Checkbox, Col, Collapse, DatePicker, Form, Input, Radio, Row, Select, Upload } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const pairs = (list) => list.map(([value, label]) => ({ value, label }));
const LANDS = [["AU", "澳大利亚"], ["BR", "巴西"], ["CN", "中国大陆"], ["DE", "德国"], ["ES", "西班牙"], ["FR", "法国"], ["GB", "英国"], ["HK", "中国香港"], ["IT", "意大利"], ["JP", "日本"], ["MX", "墨西哥"], ["US", "美国"]];
const held = { search: "", relation: "", fullname: "", company: "", country: "", address: "", zipcode: "", phone: "", email: "", poa: [], right: "", owner: "", title: "", category: "", regno: "", regplace: "", created: "", cert: [], original: "", links: "", store: "", detail: "", attach: [], faith: false, truth: false, signature: "", subscribe: "" };

function Page() {
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => ({ target }) => put(name, target.type === "checkbox" ? target.checked : target.value);
  const item = (name, label, inside, { wide = 12, ...more } = {}) => <Col span={wide}><Form.Item label={label} htmlFor={`s_${name}`} {...more}>{inside}</Form.Item></Col>;
  const text = (name, label, { placeholder, ...more } = {}) => item(name, label, <Input id={`s_${name}`} placeholder={placeholder} value={held[name]} onChange={set(name)} />, more);
  const select = (name, label, list, more) => item(name, label, <Select id={`s_${name}`} showSearch optionFilterProp="label" placeholder="请选择" value={held[name] || undefined} onChange={(value) => put(name, value)} options={pairs(list)} />, more);
  const papers = (name, label, more) => item(name, label, <Upload multiple beforeUpload={() => false} fileList={held[name]} onChange={({ fileList }) => put(name, fileList)}><Button>点击上传</Button></Upload>, { wide: 24, ...more });
  const radios = (name, label, list) => item(name, label, <Radio.Group id={`s_${name}`} value={held[name]} onChange={set(name)} options={pairs(list)} />, { wide: 24, required: true });
  const panel = (key, label, inside) => ({ key, label, children: <Row gutter={24}>{inside}</Row> });
  const copy = held.right === "copyright";
  const panels = [
    panel("a", "一、举报人信息", <>{radios("relation", "您与权利人的关系", [["owner", "权利人本人"], ["staff", "权利人的员工"], ["agent", "经授权的代理人"]])}{text("fullname", "姓名", { required: true })}{text("company", "公司/机构")}{select("country", "国家/地区", LANDS, { required: true })}{text("zipcode", "邮政编码")}{text("address", "联系地址", { required: true, wide: 24 })}{text("phone", "电话号码", { required: true })}{text("email", "电子邮件地址", { required: true, extra: "该地址可能会提供给被举报的商家" })}{held.relation === "agent" && papers("poa", "授权书", { required: true })}</>),
    panel("b", "二、权利信息", <>{radios("right", "权利类别", [["trademark", "商标"], ["copyright", "版权"], ["patent", "专利"], ["design", "外观设计"]])}{text("owner", "权利人名称", { required: true, wide: 24 })}
      {held.right && <>{text("title", copy ? "作品名称" : "权利名称", { required: true })}{copy && select("category", "作品类型", [["text", "文字作品"], ["art", "美术作品"], ["photo", "摄影作品"], ["video", "视听作品"], ["soft", "计算机软件"]])}{text("regno", copy ? "版权登记号" : "注册号", { required: !copy, extra: copy ? "如已登记" : undefined })}{select("regplace", copy ? "登记国家/地区" : "注册国家/地区", LANDS)}
        {copy && <>{item("created", "首次发表日期", <DatePicker id="s_created" style={{ width: "100%" }} placeholder="选择日期" value={held.created ? dayjs(held.created) : null} onChange={(_, words) => put("created", words)} />)}{text("original", "原作品链接", { placeholder: "https://", wide: 24 })}</>}{papers("cert", "权利证明", { required: true })}</>}</>),
    panel("c", "三、侵权内容", <>{item("links", "侵权商品链接", <Input.TextArea id="s_links" rows={5} placeholder={"https://us.shein.com/...-p-12345678.html"} value={held.links} onChange={set("links")} />, { required: true, wide: 24, extra: "每行一个链接" })}{text("store", "店铺名称", { wide: 24, placeholder: "选填" })}{item("detail", "请说明侵权情况", <Input.TextArea id="s_detail" rows={6} maxLength={2000} showCount value={held.detail} onChange={set("detail")} />, { required: true, wide: 24 })}{papers("attach", "补充证据")}</>),
    panel("d", "四、声明", <><Col span={24}><p><Checkbox checked={held.faith} onChange={set("faith")}>我善意地认为，上述内容的使用未经权利人、其代理人或法律授权。</Checkbox></p><p><Checkbox checked={held.truth} onChange={set("truth")}>我确认本举报所载信息准确无误，否则愿承担法律责任。</Checkbox></p></Col>{text("signature", "电子签名", { required: true, placeholder: "请输入您的全名" })}</>),
  ];
  return (<>
    <header><b>SHEIN</b><Input placeholder="搜索商品" value={held.search} onChange={set("search")} style={{ width: 320 }} /><span>帮助中心</span></header>
    <Form layout="vertical" className="page" onFinish={() => sent()}><h2>知识产权侵权举报</h2><Collapse defaultActiveKey={["a", "b", "c", "d"]} items={panels} /><Button type="primary" size="large" htmlType="submit" style={{ marginTop: 24, background: "#222" }}>提交</Button></Form>
    <footer><p>订阅我们的最新消息</p><Input placeholder="您的电子邮件地址" value={held.subscribe} onChange={set("subscribe")} style={{ width: 260 }} /> <Button>订阅</Button></footer></>);
}

createRoot(setup({ title: "知识产权侵权举报 | SHEIN", lang: "zh-CN", css: "body{margin:0!important}header{display:flex;justify-content:space-between;align-items:center;padding:14px 40px;border-bottom:1px solid #eee}.page{max-width:860px;margin:20px auto}footer{background:#f6f6f6;padding:24px 40px;margin-top:40px}" })).render(<Page />);
keep(() => ({ ...held, links: held.links.trim() }));
