// Three steps in Material: what a field is called stands in its frame, menus are drawn at the end of the page, items are rows.
import { Alert, Autocomplete, Box, Button, Checkbox, Chip, Divider, FormControl, FormControlLabel, FormHelperText, FormLabel, IconButton, InputAdornment, InputLabel, MenuItem, OutlinedInput, Paper, Radio, RadioGroup, Select, Step, StepLabel, Stepper, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "./state.js";

const BRANDS = ["TALLGRASS", "TALLGRASS KIDS", "PRAIRIE LOOM"];
const REASONS = { trademark: ["The item uses my trademark without permission", "The listing uses my trademark to describe another brand's item", "Other"], counterfeit: ["The item is a counterfeit of my product"], copyright: ["The listing uses my picture", "The listing uses my text"], patent: ["Design patent", "Utility patent"] };
const COUNTRIES = ["Australia", "Canada", "Germany", "Mexico", "Norway", "United Kingdom", "United States"];
const CODES = [["+1", "US/CA"], ["+44", "UK"], ["+47", "NO"], ["+49", "DE"], ["+52", "MX"], ["+86", "CN"]];
const STEPS = ["Intellectual property", "Items", "Contact and attestation"];

function App() {
  const [step, setStep] = useState(0);
  const [box, put] = useState({ kind: "", brand: null, number: "", goods: "", reason: "", rows: [{ url: "", seller: "" }], why: "", order: "", files: [], first: "", last: "", title: "", company: "", email: "", email2: "", code: "", phone: "", street: "", unit: "", city: "", state: "", zip: "", country: null, oath: false, signature: "", news: "", search: "" });
  const set = (name, value) => put((old) => ({ ...old, [name]: value }));
  const rows = box.rows;
  const row = (at, more) => set("rows", rows.map((one, index) => (index === at ? { ...one, ...more } : one)));
  const { rows: _, ...flat } = box;
  keep(() => ({ ...flat, links: rows.map(({ url }) => url).filter(Boolean).join("\n"), sellers: rows.map(({ seller }) => seller).filter(Boolean).join("\n") }));
  const text = (name, label, more = {}) => <TextField fullWidth margin="dense" label={label} value={box[name]} onChange={(event) => set(name, event.target.value)} {...more} />;
  return (
    <Box>
      <Paper square sx={{ display: "flex", gap: 2, p: 1.5, alignItems: "center" }}><Typography variant="h6">Brand Portal</Typography><OutlinedInput size="small" placeholder="Search claims" value={box.search} onChange={(event) => set("search", event.target.value)} startAdornment={<InputAdornment position="start">🔍</InputAdornment>} /><Chip label="Help" /></Paper>
      <Box sx={{ maxWidth: 760, m: "24px auto", px: 2 }}>
        <Typography variant="h4" gutterBottom>Submit an IP claim</Typography>
        <Stepper activeStep={step} sx={{ mb: 3 }}>{STEPS.map((label) => <Step key={label}><StepLabel>{label}</StepLabel></Step>)}</Stepper>
        {step === 0 && <Box>
          <FormControl required><FormLabel id="kind">What is your claim about?</FormLabel><RadioGroup row aria-labelledby="kind" value={box.kind} onChange={(event) => put((old) => ({ ...old, kind: event.target.value, reason: "" }))}>{[["trademark", "Trademark"], ["counterfeit", "Counterfeit"], ["copyright", "Copyright"], ["patent", "Patent"]].map(([value, label]) => <FormControlLabel key={value} value={value} control={<Radio />} label={label} />)}</RadioGroup></FormControl>
          <Autocomplete options={BRANDS} value={box.brand} onChange={(_event, value) => set("brand", value)} renderInput={(props) => <TextField {...props} required margin="dense" label="Brand" helperText="Brands whose registration we have on file" />} />
          {text("number", box.kind === "copyright" ? "Copyright registration number" : box.kind === "patent" ? "Patent number" : "USPTO registration number", { required: true, helperText: "Seven digits; it must be live" })}
          {text("goods", "International class", { helperText: "Class that covers the items, e.g. 25" })}
          {box.kind && <FormControl fullWidth margin="dense"><InputLabel id="reason">Reason for the claim</InputLabel><Select labelId="reason" label="Reason for the claim" value={box.reason} onChange={(event) => set("reason", event.target.value)}>{REASONS[box.kind].map((words) => <MenuItem key={words} value={words}>{words}</MenuItem>)}</Select></FormControl>}
        </Box>}
        {step === 1 && <Box>
          <Alert severity="info">Add up to 10 items. Every item needs its own address and the seller as the page names it.</Alert>
          <Table size="small"><TableHead><TableRow><TableCell>Item URL</TableCell><TableCell>Seller name</TableCell><TableCell /></TableRow></TableHead><TableBody>{rows.map((one, at) => <TableRow key={at}><TableCell><OutlinedInput size="small" fullWidth value={one.url} onChange={(event) => row(at, { url: event.target.value })} inputProps={{ "aria-label": `Item URL ${at + 1}` }} /></TableCell><TableCell><OutlinedInput size="small" value={one.seller} onChange={(event) => row(at, { seller: event.target.value })} inputProps={{ "aria-label": `Seller name ${at + 1}` }} /></TableCell><TableCell>{rows.length > 1 && <IconButton aria-label="Remove item" onClick={() => set("rows", rows.filter((__, index) => index !== at))}>✕</IconButton>}</TableCell></TableRow>)}</TableBody></Table>
          {rows.length < 10 && <Button onClick={() => set("rows", [...rows, { url: "", seller: "" }])}>+ Add another item</Button>}
          {text("why", "Describe how the items infringe", { multiline: true, minRows: 4, required: true })}
          {text("order", "Test purchase order number (if you bought one)")}
          <FormControl margin="dense"><FormLabel>Supporting files</FormLabel><Box><Button component="label" variant="outlined">Choose files<input type="file" hidden multiple onChange={(event) => set("files", [...event.target.files].map(({ name }) => name))} /></Button> {box.files.map((name) => <Chip key={name} label={name} size="small" />)}</Box><FormHelperText>Photos, comparison or registration; 10 MB each</FormHelperText></FormControl>
        </Box>}
        {step === 2 && <Box>
          <Box sx={{ display: "flex", gap: 2 }}>{text("first", "First name", { required: true })}{text("last", "Last name", { required: true })}</Box>
          {text("title", "Job title")}{text("company", "Company", { required: true })}
          {text("email", "Email", { type: "email", required: true })}{text("email2", "Confirm email", { type: "email", required: true })}
          <Box sx={{ display: "flex", gap: 2, alignItems: "center" }}><FormControl sx={{ minWidth: 130 }}><InputLabel id="code">Country code</InputLabel><Select labelId="code" label="Country code" value={box.code} onChange={(event) => set("code", event.target.value)}>{CODES.map(([code, land]) => <MenuItem key={code} value={code}>{code} ({land})</MenuItem>)}</Select></FormControl>{text("phone", "Phone number", { type: "tel", required: true })}</Box>
          {text("street", "Address line 1", { required: true })}{text("unit", "Address line 2 (optional)")}
          <Box sx={{ display: "flex", gap: 2 }}>{text("city", "City", { required: true })}{text("state", "State / Province")}{text("zip", "ZIP / Postal code", { required: true })}</Box>
          <Autocomplete options={COUNTRIES} value={box.country} onChange={(_event, value) => set("country", value)} renderInput={(props) => <TextField {...props} required margin="dense" label="Country" />} />
          <Divider sx={{ my: 2 }} /><FormControlLabel control={<Checkbox checked={box.oath} onChange={(event) => set("oath", event.target.checked)} />} label="Under penalty of perjury I state that this claim is correct and that I am the owner of the right or may act for the owner." />
          {text("signature", "Electronic signature", { helperText: "Your full name" })}
        </Box>}
        <Box sx={{ mt: 2, display: "flex", gap: 2 }}><Button disabled={step === 0} onClick={() => setStep(step - 1)}>Back</Button>{step < 2 ? <Button variant="contained" onClick={() => setStep(step + 1)}>Continue</Button> : <Button variant="contained" color="success" onClick={sent}>Submit claim</Button>}</Box>
      </Box>
      <Paper square sx={{ p: 3, background: "#f2f8fd" }}><Typography>Get brand news by e-mail</Typography><TextField size="small" placeholder="Your email address" value={box.news} onChange={(event) => set("news", event.target.value)} /> <Button>Sign up</Button></Paper>
    </Box>
  );
}
createRoot(setup({ title: "Brand Portal | Submit an IP claim" })).render(<App />);
