// MUI, in English: segmented buttons set what else is asked, links become chips, names float in the fields.
import { Alert, Autocomplete, Box, Button, Checkbox, Divider, FormControlLabel, MenuItem, Paper, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { q: "", fullname: "", company: "", position: "", email: "", phone: "", capacity: "", poa: [], kind: "", subject: "", brand: "", certno: "", holder: "", jurisdiction: null, certificate: [], links: [], story: "", attachments: [], consent: false, release: false, survey: "" };
const REASONS = {
  trademark: [["tm-fake", "The product is suspected to be counterfeit"], ["tm-name", "My mark is used in the product name"], ["tm-image", "My mark is used in the product image"], ["tm-desc", "My mark is used in the product description"]],
  copyright: [["cr-pirate", "The product is pirated"], ["cr-image", "My image is used"], ["cr-work", "My work is reproduced on the product"], ["cr-desc", "My description is copied"]],
};
const PLACES = ["Australia", "China", "European Union", "India", "Indonesia", "Japan", "Malaysia", "Singapore", "United Kingdom", "United States"];

function Page() {
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value;
    draw((times) => times + 1);
  };
  const text = (name, label, more) => <TextField fullWidth size="small" label={label} value={held[name]} onChange={({ target }) => put(name, target.value)} {...more} />;
  const tick = (name, label) => <FormControlLabel control={<Checkbox checked={held[name]} onChange={({ target }) => put(name, target.checked)} />} label={label} />;
  const files = (name, label) => (
    <Box><Typography variant="body2" gutterBottom>{label}</Typography>
      <Button component="label" variant="outlined" size="small">Browse<input hidden type="file" multiple data-for={name} onChange={({ target }) => put(name, [...target.files])} /></Button>
      {held[name].map((file) => <Typography key={file.name} variant="caption" sx={{ ml: 1 }}>{file.name}</Typography>)}</Box>
  );
  return (
    <Box sx={{ maxWidth: 760, mx: "auto" }}>
      <Stack direction="row" justifyContent="space-between" sx={{ mb: 3 }}><Typography variant="h6" color="success.main">Intellectual Property Protection</Typography><TextField size="small" placeholder="Search in marketplace" value={held.q} onChange={({ target }) => put("q", target.value)} /></Stack>
      <Paper component="form" variant="outlined" sx={{ p: 3 }} onSubmit={sent}><Stack spacing={2.2}>
        <Typography variant="h5">Report a violation</Typography>
        <Alert severity="info">Your name, company, position, e-mail, phone and attachments may be passed to the reported party.</Alert>
        <Typography variant="subtitle1">Reporter</Typography>
        {text("fullname", "Full name", { required: true })}
        <Stack direction="row" spacing={2}>{text("company", "Company", { required: true })}{text("position", "Position in the company")}</Stack>
        <Stack direction="row" spacing={2}>{text("email", "E-mail", { required: true, type: "email" })}{text("phone", "Telephone number", { required: true })}</Stack>
        {text("capacity", "I report in my capacity as", { select: true, required: true, children: [["holder", "Holder of the right"], ["licensee", "Licensee"], ["proxy", "Proxy or legal representative"]].map(([value, label]) => <MenuItem key={value} value={value}>{label}</MenuItem>) })}
        {held.capacity === "proxy" && files("poa", "Power of attorney from the holder *")}
        <Divider /><Typography variant="subtitle1" id="kind">Right that is violated</Typography>
        <ToggleButtonGroup exclusive color="success" aria-labelledby="kind" value={held.kind} onChange={(_, value) => value && put("kind", value)}>{["trademark", "copyright", "patent", "design"].map((one) => <ToggleButton key={one} value={one}>{one}</ToggleButton>)}</ToggleButtonGroup>
        {REASONS[held.kind] && text("subject", "Subject of the report", { select: true, children: REASONS[held.kind].map(([value, label]) => <MenuItem key={value} value={value}>{label}</MenuItem>) })}
        {held.kind && (<>
          {text("brand", held.kind === "trademark" ? "Mark as shown in the certificate" : "Name of the work or invention", { required: true })}
          <Stack direction="row" spacing={2}>{text("certno", "Certificate / registration no.", { required: true })}<Autocomplete fullWidth size="small" options={PLACES} value={held.jurisdiction} onChange={(_, value) => put("jurisdiction", value)} renderInput={(params) => <TextField {...params} label="Where is it registered?" />} /></Stack>
          {text("holder", "Name of the holder of the right", { required: true })}
          {files("certificate", "Copy of the certificate *")}
        </>)}
        <Divider /><Typography variant="subtitle1">Reported products</Typography>
        <Autocomplete multiple freeSolo options={[]} value={held.links} onChange={(_, value) => put("links", value)} renderInput={(params) => <TextField {...params} size="small" label="Product URLs *" helperText="Press Enter after each URL" />} />
        {text("story", "Chronology and description of the violation", { required: true, multiline: true, minRows: 4 })}
        {files("attachments", "Other attachments (photos, comparison, screenshots)")}
        <Divider />
        {tick("consent", "I consent to my data being passed to the reported party")}
        {tick("release", "I release the platform from any claim arising from this report and am liable if it is wrong")}
        <Button type="submit" variant="contained" color="success">Send report</Button>
      </Stack></Paper>
      <Paper variant="outlined" sx={{ p: 2, mt: 3 }}>{text("survey", "How can we make this page better?")}</Paper>
    </Box>
  );
}

createRoot(setup({ title: "Report a violation of intellectual property" })).render(<Page />);
keep(() => ({ ...held, links: held.links.join("\n") }));
