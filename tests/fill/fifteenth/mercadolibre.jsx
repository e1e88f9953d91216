// MUI, in English: filled fields, sections that stand on a grey page, one row for a publication.
import { Autocomplete, Box, Button, Card, CardContent, CardHeader, Checkbox, Chip, Container, FormControlLabel, FormHelperText, Grid, IconButton, InputBase, InputLabel, MenuItem, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { search: "", capacity: "", right: "", brand: "", number: "", country: "", classes: [], holder: "", document: [], proxy: [], description: "", evidence: [], fullName: "", company: "", phone: "", email: "", language: "", website: "", sworn: false, responsible: false };
const rows = [""];
let draw;
const again = () => draw((times) => times + 1);
const put = (name, value) => {
  held[name] = value;
  again();
};
const LANDS = [["AR", "Argentina"], ["BR", "Brazil"], ["CL", "Chile"], ["CO", "Colombia"], ["MX", "Mexico"], ["PE", "Peru"], ["UY", "Uruguay"]];
const NAMES = { trademark: "Trademark", copyright: "Title of the work", patent: "Title of the patent", design: "Title of the industrial design" };
const CLASSES = Array.from({ length: 45 }, (_, at) => String(at + 1));

function Page() {
  [, draw] = useState(0);
  const text = (name, label, more) => <TextField variant="filled" fullWidth id={name} label={label} value={held[name]} onChange={({ target }) => put(name, target.value)} {...more} />;
  const pick = (name, label, list, more) => text(name, label, { select: true, children: list.map(([value, words]) => <MenuItem key={value} value={value}>{words}</MenuItem>), ...more });
  const file = (name, label, hint) => <Box><InputLabel htmlFor={`${name}-file`}>{label}</InputLabel><Button component="label" sx={{ mt: 1 }}>Attach<input id={`${name}-file`} type="file" multiple style={{ position: "absolute", width: 1, height: 1, opacity: 0 }} onChange={({ target }) => put(name, [...held[name], ...target.files])} /></Button>{held[name].map((one) => <Chip key={one.name} label={one.name} sx={{ ml: 1 }} />)}<FormHelperText>{hint}</FormHelperText></Box>;
  const tick = (name, label) => <FormControlLabel control={<Checkbox checked={held[name]} onChange={({ target }) => put(name, target.checked)} />} label={label} />;
  const card = (title, sub, children) => <Card><CardHeader title={title} subheader={sub} /><CardContent><Stack spacing={2.5}>{children}</Stack></CardContent></Card>;
  return (<>
    <header><b>Brand Protection Program</b><InputBase placeholder="Search products, brands and more" value={held.search} onChange={({ target }) => put("search", target.value)} /></header>
    <Container maxWidth="md" sx={{ py: 4 }}><Typography variant="h4" sx={{ mb: 3 }}>Report publications</Typography>
      <form onSubmit={sent}><Stack spacing={3}>
        {card("Your right", "The publications will be paused as soon as we receive the report", <>
          <Box><Typography id="capacity-label">I act as *</Typography><ToggleButtonGroup exclusive aria-labelledby="capacity-label" value={held.capacity} onChange={(_, value) => put("capacity", value ?? "")}><ToggleButton value="owner">Owner of the right</ToggleButton><ToggleButton value="proxy">Proxy of the owner</ToggleButton></ToggleButtonGroup></Box>
          {pick("right", "Type of right", [["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent or utility model"], ["design", "Industrial design"]], { required: true })}
          {held.right && <><Grid container spacing={2}><Grid size={6}>{text("brand", NAMES[held.right], { required: true })}</Grid><Grid size={6}>{text("number", "Registration number", { required: true })}</Grid><Grid size={6}>{pick("country", "Country of registration", LANDS, { required: true })}</Grid><Grid size={6}>{text("holder", "Holder of the right", { required: true })}</Grid></Grid>
            {held.right === "trademark" && <Autocomplete multiple id="classes" options={CLASSES} value={held.classes} onChange={(_, value) => put("classes", value)} renderInput={(more) => <TextField {...more} variant="filled" label="Nice classes" />} />}
            {file("document", "Document that proves the right *", "Certificate of the registry in force")}
            {held.capacity === "proxy" && file("proxy", "Power of attorney *", "Issued by the holder")}</>}</>)}
        {card("Infringing publications", "Paste the link of each publication", <>
          {rows.map((url, at) => <Stack key={at} direction="row"><TextField variant="filled" fullWidth label={`Publication ${at + 1}`} value={url} onChange={({ target }) => { rows[at] = target.value; again(); }} />{at > 0 && <IconButton aria-label="Remove" onClick={() => { rows.splice(at, 1); again(); }}>×</IconButton>}</Stack>)}
          <Button sx={{ alignSelf: "start" }} onClick={() => { rows.push(""); again(); }}>Add publication</Button>
          {text("description", "Why do they infringe your right?", { required: true, multiline: true, minRows: 4, helperText: "The seller will read this text and has 4 days to answer" })}
          {file("evidence", "Supporting documents", "Optional")}</>)}
        {card("Representative", "Contact of the member of the program", <>
          {text("fullName", "Name and surname", { required: true })}{text("company", "Company name")}
          <Grid container spacing={2}><Grid size={6}>{text("phone", "Phone", { required: true, type: "tel", helperText: "Digits with the country code" })}</Grid><Grid size={6}>{text("email", "E-mail", { required: true, type: "email", helperText: "Public: the seller will see it" })}</Grid>
            <Grid size={6}>{pick("language", "Contact language", [["es", "Spanish"], ["pt", "Portuguese"], ["en", "English"], ["zh", "Chinese"]])}</Grid><Grid size={6}>{text("website", "Web site of the brand")}</Grid></Grid></>)}
        {tick("sworn", "The information provided has the nature of a sworn statement.")}{tick("responsible", "I am solely responsible for the reports that I make.")}
        <Button type="submit" variant="contained" size="large">Report</Button>
      </Stack></form></Container>
  </>);
}

createRoot(setup({ title: "Brand Protection Program | Mercado Libre", css: "body{margin:0!important;background:#ededed}header{display:flex;justify-content:space-between;background:#ffe600;padding:12px 40px}header .MuiInputBase-root{background:#fff;padding:2px 12px;width:360px}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
