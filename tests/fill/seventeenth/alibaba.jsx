// Ant Design, in Chinese: cards side by side, segments, the record comes from a window with a table, reasons in a tree, links are checked one by one and
// gathered in a list, the address in a cascade and a line.
import { Button, Card, Cascader, Checkbox, ConfigProvider, DatePicker, Form, Input, List, Modal, Segmented, Select, Space, Table, TreeSelect, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { q: "", platform: "", iprType: "", ipr: "", object: "", reason: "", found: "", links: [], company: "", explain: "", attachments: [], identity: "", subject: "", licence: [], contact: "", email: "", dial: "", phone: "", region: [], street: "", zip: "", ref: "", captcha: "", agree: false };
let draw;
const put = (name) => (value) => {
  held[name] = value?.target ? value.target.value : (value ?? "");
  draw((times) => times + 1);
};
const RECORDS = [
  { id: "P-60114", type: "PT", name: "Adjustable wrist splint with modular stays", no: "US 11,893,417", place: "其他（美国）", kind: "发明" }, { id: "P-60115", type: "PT", name: "Wrist splint", no: "US D1,004,218", place: "其他（美国）", kind: "外观设计" }, { id: "P-58820", type: "PT", name: "一种腕部固定支具", no: "ZL202021884016.7", place: "中国大陆", kind: "实用新型" },
  { id: "T-20441", type: "TM", name: "LINGHU", no: "6611842", place: "其他（美国）", kind: "—" }, { id: "T-20113", type: "TM", name: "凌湖", no: "33518027", place: "中国大陆", kind: "—" },
];
const leaf = ([value, title]) => ({ value, title });
const group = (value, title, list) => ({ value, title, selectable: false, children: list.map(leaf) });
const REASONS = {
  TM: [group("g1", "假冒", [["tb", "购买鉴定"], ["cf", "假冒特征"], ["nx", "型号或款式不存在"]]), group("g2", "不当使用", [["uu", "不当使用注册商标"], ["sim", "使用近似商标"]])],
  CR: [group("g3", "著作权", [["art", "美术、文字作品"], ["pic", "盗用图片"]])],
  PT: [group("g4", "专利", [["inv", "发明专利侵权"], ["um", "实用新型专利侵权"], ["dsn", "外观设计专利侵权"]])],
};
const node = (label, children) => ({ value: label, label, children: children?.map((one) => (Array.isArray(one) ? node(...one) : node(one))) });
const REGIONS = [node("江苏省", [["南京市", ["玄武区", "江宁区"]], ["无锡市", ["滨湖区", "梁溪区", "新吴区"]], ["苏州市", ["姑苏区", "吴中区"]]]), node("浙江省", [["杭州市", ["西湖区", "余杭区"]], ["宁波市", ["海曙区", "鄞州区"]]]), node("广东省", [["广州市", ["天河区", "白云区"]], ["深圳市", ["南山区", "福田区"]]]), node("上海市", [["上海市", ["徐汇区", "浦东新区"]]])];

function Page() {
  [, draw] = useState(0);
  const [open, show] = useState(false);
  const [picked, pick] = useState("");
  const [url, type] = useState("");
  const [bad, warn] = useState("");
  const item = (name, label, child, more) => <Form.Item label={label} htmlFor={name} required {...more}>{child}</Form.Item>;
  const text = (name, label, { required = true, extra, ...more } = {}) => item(name, label, <Input id={name} value={held[name]} onChange={put(name)} {...more} />, { required, extra });
  const upload = (name, label, extra, required = true) => <Form.Item label={label} extra={extra} required={required}><Upload.Dragger multiple fileList={held[name]} beforeUpload={() => false} onChange={({ fileList }) => put(name)(fileList)}>点击或将文件拖到这里</Upload.Dragger></Form.Item>;
  const verify = () => {
    const urls = url.split(/\s+/).filter(Boolean);
    const known = urls.filter((one) => /_(\d+)\.html/.test(one));
    warn(known.length === urls.length ? "" : "存在无法识别的链接");
    if (!known.length) return;
    type("");
    put("links")([...held.links, ...known]);
  };
  const taken = RECORDS.find(({ id }) => id === held.ipr);
  return (<ConfigProvider theme={{ token: { colorPrimary: "#ff6a00" } }}>
    <header><b>阿里国际知识产权保护平台</b><Input placeholder="搜索" value={held.q} onChange={put("q")} style={{ width: 180 }} /></header>
    <form onSubmit={sent}><Form component={false} layout="vertical"><div className="cols"><div>
      <Card title="被侵犯的权利">
        <Form.Item label="投诉平台" required><Segmented value={held.platform} onChange={put("platform")} options={[{ value: "", label: "未选择" }, { value: "ALI", label: "Alibaba.com" }, { value: "AE", label: "AliExpress" }, { value: "LZD", label: "Lazada" }, { value: "MIR", label: "Miravia" }]} /></Form.Item>
        {item("iprType", "知识产权类型", <Select id="iprType" placeholder="请选择" value={held.iprType || undefined} onChange={(value) => { held.ipr = ""; held.reason = ""; put("iprType")(value); }} options={[["TM", "商标"], ["CR", "著作权"], ["PT", "专利及其他"]].map(([value, label]) => ({ value, label }))} />)}
        <Form.Item label="知识产权" required><Space>{taken && <span id="taken">{taken.name}（{taken.no}）</span>}<Button disabled={!held.iprType} onClick={() => show(true)}>从我的权利中选择</Button></Space></Form.Item>
      </Card>
      <Card title="侵权行为">
        {item("object", "投诉类型", <Select id="object" placeholder="请选择" value={held.object || undefined} onChange={put("object")} options={[{ value: "PRODUCT", label: "产品信息" }, { value: "STORE", label: "店铺首页" }]} />)}
        {item("reason", "投诉理由", <TreeSelect id="reason" placeholder="请选择" treeDefaultExpandAll value={held.reason || undefined} onChange={put("reason")} treeData={REASONS[held.iprType] ?? []} />)}
        {item("found", "首次发现侵权的日期", <DatePicker id="found" placeholder="选填" style={{ width: "100%" }} onChange={(_, words) => put("found")(words)} />, { required: false })}
        <Form.Item label="侵权链接" htmlFor="url" required help={bad || undefined} extra="请先校验，识别成功的产品才会加入本次投诉；最多300条"><Space.Compact block><Input id="url" placeholder="粘贴产品链接" value={url} onChange={({ target }) => type(target.value)} /><Button onClick={verify}>校验并添加</Button></Space.Compact>
          {held.links.length > 0 && <List size="small" header={`已识别 ${held.links.length} 个产品`} dataSource={held.links} renderItem={(one) => <List.Item actions={[<a key="x" onClick={() => put("links")(held.links.filter((other) => other !== one))}>移除</a>]}>{one.match(/_(\d+)\.html/)[1]}</List.Item>} />}</Form.Item>
        {text("company", "被投诉供应商名称", { required: false })}
        {item("explain", "补充侵权理由", <Input.TextArea id="explain" rows={5} maxLength={2000} showCount value={held.explain} onChange={put("explain")} placeholder="专利投诉请说明产品包含了哪些权利要求的技术特征" />)}
        {upload("attachments", "初步证据", "技术特征比对表、产品截图等")}
      </Card></div><div>
      <Card title="投诉人">
        {item("identity", "身份", <Select id="identity" placeholder="请选择" value={held.identity || undefined} onChange={put("identity")} options={[{ value: "SELF", label: "权利人" }, { value: "PROXY", label: "权利人授权的代理人" }]} />)}
        {text("subject", "公司全称", { extra: "须与营业执照一致" })}{upload("licence", "营业执照", "加盖公章")}
        {text("contact", "联系人")}{text("email", "联系邮箱")}
        <Form.Item label="联系电话" required><Space.Compact block><Select aria-label="国家代码" placeholder="国家代码" showSearch optionFilterProp="label" style={{ width: 150 }} value={held.dial || undefined} onChange={put("dial")} options={[["86", "中国 +86"], ["852", "中国香港 +852"], ["1", "美国 +1"], ["44", "英国 +44"], ["49", "德国 +49"]].map(([value, label]) => ({ value, label }))} /><Input aria-label="电话号码" value={held.phone} onChange={put("phone")} /></Space.Compact></Form.Item>
        {item("region", "所在地区", <Cascader id="region" placeholder="省 / 市 / 区" value={held.region} onChange={put("region")} options={REGIONS} />)}
        {text("street", "详细地址", { placeholder: "街道、门牌号" })}{text("zip", "邮政编码", { required: false })}{text("ref", "关联的历史投诉单号", { required: false })}{text("captcha", "图形验证码")}
        <Checkbox checked={held.agree} onChange={({ target }) => put("agree")(target.checked)}>我承诺以上内容真实、准确，并同意平台将我的姓名和邮箱告知被投诉方</Checkbox>
        <p><Button type="primary" htmlType="submit" block>提交投诉</Button></p>
      </Card></div></div></Form></form>
    <Modal title="选择知识产权" open={open} width={760} okText="确认" cancelText="取消" onCancel={() => show(false)} onOk={() => { put("ipr")(picked); show(false); }}><Table rowKey="id" size="small" pagination={false} dataSource={RECORDS.filter(({ type: kind }) => kind === held.iprType)} rowSelection={{ type: "radio", selectedRowKeys: [picked], onChange: ([key]) => pick(key) }} columns={[["name", "名称"], ["no", "注册号/专利号"], ["kind", "种类"], ["place", "地域"]].map(([dataIndex, title]) => ({ dataIndex, title }))} /></Modal>
  </ConfigProvider>);
}

createRoot(setup({ title: "提交投诉 - 阿里国际知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f5f5f5}header{display:flex;justify-content:space-between;background:#fff;padding:12px 28px}.cols{display:grid;grid-template-columns:3fr 2fr;gap:16px;max-width:1040px;margin:16px auto}.cols .ant-card{margin-bottom:16px}" })).render(<Page />);
keep(() => ({ ...held, region: held.region.join("/"), links: held.links.join("\n") }));
