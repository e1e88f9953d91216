// Ant Design in Chinese: a wizard that draws one step at a time, the record in a drawer's table, the reason in a cascader, one row for each link.
import { Button, Cascader, Checkbox, ConfigProvider, Drawer, Form, Input, Radio, Segmented, Select, Space, Steps, Table, Upload } from "antd";
import { useReducer, useState } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "../seventh/state.js";

const held = { search: "", platform: "", iprType: "", record: "", target: "", reason: "", evaluation: [], orderNo: "", rows: [""], seller: "", supplement: "", evidence: [], capacity: "", holder: "", poa: [], contact: "", mobile: "", email: "", backupContact: "", backupPhone: "", code: "", promise: false };
const RECORDS = [
  { id: "R20448", name: "暖屿", kind: "tm", no: "59310447", state: "审核通过" },
  { id: "R20449", name: "暖屿包装插画", kind: "cr", no: "国作登字-2022-F-10099121", state: "审核通过" },
  { id: "R20450", name: "桌面加湿器", kind: "pt", no: "ZL202330518820.1", state: "审核通过" },
  { id: "R20451", name: "旋转香薰机", kind: "pt", no: "ZL202430215577.8", state: "审核通过" },
];
const REASONS = [
  { value: "tm", label: "商标", children: [{ value: "buy", label: "购买鉴定" }, { value: "use", label: "不正当使用他人商标" }] },
  { value: "cr", label: "著作权", children: [{ value: "art", label: "美术文字作品侵权" }, { value: "pic", label: "盗图" }] },
  { value: "pt", label: "专利", children: [{ value: "fm", label: "发明专利侵权" }, { value: "xx", label: "实用新型专利侵权" }, { value: "wg", label: "外观设计专利侵权" }] },
];
const main = setup({ title: "发起投诉 - 阿里巴巴知识产权保护平台", lang: "zh-CN", css: "body{margin:0!important;background:#f3f5f8}.bar{background:#1a1f36;padding:10px 40px;display:flex;gap:40px;align-items:center;color:#fff}.sheet{max-width:820px;margin:20px auto;background:#fff;padding:28px}", html: "" });

function Page() {
  const [, draw] = useReducer((n) => n + 1, 0);
  const [step, go] = useState(0);
  const [drawer, open] = useState(false);
  const [query, ask] = useState("");
  const put = (name, value) => { held[name] = value; draw(); };
  const text = (name) => ({ value: held[name], onChange: ({ target }) => put(name, target.value) });
  const papers = (name) => ({ multiple: true, beforeUpload: (file) => { put(name, [...held[name], file]); return false; }, showUploadList: false });
  const record = RECORDS.find(({ id }) => id === held.record);
  return (
    <ConfigProvider theme={{ token: { colorPrimary: "#ff6a00" } }}>
      <div className="bar"><b>知识产权保护平台</b><Input.Search style={{ width: 240 }} placeholder="搜索帮助" {...text("search")} /></div>
      <div className="sheet">
        <Steps current={step} items={[{ title: "选择权利" }, { title: "侵权信息" }, { title: "投诉方信息" }]} style={{ marginBottom: 28 }} />
        <Form layout="vertical">
          {step === 0 && (
            <>
              <Form.Item label="投诉平台" required><Radio.Group buttonStyle="solid" value={held.platform} onChange={({ target }) => put("platform", target.value)}><Radio.Button value="taobao">淘宝网 Taobao.com</Radio.Button><Radio.Button value="tmall">天猫 Tmall.com</Radio.Button><Radio.Button value="cbu">1688.com</Radio.Button></Radio.Group></Form.Item>
              <Form.Item label="知识产权类型" required><Select placeholder="请选择" value={held.iprType || undefined} onChange={(value) => put("iprType", value)} options={[{ value: "tm", label: "商标" }, { value: "cr", label: "著作权" }, { value: "pt", label: "专利及其他" }]} /></Form.Item>
              <Form.Item label="知识产权" required extra="每次投诉只能选择一项已审核通过的权利">
                <Space><span>{record ? `${record.name}（${record.no}）` : "尚未选择"}</span><Button onClick={() => open(true)} disabled={!held.iprType}>选择知识产权</Button></Space>
              </Form.Item>
              <Drawer title="选择知识产权" width={620} open={drawer} onClose={() => open(false)} extra={<Button type="primary" onClick={() => open(false)}>确定</Button>}>
                <Input placeholder="按名称或编号筛选" style={{ marginBottom: 12 }} value={query} onChange={({ target }) => ask(target.value)} />
                <Table size="small" rowKey="id" pagination={false} dataSource={RECORDS.filter(({ kind, name, no }) => kind === held.iprType && `${name}${no}`.includes(query))} columns={[{ title: "名称", dataIndex: "name" }, { title: "注册号/专利号", dataIndex: "no" }, { title: "状态", dataIndex: "state" }]} rowSelection={{ type: "radio", selectedRowKeys: held.record ? [held.record] : [], onChange: ([id]) => put("record", id) }} />
              </Drawer>
            </>
          )}
          {step === 1 && (
            <>
              <Form.Item label="投诉类型" required><Radio.Group value={held.target} onChange={({ target }) => put("target", target.value)}><Space direction="vertical"><Radio value="item">商品<div style={{ color: "#888" }}>商品标题、图片、详情或实物涉嫌侵权</div></Radio><Radio value="shop">店铺信息、公告<div style={{ color: "#888" }}>店铺名称、店招或公告涉嫌侵权</div></Radio></Space></Radio.Group></Form.Item>
              <Form.Item label="投诉理由" required><Cascader placeholder="请选择投诉理由" options={REASONS} value={held.reason ? held.reason.split("/") : undefined} onChange={(value) => put("reason", value?.join("/") ?? "")} /></Form.Item>
              <Form.Item label="专利权评价报告" extra="如有请上传"><Upload {...papers("evaluation")}><Button>上传文件</Button></Upload></Form.Item>
              <Form.Item label="侵权商品链接" required extra="每行一个，最多300个">
                {held.rows.map((url, at) => <Input key={at} style={{ marginBottom: 8 }} placeholder={`商品链接 ${at + 1}`} value={url} onChange={({ target }) => put("rows", held.rows.map((one, index) => (index === at ? target.value : one)))} suffix={<a onClick={() => put("rows", held.rows.filter((_, index) => index !== at))}>删除</a>} />)}
                <Button type="dashed" block onClick={() => put("rows", [...held.rows, ""])}>+ 添加链接</Button>
              </Form.Item>
              <Form.Item label="卖家昵称"><Input placeholder="选填" {...text("seller")} /></Form.Item>
              <Form.Item label="购买订单号"><Input placeholder="有购买取证的请填写" {...text("orderNo")} /></Form.Item>
              <Form.Item label="补充侵权理由" required><Input.TextArea rows={5} {...text("supplement")} /></Form.Item>
              <Form.Item label="初步证据" required><Upload.Dragger {...papers("evidence")}><p>点击或将文件拖到这里</p><p>{held.evidence.map(({ name }) => name).join("、")}</p></Upload.Dragger></Form.Item>
            </>
          )}
          {step === 2 && (
            <>
              <Form.Item label="投诉人身份" required><Segmented value={held.capacity || undefined} onChange={(value) => put("capacity", value)} options={[{ value: "none", label: "请选择", disabled: true }, { value: "owner", label: "权利人" }, { value: "agent", label: "代理人" }]} /></Form.Item>
              {held.capacity === "agent" && <><Form.Item label="权利人名称" required><Input {...text("holder")} /></Form.Item><Form.Item label="授权委托书" required><Upload {...papers("poa")}><Button>上传文件</Button></Upload> {held.poa.map(({ name }) => name)}</Form.Item></>}
              <Form.Item label="联系人" required><Input {...text("contact")} /></Form.Item>
              <Form.Item label="联系电话" required><Input {...text("mobile")} /></Form.Item>
              <Form.Item label="联系邮箱" required extra="被投诉人可见"><Input {...text("email")} /></Form.Item>
              <Form.Item label="备用联系人"><Input {...text("backupContact")} /></Form.Item>
              <Form.Item label="备用联系人电话"><Input {...text("backupPhone")} /></Form.Item>
              <Form.Item label="验证码" required><Input style={{ width: 140 }} {...text("code")} /></Form.Item>
              <Form.Item><Checkbox checked={held.promise} onChange={({ target }) => put("promise", target.checked)}>我声明以上内容真实，并对不实投诉承担法律责任</Checkbox></Form.Item>
            </>
          )}
          <Space>{step > 0 && <Button onClick={() => go(step - 1)}>上一步</Button>}{step < 2 ? <Button type="primary" onClick={() => go(step + 1)}>下一步</Button> : <Button type="primary" onClick={sent}>提交</Button>}</Space>
        </Form>
      </div>
    </ConfigProvider>
  );
}
createRoot(main).render(<Page />);
keep(() => { const { rows, ...rest } = held; return { ...rest, links: rows.filter(Boolean).join("\n") }; });
