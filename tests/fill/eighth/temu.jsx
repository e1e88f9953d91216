// Ant Design, in Chinese: one long page with anchors at its side, names above the fields, a date of the library, a line for each product.
import { Anchor, Button, Card, Checkbox, Col, ConfigProvider, DatePicker, Form, Input, Row, Segmented, Select, Upload } from "antd";
import zhCN from "antd/locale/zh_CN";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { seek: "", role: "", name: "", firm: "", mail: "", tel: "", home: "", letter: [], right: "", mark: "", number: "", land: "", classes: [], until: "", owner: "", certificate: [], spot: [], order: "", reason: "", proof: [], seller: "", good: false, oath: false, rate: "" };
const rows = [""];
const pairs = (list) => list.map(([value, label]) => ({ value, label }));
const LANDS = pairs([["AU", "澳大利亚"], ["CA", "加拿大"], ["CN", "中国大陆"], ["DE", "德国"], ["EU", "欧盟"], ["FR", "法国"], ["GB", "英国"], ["JP", "日本"], ["KR", "韩国"], ["US", "美国"]]);
const CLASSES = Array.from({ length: 45 }, (_, at) => ({ value: String(at + 1), label: `第${at + 1}类` }));

function Page() {
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => (event) => put(name, event?.target ? (event.target.type === "checkbox" ? event.target.checked : event.target.value) : event);
  const row = (at, value) => {
    rows[at] = value;
    draw((times) => times + 1);
  };
  const text = (name, label, more) => <Form.Item label={label} htmlFor={name} required={!more?.free}><Input id={name} placeholder={more?.hint} value={held[name]} onChange={set(name)} /></Form.Item>;
  const files = (name, label, need) => <Form.Item label={label} required={need}><Upload.Dragger className={`up-${name}`} multiple beforeUpload={() => false} fileList={held[name]} onChange={({ fileList }) => put(name, fileList)}>将文件拖到此处，或点击上传</Upload.Dragger></Form.Item>;
  const half = (one, two) => <Row gutter={20}><Col span={12}>{one}</Col><Col span={12}>{two}</Col></Row>;
  return (
    <ConfigProvider locale={zhCN}><Row gutter={24} style={{ maxWidth: 1020, margin: "0 auto" }}>
      <Col span={5}><Anchor items={[["who", "投诉人"], ["right", "权利信息"], ["goods", "侵权商品"], ["say", "声明"]].map(([key, title]) => ({ key, href: `#${key}`, title }))} /></Col>
      <Col span={19}><Input.Search placeholder="搜索规则中心" value={held.seek} onChange={set("seek")} style={{ width: 260, marginBottom: 16 }} />
        <Form layout="vertical" onFinish={() => sent()}>
          <Card id="who" title="投诉人" style={{ marginBottom: 16 }}>
            <Form.Item label="您与权利人的关系" required><Segmented options={pairs([["self", "我是权利人"], ["agent", "我是授权代理人"]])} value={held.role} onChange={set("role")} /></Form.Item>
            {half(text("name", "姓名（全名）"), text("firm", "所属公司", { free: true }))}
            {half(text("mail", "接收处理结果的邮箱"), text("tel", "联系电话", { free: true }))}
            {text("home", "通讯地址", { free: true })}
            {held.role === "agent" && files("letter", "授权书", true)}
          </Card>
          <Card id="right" title="权利信息" style={{ marginBottom: 16 }}>
            <Form.Item label="知识产权类型" htmlFor="rt" required><Select id="rt" placeholder="请选择" value={held.right || undefined} onChange={set("right")} options={pairs([["TRADEMARK", "商标"], ["COPYRIGHT", "著作权"], ["PATENT", "专利"], ["DESIGN", "外观设计"]])} /></Form.Item>
            {held.right && (<>
              {half(text("mark", held.right === "TRADEMARK" ? "商标名称" : "权利名称"), text("number", "注册号"))}
              {half(<Form.Item label="注册国家/地区" htmlFor="land" required><Select id="land" showSearch optionFilterProp="label" placeholder="输入名称搜索" value={held.land || undefined} onChange={set("land")} options={LANDS} /></Form.Item>,
                <Form.Item label="国际分类（可多选）" htmlFor="cls"><Select id="cls" mode="multiple" optionFilterProp="label" value={held.classes} onChange={set("classes")} options={CLASSES} /></Form.Item>)}
              {half(text("owner", "权利人名称"), <Form.Item label="有效期截止日" htmlFor="until"><DatePicker id="until" style={{ width: "100%" }} onChange={(_, words) => put("until", words)} /></Form.Item>)}
              {files("certificate", "权利证书", true)}
            </>)}
          </Card>
          <Card id="goods" title="侵权商品" style={{ marginBottom: 16 }}>
            <Form.Item label="商品链接" required extra="同一权利下最多 200 条，每行一条">{rows.map((url, at) => <div key={at} style={{ display: "flex", gap: 8, marginBottom: 8 }}><Input placeholder="https://www.temu.com/..." value={url} onChange={({ target }) => row(at, target.value)} />{at > 0 && <Button onClick={() => { rows.splice(at, 1); draw((times) => times + 1); }}>移除</Button>}</div>)}<Button type="dashed" block onClick={() => row(rows.length, "")}>+ 新增一条链接</Button></Form.Item>
            <Form.Item label="侵权内容出现在"><Checkbox.Group value={held.spot} onChange={set("spot")} options={pairs([["goods", "商品本身"], ["pack", "商品包装"], ["image", "商品图片"], ["words", "标题或文字描述"]])} /></Form.Item>
            {text("seller", "卖家名称", { free: true, hint: "如已知" })}
            {text("order", "测试购买订单号", { free: true, hint: "如有测试购买，请填写" })}
            <Form.Item label="请说明侵权事实和理由" htmlFor="reason" required><Input.TextArea id="reason" rows={6} showCount maxLength={3000} value={held.reason} onChange={set("reason")} /></Form.Item>
            {files("proof", "证明文件（对比图、截图等）")}
          </Card>
          <Card id="say" title="声明">
            <Checkbox checked={held.good} onChange={set("good")}>本人善意相信上述使用未经权利人、其代理人或法律许可</Checkbox><br />
            <Checkbox checked={held.oath} onChange={set("oath")}>本人声明通知内容准确完整，如有虚假愿承担伪证责任</Checkbox><br /><br />
            <Button type="primary" htmlType="submit">提交投诉</Button>
          </Card>
        </Form>
        <Card size="small" style={{ marginTop: 16 }}><Input placeholder="对本页面的意见或建议" value={held.rate} onChange={set("rate")} /></Card>
      </Col>
    </Row></ConfigProvider>
  );
}

createRoot(setup({ title: "知识产权投诉 - Temu 知识产权门户", lang: "zh-CN" })).render(<Page />);
keep(() => ({ ...held, links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
