// The protection centre's report in Chinese, in Ant Design: sections of cards, assets that are looked for, files in a gallery.
import { Button, Card, Checkbox, Col, DatePicker, Form, Input, Layout, Menu, Radio, Row, Select, Space, Typography, Upload } from "antd";
import { createRoot } from "react-dom/client";

import { holdAll, send, start } from "./core.js";

const files = { valuePropName: "fileList", getValueFromEvent: (event) => event.fileList };
const PLACES = [["US", "美国"], ["GB", "英国"], ["ID", "印度尼西亚"], ["MY", "马来西亚"], ["SG", "新加坡"], ["TH", "泰国"], ["VN", "越南"]].map(([value, label]) => ({ value, label }));
const upload = (words, more = {}) => <Upload beforeUpload={() => false} {...more}><Button>{words}</Button></Upload>;

function App() {
  const [form] = Form.useForm();
  const role = Form.useWatch("role", form);
  const asset = Form.useWatch("asset", form);
  const content = Form.useWatch("content", form);
  return (
    <Layout style={{ minHeight: "100vh" }}>
      <Layout.Sider theme="light" width={200}><Menu mode="inline" selectedKeys={["new"]} items={[{ key: "ip", label: "知识产权管理" }, { key: "new", label: "发起投诉" }, { key: "list", label: "投诉记录" }, { key: "org", label: "机构信息" }]} /></Layout.Sider>
      <Layout.Content style={{ padding: 24 }}>
        <Typography.Title level={3}>发起知识产权投诉</Typography.Title>
        <Form form={form} layout="vertical" preserve={false} onValuesChange={(_, all) => holdAll(all)}>
          <Card title="投诉人信息" style={{ marginBottom: 16 }}>
            <Form.Item name="role" label="您的身份" rules={[{ required: true }]}><Radio.Group optionType="button" options={[{ value: "owner", label: "权利人" }, { value: "agent", label: "代理人" }]} /></Form.Item>
            <Row gutter={16}>
              <Col span={12}><Form.Item name="fullName" label="姓名" rules={[{ required: true }]}><Input /></Form.Item></Col>
              <Col span={12}><Form.Item name="email" label="邮箱" rules={[{ required: true }]}><Input /></Form.Item></Col>
              <Col span={12}><Form.Item name="phone" label="电话" rules={[{ required: true }]}><Input placeholder="请填写含国家/地区代码的号码" /></Form.Item></Col>
              <Col span={12}><Form.Item name="address" label="地址" rules={[{ required: true }]}><Input /></Form.Item></Col>
            </Row>
            {role === "agent" && <Form.Item name="poa" label="授权委托书(LOA/POA)" rules={[{ required: true }]} {...files}>{upload("选择文件", { maxCount: 1 })}</Form.Item>}
          </Card>
          <Card title="知识产权资产" style={{ marginBottom: 16 }}>
            <Form.Item name="asset" label="资产类型" rules={[{ required: true }]}><Select placeholder="请选择" options={[["tm", "商标"], ["rd", "注册外观设计"], ["up", "实用专利"], ["rc", "已登记的著作权"], ["uc", "未登记的著作权"]].map(([value, label]) => ({ value, label }))} /></Form.Item>
            {asset && asset !== "uc" && (
              <Row gutter={16}>
                <Col span={12}><Form.Item name="assetName" label={asset === "tm" ? "商标名称" : "名称"} rules={[{ required: true }]}><Input /></Form.Item></Col>
                <Col span={12}><Form.Item name="assetNo" label="注册号" rules={[{ required: true }]}><Input /></Form.Item></Col>
                <Col span={12}><Form.Item name="assetOwner" label="权利人名称" rules={[{ required: true }]}><Input /></Form.Item></Col>
                <Col span={12}><Form.Item name="jurisdiction" label="注册国家/地区" rules={[{ required: true }]}><Select showSearch optionFilterProp="label" options={PLACES} /></Form.Item></Col>
                <Col span={12}><Form.Item name="validUntil" label="有效期至" rules={[{ required: true }]}><DatePicker style={{ width: "100%" }} /></Form.Item></Col>
              </Row>
            )}
            {asset === "uc" && <Form.Item name="workText" label="作品描述" rules={[{ required: true }]}><Input.TextArea rows={3} /></Form.Item>}
            {asset && <Form.Item name="ownership" label="权属证明" rules={[{ required: true }]} extra="注册证书等,支持 PDF、JPG、PNG" {...files}>{upload("选择文件")}</Form.Item>}
          </Card>
          <Card title="侵权内容" style={{ marginBottom: 16 }}>
            <Form.Item name="content" label="被投诉内容类型" rules={[{ required: true }]}><Radio.Group options={[{ value: "product", label: "商品" }, { value: "video", label: "短视频" }, { value: "live", label: "直播" }]} /></Form.Item>
            <Form.Item name="links" label={content === "video" ? "视频链接" : content === "live" ? "直播间链接" : "商品链接"} rules={[{ required: true }]} extra="请每行输入一个链接"><Input.TextArea autoSize={{ minRows: 4, maxRows: 12 }} /></Form.Item>
            <Form.Item name="why" label="侵权描述" rules={[{ required: true }]}><Input.TextArea rows={5} showCount maxLength={2000} /></Form.Item>
            <Form.Item name="proof" label="侵权证据" {...files}><Upload listType="picture-card" multiple beforeUpload={() => false}>+ 上传</Upload></Form.Item>
            <Form.Item name="case" label="自定义案件编号(选填)"><Input /></Form.Item>
          </Card>
          <Form.Item name="aware" valuePropName="checked"><Checkbox>我知悉:故意提交具有误导性的通知可能需要承担法律责任</Checkbox></Form.Item>
          <Space><Button>保存草稿</Button><Button type="primary" onClick={send}>提交</Button></Space>
        </Form>
      </Layout.Content>
    </Layout>
  );
}
createRoot(start({ title: "知识产权保护中心", lang: "zh-CN" })).render(<App />);
