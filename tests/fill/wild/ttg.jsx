// A wizard of Fusion components in Chinese: records are looked for and come late, the reasons explain themselves.
import "@alifd/next/dist/next.css";
import { Button, Checkbox, Input, Radio, Select } from "@alifd/next";
import { useState } from "react";
import { Drop, at, mount, sent, useBox } from "./kit.jsx";

const RECORDS = [
  { value: "r1", label: "砺光照明(第20类)48213399 · 中国大陆" },
  { value: "wanted", label: "砺光(第11类)48213377 · 中国大陆" },
  { value: "r3", label: "LIGUANG 图形(第9类)31880214 · 中国大陆" },
];
const REASONS = [
  ["tb", "购买鉴定", "您已下单购买并鉴定为假,须填写订单号"],
  ["cf", "假货特征", "无需购买,商品图文本身即可看出与正品不符"],
  ["none", "该款式/型号不存在", "权利人从未生产过此款"],
  ["uu", "不当使用他人注册商标", "标题、主图中使用了他人商标"],
];

function App() {
  const { box, set, bind } = useBox({ platform: "", type: "", record: "", kind: "", reason: "", links: "", why: "", proof: [], x_case: "", x_old: "", x_yes: false, x_find: "", x_mail: false });
  const [step, setStep] = useState(0);
  const [records, setRecords] = useState([]);
  const late = () => { if (!records.length) setTimeout(() => setRecords(RECORDS), 450); };
  const lines = box.links.split("\n").filter((line) => line.trim()).length;
  return (
    <div className="app">
      <header><b>知识产权保护平台</b> <input placeholder="搜索帮助文档" {...bind("x_find")} /> <a>用户中心</a> <a>English</a></header>
      <ol className="steps"><li className={step === 0 ? "on" : ""}>1 选择权利</li><li className={step === 1 ? "on" : ""}>2 填写投诉内容</li><li>3 完成</li></ol>
      {step === 0 ? (
        <section>
          <div className="q"><p className="need">您要向哪个网站发起投诉?</p>
            <div ref={at("platform")}><Select style={{ width: 320 }} value={box.platform || undefined} placeholder="请选择" onChange={set("platform")} dataSource={[{ value: "tm", label: "天猫 Tmall.com" }, { value: "tb", label: "淘宝网 Taobao.com" }, { value: "hk", label: "天猫国际 Tmall.hk" }, { value: "1688", label: "1688.com" }]} /></div></div>
          <div className="q"><p className="need">被侵犯的是哪一类权利?</p>
            <Radio.Group shape="button" value={box.type} onChange={(value) => { set("type")(value); set("record")(""); }}>{["商标权", "著作权", "专利权及其他"].map((one) => <Radio key={one} value={one}>{one}</Radio>)}</Radio.Group></div>
          <div className="q"><p className="need">本次投诉所依据的知识产权 <small>仅显示已审核通过的权利,一次只能选一项</small></p>
            <div ref={at("record")}><Select style={{ width: 420 }} showSearch disabled={!box.type} value={box.record || undefined} placeholder={box.type ? "输入名称或编号查找" : "请先选择权利类型"} onVisibleChange={(open) => open && late()} onChange={set("record")} dataSource={records} notFoundContent="加载中…" /></div></div>
          <Button type="primary" disabled={!box.platform || !box.record} onClick={() => setStep(1)}>下一步</Button>
        </section>
      ) : (
        <section>
          <div className="q"><p className="need">您要投诉的内容出现在</p>
            <div className="cards">{[["goods", "商品信息", "某件商品的标题、图片、描述或商品本身"], ["shop", "店铺信息", "店名、店标、公告,而非某件商品"]].map(([value, words, more]) => (
              <div key={value} role="radio" aria-checked={box.kind === value} tabIndex={0} className={box.kind === value ? "card on" : "card"} onClick={() => set("kind")(value)}><h4>{words}</h4><p>{more}</p></div>))}</div></div>
          <div className="q"><p className="need">投诉理由</p>
            <div ref={at("reason")}><Select style={{ width: 420 }} value={box.reason || undefined} placeholder="请选择" onChange={set("reason")} itemRender={(item) => <span>{item.label} <em style={{ color: "#999", fontStyle: "normal" }}>{item.more}</em></span>} dataSource={REASONS.map(([value, label, more]) => ({ value, label, more }))} /></div></div>
          <div className="q"><p className="need">涉嫌侵权的商品 <small>每行一条,最多 300 条;同一卖家的请一次提交</small></p>
            <Input.TextArea style={{ width: 560 }} rows={5} placeholder="https://item.taobao.com/item.htm?id=…" value={box.links} onChange={set("links")} ref={(one) => at("links")(one?.getInstance?.().getInputNode?.())} /><p>{lines}/300 条</p></div>
          <div className="q"><p>请具体说明为何构成侵权 <small>将转给卖家,请勿填写联系方式</small></p>
            <Input.TextArea style={{ width: 560 }} rows={4} maxLength={1000} hasLimitHint value={box.why} onChange={set("why")} ref={(one) => at("why")(one?.getInstance?.().getInputNode?.())} /></div>
          <div className="q"><p>初步证据(如有) <small>对比图、截图等,JPG/PNG/PDF,单个不超过 5MB</small></p>
            <Drop k="proof" files={box.proof} onFiles={set("proof")}>⬆ 点击或将文件拖到这里</Drop></div>
          <div className="q"><p>贵司内部案号(选填,仅自己可见)</p><Input value={box.x_case} onChange={set("x_case")} /></div>
          <div className="q"><p>如曾就同一链接投诉,请填写原投诉单号</p><Input value={box.x_old} onChange={set("x_old")} /></div>
          <Checkbox checked={box.x_yes} onChange={set("x_yes")}>本人承诺以上内容真实,愿承担因错误投诉产生的法律责任</Checkbox><br />
          <Checkbox checked={box.x_mail} onChange={set("x_mail")}>接收平台的维权资讯</Checkbox><br />
          <Button onClick={() => setStep(0)}>上一步</Button> <Button type="primary" onClick={sent}>提交投诉</Button>
        </section>
      )}
    </div>
  );
}
mount(App, { title: "发起投诉", lang: "zh-CN", style: `.need::before{content:"*";color:red}.q{margin:18px 0}.cards{display:flex;gap:12px}.card{border:1px solid #ccc;padding:8px 16px;width:240px;cursor:pointer}.card.on{border-color:#f60}.steps{display:flex;gap:40px}.on{color:#f60}small{color:#888}` });
