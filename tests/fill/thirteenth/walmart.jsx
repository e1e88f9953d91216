// Material UI, in English: a stepper with three pages, outlined boxes whose names float, a row with link and seller for each item, a searched state.
import { Autocomplete, Box, Button, Checkbox, FormControl, FormControlLabel, FormHelperText, FormLabel, Grid, IconButton, InputLabel, List, ListItem, MenuItem, Paper, Radio, RadioGroup, Select, Step, StepLabel, Stepper, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const STATES = ["Arizona", "California", "Colorado", "Florida", "Georgia", "Illinois", "Indiana", "Michigan", "New York", "Ohio", "Pennsylvania", "Texas", "Virginia", "Washington"];
const held = { lookup: "", claim: "", brand: "", regno: "", owner: "", certificate: [], comments: "", evidence: [], orderno: "", relation: "", first: "", last: "", company: "", title: "", address: "", suite: "", city: "", state: "", zip: "", country: "", phone: "", email: "", perjury: false, faith: false, signature: "" };
const items = [{ url: "", seller: "" }];

function Page() {
  const [step, go] = useState(0);
  const [, draw] = useState(0);
  const again = () => draw((times) => times + 1);
  const put = (name, value) => {
    held[name] = value ?? "";
    again();
  };
  const set = (name) => ({ target }) => put(name, target.type === "checkbox" ? target.checked : target.value);
  const text = (name, label, { wide = 6, ...more } = {}) => <Grid size={wide}><TextField fullWidth size="small" id={name} name={name} label={label} value={held[name]} onChange={set(name)} {...more} /></Grid>;
  const select = (name, label, list, { wide = 6, helperText, ...more } = {}) => <Grid size={wide}><FormControl fullWidth size="small" {...more}><InputLabel id={`${name}-label`}>{label}</InputLabel><Select labelId={`${name}-label`} id={name} label={label} value={held[name]} onChange={set(name)}>{list.map(([value, words]) => <MenuItem key={value} value={value}>{words}</MenuItem>)}</Select>{helperText && <FormHelperText>{helperText}</FormHelperText>}</FormControl></Grid>;
  const papers = (name, label, help) => <Grid size={12}><Typography variant="body2" id={`${name}-label`}>{label}</Typography><Button component="label" variant="outlined" size="small">Choose files<input hidden type="file" multiple aria-labelledby={`${name}-label`} name={name} onChange={({ target }) => put(name, [...held[name], ...target.files])} /></Button><FormHelperText>{help}</FormHelperText><List dense disablePadding>{held[name].map((file, at) => <ListItem key={at} disableGutters>{file.name}</ListItem>)}</List></Grid>;
  const tick = (name, label) => <Grid size={12}><FormControlLabel control={<Checkbox checked={held[name]} onChange={set(name)} />} label={label} /></Grid>;
  const put2 = (at, part) => ({ target }) => { items[at][part] = target.value; again(); };
  return (<>
    <Box className="bar"><b>Walmart Brand Portal</b><TextField size="small" variant="outlined" placeholder="Search claims" value={held.lookup} onChange={set("lookup")} sx={{ bgcolor: "#fff", borderRadius: 1 }} /></Box>
    <Paper component="form" className="page" onSubmit={sent}><Typography variant="h5" gutterBottom>Submit an IP claim</Typography><Stepper activeStep={step} sx={{ mb: 4 }}>{["Intellectual property", "Items", "Submitter"].map((label) => <Step key={label}><StepLabel>{label}</StepLabel></Step>)}</Stepper>
      {step === 0 && <Grid container spacing={2.5}>{select("claim", "Claim type", [["Trademark", "Trademark"], ["Counterfeit", "Counterfeit"], ["Copyright", "Copyright"], ["Patent", "Patent"]], { required: true, wide: 12 })}{text("brand", "Brand name", { required: true })}{text("regno", { Copyright: "Copyright registration number", Patent: "Patent number" }[held.claim] ?? "Trademark registration number", { required: true, helperText: "As issued by the USPTO, 7 digits" })}{text("owner", "Rights owner", { required: true, wide: 12 })}{papers("certificate", "Registration certificate", "Optional. PDF or image")}</Grid>}
      {step === 1 && <Grid container spacing={2.5}><Grid size={12}><Typography variant="subtitle2">Items (up to 10)</Typography>{items.map((item, at) => <Box key={at} sx={{ display: "flex", gap: 1, mt: 1.5 }}><TextField size="small" sx={{ flex: 2 }} label="Item URL" required value={item.url} onChange={put2(at, "url")} /><TextField size="small" sx={{ flex: 1 }} label="Seller name" required value={item.seller} onChange={put2(at, "seller")} /><IconButton aria-label="Remove item" disabled={items.length < 2} onClick={() => { items.splice(at, 1); again(); }}>×</IconButton></Box>)}<Button sx={{ mt: 1 }} disabled={items.length > 9} onClick={() => { items.push({ url: "", seller: "" }); again(); }}>+ Add item</Button></Grid>
        {text("comments", "Describe the infringement", { wide: 12, required: true, multiline: true, minRows: 4, slotProps: { htmlInput: { maxLength: 2000 } } })}{text("orderno", "Test purchase order number", { wide: 12, helperText: "Optional" })}{papers("evidence", "Supporting evidence", "Optional. Up to 5 files")}</Grid>}
      {step === 2 && <Grid container spacing={2.5}><Grid size={12}><FormControl><FormLabel id="relation-label">Relationship to the rights owner</FormLabel><RadioGroup row aria-labelledby="relation-label" value={held.relation} onChange={set("relation")}><FormControlLabel value="OWNER" control={<Radio />} label="Owner or employee" /><FormControlLabel value="AGENT" control={<Radio />} label="Authorized agent" /></RadioGroup></FormControl></Grid>{text("first", "First name", { required: true })}{text("last", "Last name", { required: true })}{text("company", "Company", { required: true })}{text("title", "Job title")}{text("address", "Street address", { required: true, wide: 8 })}{text("suite", "Suite / Unit", { wide: 4 })}{text("city", "City", { required: true, wide: 5 })}<Grid size={4}><Autocomplete id="state" options={STATES} value={held.state || null} onChange={(_, value) => put("state", value)} renderInput={(props) => <TextField {...props} size="small" label="State" required />} /></Grid>{text("zip", "ZIP code", { required: true, wide: 3 })}{select("country", "Country", [["US", "United States"], ["CA", "Canada"], ["MX", "Mexico"], ["GB", "United Kingdom"], ["CN", "China"]], { required: true })}{text("phone", "Phone number", { required: true, type: "tel" })}{text("email", "Email address", { required: true, type: "email", wide: 12 })}
        {tick("faith", "I have a good faith belief that the use described is not authorized by the rights owner, its agent, or the law.")}{tick("perjury", "Under penalty of perjury, the information in this claim is accurate and I am the rights owner or authorized to act on its behalf.")}{text("signature", "Digital signature", { required: true, wide: 12, helperText: "Type your full name" })}</Grid>}
      <Box sx={{ mt: 3, display: "flex", gap: 2 }}>{step > 0 && <Button onClick={() => go(step - 1)}>Back</Button>}{step < 2 ? <Button key="next" variant="contained" onClick={() => go(step + 1)}>Continue</Button> : <Button key="send" variant="contained" type="submit">Submit claim</Button>}</Box>
    </Paper></>
  );
}

createRoot(setup({ title: "Submit an IP claim - Walmart Brand Portal", css: "body{margin:0!important;background:#f1f4f8}.bar{background:#0053e2;color:#fff;padding:12px 32px;display:flex;justify-content:space-between;align-items:center}.page{max-width:820px;margin:24px auto;padding:24px 32px}" })).render(<Page />);
keep(() => {
  const line = (part) => items.map((item) => item[part].trim()).filter(Boolean).join("\n");
  return { ...held, links: line("url"), sellers: line("seller") };
});
