// Ant Design in steps, in Chinese: the right is picked from a table in a dialog, reasons are a tree, a test buy asks for more.
import { Alert, Button, Card, Checkbox, Form, Input, Layout, Modal, Radio, Select, Steps, Table, Tag, TreeSelect, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "./state.js";

const RIGHTS = [
  { key: "TM-44018826", name: "云裳集", number: "44018826", classes: "第24类", until: "2031-01-13" },
  { key: "TM-45127890", name: "织云", number: "45127890", classes: "第25类", until: "2030-12-06" },
  { key: "TM-45127902", name: "织云", number: "45127902", classes: "第24类", until: "2030-12-20" },
];
const REASONS = [
  { value: "fake", title: "出售假冒商品", selectable: false, children: [{ value: "fake-buy", title: "购买后经鉴定为假货" }, { value: "fake-look", title: "页面信息可判断为假货" }, { value: "fake-model", title: "权利人从未生产过该款式" }] },
  { value: "misuse", title: "不当使用商标", selectable: false, children: [{ value: "misuse-title", title: "标题、属性中使用他人商标" }, { value: "misuse-image", title: "图片中使用他人商标" }] },
];
const held = { platform: "", type: "", record: "", target: "", reason: "", order: "", report: [], links: "", why: "", proof: [], ticket: "", mail: "", phone: "", promise: false, notify: false };
const COLUMNS = [{ title: "权利名称", dataIndex: "name" }, { title: "注册号", dataIndex: "number" }, { title: "类别", dataIndex: "classes" }, { title: "有效期至", dataIndex: "until" }];

function Page() {
  const [, draw] = useState(0);
  const [step, go] = useState(0);
  const [open, show] = useState(false);
  const [marked, mark] = useState("");
  const [keyword, look] = useState("");
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => (event) => put(name, event?.target ? (event.target.type === "checkbox" ? event.target.checked : event.target.value) : event);
  const files = (name) => ({ multiple: true, beforeUpload: () => false, fileList: held[name], onChange: ({ fileList }) => put(name, fileList) });
  const chosen = RIGHTS.find(({ key }) => key === held.record);
  const shown = RIGHTS.filter(({ name, number }) => name.includes(keyword) || number.includes(keyword));
  return (
    <Layout style={{ minHeight: "100vh" }}>
      <Layout.Header style={{ color: "#fff", fontSize: 18 }}>阿里巴巴知识产权保护平台</Layout.Header>
      <Layout.Content style={{ width: 900, margin: "24px auto" }}>
        <Card title="新建投诉">
          <Steps size="small" current={step} items={["选择权利", "填写投诉内容", "补充证据与联系方式"].map((title) => ({ title }))} style={{ marginBottom: 28 }} />
          <Form labelCol={{ span: 6 }} wrapperCol={{ span: 15 }} onFinish={() => sent()}>
            {step === 0 && (<>
              <Form.Item label="侵权内容所在平台" required>
                <Radio.Group value={held.platform} onChange={set("platform")} options={[{ value: "tb", label: "淘宝" }, { value: "tm", label: "天猫" }, { value: "tmhk", label: "天猫国际" }, { value: "cbu", label: "1688" }]} />
              </Form.Item>
              <Form.Item label="权利种类" required>
                <Select placeholder="请选择" value={held.type || undefined} onChange={set("type")} options={[{ value: "sb", label: "商标权" }, { value: "zzq", label: "著作权" }, { value: "zl", label: "专利权" }]} />
              </Form.Item>
              <Form.Item label="主张的权利" required extra="仅展示审核通过且在有效期内的权利">
                {chosen && <Tag closable onClose={() => put("record", "")}>{`${chosen.name} ${chosen.number} ${chosen.classes}`}</Tag>}
                <Button disabled={!held.type} onClick={() => show(true)}>选择权利</Button>
              </Form.Item>
            </>)}
            {step === 1 && (<>
              <Form.Item label="投诉对象" required>
                <Radio.Group optionType="button" buttonStyle="solid" value={held.target} onChange={set("target")} options={[{ value: "goods", label: "商品" }, { value: "store", label: "店铺" }, { value: "live", label: "直播间" }]} />
              </Form.Item>
              <Form.Item label="投诉理由" required>
                <TreeSelect placeholder="请选择最符合的理由" treeDefaultExpandAll value={held.reason || undefined} onChange={set("reason")} treeData={REASONS} />
              </Form.Item>
              {held.reason === "fake-buy" && (<>
                <Alert type="info" showIcon style={{ marginBottom: 16 }} message="每个订单须单独发起一次投诉，鉴定报告须由权利人签字或盖章。" />
                <Form.Item label="购买订单编号" required><Input value={held.order} onChange={set("order")} /></Form.Item>
                <Form.Item label="鉴定报告" required><Upload {...files("report")}><Button>上传报告</Button></Upload></Form.Item>
              </>)}
              <Form.Item label="涉嫌侵权的链接" required extra="多个链接请换行，单次不超过300条">
                <Input.TextArea rows={5} value={held.links} onChange={set("links")} />
              </Form.Item>
            </>)}
            {step === 2 && (<>
              <Form.Item label="理由说明" required><Input.TextArea rows={5} showCount maxLength={800} value={held.why} onChange={set("why")} /></Form.Item>
              <Form.Item label="证据材料"><Upload listType="picture-card" {...files("proof")}><div>点击上传</div></Upload></Form.Item>
              <Form.Item label="此前投诉编号"><Input placeholder="如为补充投诉请填写" value={held.ticket} onChange={set("ticket")} /></Form.Item>
              <Form.Item label="本次投诉联系邮箱" required><Input value={held.mail} onChange={set("mail")} /></Form.Item>
              <Form.Item label="联系电话"><Input value={held.phone} onChange={set("phone")} /></Form.Item>
              <Form.Item wrapperCol={{ offset: 6 }}>
                <Checkbox checked={held.promise} onChange={set("promise")}>本人保证所提交材料真实、合法，如有不实愿承担法律责任</Checkbox><br />
                <Checkbox checked={held.notify} onChange={set("notify")}>接收平台活动通知</Checkbox>
              </Form.Item>
            </>)}
            <Form.Item wrapperCol={{ offset: 6 }}>
              {step > 0 && <Button style={{ marginRight: 8 }} onClick={() => go(step - 1)}>上一步</Button>}
              {step < 2 ? <Button key="on" type="primary" onClick={() => go(step + 1)}>下一步</Button> : <Button key="end" type="primary" htmlType="submit">提交</Button>}
            </Form.Item>
          </Form>
        </Card>
      </Layout.Content>
      <Modal title="选择权利" open={open} okText="确定" cancelText="取消" width={640} onCancel={() => show(false)} onOk={() => { put("record", marked); show(false); }}>
        <Input allowClear placeholder="按名称或注册号筛选" style={{ marginBottom: 12 }} value={keyword} onChange={(event) => look(event.target.value)} />
        <Table size="small" pagination={false} columns={COLUMNS} dataSource={shown} rowSelection={{ type: "radio", selectedRowKeys: marked ? [marked] : [], onChange: ([key]) => mark(key) }} />
      </Modal>
    </Layout>
  );
}

createRoot(setup({ title: "新建投诉 - 知识产权保护平台", lang: "zh-CN" })).render(<Page />);
keep(() => held);
