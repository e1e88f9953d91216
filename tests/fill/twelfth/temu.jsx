// Ant Design, in Chinese: four tabs at the left side, names above in a grid, links as tags, a date from the library, classes and a country from
// lists that are searched, papers dropped.
import { Button, Checkbox, Col, DatePicker, Form, Input, Radio, Row, Select, Space, Tabs, Upload } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const pairs = (list) => list.map(([value, label]) => ({ value, label }));
const LANDS = [["AU", "澳大利亚"], ["CA", "加拿大"], ["CN", "中国大陆"], ["DE", "德国"], ["EU", "欧盟"], ["FR", "法国"], ["GB", "英国"], ["JP", "日本"], ["KR", "韩国"], ["MX", "墨西哥"], ["US", "美国"]];
const DIALS = [["+86", "中国大陆 +86"], ["+852", "中国香港 +852"], ["+81", "日本 +81"], ["+82", "韩国 +82"], ["+44", "英国 +44"], ["+1", "美国 +1"]];
const CLASSES = Array.from({ length: 45 }, (_, at) => [String(at + 1), `第${at + 1}类`]);
const held = { seek: "", relation: "", fullname: "", entity: "", email: "", dial: "", phone: "", right: "", name: "", regno: "", region: "", nice: [], expiry: "", firstuse: "", owner: "", certificate: [], links: [], spot: [], orderid: "", detail: "", support: [], internal: "", faith: false, oath: false, autograph: "" };

function Page() {
  const [tab, turn] = useState("1");
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => ({ target }) => put(name, target.type === "checkbox" ? target.checked : target.value);
  const item = (name, label, inside, { need, wide = 12, ...more } = {}) => <Col span={wide}><Form.Item label={label} htmlFor={`t-${name}`} required={need} {...more}>{inside}</Form.Item></Col>;
  const text = (name, label, more) => item(name, label, <Input id={`t-${name}`} value={held[name]} onChange={set(name)} />, more);
  const list = (name, label, options, more, props) => item(name, label, <Select id={`t-${name}`} showSearch optionFilterProp="label" placeholder="请选择" value={held[name] || undefined} onChange={(value) => put(name, value)} options={options} {...props} />, more);
  const day = (name, label, more) => item(name, label, <DatePicker id={`t-${name}`} style={{ width: "100%" }} placeholder="选择日期" value={held[name] ? dayjs(held[name]) : null} onChange={(_, words) => put(name, words)} />, more);
  const papers = (name, label, more) => item(name, label, <Upload.Dragger multiple beforeUpload={() => false} fileList={held[name]} onChange={({ fileList }) => put(name, fileList)}><p>点击或拖拽文件到此处</p></Upload.Dragger>, { wide: 24, ...more });
  const next = (key) => <Button type="primary" onClick={() => turn(key)}>下一步</Button>;
  const what = { tm: "商标名称", cr: "作品名称", pt: "专利名称" }[held.right];
  const items = [
    { key: "1", label: "举报人", children: <><Row gutter={20}>{item("relation", "您与知识产权的关系", <Radio.Group id="t-relation" value={held.relation} onChange={set("relation")} options={pairs([["self", "我是权利人或其员工"], ["agent", "我是权利人的代理人"]])} />, { need: true, wide: 24 })}{text("fullname", "姓名", { need: true })}{text("entity", "所属公司")}{text("email", "电子邮箱", { need: true, extra: "可能会提供给卖家" })}
      <Col span={12}><Form.Item label="联系电话" required><Space.Compact block><Select id="t-dial" aria-label="国家或地区代码" style={{ width: 160 }} placeholder="区号" value={held.dial || undefined} onChange={(value) => put("dial", value)} options={pairs(DIALS)} /><Input id="t-phone" aria-label="电话号码" value={held.phone} onChange={set("phone")} /></Space.Compact></Form.Item></Col></Row>{next("2")}</> },
    { key: "2", label: "知识产权", children: <><Row gutter={20}>{item("right", "权利类型", <Radio.Group id="t-right" optionType="button" value={held.right} onChange={set("right")} options={pairs([["tm", "商标"], ["cr", "版权"], ["pt", "专利"]])} />, { need: true, wide: 24 })}
      {what && <>{text("name", what, { need: true })}{text("regno", held.right === "pt" ? "专利号" : "注册号", { need: held.right !== "cr" })}{list("region", "注册国家/地区", pairs(LANDS), { need: true })}{held.right === "tm" && list("nice", "尼斯分类", pairs(CLASSES), {}, { mode: "multiple" })}{day("expiry", "有效期至")}{day("firstuse", "首次使用日期", { tooltip: "选填" })}{text("owner", "权利人名称", { need: true, wide: 24 })}{papers("certificate", "权利证书", { required: true })}</>}</Row>{next("3")}</> },
    { key: "3", label: "侵权商品", children: <><Row gutter={20}>{item("links", "商品链接", <Select id="t-links" mode="tags" open={false} suffixIcon={null} tokenSeparators={["\n", " ", ","]} placeholder="输入链接后按回车，最多 200 条" value={held.links} onChange={(value) => put("links", value)} />, { need: true, wide: 24, extra: "所有链接须侵犯同一权利" })}
      {item("spot", "侵权内容出现在", <Checkbox.Group value={held.spot} onChange={(value) => put("spot", value)} options={pairs([["goods", "商品本身"], ["pack", "商品包装"], ["photo", "商品图片"], ["words", "标题或描述"]])} />, { need: true, wide: 24 })}{text("orderid", "测试购买订单号", { extra: "如已购买样品请填写" })}{text("internal", "内部编号", { extra: "仅供您自己查询使用" })}
      {item("detail", "侵权详情", <Input.TextArea id="t-detail" rows={5} showCount maxLength={3000} value={held.detail} onChange={set("detail")} />, { need: true, wide: 24 })}{papers("support", "补充材料（选填）")}</Row>{next("4")}</> },
    { key: "4", label: "声明与签名", children: <><p><Checkbox checked={held.faith} onChange={set("faith")}>本人善意相信上述使用未经权利人、其代理人或法律许可。</Checkbox></p><p><Checkbox checked={held.oath} onChange={set("oath")}>本人声明举报内容准确无误，如有虚假愿受伪证处罚。</Checkbox></p><Row>{text("autograph", "电子签名", { need: true })}</Row><Button type="primary" htmlType="submit">提交举报</Button></> },
  ];
  return (<><div className="bar"><b>Temu 知识产权门户</b><Input placeholder="按举报编号查询" value={held.seek} onChange={set("seek")} style={{ width: 240 }} /></div>
    <Form layout="vertical" className="page" onFinish={() => sent()}><h2>新建举报</h2><Tabs tabPosition="left" activeKey={tab} onChange={turn} items={items} /></Form></>);
}

createRoot(setup({ title: "新建举报 - Temu 知识产权门户", lang: "zh-CN", css: "body{margin:0!important}.bar{display:flex;justify-content:space-between;align-items:center;padding:12px 32px;border-bottom:1px solid #eee}.page{max-width:920px;margin:10px auto}" })).render(<Page />);
keep(() => ({ ...held, links: held.links.map((url) => url.trim()).join("\n") }));
