// MUI, in English: outlined fields with floating labels, an approved right found by typing, everything on one page.
import { AppBar, Autocomplete, Box, Button, Checkbox, Container, FormControl, FormControlLabel, FormHelperText, FormLabel, InputLabel, MenuItem, Paper, Radio, RadioGroup, Select, Stack, Switch, TextField, Toolbar, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { query: "", platform: "", iprType: "", ipr: "", complaintType: "", reason: "", order: "", links: "", store: "", supplement: "", evidence: [], firstName: "", lastName: "", company: "", email: "", phone: "", ccEmail: "", updates: false, truthful: false };
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};
const RIGHTS = {
  TM: [["1177301", "TESSELVANE (UK00003612345)"], ["1177302", "TESSELVANE (018455120)"], ["1180944", "TESSEL & VANE device (UK00003701118)"]],
  CR: [["1179020", "Tessel & Vane lookbook 2023"]],
  PT: [["1181200", "Satchel clasp (6098123)"]],
};
const REASONS = {
  TM: [["CF", "Counterfeit features"], ["NX", "This model or type does not exist"], ["TB", "Test buy"], ["SIM", "Identical or confusingly similar trademark"], ["UU", "Unfair use of registered trademark"], ["UP", "Unauthorized use of others' trademark on products"]],
  CR: [["ART", "Art or text work used on products"], ["PIC", "Unauthorized use of photographs in the listing"], ["PIR", "Unauthorized copies"], ["DER", "Derivative goods"]],
  PT: [["DES", "Design patent"], ["INV", "Utility model or invention patent"]],
};

function Page() {
  [, draw] = useState(0);
  const text = (name, label, more) => <TextField id={name} label={label} value={held[name]} onChange={({ target }) => put(name, target.value)} fullWidth {...more} />;
  const pick = (name, label, list, more) => <FormControl fullWidth required><InputLabel id={`${name}-label`}>{label}</InputLabel><Select labelId={`${name}-label`} id={name} label={label} value={held[name]} onChange={({ target }) => put(name, target.value)} {...more}>{list.map(([value, words]) => <MenuItem key={value} value={value}>{words}</MenuItem>)}</Select></FormControl>;
  const radio = (name, label, list, after) => <FormControl required><FormLabel id={`${name}-label`}>{label}</FormLabel><RadioGroup row aria-labelledby={`${name}-label`} name={name} value={held[name]} onChange={({ target }) => { after?.(); put(name, target.value); }}>{list.map(([value, words]) => <FormControlLabel key={value} value={value} control={<Radio />} label={words} />)}</RadioGroup></FormControl>;
  const rights = RIGHTS[held.iprType] ?? [];
  return (<>
    <AppBar position="static" color="default"><Toolbar><Typography variant="h6" sx={{ flex: 1 }}>IPP</Typography><TextField size="small" placeholder="Search help" value={held.query} onChange={({ target }) => put("query", target.value)} /></Toolbar></AppBar>
    <Container maxWidth="md"><Typography variant="h5" sx={{ my: 3 }}>New complaint</Typography>
      <Box component="form" noValidate onSubmit={sent}><Stack spacing={3}>
        <Paper variant="outlined" sx={{ p: 3 }}><Stack spacing={3}><Typography variant="h6">Right</Typography>
          {pick("platform", "Complaint platform", [["AE", "AliExpress"], ["ALI", "Alibaba.com"], ["LZD", "Lazada"], ["MIR", "Miravia"]])}
          {radio("iprType", "IPR type", [["TM", "Trademark"], ["CR", "Copyright"], ["PT", "Patent"]], () => { held.ipr = ""; held.reason = ""; })}
          <Autocomplete id="ipr" key={held.iprType} options={rights} disabled={!rights.length} getOptionLabel={([, words]) => words} isOptionEqualToValue={([one], [other]) => one === other} value={rights.find(([value]) => value === held.ipr) ?? null} onChange={(_, one) => put("ipr", one?.[0] ?? "")} renderInput={(more) => <TextField {...more} label="IPR" required helperText="Approved rights of your account" />} /></Stack></Paper>
        <Paper variant="outlined" sx={{ p: 3 }}><Stack spacing={3}><Typography variant="h6">Infringement</Typography>
          {radio("complaintType", "Complaint type", [["PRODUCT", "Product listing"], ["STORE", "Store front"]])}
          {pick("reason", "Complaint reason", REASONS[held.iprType] ?? [], { disabled: !held.iprType })}
          {text("order", "Order number (test buy)")}
          {text("links", "Infringing listings", { required: true, multiline: true, minRows: 4, helperText: "One URL per line, 300 at most" })}
          {text("store", "Store name")}
          {text("supplement", "Supplement infringement reason(s)", { required: true, multiline: true, minRows: 4 })}
          <FormControl><FormLabel>Prima facie evidence</FormLabel><Button component="label" variant="outlined" sx={{ alignSelf: "start", my: 1 }}>Choose files<input id="evidence" type="file" hidden multiple onChange={({ target }) => put("evidence", [...held.evidence, ...target.files])} /></Button>{held.evidence.map(({ name }) => <FormHelperText key={name}>{name}</FormHelperText>)}</FormControl></Stack></Paper>
        <Paper variant="outlined" sx={{ p: 3 }}><Stack spacing={3}><Typography variant="h6">Contact</Typography>
          <Stack direction="row" spacing={2}>{text("firstName", "First name", { required: true, autoComplete: "given-name" })}{text("lastName", "Last name", { required: true, autoComplete: "family-name" })}</Stack>
          {text("company", "Company")}
          {text("email", "Contact e-mail", { required: true, type: "email", helperText: "Shown to the seller together with your name" })}
          {text("phone", "Phone", { type: "tel", required: true })}
          {text("ccEmail", "Additional e-mail for notifications", { type: "email" })}</Stack></Paper>
        <FormControlLabel control={<Switch checked={held.updates} onChange={({ target }) => put("updates", target.checked)} />} label="Send me a weekly digest" />
        <FormControlLabel control={<Checkbox checked={held.truthful} onChange={({ target }) => put("truthful", target.checked)} />} label="The information I provide is true, accurate and complete, and I bear the legal consequences if it is not." />
        <Box sx={{ pb: 6 }}><Button variant="contained" size="large" type="submit">Submit</Button></Box>
      </Stack></Box></Container>
  </>);
}

createRoot(setup({ title: "Submit a complaint | IPP", css: "body{margin:0!important}" })).render(<Page />);
keep(() => held);
