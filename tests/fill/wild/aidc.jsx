// Ant Design, English: the record is a row of a table, the reason a cascade, and a test buy asks for more.
import { Cascader, Checkbox, Input, Radio, Segmented, Select, Switch, Table, Upload } from "antd";
import { at, mount, sent, useBox } from "./kit.jsx";

const ROWS = [
  { key: "t1", name: "TARNWICK", number: "018777120", place: "European Union", till: "2033-02-11", state: "Approved" },
  { key: "t2", name: "TARNWICK", number: "6123987", place: "United States", till: "2030-08-04", state: "Approved" },
  { key: "t3", name: "TARNWICK RIDGE", number: "6123978", place: "United States", till: "2030-08-04", state: "Approved" },
];
const REASONS = [
  { value: "sale", label: "The product itself is counterfeit", children: [{ value: "tb", label: "Test buy" }, { value: "cf", label: "Counterfeit features" }, { value: "nx", label: "This model or type does not exist" }] },
  { value: "use", label: "The mark is used without permission in the listing", children: [{ value: "uu", label: "Unfair use of registered trademark" }, { value: "ot", label: "Other" }] },
];
const Ask = ({ children, label, more, star }) => (
  <div className="ask"><div className={star ? "l star" : "l"}>{label}</div><div className="c">{children}{more && <div className="more">{more}</div>}</div></div>
);

function App() {
  const { box, set, bind } = useBox({ platform: "", type: "", record: "", kind: "", reason: "", order: "", report: [], links: "", why: "", proof: [], x_chat: "", x_ref: "", x_search: "", x_news: false, x_ok: false, x_cc: "" });
  const upload = (key) => ({ beforeUpload: (file) => { set(key)((old) => [...(old ?? []), file.name]); return false; }, fileList: box[key].map((name) => ({ uid: name, name, status: "done" })), onRemove: (file) => set(key)((old) => old.filter((one) => one !== file.name)) });
  return (
    <main>
      <h1>Submit a complaint</h1>
      <Ask star label="Where is it being sold?">
        <div ref={at("platform")}><Select style={{ width: 300 }} value={box.platform || undefined} placeholder="Complaint platform" onChange={set("platform")} options={["Alibaba.com", "AliExpress", "Lazada", "Miravia", "Trendyol"].map((one) => ({ value: one, label: one }))} /></div>
      </Ask>
      <Ask star label="Which of your rights is being infringed?"><Segmented value={box.type} onChange={set("type")} options={["Trademark", "Copyright", "Patent"]} /></Ask>
      {box.type && (
        <Ask star label="Registration you rely on" more="Only one at a time. A right must be valid where the goods are offered.">
          <Input.Search placeholder="Filter my registrations" style={{ width: 260 }} {...bind("x_search")} ref={undefined} />
          <div ref={at("record")}><Table size="small" pagination={false} dataSource={box.type === "Trademark" ? ROWS : []} rowSelection={{ type: "radio", selectedRowKeys: box.record ? [box.record] : [], onChange: ([key]) => set("record")(key) }} columns={[{ title: "Name", dataIndex: "name" }, { title: "No.", dataIndex: "number" }, { title: "Registered in", dataIndex: "place" }, { title: "Valid until", dataIndex: "till" }, { title: "Status", dataIndex: "state" }]} /></div>
        </Ask>
      )}
      <Ask star label="What should we look at?"><Radio.Group value={box.kind} onChange={(event) => set("kind")(event.target.value)}><Radio value="goods">Product listing</Radio><Radio value="shop">Store front</Radio></Radio.Group></Ask>
      <Ask star label="On what ground?"><div ref={at("reason")}><Cascader style={{ width: 460 }} options={REASONS} placeholder="Complaint reason" value={box.reason ? [REASONS.find(({ children }) => children.some(({ value }) => value === box.reason)).value, box.reason] : []} onChange={(path) => set("reason")(path?.[1] ?? "")} /></div></Ask>
      {box.reason === "tb" && (
        <fieldset><legend>Your purchase</legend>
          <Ask star label="Order number" more="One order per complaint."><Input {...bind("order")} ref={(one) => at("order")(one?.input)} style={{ width: 260 }} /></Ask>
          <Ask star label="Examination report" more="Signed or chopped by the rights owner."><div ref={at("report")}><Upload {...upload("report")}><button type="button">⬆ Upload report</button></Upload></div></Ask>
        </fieldset>
      )}
      <Ask star label="Infringing listings" more="Paste one per line, 300 at most."><Input.TextArea rows={4} {...bind("links")} ref={(one) => at("links")(one?.resizableTextArea?.textArea)} /></Ask>
      <Ask label="Tell us more" more="Describe the differences or the unauthorised use. The seller will read this."><Input.TextArea rows={4} showCount maxLength={2000} {...bind("why")} ref={(one) => at("why")(one?.resizableTextArea?.textArea)} /></Ask>
      <Ask label="Prima facie evidence"><div ref={at("proof")}><Upload.Dragger multiple {...upload("proof")}><p>Drag files here or click to browse</p><p className="more">Comparison sheet, screenshots. Up to 4 files.</p></Upload.Dragger></div></Ask>
      <Ask label="Trade Manager chat ID, if you talked to the seller"><Input {...bind("x_chat")} ref={undefined} /></Ask>
      <Ask label="Your own reference"><Input {...bind("x_ref")} ref={undefined} /></Ask>
      <Ask label="Also notify (colleague's e-mail)"><Input {...bind("x_cc")} ref={undefined} /></Ask>
      <Ask label="Product news"><Switch checked={box.x_news} onChange={set("x_news")} /></Ask>
      <Checkbox checked={box.x_ok} onChange={(event) => set("x_ok")(event.target.checked)}>I declare in good faith that the above is true.</Checkbox>
      <p><button type="button" onClick={sent}>Submit complaint</button></p>
    </main>
  );
}
mount(App, { title: "Submit a complaint", style: `.ask{display:flex;margin:14px 0}.l{width:240px;flex:none;padding-right:12px}.c{flex:1;max-width:640px}.star::after{content:" *";color:#c00}.more{color:#888;font-size:12px}` });
