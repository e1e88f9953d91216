// An Indonesian form in React: yes and no, two rungs of reasons, a telephone after its fixed code, five places for addresses.
import { useState } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "./state.js";

const RIGHTS = { merek: "Merek", cipta: "Hak cipta", desain: "Desain industri", paten: "Paten" };
const REASONS = { merek: [["palsu", "Produk diduga palsu"], ["nama", "Merek dipakai pada nama produk"], ["gambar", "Merek dipakai pada gambar produk"], ["deskripsi", "Merek dipakai pada deskripsi produk"]], cipta: [["bajakan", "Produk bajakan"], ["foto", "Foto dipakai tanpa izin"]], desain: [["tiruan", "Produk meniru desain"]], paten: [["paten", "Produk memakai invensi"]] };

function App() {
  const [box, put] = useState({ search: "", name: "", company: "", position: "", email: "", phone: "", isOwner: "", owner: "", letter: [], right: "", reason: "", mark: "", number: "", classes: "", country: "", certificate: [], url1: "", url2: "", url3: "", url4: "", url5: "", why: "", files: [], consent: false, release: false, promo: false });
  const [sheet, setSheet] = useState("");
  const set = (name, value) => put((old) => ({ ...old, [name]: value }));
  const { url1, url2, url3, url4, url5, ...rest } = box;
  keep(() => ({ ...rest, links: [url1, url2, url3, url4, url5].filter(Boolean).join("\n") }));
  const text = (name, label, more = {}) => <div className="unf-field"><input id={`in-${name}`} value={box[name]} onChange={(event) => set(name, event.target.value)} {...more} /><label htmlFor={`in-${name}`}>{label}</label></div>;
  const upload = (name, label) => <div className="unf-field"><span className="t">{label}</span><input type="file" multiple aria-label={label} onChange={(event) => set(name, [...event.target.files].map((one) => one.name))} /></div>;
  const opens = (name, label, shown) => <div className="unf-field"><span className="t">{label}</span><div className="sel" role="button" tabIndex={0} onClick={() => setSheet(name)}>{shown || "Pilih"} <span>›</span></div></div>;
  const sheets = { right: { title: "Jenis hak", rows: Object.entries(RIGHTS), put: (value) => put((old) => ({ ...old, right: value, reason: "" })) }, reason: { title: "Alasan pelaporan", rows: REASONS[box.right] ?? [], put: (value) => set("reason", value) }, country: { title: "Negara pendaftaran", rows: [["ID", "Indonesia"], ["MY", "Malaysia"], ["SG", "Singapura"], ["TH", "Thailand"], ["US", "Amerika Serikat"]], put: (value) => set("country", value) } };
  const named = (name) => sheets[name].rows.find(([value]) => value === box[name])?.[1];
  return (
    <div><div className="nav"><b>toko</b><input placeholder="Cari di toko" value={box.search} onChange={(event) => set("search", event.target.value)} /></div>
      <main><h1>Pelaporan pelanggaran kekayaan intelektual</h1><p className="m">Isi data dengan lengkap. Laporan diproses dalam 3 hari kerja.</p>
        <section><h2>Data pelapor</h2>{text("name", "Nama lengkap")}{text("company", "Nama perusahaan")}{text("position", "Jabatan")}{text("email", "Alamat email", { type: "email" })}<div className="ph"><span>+62</span>{text("phone", "Nomor telepon", { type: "tel", placeholder: "8xxxxxxxxxx" })}</div></section>
        <section><h2>Hak yang dilanggar</h2><p className="t">Apakah kamu pemilik hak?</p>{[["ya", "Ya, saya pemilik hak"], ["bukan", "Bukan, saya kuasa dari pemilik hak"]].map(([value, words]) => <div key={value} className="rb" role="radio" aria-checked={box.isOwner === value} tabIndex={0} onClick={() => set("isOwner", value)}><i className={box.isOwner === value ? "dot on" : "dot"} />{words}</div>)}
          {box.isOwner === "bukan" && upload("letter", "Surat kuasa")}{text("owner", "Nama pemilik hak")}
          {opens("right", "Jenis hak", named("right"))}{box.right && opens("reason", "Alasan pelaporan", named("reason"))}
          {box.right === "merek" && <>{text("mark", "Nama merek")}{text("number", "Nomor pendaftaran (IDM)")}{text("classes", "Kelas barang")}{opens("country", "Negara pendaftaran", named("country"))}</>}{upload("certificate", "Sertifikat")}</section>
        <section><h2>Produk yang dilaporkan</h2>{[1, 2, 3, 4, 5].map((at) => <div key={at}>{text(`url${at}`, `Tautan produk ${at}`)}</div>)}
          <div className="unf-field"><textarea id="in-why" rows={5} maxLength={1000} value={box.why} onChange={(event) => set("why", event.target.value)} /><label htmlFor="in-why">Jelaskan pelanggaran yang terjadi</label><small>{box.why.length}/1000</small></div>{upload("files", "Bukti pendukung")}</section>
        <section><label><input type="checkbox" checked={box.consent} onChange={(event) => set("consent", event.target.checked)} /> Saya setuju data dan lampiran saya diberikan kepada pihak terlapor.</label><br /><label><input type="checkbox" checked={box.release} onChange={(event) => set("release", event.target.checked)} /> Saya bertanggung jawab penuh atas kebenaran laporan ini.</label><br /><label><input type="checkbox" checked={box.promo} onChange={(event) => set("promo", event.target.checked)} /> Kirimi saya info promo.</label></section>
        <button type="button" className="go" onClick={sent}>Kirim laporan</button></main>
      {sheet && <div className="veil" onClick={(event) => event.target === event.currentTarget && setSheet("")}><div className="sheet"><b>{sheets[sheet].title}</b><ul>{sheets[sheet].rows.map(([value, words]) => <li key={value}><button type="button" onClick={() => { sheets[sheet].put(value); setSheet(""); }}>{words}</button></li>)}</ul></div></div>}
    </div>
  );
}
createRoot(setup({ title: "Pelaporan", lang: "id", css: "body{font:14px/1.5 'Open Sauce One','Nunito Sans',Arial,sans-serif;color:#212121}.nav{display:flex;gap:24px;padding:12px 40px;border-bottom:1px solid #e5e7e9}.nav b{color:#03ac0e;font-size:22px}.nav input{flex:1;border:1px solid #ccc;border-radius:8px;padding:8px}main{max-width:600px;margin:20px auto 80px}section{border:1px solid #e5e7e9;border-radius:10px;padding:16px 20px;margin:14px 0}.unf-field{display:flex;flex-direction:column;margin:14px 0;flex:1}.unf-field label{order:-1;font-weight:700;color:#6d7588}.unf-field input:not([type=file]),textarea,.sel{border:1px solid #bfc9d9;border-radius:8px;padding:9px;font:inherit;display:flex;justify-content:space-between}.t{font-weight:700;color:#6d7588}.m{color:#6d7588}.ph{display:flex;gap:8px;align-items:flex-end}.ph>span{border:1px solid #bfc9d9;border-radius:8px;padding:9px;margin-bottom:14px;background:#f3f4f5}.rb{display:flex;gap:8px;align-items:center;padding:6px 0;cursor:pointer}.dot{width:16px;height:16px;border:2px solid #6d7588;border-radius:50%}.dot.on{border:5px solid #03ac0e}.veil{position:fixed;inset:0;background:#0008;display:flex;align-items:flex-end}.sheet{background:#fff;width:600px;margin:0 auto;border-radius:12px 12px 0 0;padding:20px}.sheet ul{list-style:none;padding:0}.sheet button{width:100%;text-align:left;border:0;border-bottom:1px solid #eee;background:none;padding:12px 0;font:inherit}.go{background:#03ac0e;color:#fff;border:0;border-radius:8px;padding:12px 40px;font:inherit;font-weight:700}" })).render(<App />);
