// MUI: outlined boxes, an autocomplete, a stepper, and listings in a table with the seller of each beside it.
import { Autocomplete, Button, Checkbox, FormControl, FormControlLabel, InputLabel, MenuItem, Select, Step, StepLabel, Stepper, TextField, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useState } from "react";
import { at, els, mount, sent, useBox } from "./kit.jsx";

const LANDS = ["Canada", "Chile", "Mexico", "United Kingdom", "United States", "United States Minor Outlying Islands"];

function App() {
  const { box, set, bind } = useBox({ name: "", email: "", phone: "", company: "", address: "", brand: "", type: "", number: "", owner: "", land: "", role: "", reason: "", links: "", sellers: "", why: "", x_store: "", x_seller: "", x_sign: "", x_perjury: false, x_search: "", x_title: "" });
  const [step, setStep] = useState(0);
  const [rows, setRows] = useState([{ link: "", seller: "" }]);
  const put = (next) => { setRows(next); set("links")(next.map(({ link }) => link).filter(Boolean).join("\n")); set("sellers")(next.map(({ seller }) => seller).filter(Boolean).join("\n")); };
  els.links = [];
  els.sellers = [];
  const field = (key, label, props = {}) => { const { ref, ...rest } = bind(key); return <TextField size="small" margin="dense" fullWidth label={label} {...rest} inputRef={ref} {...props} />; };
  return (
    <div style={{ maxWidth: 720 }}>
      <TextField size="small" placeholder="Search everything" variant="standard" {...(({ ref: _ref, ...rest }) => rest)(bind("x_search"))} />
      <h1>Intellectual Property Claim</h1>
      <Stepper activeStep={step}>{["Claimant", "Property", "Listings"].map((one) => <Step key={one}><StepLabel>{one}</StepLabel></Step>)}</Stepper>
      {step === 0 && <>
        {field("name", "First and last name", { required: true })}{field("x_title", "Job title")}{field("company", "Organization", { required: true })}{field("email", "Business email", { required: true, type: "email" })}{field("phone", "Daytime phone", { required: true, helperText: "Include the country code" })}{field("address", "Mailing address", { required: true, multiline: true, minRows: 2 })}
        <p>In this matter I act as</p><ToggleButtonGroup exclusive size="small" value={box.role} onChange={(_event, value) => set("role")(value ?? "")}><ToggleButton value="agent">Authorized agent</ToggleButton><ToggleButton value="owner">Owner of the right</ToggleButton></ToggleButtonGroup>
        {field("x_store", "Walmart store number (for claims about a store)")}
        <p><Button variant="contained" onClick={() => setStep(1)}>Continue</Button></p></>}
      {step === 1 && <>
        <FormControl fullWidth size="small" margin="dense"><InputLabel id="ct">Claim type</InputLabel><Select labelId="ct" label="Claim type" value={box.type} onChange={(event) => set("type")(event.target.value)} ref={at("type")}><MenuItem value="copyright">Copyright</MenuItem><MenuItem value="counterfeit">Counterfeit</MenuItem><MenuItem value="patent">Patent</MenuItem><MenuItem value="trademark">Trademark</MenuItem></Select></FormControl>
        {(box.type === "trademark" || box.type === "counterfeit") && <>{field("brand", "Brand", { helperText: "As it is registered" })}{field("number", "USPTO registration no.", { inputProps: { maxLength: 7 }, helperText: `${box.number.length}/7` })}{field("owner", "Registrant")}
          <Autocomplete options={LANDS} value={box.land || null} onChange={(_event, value) => set("land")(value ?? "")} renderInput={(params) => <TextField {...params} size="small" margin="dense" label="Country of registration" inputRef={at("land")} />} /></>}
        <p><Button onClick={() => setStep(0)}>Back</Button><Button variant="contained" onClick={() => setStep(2)}>Continue</Button></p></>}
      {step === 2 && <>
        <table><thead><tr><th align="left" id="cu">Item page URL</th><th align="left" id="cs">Seller name</th></tr></thead><tbody>{rows.map((row, index) => (
          <tr key={index}><td><input size="46" aria-labelledby="cu" value={row.link} onChange={(event) => put(rows.map((one, place) => (place === index ? { ...one, link: event.target.value } : one)))} ref={(element) => element && (els.links[index] = element)} /></td><td><input aria-labelledby="cs" value={row.seller} onChange={(event) => put(rows.map((one, place) => (place === index ? { ...one, seller: event.target.value } : one)))} ref={(element) => element && (els.sellers[index] = element)} /></td></tr>))}</tbody></table>
        <Button id="more" disabled={rows.length > 9} onClick={() => put([...rows, { link: "", seller: "" }])}>Add item</Button>
        {field("why", "Reason for the claim", { multiline: true, minRows: 4 })}
        {field("x_seller", "Have you contacted the seller? Seller's email")}
        <FormControlLabel control={<Checkbox checked={box.x_perjury} onChange={(event) => set("x_perjury")(event.target.checked)} />} label="Under penalty of perjury, the information is correct." />
        {field("x_sign", "Digital signature")}
        <p><Button onClick={() => setStep(1)}>Back</Button><Button variant="contained" onClick={sent}>Submit claim</Button></p></>}
    </div>
  );
}
mount(App, { title: "IP Claim" });
