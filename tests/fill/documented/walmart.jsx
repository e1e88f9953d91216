// The claim form of the brand portal in Material UI: a stepper, the brand looked for as one types, a row for every URL with
// its seller.
import { Autocomplete, Box, Button, Checkbox, Container, FormControlLabel, FormLabel, IconButton, MenuItem, Radio, RadioGroup, Stack, Step, StepLabel, Stepper, TextField, Typography } from "@mui/material";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

import { holdAll, send, start } from "./core.js";

const BRANDS = ["LARCHMONT", "LARKIN & SONS", "LARKMINT", "LARKSPUR HOME"];
const REASONS = {
  trademark: ["Unauthorized use of trademark in listing title or description", "Unauthorized use of trademark in images", "Trademark appears on an infringing product"],
  patent: ["Design patent", "Utility patent"],
  counterfeit: ["Product is counterfeit", "Counterfeit packaging or label"],
  copyright: ["Unauthorized use of text", "Unauthorized use of images", "Pirated work"],
};

function App() {
  const [box, put] = useState({ type: "", brand: null, number: "", reason: "", rows: [{ url: "", seller: "" }], why: "", first: "", last: "", title: "", company: "", email: "", phone: "", address: "", perjury: false, sign: "" });
  const [step, setStep] = useState(0);
  const [options, setOptions] = useState([]);
  const set = (name) => (event) => { const { value } = event.target; put((old) => ({ ...old, [name]: value })); };
  useEffect(() => {
    const { rows, ...rest } = box;
    holdAll({ ...rest, links: rows.map(({ url }) => url).filter(Boolean).join("\n"), sellers: rows.map(({ seller }) => seller).filter(Boolean).join("\n") });
  });
  const row = (at, name) => (event) => { const { value } = event.target; put((old) => ({ ...old, rows: old.rows.map((one, place) => (place === at ? { ...one, [name]: value } : one)) })); };
  const text = (name, label, more = {}) => <TextField fullWidth size="small" label={label} value={box[name]} onChange={set(name)} {...more} />;
  return (
    <Container maxWidth="md" sx={{ py: 3 }}>
      <Typography variant="h5" component="h1" gutterBottom>New IP claim</Typography>
      <Stepper activeStep={step} sx={{ my: 3 }}>{["Intellectual property", "Items", "Contact and signature"].map((label) => <Step key={label}><StepLabel>{label}</StepLabel></Step>)}</Stepper>
      {step === 0 && (
        <Stack spacing={2}>
          <div><FormLabel id="type">Claim type</FormLabel>
            <RadioGroup row aria-labelledby="type" name="type" value={box.type} onChange={(event) => put({ ...box, type: event.target.value, reason: "" })}>{["trademark", "patent", "counterfeit", "copyright"].map((one) => <FormControlLabel key={one} value={one} control={<Radio />} label={one[0].toUpperCase() + one.slice(1)} />)}</RadioGroup></div>
          <Autocomplete size="small" options={options} value={box.brand} filterOptions={(list) => list} onInputChange={(_, words) => setTimeout(() => setOptions(words ? BRANDS.filter((one) => one.toLowerCase().includes(words.toLowerCase())) : []), 250)} onChange={(_, value) => put((old) => ({ ...old, brand: value }))} noOptionsText="Type to search your brands" renderInput={(props) => <TextField {...props} label="Brand" required />} />
          {text("number", { trademark: "Trademark registration number", counterfeit: "Trademark registration number", patent: "Patent number", copyright: "Copyright registration number" }[box.type] ?? "Registration number", { required: true, helperText: box.type === "trademark" || box.type === "counterfeit" ? "7-digit USPTO number" : " " })}
          <TextField select size="small" label="Reason for claim" value={box.reason} onChange={set("reason")} disabled={!box.type}>{(REASONS[box.type] ?? []).map((one) => <MenuItem key={one} value={one}>{one}</MenuItem>)}</TextField>
          <Box><Button variant="contained" disabled={!box.type || !box.number} onClick={() => setStep(1)}>Continue</Button></Box>
        </Stack>
      )}
      {step === 1 && (
        <Stack spacing={2}>
          <Typography>Enter up to 10 item URLs. Give the name of the seller as shown on the item page.</Typography>
          {box.rows.map((one, at) => (
            <Stack key={at} direction="row" spacing={1}>
              <TextField size="small" label="Item URL" sx={{ flex: 2 }} value={one.url} onChange={row(at, "url")} /><TextField size="small" label="Seller name" sx={{ flex: 1 }} value={one.seller} onChange={row(at, "seller")} />
              <IconButton aria-label="Remove this URL" disabled={box.rows.length === 1} onClick={() => put({ ...box, rows: box.rows.filter((_, place) => place !== at) })}>✕</IconButton>
            </Stack>
          ))}
          <Box><Button disabled={box.rows.length >= 10} onClick={() => put({ ...box, rows: [...box.rows, { url: "", seller: "" }] })}>Add another URL</Button></Box>
          {text("why", "Description of the infringement", { multiline: true, minRows: 4 })}
          <Box><Button onClick={() => setStep(0)}>Back</Button> <Button variant="contained" onClick={() => setStep(2)}>Continue</Button></Box>
        </Stack>
      )}
      {step === 2 && (
        <Stack spacing={2}>
          <Stack direction="row" spacing={2}>{text("first", "First name")}{text("last", "Last name")}</Stack>
          {text("title", "Job title (optional)")}{text("company", "Company name")}{text("email", "Email address", { type: "email" })}{text("phone", "Phone number")}{text("address", "Mailing address")}
          <FormControlLabel control={<Checkbox checked={box.perjury} onChange={(event) => put({ ...box, perjury: event.target.checked })} />} label="Under penalty of perjury, the information in this claim is correct and I am the owner of the intellectual property or authorized to act for the owner." />
          {text("sign", "Digital signature")}
          <Box><Button onClick={() => setStep(1)}>Back</Button> <Button variant="contained" onClick={send}>Submit claim</Button></Box>
        </Stack>
      )}
    </Container>
  );
}
createRoot(start({ title: "Brand Portal | Claims" })).render(<App />);
