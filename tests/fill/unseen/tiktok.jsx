// TikTok Shop's protection centre in English: MUI with a stepper, labels inside the boxes, an autocomplete for the country.
import { Autocomplete, Button, Checkbox, FormControl, FormControlLabel, FormLabel, InputLabel, MenuItem, Radio, RadioGroup, Select, Stack, Step, StepLabel, Stepper, TextField } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { main, page, sent, tell } from "./record.js";

page("IPR Report", "en");
const LANDS = ["Germany", "Indonesia", "Malaysia", "United Kingdom", "United States", "Vietnam"];

function Main() {
  const [step, setStep] = useState(0);
  const [v, setV] = useState({});
  const put = (key) => (value) => {
    setV((old) => ({ ...old, [key]: value }));
    tell(key, value);
  };
  const text = (key, label, more = {}) => <TextField key={key} label={label} value={v[key] ?? ""} onChange={(event) => put(key)(event.target.value)} fullWidth {...more} />;
  const file = (key, words) => <div key={key}><p>{words}</p><Button component="label" variant="outlined">Upload<input type="file" hidden multiple onChange={(event) => put(key)([...event.target.files].map(({ name }) => name))} /></Button> {(v[key] ?? []).join(", ")}</div>;
  const steps = [
    <>
      <FormControl><FormLabel>I am reporting as</FormLabel><RadioGroup row value={v.role ?? ""} onChange={(event) => put("role")(event.target.value)}><FormControlLabel value="agent" control={<Radio />} label="Agent" /><FormControlLabel value="owner" control={<Radio />} label="Rights owner" /></RadioGroup></FormControl>
      {text("name", "Full name", { required: true })}{text("owner", "Name of IP owner", { required: true })}{text("address", "Physical address", { required: true })}{text("phone", "Phone number")}{text("email", "Email address", { required: true, type: "email" })}
    </>,
    <>
      <FormControl fullWidth><InputLabel id="t">IP type</InputLabel><Select labelId="t" label="IP type" value={v.type ?? ""} onChange={(event) => put("type")(event.target.value)}>{[["utility", "Utility patent"], ["design", "Registered design"], ["trademark", "Trademark"], ["copyright", "Registered copyright"], ["uncopyright", "Unregistered copyright"]].map(([key, words]) => <MenuItem key={key} value={key}>{words}</MenuItem>)}</Select></FormControl>
      {text("number", "Registration number")}
      <Autocomplete options={LANDS} value={v.place ?? null} onChange={(_, value) => put("place")(value)} renderInput={(inner) => <TextField {...inner} label="Jurisdiction" />} />
      {text("x_valid", "Validity period (from)", { placeholder: "MM/DD/YYYY" })}
      {file("certificate", "Proof of ownership (registration certificate)")}{file("x_poa", "Letter of authorization or power of attorney (agents)")}
    </>,
    <>
      {text("links", "Links to the reported products, videos or livestreams", { multiline: true, rows: 3, helperText: "One link per line" })}
      {text("why", "Description of the infringement", { multiline: true, rows: 3 })}
      {text("x_invite", "Referral code")}
      <FormControlLabel control={<Checkbox checked={v.x_mislead ?? false} onChange={(event) => put("x_mislead")(event.target.checked)} />} label="I understand that I may be liable for intentionally misleading notices" />
    </>,
  ];
  return (
    <Stack spacing={2} sx={{ width: 640 }}>
      <Stepper activeStep={step}>{["Contact", "IP", "Report"].map((words) => <Step key={words}><StepLabel>{words}</StepLabel></Step>)}</Stepper>
      {steps[step]}
      <Stack direction="row" spacing={1}><Button disabled={!step} onClick={() => setStep(step - 1)}>Back</Button>{step < 2 ? <Button variant="contained" onClick={() => setStep(step + 1)}>Next</Button> : <Button variant="contained" onClick={sent}>Submit</Button>}</Stack>
    </Stack>
  );
}
createRoot(main).render(<Main />);
