// Ant Design, in Chinese: names at the left of one long form in cards, lists and boxes of the library, papers by upload buttons, pictures asked for only in
// a complaint about stolen pictures.
import { Button, Card, Checkbox, ConfigProvider, Form, Input, Layout, Radio, Select, Upload } from "antd";
import zhCN from "antd/locale/zh_CN";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const list = (pairs) => pairs.map(([value, label]) => ({ value, label }));
const EMPTY = { subject: "", identity: "", proxy: [], holder: "", licence: [], right: "", title: "", number: "", certificate: [], kind: "", links: "", spots: [], content: "", original: [], outtakes: [], model: [], material: [], contact: "", mobile: "", mail: "", note: "", promise: false };
const KINDS = {
  trademark: list([["fake", "假冒商品"], ["misuse", "商标不当使用"]]),
  copyright: list([["picture", "盗用图片"], ["pirate", "盗版商品"], ["art", "美术作品侵权"]]),
  patent: list([["design", "外观设计专利侵权"], ["other", "发明、实用新型专利侵权"]]),
};
const NAMES = { trademark: ["商标名称", "商标注册号"], copyright: ["作品名称", "作品登记号"], patent: ["专利名称", "专利号"] };
let form;
let words = "";

const Files = ({ value, onChange, id }) => <Upload id={id} multiple beforeUpload={() => false} fileList={value ?? []} onChange={({ fileList }) => onChange(fileList)}><Button>点击上传</Button></Upload>;
const Item = ({ need, ...more }) => <Form.Item rules={need ? [{ required: true }] : []} {...more} />;

function Page() {
  [form] = Form.useForm();
  const [query, look] = useState("");
  words = query;
  const [right, kind, identity] = ["right", "kind", "identity"].map((name) => Form.useWatch(name, form));
  const [title, number] = NAMES[right] ?? ["权利名称", "权利编号"];
  return (
    <ConfigProvider locale={zhCN} theme={{ token: { colorPrimary: "#e02e24" } }}>
      <Layout style={{ minHeight: "100vh" }}>
        <Layout.Header className="bar"><b>拼多多知识产权保护平台</b><Input placeholder="输入投诉编号查询" value={query} onChange={({ target }) => look(target.value)} style={{ width: 220 }} /></Layout.Header>
        <Layout.Content style={{ width: 880, margin: "16px auto" }}>
          <Form form={form} name="ts" labelCol={{ span: 5 }} wrapperCol={{ span: 16 }} onFinish={() => sent()} scrollToFirstError>
            <Card title="权利信息" style={{ marginBottom: 12 }}>
              <Item need name="subject" label="主体类型"><Radio.Group options={list([["person", "个人"], ["company", "企业"]])} /></Item>
              <Item need name="identity" label="投诉人身份"><Radio.Group options={list([["owner", "权利人"], ["agent", "代理人"]])} /></Item>
              {identity === "agent" && <Item need name="proxy" label="授权委托书"><Files /></Item>}
              <Item need name="holder" label="权利人名称"><Input placeholder="请输入" /></Item>
              <Item need name="licence" label="主体证明" extra="营业执照或身份证件"><Files /></Item>
              <Item need name="right" label="权利类型"><Select placeholder="请选择" options={list([["trademark", "商标权"], ["copyright", "著作权"], ["patent", "专利权"]])} onChange={() => form.setFieldValue("kind", undefined)} /></Item>
              <Item need name="title" label={title}><Input placeholder="请输入" /></Item>
              <Item name="number" label={number} need={right !== "copyright"}><Input placeholder="请输入" /></Item>
              <Item need name="certificate" label="权利证明" extra="注册证、登记证书等"><Files /></Item>
            </Card>
            <Card title="投诉信息" style={{ marginBottom: 12 }}>
              <Item need name="kind" label="投诉类型"><Select placeholder="请选择" disabled={!right} options={KINDS[right] ?? []} /></Item>
              <Item need name="links" label="商品链接" extra="一行一个"><Input.TextArea rows={5} placeholder="请输入被投诉商品链接" /></Item>
              {kind === "picture" && (<>
                <Item name="spots" label="图片使用位置"><Checkbox.Group options={list([["main", "商品主图"], ["detail", "商品详情图"], ["sku", "规格图"]])} /></Item>
                <Item name="original" label="原图" extra="未经处理的原始图片，如有"><Files /></Item>
                <Item name="outtakes" label="拍摄花絮图" extra="如有"><Files /></Item>
                <Item name="model" label="模特图" extra="如有"><Files /></Item>
              </>)}
              <Item need name="content" label="投诉内容"><Input.TextArea rows={6} maxLength={500} showCount placeholder="请说明侵权事实" /></Item>
              <Item name="material" label="证明材料"><Files /></Item>
            </Card>
            <Card title="联系方式" style={{ marginBottom: 12 }}>
              <Item need name="contact" label="联系人"><Input placeholder="请输入" /></Item>
              <Item need name="mobile" label="手机号"><Input addonBefore="+86" placeholder="请输入" /></Item>
              <Item need name="mail" label="联系邮箱"><Input placeholder="处理结果将发送至该邮箱" /></Item>
              <Item name="note" label="备注"><Input placeholder="选填" /></Item>
            </Card>
            <Form.Item wrapperCol={{ offset: 5 }}><Form.Item name="promise" valuePropName="checked" noStyle><Checkbox>我承诺以上信息真实有效，并承担由此产生的法律责任</Checkbox></Form.Item></Form.Item>
            <Form.Item wrapperCol={{ offset: 5 }}><Button type="primary" htmlType="submit">提交投诉</Button></Form.Item>
          </Form>
        </Layout.Content>
      </Layout>
    </ConfigProvider>
  );
}

createRoot(setup({ title: "发起投诉 - 拼多多知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important}.bar{display:flex;justify-content:space-between;align-items:center;color:#fff;font-size:17px}" })).render(<Page />);
keep(() => {
  const { links = "", ...more } = form?.getFieldsValue(true) ?? {};
  return { ...EMPTY, ...more, links: links.trim(), query: words };
});
