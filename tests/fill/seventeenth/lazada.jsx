// MUI, in English: an upright stepper, filled boxes with floating labels, toggle buttons for the right, the approved record is searched, the site of the
// country follows the platform, links are pasted in one box and checked.
import { Alert, Autocomplete, Button, Checkbox, Chip, FormControl, FormControlLabel, FormHelperText, FormLabel, InputLabel, MenuItem, Radio, RadioGroup, Select, Stack, Step, StepContent, StepLabel, Stepper, TextField, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { help: "", market: "", country: "", ipr: "", place: "", record: "", about: "", reason: "", orderId: "", urls: "", sellerName: "", note: "", proof: [], role: "", holder: "", poa: [], name: "", firm: "", mail: "", dial: "", tel: "", cc: "", previous: "", faith: false, terms: false };
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};
const RECORDS = [
  { id: "D-3301", ipr: "PT", place: "OT", label: "Collapsible laundry basket · 30202241877P · Singapore" }, { id: "D-3302", ipr: "PT", place: "OT", label: "Laundry trolley · 30202241880Q · Singapore" }, { id: "D-3377", ipr: "PT", place: "CN", label: "Collapsible laundry basket · ZL202230610027.5" },
  { id: "T-1180", ipr: "TM", place: "OT", label: "PANDAN LOOM · 40202114430X · Singapore" },
];
const REASONS = { TM: [["tb", "Test buy"], ["cf", "Counterfeit features"], ["nx", "This model or type does not exist"], ["uu", "Unfair use of registered trademark"]], CR: [["art", "Art or text work"], ["pic", "Pictures taken from the owner"], ["pir", "Pirated copies"]], PT: [["de", "Design: same or similar appearance"], ["ut", "Utility model or invention: falls within a claim"]] };
const SITES = ["Indonesia", "Malaysia", "Philippines", "Singapore", "Thailand", "Vietnam"];
const DIALS = [["SG", "Singapore (+65)"], ["MY", "Malaysia (+60)"], ["CN", "China (+86)"], ["ID", "Indonesia (+62)"], ["GB", "United Kingdom (+44)"], ["US", "United States (+1)"]];

function Page() {
  [, draw] = useState(0);
  const [step, go] = useState(0);
  const [seen, check] = useState([]);
  const text = (name, label, { required = true, ...more } = {}) => <TextField variant="filled" fullWidth id={name} label={label} required={required} value={held[name]} onChange={({ target }) => put(name, target.value)} {...more} />;
  const pick = (name, label, list, onPick) => <FormControl variant="filled" fullWidth required><InputLabel id={`${name}-l`}>{label}</InputLabel><Select id={name} labelId={`${name}-l`} value={held[name]} onChange={({ target }) => { onPick?.(); put(name, target.value); }}>{list.map(([value, words]) => <MenuItem key={value} value={value}>{words}</MenuItem>)}</Select></FormControl>;
  const radio = (name, label, list) => <FormControl required><FormLabel id={`${name}-l`}>{label}</FormLabel><RadioGroup row aria-labelledby={`${name}-l`} value={held[name]} onChange={({ target }) => put(name, target.value)}>{list.map(([value, words]) => <FormControlLabel key={value} value={value} control={<Radio />} label={words} />)}</RadioGroup></FormControl>;
  const file = (name, label, hint) => <div><FormLabel>{label}</FormLabel><div><Button component="label" variant="outlined">Browse<input hidden type="file" multiple aria-label={label} onChange={({ target }) => put(name, [...target.files])} /></Button> {held[name].map((one) => one.name).join(", ")}</div><FormHelperText>{hint}</FormHelperText></div>;
  const tick = (name, label) => <FormControlLabel control={<Checkbox checked={held[name]} onChange={({ target }) => put(name, target.checked)} />} label={label} />;
  const steps = [
    ["Intellectual property", <>
      {pick("market", "Complaint platform", [["ae", "AliExpress"], ["ali", "Alibaba.com"], ["laz", "Lazada"], ["mir", "Miravia"]])}
      {held.market === "laz" && <Autocomplete options={SITES} value={held.country || null} onChange={(_, value) => put("country", value ?? "")} renderInput={(params) => <TextField {...params} variant="filled" required label="Lazada site" helperText="The country in which the listing is offered" />} />}
      <div><FormLabel id="ipr-l">IPR type *</FormLabel><ToggleButtonGroup exclusive fullWidth aria-labelledby="ipr-l" value={held.ipr} onChange={(_, value) => { if (!value) return; held.record = ""; held.reason = ""; put("ipr", value); }}>{[["TM", "Trademark"], ["CR", "Copyright"], ["PT", "Patent and others"]].map(([value, words]) => <ToggleButton key={value} value={value}>{words}</ToggleButton>)}</ToggleButtonGroup></div>
      {pick("place", "Place of registration", [["CN", "Mainland China"], ["HK", "Hong Kong, China"], ["TW", "Taiwan, China"], ["OT", "Others"]], () => { held.record = ""; })}
      <Autocomplete options={RECORDS.filter((one) => one.ipr === held.ipr && one.place === held.place)} value={RECORDS.find(({ id }) => id === held.record) ?? null} onChange={(_, value) => put("record", value?.id ?? "")} renderInput={(params) => <TextField {...params} variant="filled" required label="IPR record" helperText="Search by name or number; only approved records are listed" />} />
    </>],
    ["Infringement", <>
      {radio("about", "Complaint type", [["listing", "Product listing"], ["store", "Store front"]])}
      {pick("reason", "Complaint reason", REASONS[held.ipr] ?? [])}
      {held.reason === "tb" && text("orderId", "Transaction order number")}
      {text("urls", "Infringing listings", { multiline: true, minRows: 4, helperText: "Paste one URL per line, 300 at most, then verify" })}
      <div><Button variant="outlined" onClick={() => check(held.urls.split("\n").filter((one) => one.trim()).map((one) => one.match(/i(\d+)/)?.[1] ?? "not recognised"))}>Verify</Button> {seen.map((one, at) => <Chip key={at} size="small" label={one} />)}</div>
      {text("sellerName", "Store name", { required: false })}
      {text("note", "Supplement infringement reason(s)", { multiline: true, minRows: 4 })}
      {file("proof", "Prima facie evidence", "If applicable. 5 MB per file")}
    </>],
    ["Complainant", <>
      {radio("role", "You are", [["owner", "The rights holder"], ["agent", "An agent of the rights holder"]])}
      {held.role === "agent" && <>{text("holder", "Rights holder you represent")}{file("poa", "Letter of authorization", "Must name IP enforcement")}</>}
      {text("name", "Contact name")}{text("firm", "Company", { required: false })}{text("mail", "Contact email", { type: "email", helperText: "Shown to the seller" })}
      <Stack direction="row" spacing={1}>{pick("dial", "Country code", DIALS)}{text("tel", "Phone", { type: "tel" })}</Stack>
      {text("cc", "Copy notifications to", { required: false, type: "email" })}{text("previous", "Previous complaint ID", { required: false })}
      {tick("faith", "I have a good faith belief that the listings infringe the right selected above")}{tick("terms", "I accept the IPP User Agreement")}
    </>],
  ];
  return (<><header><b>IP Protection Platform</b><input type="search" placeholder="How can we help?" value={held.help} onChange={({ target }) => put("help", target.value)} /></header>
    <main><h1>Submit a complaint</h1><Alert severity="info">Listings of one seller belong in one complaint.</Alert><form onSubmit={sent}><Stepper activeStep={step} orientation="vertical">{steps.map(([title, body], at) => <Step key={title}><StepLabel>{title}</StepLabel><StepContent><Stack spacing={2}>{body}<div>{at > 0 && <Button onClick={() => go(at - 1)}>Back</Button>}{at < 2 ? <Button key="on" variant="contained" onClick={() => go(at + 1)}>Next</Button> : <Button key="end" variant="contained" type="submit">Submit</Button>}</div></Stack></StepContent></Step>)}</Stepper></form></main></>);
}

createRoot(setup({ title: "Submit a complaint | IP Protection Platform", css: "body{margin:0!important}header{display:flex;justify-content:space-between;background:#1a1a2e;color:#fff;padding:12px 28px}main{max-width:720px;margin:16px auto}" })).render(<Page />);
keep(() => {
  const { urls, ...rest } = held;
  return { ...rest, links: urls.split("\n").map((one) => one.trim()).filter(Boolean).join("\n") };
});
