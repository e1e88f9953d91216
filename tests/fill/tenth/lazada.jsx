// Material UI, in English: steps one below another, a searched list of approved rights, an order and a report only for a test purchase.
import { AppBar, Autocomplete, Button, Checkbox, Container, FormControl, FormControlLabel, FormLabel, InputLabel, MenuItem, Radio, RadioGroup, Select, Stack, Step, StepContent, StepLabel, Stepper, TextField, Toolbar, Tooltip, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const SITES = [["aliexpress", "AliExpress"], ["alibaba", "Alibaba.com"], ["lazada", "Lazada"], ["miravia", "Miravia"]];
const RIGHTS = [
  { key: "IPR20930", kind: "TRADEMARK", label: "FJELLROSE, 018204471, European Union" },
  { key: "IPR20931", kind: "TRADEMARK", label: "FJELLROSE, 40202116603T, Singapore" },
  { key: "IPR20944", kind: "TRADEMARK", label: "VIDDE, 40202118220P, Singapore" },
  { key: "IPR21007", kind: "COPYRIGHT", label: "Rosemaling Winter, VA0002402266, United States" },
];
const REASONS = [["TEST_BUY", "Test purchase"], ["FEATURES", "Counterfeit characteristics"], ["NO_MODEL", "Model or type does not exist"], ["UNFAIR", "Unfair use of trademark"]];
const held = { lookup: "", platform: "", kind: "", right: "", object: "", reason: "", order: "", report: [], links: "", supplement: "", evidence: [], earlier: "", reference: "", person: "", mail: "", tel: "", good: false, bear: false };

function Page() {
  const [step, go] = useState(0);
  const [left, leave] = useState({});
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const text = (name, label, { need, help, ...more } = {}) => {
    const wrong = Boolean(need && left[name] && !held[name]);
    return <TextField fullWidth id={name} label={label} required={need} error={wrong} helperText={wrong ? "Required" : help} value={held[name]} onChange={({ target }) => put(name, target.value)} onBlur={() => leave({ ...left, [name]: true })} {...more} />;
  };
  const radios = (name, label, list) => <FormControl required><FormLabel id={`${name}-label`}>{label}</FormLabel><RadioGroup row aria-labelledby={`${name}-label`} name={name} value={held[name]} onChange={({ target }) => put(name, target.value)}>{list.map(([value, words]) => <FormControlLabel key={value} value={value} control={<Radio />} label={words} />)}</RadioGroup></FormControl>;
  const menu = (name, label, list) => <FormControl fullWidth required><InputLabel id={`${name}-label`}>{label}</InputLabel><Select labelId={`${name}-label`} label={label} value={held[name]} onChange={({ target }) => put(name, target.value)}>{list.map(([value, words]) => <MenuItem key={value} value={value}>{words}</MenuItem>)}</Select></FormControl>;
  const files = (name, label, help) => <div><Typography variant="subtitle2">{label} <Tooltip title={help}><span aria-label="Help">ⓘ</span></Tooltip></Typography><Button component="label" variant="outlined" size="small">Upload<input type="file" hidden multiple onChange={({ target }) => put(name, [...target.files])} /></Button><Typography variant="caption" sx={{ ml: 1 }}>{held[name].map((one) => one.name).join(", ")}</Typography></div>;
  const tick = (name, label) => <FormControlLabel control={<Checkbox checked={held[name]} onChange={({ target }) => put(name, target.checked)} />} label={label} />;
  const rights = RIGHTS.filter(({ kind }) => kind === held.kind);
  const parts = [
    ["Choose the right", <>
      {menu("platform", "Platform complained of", SITES)}
      {radios("kind", "IP type", [["TRADEMARK", "Trademark"], ["COPYRIGHT", "Copyright"], ["PATENT", "Patent and others"]])}
      <Autocomplete options={rights} disabled={!held.kind} isOptionEqualToValue={(one, other) => one.key === other.key} value={rights.find(({ key }) => key === held.right) ?? null} onChange={(_, one) => put("right", one?.key)} renderInput={(more) => <TextField {...more} required label="Registered right" helperText="Only approved rights are listed" />} /></>],
    ["Complaint", <>
      {radios("object", "Complaint object", [["product", "Product"], ["store", "Store"]])}
      {menu("reason", "Reason for complaint", REASONS)}
      {held.reason === "TEST_BUY" && <>{text("order", "Order number of the test buy", { need: true })}{files("report", "Appraisal report *", "Signed by the rights owner. It must name the order.")}</>}
      {text("links", "Infringing URLs", { need: true, multiline: true, minRows: 4, help: "One in each line, no more than 300" })}</>],
    ["Explanation and evidence", <>
      {text("supplement", "Supplementary reason", { need: true, multiline: true, minRows: 4, help: `${held.supplement.length}/2000`, slotProps: { htmlInput: { maxLength: 2000 } } })}
      {files("evidence", "Supporting evidence", "4 files at most, 5 MB each")}
      {text("earlier", "Complaint number of an earlier complaint, if there is one")}
      {text("reference", "Own reference", { help: "For your files only" })}</>],
    ["Contact and confirmation", <>
      {text("person", "Contact person", { need: true })}{text("mail", "Contact e-mail", { need: true, type: "email" })}{text("tel", "Contact telephone", { type: "tel" })}
      {tick("good", "This complaint is made in good faith and its contents are true")}{tick("bear", "I have read and accept the complaint rules")}</>],
  ];
  return (<>
    <AppBar position="static" color="default"><Toolbar sx={{ justifyContent: "space-between" }}><Typography variant="h6">IP Protection Platform</Typography><TextField size="small" placeholder="Search complaints" value={held.lookup} onChange={({ target }) => put("lookup", target.value)} /></Toolbar></AppBar>
    <Container maxWidth="sm" sx={{ py: 3 }}><Typography variant="h5">New complaint</Typography>
      <form onSubmit={sent}><Stepper orientation="vertical" activeStep={step} sx={{ mt: 2 }}>{parts.map(([title, inside], at) => <Step key={title}><StepLabel>{title}</StepLabel><StepContent><Stack spacing={2.5} sx={{ pt: 1 }}>{inside}</Stack><Stack direction="row" spacing={1} sx={{ mt: 3 }}>{at < 3 ? <Button key="next" variant="contained" onClick={() => go(at + 1)}>Next</Button> : <Button key="send" variant="contained" type="submit">Submit complaint</Button>}{at > 0 && <Button onClick={() => go(at - 1)}>Back</Button>}</Stack></StepContent></Step>)}</Stepper></form></Container>
  </>);
}

createRoot(setup({ title: "New complaint - IP Protection Platform", css: "body{margin:0!important}" })).render(<Page />);
keep(() => ({ ...held, links: held.links.trim() }));
