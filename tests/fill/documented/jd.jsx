// The rights platform's complaint in Chinese, in Ant Design: a cascade for the place, tabs for the kind of right, a dialogue of
// terms that is left alone.
import { Button, Cascader, Checkbox, DatePicker, Divider, Form, Input, InputNumber, Radio, Select, Tabs, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";

import { hold, holdAll, send, start } from "./core.js";

const files = { valuePropName: "fileList", getValueFromEvent: (event) => event.fileList };
const AREAS = [
  ["北京市", ["东城区", "西城区", "朝阳区", "海淀区", "丰台区"]],
  ["上海市", ["黄浦区", "徐汇区", "浦东新区"]],
  ["浙江省", ["杭州市", "宁波市", "温州市"]],
  ["广东省", ["广州市", "深圳市", "佛山市"]],
].map(([value, children]) => ({ value, label: value, children: children.map((one) => ({ value: one, label: one })) }));
const RIGHTS = [["tm", "商标权"], ["cr", "著作权"], ["pt", "专利权"]];

function App() {
  const [form] = Form.useForm();
  const [kind, setKind] = useState("tm");
  const role = Form.useWatch("role", form);
  const up = (name, label, words, required = true, more = {}) => <Form.Item name={name} label={label} rules={[{ required }]} extra={words} {...files}><Upload beforeUpload={() => false} {...more}><Button>点击上传</Button></Upload></Form.Item>;
  return (
    <div style={{ maxWidth: 880, margin: "0 auto", padding: 20 }}>
      <h2>知识产权侵权投诉</h2>
      <Form form={form} labelCol={{ flex: "140px" }} wrapperCol={{ flex: 1 }} onValuesChange={(_, all) => holdAll(Object.fromEntries(Object.entries(all).map(([name, value]) => [name, name === "area" && value ? value.join("/") : value])))}>
        <Divider orientation="left">投诉方</Divider>
        <Form.Item name="role" label="投诉人身份" rules={[{ required: true }]}><Radio.Group options={[["owner", "权利人"], ["exclusive", "独占或排他被许可人"], ["plain", "普通被许可人(经授权)"], ["agent", "代理人"]].map(([value, label]) => ({ value, label }))} /></Form.Item>
        <Form.Item name="company" label="单位名称" rules={[{ required: true }]}><Input /></Form.Item>
        <Form.Item name="contact" label="联系人" rules={[{ required: true }]}><Input /></Form.Item>
        <Form.Item name="mobile" label="联系电话" rules={[{ required: true }]}><Input /></Form.Item>
        <Form.Item name="mail" label="邮箱" rules={[{ required: true }]}><Input /></Form.Item>
        <Form.Item name="area" label="所在地区" rules={[{ required: true }]}><Cascader options={AREAS} placeholder="请选择省/市" /></Form.Item>
        <Form.Item name="street" label="详细地址" rules={[{ required: true }]}><Input placeholder="街道、门牌号" /></Form.Item>
        {up("identity", "身份证明", "企业请上传加盖公章的营业执照", true, { maxCount: 1 })}
        {role && role !== "owner" && up("authority", role === "agent" ? "授权委托书" : "许可证明", "加盖权利人公章", true, { maxCount: 1 })}
        <Divider orientation="left">权利信息</Divider>
        <Tabs activeKey={kind} onChange={(key) => { setKind(key); hold("kind", key); }} items={RIGHTS.map(([key, label]) => ({ key, label }))} />
        {kind === "tm" && <><Form.Item name="tmName" label="商标名称" rules={[{ required: true }]}><Input /></Form.Item>
          <Form.Item name="tmNo" label="注册证号" rules={[{ required: true }]}><Input /></Form.Item>
          <Form.Item name="tmClass" label="国际分类" rules={[{ required: true }]}><Select mode="multiple" optionFilterProp="label" options={Array.from({ length: 45 }, (_, at) => ({ value: at + 1, label: `第${at + 1}类` }))} /></Form.Item>
          <Form.Item name="tmEnd" label="专用权期限至" rules={[{ required: true }]}><DatePicker /></Form.Item></>}
        {kind === "cr" && <Form.Item name="crName" label="作品名称" rules={[{ required: true }]}><Input /></Form.Item>}
        {kind === "pt" && <Form.Item name="ptNo" label="专利号" rules={[{ required: true }]}><Input /></Form.Item>}
        <Form.Item name="holder" label="权利人名称" rules={[{ required: true }]}><Input /></Form.Item>
        {up("ownership", "权属证明", "商标注册证、作品登记证、专利证书等")}
        <Divider orientation="left">侵权事实</Divider>
        <Form.Item name="links" label="侵权链接" rules={[{ required: true }]} extra="每行一个商品链接"><Input.TextArea rows={5} /></Form.Item>
        <Form.Item name="why" label="侵权事实描述" rules={[{ required: true }]}><Input.TextArea rows={5} maxLength={1000} showCount /></Form.Item>
        {up("evidence", "侵权证据", "购买凭证、鉴定意见、比对图等", false, { multiple: true })}
        <Form.Item name="amount" label="主张赔偿金额"><InputNumber addonAfter="元" /></Form.Item>
        <Form.Item name="sms" label="短信验证码"><Input style={{ width: 140 }} addonAfter={<a>获取验证码</a>} /></Form.Item>
        <Form.Item name="pledge" valuePropName="checked" wrapperCol={{ offset: 3 }}><Checkbox>本人承诺所提供的材料真实、合法、有效,如有不实愿承担相应法律责任</Checkbox></Form.Item>
        <Form.Item wrapperCol={{ offset: 3 }}><Button type="primary" danger onClick={send}>提交投诉</Button></Form.Item>
      </Form>
    </div>
  );
}
hold("kind", "tm");
createRoot(start({ title: "京东知识产权维权平台", lang: "zh-CN" })).render(<App />);
