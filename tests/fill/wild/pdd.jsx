// Ant Design in Chinese: a window shows the rules first, then a form of columns; links in rows that are added; pictures told apart by words.
import { Button, Checkbox, Form, Input, Modal, Radio, Select, Upload } from "antd";
import { useState } from "react";
import { at, els, mount, sent, useBox } from "./kit.jsx";

function App() {
  const { box, set, bind } = useBox({ role: "", subject: "", name: "", phone: "", email: "", type: "", mark: "", number: "", owner: "", classes: [], certificate: [], shop: "", links: "", why: "", proof: [], x_model: [], x_code: "", x_smobile: "", x_yes: false, x_batch: "" });
  const [read, setRead] = useState(false);
  const [rows, setRows] = useState([{ id: 0, link: "" }]);
  const put = (next) => { setRows(next); set("links")(next.map(({ link }) => link).filter(Boolean).join("\n")); };
  els.links = [];
  const upload = (key) => ({ multiple: true, beforeUpload: (file) => { set(key)((old) => [...(old ?? []), file.name]); return false; }, fileList: box[key].map((name) => ({ uid: name, name, status: "done" })), onRemove: (file) => set(key)((old) => old.filter((one) => one !== file.name)) });
  const input = (key, props = {}) => { const { ref: _ref, ...rest } = bind(key); return <Input {...rest} ref={(one) => at(key)(one?.input)} {...props} />; };
  const Row = ({ label, extra, children, required }) => <Form.Item label={label} extra={extra} required={required}>{children}</Form.Item>;
  return (
    <Form layout="horizontal" labelCol={{ span: 6 }} wrapperCol={{ span: 14 }} style={{ maxWidth: 860 }}>
      <h2>提交投诉</h2>
      <Modal title="维权须知" open={!read} okText="我知道了" cancelText="离开" closable={false} onOk={() => setRead(true)} onCancel={() => setRead(true)}>请确保提供的材料真实、合法、有效。恶意投诉将加倍承担赔偿责任。</Modal>
      {Row({ label: "您是", required: true, children: <Radio.Group optionType="button" value={box.role} onChange={(event) => set("role")(event.target.value)} options={[{ value: "self", label: "权利人" }, { value: "lic", label: "被许可人" }, { value: "agent", label: "受托人" }]} /> })}
      {Row({ label: "主体名称", required: true, extra: "与营业执照或身份证一致", children: input("subject") })}
      {Row({ label: "联络人", required: true, children: input("name", { placeholder: "请输入真实姓名" }) })}
      {Row({ label: "手机", required: true, extra: "用于接收审核短信,不会向商家展示", children: <div style={{ display: "flex", gap: 8 }}>{input("phone", { prefix: "+86", maxLength: 20, onChange: (event) => { const digits = event.target.value.replace(/^\+?\s*86(?=[\s\d])/, "").replace(/\D/g, "").slice(0, 11); set("phone")(digits.replace(/^(\d{3})(\d{1,4})(\d*)$/, (_all, one, two, three) => [one, two, three].filter(Boolean).join(" "))); } })}{input("x_code", { placeholder: "短信验证码", style: { width: 130 } })}<Button>获取</Button></div> })}
      {Row({ label: "联系邮箱", required: true, children: input("email") })}
      {Row({ label: "权利类别", required: true, children: <div ref={at("type")}><Select value={box.type || undefined} placeholder="请选择" onChange={set("type")} options={[{ value: "pic", label: "图片著作权" }, { value: "tm", label: "注册商标专用权" }, { value: "pt", label: "专利权" }]} /></div> })}
      {box.type === "tm" && <>
        {Row({ label: "商标", required: true, extra: "文字商标直接填文字;图形商标请简要描述", children: input("mark") })}
        {Row({ label: "商标注册证号", required: true, children: input("number") })}
        {Row({ label: "证载权利人", required: true, children: input("owner") })}
        {Row({ label: "所属类别", required: true, extra: "可多选", children: <div ref={at("classes")}><Select mode="multiple" value={box.classes} placeholder="尼斯分类" onChange={(value) => set("classes")([...value].sort())} options={Array.from({ length: 45 }, (_, index) => ({ value: String(index + 1), label: `第${index + 1}类` }))} optionFilterProp="label" /></div> })}
        {Row({ label: "商标注册证", required: true, children: <div ref={at("certificate")}><Upload {...upload("certificate")}><Button>上传</Button></Upload></div> })}</>}
      {box.type === "pic" && Row({ label: "模特图/拍摄花絮", children: <div ref={at("x_model")}><Upload {...upload("x_model")}><Button>上传</Button></Upload></div> })}
      {Row({ label: "侵权商品", required: true, extra: "每格一个商品链接", children: <>{rows.map((row, index) => <Input key={row.id} value={row.link} style={{ marginBottom: 6 }} placeholder="商品链接" ref={(one) => one?.input && (els.links[index] = one.input)} onChange={(event) => put(rows.map((one) => (one.id === row.id ? { ...one, link: event.target.value } : one)))} suffix={rows.length > 1 ? <a onClick={() => put(rows.filter((one) => one.id !== row.id))}>删除</a> : null} />)}<Button type="dashed" block id="more" onClick={() => put([...rows, { id: rows.at(-1).id + 1, link: "" }])}>+ 再加一个商品</Button></> })}
      {Row({ label: "商家店铺名", extra: "不清楚可不填", children: input("shop") })}
      {Row({ label: "商家联系方式", children: input("x_smobile") })}
      {Row({ label: "侵权事实", required: true, children: <Input.TextArea rows={4} value={box.why} onChange={(event) => set("why")(event.target.value)} ref={(one) => at("why")(one?.resizableTextArea?.textArea)} /> })}
      {Row({ label: "其他证明文件", extra: "比对说明、页面截图等", children: <div ref={at("proof")}><Upload {...upload("proof")}><Button>上传</Button></Upload></div> })}
      {Row({ label: "批次编号", extra: "系统对接客户填写", children: input("x_batch") })}
      <Checkbox checked={box.x_yes} onChange={(event) => set("x_yes")(event.target.checked)}>已阅读并同意《知识产权保护规则》</Checkbox>
      <p><Button type="primary" onClick={sent}>提 交</Button></p>
    </Form>
  );
}
mount(App, { title: "提交投诉", lang: "zh-CN" });
