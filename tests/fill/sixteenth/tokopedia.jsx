// MUI, in Indonesian: accordions one below another, lined fields, reasons as cards, the class from a searched list, a fixed country code.
import { Accordion, AccordionDetails, AccordionSummary, AppBar, Autocomplete, Button, Card, CardActionArea, Checkbox, Container, FormControl, FormControlLabel, FormHelperText, FormLabel, InputAdornment, InputBase, Radio, RadioGroup, Stack, TextField, Toolbar, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { cari: "", hak: "", alasan: "", merek: "", nomor: "", kelas: "", negara: "", pemilik: "", berlaku: "", sertifikat: [], toko: "", uraian: "", bukti: [], peran: "", kuasa: [], nama: "", perusahaan: "", jabatan: "", email: "", telepon: "", pesanan: "", setuju: false, lepas: false, kabar: false };
const rows = [""];
let draw;
const again = () => draw((times) => times + 1);
const put = (name, value) => {
  held[name] = value;
  again();
};
const REASONS = {
  merek: [["palsu", "Produk diduga palsu", "Barang yang dijual bukan barang asli"], ["nama", "Merek di nama produk", "Merek dipakai pada judul produk lain"], ["gambar", "Merek di gambar", "Merek terlihat pada foto produk lain"], ["deskripsi", "Merek di deskripsi", "Merek disebut dalam deskripsi produk lain"]],
  cipta: [["bajakan", "Barang bajakan", "Salinan tanpa izin"], ["foto", "Foto", "Foto milik Anda dipakai"], ["karya", "Karya pada barang", "Karya Anda dicetak pada barang"], ["teks", "Deskripsi", "Teks Anda disalin"]],
};
const CLASSES = Array.from({ length: 45 }, (_, at) => `Kelas ${at + 1}`);
const LANDS = ["Indonesia", "Malaysia", "Singapura", "Thailand", "Tiongkok", "Jepang", "Amerika Serikat", "Uni Eropa"];

function Page() {
  [, draw] = useState(0);
  const [open, unfold] = useState(0);
  const text = (name, label, more) => <TextField variant="standard" id={name} label={label} value={held[name]} onChange={({ target }) => put(name, target.value)} fullWidth {...more} />;
  const search = (name, label, list, more) => <Autocomplete id={name} options={list} value={held[name] || null} onChange={(_, value) => put(name, value ?? "")} renderInput={(rest) => <TextField {...rest} variant="standard" label={label} {...more} />} />;
  const file = (name, label, help) => <FormControl><FormLabel htmlFor={name}>{label}</FormLabel><div><Button component="label" size="small" variant="contained" disableElevation>Unggah<input id={name} type="file" hidden multiple onChange={({ target }) => put(name, [...held[name], ...target.files])} /></Button></div><FormHelperText>{held[name].map((one) => one.name).join(", ") || help}</FormHelperText></FormControl>;
  const radio = (name, label, list) => <FormControl required><FormLabel id={`${name}-label`}>{label}</FormLabel><RadioGroup row aria-labelledby={`${name}-label`} value={held[name]} onChange={({ target }) => { if (name === "hak") held.alasan = ""; put(name, target.value); }}>{list.map(([value, words]) => <FormControlLabel key={value} value={value} control={<Radio />} label={words} />)}</RadioGroup></FormControl>;
  const tick = (name, words) => <FormControlLabel control={<Checkbox checked={held[name]} onChange={({ target }) => put(name, target.checked)} />} label={words} />;
  const part = (at, title, body) => <Accordion expanded={open === at} onChange={(_, on) => unfold(on ? at : -1)}><AccordionSummary><Typography fontWeight={600}>{title}</Typography></AccordionSummary><AccordionDetails><Stack spacing={3}>{body}</Stack></AccordionDetails></Accordion>;
  return (<>
    <AppBar position="static" sx={{ bgcolor: "#00aa5b" }}><Toolbar><Typography sx={{ flex: 1 }}>Perlindungan Kekayaan Intelektual</Typography><InputBase sx={{ bgcolor: "#fff", px: 1 }} placeholder="Cari di Tokopedia" value={held.cari} onChange={({ target }) => put("cari", target.value)} /></Toolbar></AppBar>
    <Container maxWidth="sm"><Typography variant="h5" sx={{ my: 3 }}>Formulir pelaporan</Typography><form noValidate onSubmit={sent}>
      {part(0, "Hak yang dilanggar", <>
        {radio("hak", "Jenis hak", [["merek", "Merek"], ["cipta", "Hak cipta"]])}
        {held.hak && <FormControl required><FormLabel id="alasan-label">Alasan laporan</FormLabel><div role="radiogroup" aria-labelledby="alasan-label" className="cards">{REASONS[held.hak].map(([value, name, more]) => <Card key={value} variant="outlined" sx={held.alasan === value ? { borderColor: "#00aa5b", borderWidth: 2 } : {}}><CardActionArea role="radio" aria-checked={held.alasan === value} onClick={() => put("alasan", value)} sx={{ p: 1.5 }}><Typography>{name}</Typography><Typography variant="caption">{more}</Typography></CardActionArea></Card>)}</div></FormControl>}
        {text("merek", held.hak === "cipta" ? "Judul ciptaan" : "Nama merek", { required: true })}
        {text("nomor", "Nomor pendaftaran", { required: true, helperText: "Nomor yang tertera pada sertifikat" })}
        {held.hak === "merek" && search("kelas", "Kelas barang/jasa", CLASSES, { required: true })}
        {search("negara", "Negara pendaftaran", LANDS, { required: true })}
        {text("pemilik", "Nama pemilik hak", { required: true })}
        {text("berlaku", "Berlaku sampai", { type: "date", slotProps: { inputLabel: { shrink: true } } })}
        {file("sertifikat", "Sertifikat *", "PDF atau gambar")}
        <Button onClick={() => unfold(1)}>Lanjut</Button></>)}
      {part(1, "Produk yang dilaporkan", <>
        {rows.map((url, at) => <TextField key={at} variant="standard" fullWidth required={!at} id={`produk-${at}`} label={`Tautan produk ${at + 1}`} value={url} onChange={({ target }) => { rows[at] = target.value; again(); }} />)}
        <Button onClick={() => { rows.push(""); again(); }}>Tambah tautan</Button>
        {text("toko", "Nama toko")}{text("uraian", "Uraian pelanggaran", { required: true, multiline: true, minRows: 4 })}{text("pesanan", "Nomor pesanan (jika sudah membeli)")}{file("bukti", "Lampiran bukti *", "Foto perbandingan, tangkapan layar")}
        <Button onClick={() => unfold(2)}>Lanjut</Button></>)}
      {part(2, "Data pelapor", <>
        {radio("peran", "Anda melapor sebagai", [["pemilik", "Pemilik hak"], ["kuasa", "Kuasa pemilik hak"]])}
        {held.peran === "kuasa" && file("kuasa", "Surat kuasa *", "Ditandatangani pemilik hak")}
        {text("nama", "Nama lengkap", { required: true })}{text("perusahaan", "Nama perusahaan", { required: true })}{text("jabatan", "Jabatan")}{text("email", "Email", { required: true, type: "email" })}
        {text("telepon", "Nomor telepon", { required: true, type: "tel", slotProps: { input: { startAdornment: <InputAdornment position="start">+62</InputAdornment> } } })}
        {tick("setuju", "Saya setuju nama, perusahaan, jabatan, email, nomor telepon, dan lampiran saya diteruskan kepada terlapor.")}{tick("lepas", "Saya membebaskan Tokopedia dari tuntutan dan bertanggung jawab atas laporan yang keliru.")}{tick("kabar", "Kirimi saya promo.")}
        <Button type="submit" variant="contained">Kirim laporan</Button></>)}
    </form></Container>
  </>);
}

createRoot(setup({ title: "Pelaporan - Perlindungan Kekayaan Intelektual | Tokopedia", lang: "id", css: "body{margin:0!important}.cards{display:grid;grid-template-columns:1fr 1fr;gap:10px;margin-top:8px}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
