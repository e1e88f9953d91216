// The report page in Indonesian, in Material UI: outlined fields, the reasons as radio buttons after the type of right.
import { Button, Checkbox, Chip, Container, Divider, FormControl, FormControlLabel, FormHelperText, FormLabel, InputLabel, MenuItem, Radio, RadioGroup, Select, Stack, TextField, Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

import { holdAll, send, start } from "./core.js";

const REASONS = {
  merek: [["palsu", "Produk diduga palsu"], ["nama", "Merek digunakan pada nama produk"], ["gambar", "Merek digunakan pada gambar produk"], ["deskripsi", "Merek digunakan pada deskripsi produk"]],
  cipta: [["bajakan", "Produk bajakan"], ["foto", "Foto atau gambar digunakan tanpa izin"], ["karya", "Karya digunakan pada produk"], ["teks", "Deskripsi disalin"]],
};

function App() {
  const [box, put] = useState({ name: "", company: "", position: "", email: "", phone: "", right: "", reason: "", mark: "", number: "", work: "", links: "", why: "", files: [], consent: false, release: false });
  const set = (name) => (event) => { const { value } = event.target; put((old) => ({ ...old, [name]: value, ...(name === "right" ? { reason: "" } : {}) })); };
  useEffect(() => holdAll(box));
  const text = (name, label, more = {}) => <TextField fullWidth label={label} name={name} value={box[name]} onChange={set(name)} {...more} />;
  return (
    <Container maxWidth="sm" sx={{ py: 4 }}>
      <Typography variant="h5" component="h1">Laporkan Pelanggaran Kekayaan Intelektual</Typography>
      <Typography color="text.secondary" sx={{ mb: 3 }}>Laporan Anda akan ditinjau oleh tim kami.</Typography>
      <Stack spacing={2.5}>
        <Typography variant="h6">Data pelapor</Typography>
        {text("name", "Nama", { required: true })}
        {text("company", "Nama perusahaan", { required: true })}
        {text("position", "Jabatan")}
        {text("email", "Email", { required: true, type: "email" })}
        {text("phone", "Nomor telepon", { required: true, type: "tel" })}
        <Divider />
        <Typography variant="h6">Detail laporan</Typography>
        <FormControl required fullWidth>
          <InputLabel id="right-label">Jenis kekayaan intelektual</InputLabel>
          <Select labelId="right-label" id="right" label="Jenis kekayaan intelektual" value={box.right} onChange={set("right")}>
            <MenuItem value="merek">Merek</MenuItem><MenuItem value="cipta">Hak Cipta</MenuItem>
          </Select>
        </FormControl>
        {box.right && (
          <FormControl required>
            <FormLabel id="reason-label">Alasan pelaporan</FormLabel>
            <RadioGroup aria-labelledby="reason-label" name="reason" value={box.reason} onChange={set("reason")}>
              {REASONS[box.right].map(([value, label]) => <FormControlLabel key={value} value={value} control={<Radio />} label={label} />)}
            </RadioGroup>
          </FormControl>
        )}
        {box.right === "merek" && text("mark", "Merek terdaftar", { required: true })}
        {box.right === "merek" && text("number", "Nomor pendaftaran merek", { required: true })}
        {box.right === "cipta" && text("work", "Judul atau uraian karya", { required: true })}
        {text("links", "URL produk", { required: true, multiline: true, minRows: 4, helperText: "Satu URL per baris" })}
        {text("why", "Penjelasan pelanggaran", { required: true, multiline: true, minRows: 4 })}
        <div>
          <FormLabel htmlFor="files">Lampiran *</FormLabel>
          <FormHelperText sx={{ mb: 1 }}>Sertifikat merek atau hak cipta, surat kuasa dan bukti pelanggaran. Maks. 10 MB per berkas.</FormHelperText>
          <Button component="label" variant="outlined">Unggah berkas<input id="files" hidden type="file" multiple onChange={(event) => { const list = [...event.target.files].map(({ name }) => name); put((old) => ({ ...old, files: [...old.files, ...list] })); event.target.value = ""; }} /></Button>
          <Stack direction="row" spacing={1} sx={{ mt: 1, flexWrap: "wrap" }}>{box.files.map((name) => <Chip key={name} label={name} onDelete={() => put((old) => ({ ...old, files: old.files.filter((one) => one !== name) }))} />)}</Stack>
        </div>
        <FormControlLabel control={<Checkbox checked={box.consent} onChange={(event) => put({ ...box, consent: event.target.checked })} />} label="Saya menyetujui nama, perusahaan, jabatan, email, nomor telepon, dan lampiran saya diteruskan kepada pihak terlapor." />
        <FormControlLabel control={<Checkbox checked={box.release} onChange={(event) => put({ ...box, release: event.target.checked })} />} label="Saya membebaskan Tokopedia dari segala tuntutan dan bertanggung jawab atas laporan yang tidak benar." />
        <Button variant="contained" size="large" onClick={send}>Kirim laporan</Button>
      </Stack>
    </Container>
  );
}
createRoot(start({ title: "Pelaporan | Perlindungan Kekayaan Intelektual", lang: "id" })).render(<App />);
