// React in Chinese: cards, chips, a way to name the right that brings its own box, an editor in a step of its own.
import { useRef, useState } from "react";
import { Drop, Hang, at, els, mount, sent, useBox } from "./kit.jsx";

const Q = ({ n, words, more, children, need = true }) => <div className="q"><h4><i>{n}</i>{words}{need && <sup />}</h4>{more && <p className="m">{more}</p>}{children}</div>;
const Chips = ({ items, on, onPick }) => <div className="chips">{items.map(([one, words]) => <span key={one} className={on(one) ? "chip on" : "chip"} onClick={() => onPick(one)}>{words}{on(one) && " ✓"}</span>)}</div>;

function App() {
  const { box, set, bind } = useBox({ role: "", owner: "", type: "", how: "", number: "", place: "", where: [], links: "", order: "", why: "", proof: [], name: "", email: "", x_desc: "", x_phone: "", x_coupon: "", x_good: false, x_sworn: false, x_copy: "" });
  const [step, setStep] = useState(1);
  const area = useRef(null);
  const toggle = (one) => set("where")((old) => (old.includes(one) ? old.filter((each) => each !== one) : [...old, one].sort()));
  return (
    <div className="t">
      <div className="bar">橙色市集 · 知识产权门户 <input placeholder="输入优惠码" {...bind("x_coupon")} /></div>
      <p>第 {step} 步,共 3 步</p>
      {step === 1 && <>
        <Q n="1" words="您与权利的关系是?"><div className="cards">{[["owner", "👤", "权利人", "权利登记在我或我所在公司名下"], ["agent", "🤝", "代理人", "我受权利人委托维权"]].map(([one, icon, words, more]) => <label key={one} className={box.role === one ? "card on" : "card"}><input type="radio" name="r" style={{ position: "absolute", opacity: 0 }} checked={box.role === one} onChange={() => set("role")(one)} /><span>{icon}</span><strong>{words}</strong><small>{more}</small></label>)}</div></Q>
        <Q n="2" words="权利登记在谁名下?" more="请填写证书上的全称"><input size="40" {...bind("owner")} /></Q>
        <Q n="3" words="权利类型"><Chips items={[["Copyright", "著作权"], ["Trademark", "商标"], ["Patent", "专利"]]} on={(one) => box.type === one} onPick={set("type")} /></Q>
        {box.type && <Q n="4" words="您想怎样指明这项权利?"><Hang k="how" value={box.how} onPick={set("how")} empty="请选择方式" items={[["no", "注册号/登记号"], ["desc", "文字描述(未登记的作品)"], ["link", "官方网页链接"]]} /></Q>}
        {box.how === "no" && <div className="sub"><label>号码 <input {...bind("number")} /></label> <span id="pl">在哪里注册 </span><Hang k="place" labelledby="pl" wait={300} value={box.place} onPick={set("place")} empty="国家/地区" items={[["CN", "中国"], ["EU", "欧盟"], ["GB", "英国"], ["US", "美国"], ["UM", "美国本土外小岛屿"]]} /></div>}
        {box.how === "desc" && <textarea {...bind("x_desc")} />}
        <button onClick={() => setStep(2)}>继续 →</button></>}
      {step === 2 && <>
        <Q n="5" words="侵权出现在哪里?" more="可多选"><Chips items={[["product", "商品本身"], ["packaging", "商品包装"], ["image", "页面图片"], ["text", "标题或文字"]]} on={(one) => box.where.includes(one)} onPick={toggle} /></Q>
        <Q n="6" words="请贴上商品网址" more="一行一个,最多 200 个,须为同一权利"><textarea rows="4" cols="70" {...bind("links")} /></Q>
        <Q n="7" words="如已购买样品,订单编号是?" need={false}><input placeholder="PO-" {...bind("order")} /></Q>
        <Q n="8" words="详细说明"><div className="tools"><button type="button">粗体</button><button type="button">插图</button></div><div className="area" contentEditable suppressContentEditableWarning ref={(element) => { area.current = element; at("why")(element); if (element && !element.innerText && box.why) element.innerText = box.why; }} onInput={() => set("why")(area.current.innerText.replace(/\u00a0/g, " ").trim())} /></Q>
        <Q n="9" words="证明材料"><Drop k="proof" files={box.proof} onFiles={set("proof")}>把文件拖进来,或点这里选择<br /><small>注册证、对比图、截图均可,不超过 10 个</small></Drop></Q>
        <button onClick={() => setStep(3)}>继续 →</button></>}
      {step === 3 && <>
        <Q n="10" words="怎样联系您?"><div className="line"><input placeholder="姓名(全名)" {...bind("name")} /><input placeholder="邮箱" {...bind("email")} /><input placeholder="抄送邮箱(选填)" {...bind("x_copy")} /></div></Q>
        <Q n="11" words="卖家若已与您联系,请留下其电话" need={false}><input {...bind("x_phone")} /></Q>
        <label><input type="checkbox" checked={box.x_good} onChange={(event) => set("x_good")(event.target.checked)} />我善意地相信该使用未经授权</label><br /><label><input type="checkbox" checked={box.x_sworn} onChange={(event) => set("x_sworn")(event.target.checked)} />我声明上述内容真实,否则承担伪证责任</label><br />
        <button onClick={sent}>提交举报</button></>}
    </div>
  );
}
mount(App, { title: "举报侵权", lang: "zh-CN", style: `.q{margin:16px 0}.q h4{margin:4px 0}.q h4 i{margin-right:6px;color:#fb7701}.q sup::after{content:"*";color:red}.m{color:#888;font-size:12px;margin:2px 0}.cards{display:flex;gap:12px}.card{border:1px solid #ccc;padding:10px;display:flex;flex-direction:column;cursor:pointer}.on{border-color:#fb7701!important;color:#fb7701}.chip{border:1px solid #ccc;border-radius:16px;padding:4px 12px;margin-right:8px;cursor:pointer}.hang{border:1px solid #aaa;padding:5px 8px;width:260px;cursor:pointer;display:inline-block}.area{border:1px solid #aaa;min-height:70px;width:560px;padding:6px}` });
