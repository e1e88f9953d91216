// Material UI, in English: parts that fold, names above a line, a table of products with a cell for each, a searched country, a dialog of help.
import { Accordion, AccordionDetails, AccordionSummary, Autocomplete, Box, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControl, FormControlLabel, FormHelperText, Grid, IconButton, InputAdornment, InputBase, InputLabel, Link, MenuItem, Radio, RadioGroup, Select, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const LANDS = [["AU", "Australia"], ["AT", "Austria"], ["CA", "Canada"], ["CN", "China"], ["FR", "France"], ["DE", "Germany"], ["IN", "India"], ["IT", "Italy"], ["JP", "Japan"], ["MX", "Mexico"], ["NL", "Netherlands"], ["ES", "Spain"], ["SE", "Sweden"], ["GB", "United Kingdom"], ["US", "United States"]];
const OFFICES = [["CA", "CIPO (Canada)"], ["EU", "EUIPO (European Union)"], ["EP", "EPO (European patents)"], ["US", "USPTO (United States)"], ["WO", "WIPO (international registrations)"]];
const NAMES = { trademark: "Trademark", copyright: "Title of the copyrighted work", patent: "Title of the patent", design: "Product of the design" };
const held = { lookup: "", iam: "", holder: "", right: "", title: "", number: "", office: "", explain: "", caseid: "", orders: "", contact: "", org: "", street: "", unit: "", city: "", province: "", postal: "", country: "", phone: "", email: "", cc: "", goodfaith: false, perjury: false, signature: "" };
const rows = ["", "", ""];

function Page() {
  const [open, turn] = useState("right");
  const [help, show] = useState(false);
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => ({ target }) => put(name, target.type === "checkbox" ? target.checked : target.value);
  const text = (name, label, { wide = 12, ...more } = {}) => <Grid size={wide}><TextField fullWidth variant="standard" id={`am-${name}`} label={label} value={held[name]} onChange={set(name)} {...more} /></Grid>;
  const fold = (key, title, inside) => <Accordion expanded={open === key} onChange={(_, yes) => turn(yes ? key : "")}><AccordionSummary expandIcon={<span>⌄</span>}><Typography sx={{ fontWeight: 600 }}>{title}</Typography></AccordionSummary><AccordionDetails><Grid container spacing={2.5}>{inside}</Grid></AccordionDetails></Accordion>;
  return (<>
    <Box className="bar"><b>Report Infringement</b><InputBase placeholder="Look up a complaint ID" value={held.lookup} onChange={set("lookup")} sx={{ bgcolor: "#fff", px: 2, borderRadius: 1, width: 280 }} /></Box>
    <form className="page" onSubmit={sent}><Typography variant="h5" sx={{ mb: 2 }}>Tell us about the infringement</Typography>
      {fold("right", "1 Intellectual property", <>
        <Grid size={12}><FormControl><Typography id="am-iam" variant="body2">I am</Typography><RadioGroup row aria-labelledby="am-iam" value={held.iam} onChange={set("iam")}><FormControlLabel value="owner" control={<Radio />} label="the rights owner" /><FormControlLabel value="agent" control={<Radio />} label="an agent of the rights owner" /></RadioGroup></FormControl></Grid>
        {text("holder", "Name of the rights owner", { required: true, helperText: "Person or company that owns the right" })}
        <Grid size={12}><FormControl fullWidth variant="standard" required><InputLabel id="am-right-l">Type of intellectual property</InputLabel><Select labelId="am-right-l" id="am-right" value={held.right} onChange={set("right")}><MenuItem value="trademark">Trademark</MenuItem><MenuItem value="copyright">Copyright</MenuItem><MenuItem value="patent">Patent</MenuItem><MenuItem value="design">Registered design</MenuItem></Select><FormHelperText>One type for each report. <Link component="button" type="button" onClick={() => show(true)}>Which one?</Link></FormHelperText></FormControl></Grid>
        {held.right && <>{text("title", NAMES[held.right], { required: true })}{text("number", held.right === "patent" ? "Patent number" : "Registration number", { wide: 6, required: held.right !== "copyright" })}<Grid size={6}><FormControl fullWidth variant="standard"><InputLabel id="am-office-l">Granting office</InputLabel><Select labelId="am-office-l" id="am-office" value={held.office} onChange={set("office")}>{OFFICES.map(([value, words]) => <MenuItem key={value} value={value}>{words}</MenuItem>)}</Select></FormControl></Grid></>}
        {text("caseid", "Brand Registry case ID", { helperText: "If the matter has been reported before" })}</>)}
      {fold("items", "2 Products", <>
        <Grid size={12}><Table size="small"><TableHead><TableRow><TableCell width={40}>#</TableCell><TableCell>ASIN or product URL</TableCell><TableCell width={60} /></TableRow></TableHead><TableBody>{rows.map((value, at) => <TableRow key={at}><TableCell>{at + 1}</TableCell><TableCell><InputBase fullWidth inputProps={{ "aria-label": `ASIN or product URL ${at + 1}` }} placeholder="B0… or https://www.amazon.com/dp/…" value={value} onChange={({ target }) => { rows[at] = target.value; draw((times) => times + 1); }} /></TableCell><TableCell><IconButton size="small" aria-label={`Delete row ${at + 1}`} onClick={() => { rows.splice(at, 1); draw((times) => times + 1); }}>×</IconButton></TableCell></TableRow>)}</TableBody></Table><Button size="small" onClick={() => { rows.push(""); draw((times) => times + 1); }}>Add a row</Button></Grid>
        {text("explain", "Explain how these products infringe", { required: true, multiline: true, minRows: 4, slotProps: { htmlInput: { maxLength: 3000 } } })}
        {text("orders", "Order IDs of test buys", { helperText: "Optional" })}</>)}
      {fold("you", "3 Contact details", <>
        {text("contact", "Contact name", { wide: 6, required: true })}{text("org", "Company or firm", { wide: 6 })}{text("street", "Street and number", { wide: 8, required: true })}{text("unit", "Unit or floor", { wide: 4 })}{text("city", "City", { wide: 4, required: true })}{text("province", "State or province", { wide: 4 })}{text("postal", "Postal code", { wide: 4, required: true })}
        <Grid size={6}><Autocomplete id="am-country" options={LANDS} getOptionLabel={([, words]) => words} getOptionKey={([value]) => value} isOptionEqualToValue={([one], [other]) => one === other} value={LANDS.find(([value]) => value === held.country) ?? null} onChange={(_, option) => put("country", option?.[0])} renderInput={(props) => <TextField {...props} variant="standard" required label="Country or region" />} /></Grid>
        {text("phone", "Phone number", { wide: 6, required: true, slotProps: { input: { startAdornment: <InputAdornment position="start">☏</InputAdornment> } } })}{text("email", "E-mail", { wide: 6, required: true, type: "email" })}{text("cc", "Secondary contact e-mail", { wide: 6, type: "email" })}</>)}
      {fold("end", "4 Declarations", <>
        <Grid size={12}><FormControlLabel control={<Checkbox checked={held.goodfaith} onChange={set("goodfaith")} />} label="I have a good faith belief that the products infringe the rights of the owner." /><FormControlLabel control={<Checkbox checked={held.perjury} onChange={set("perjury")} />} label="I declare, under penalty of perjury, that this notice is accurate and that I may act for the owner." /></Grid>{text("signature", "Signature (type your full name)", { required: true })}
        <Grid size={12}><Button type="submit" variant="contained">Submit report</Button></Grid></>)}
    </form>
    <Dialog open={help} onClose={() => show(false)}><DialogTitle>Types of right</DialogTitle><DialogContent>A trademark protects a name or a logo, a copyright a work, a patent an invention, a design the look of a product.</DialogContent><DialogActions><Button onClick={() => show(false)}>Close</Button></DialogActions></Dialog></>
  );
}

createRoot(setup({ title: "Report Infringement", css: "body{margin:0!important;background:#eef1f2}.bar{background:#232f3e;color:#fff;padding:10px 30px;display:flex;justify-content:space-between;align-items:center}.page{max-width:820px;margin:24px auto}" })).render(<Page />);
keep(() => ({ ...held, links: rows.map((url) => url.trim()).filter(Boolean).join("\n") }));
