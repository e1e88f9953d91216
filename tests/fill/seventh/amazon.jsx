// Material UI: sections that fold, products as chips behind the Enter key, a choice of toggle buttons, a second contact on demand.
import { Accordion, AccordionDetails, AccordionSummary, AppBar, Autocomplete, Box, Button, Checkbox, Container, FormControl, FormControlLabel, FormHelperText, FormLabel, InputLabel, MenuItem, NativeSelect, Radio, RadioGroup, Select, Stack, Switch, TextField, ToggleButton, ToggleButtonGroup, Toolbar, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "./state.js";

const STORES = [["amazon.ca", "Canada (amazon.ca)"], ["amazon.de", "Germany (amazon.de)"], ["amazon.co.jp", "Japan (amazon.co.jp)"], ["amazon.com.mx", "Mexico (amazon.com.mx)"], ["amazon.co.uk", "United Kingdom (amazon.co.uk)"], ["amazon.com", "United States (amazon.com)"]];
const OFFICES = ["Australia", "Canada", "China", "European Union", "Germany", "Japan", "Mexico", "United Kingdom", "United States"];
const COUNTRIES = [["CA", "Canada"], ["CN", "China"], ["DE", "Germany"], ["IE", "Ireland"], ["IT", "Italy"], ["MX", "Mexico"], ["GB", "United Kingdom"], ["US", "United States"]];
const held = { search: "", who: "", store: "", right: "", mark: "", regno: "", office: "", holder: "", asins: [], scope: "", spot: [], details: "", orders: "", fullname: "", firm: "", line1: "", line2: "", town: "", state: "", postcode: "", country: "", phone: "", mail: "", other: false, otherName: "", otherMail: "", faith: false, perjury: false, sign: "" };

function Page() {
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const text = (name, label, more) => <TextField fullWidth size="small" variant="filled" label={label} value={held[name]} onChange={(event) => put(name, event.target.value)} {...more} />;
  const tick = (name, label) => <FormControlLabel control={<Checkbox checked={held[name]} onChange={(event) => put(name, event.target.checked)} />} label={label} />;
  const radios = (name, label, list) => <FormControl><FormLabel id={`${name}-l`}>{label}</FormLabel><RadioGroup aria-labelledby={`${name}-l`} value={held[name]} onChange={(event) => put(name, event.target.value)}>{list.map(([value, words]) => <FormControlLabel key={value} value={value} control={<Radio size="small" />} label={words} />)}</RadioGroup></FormControl>;
  const part = (title, begins, children) => <Accordion defaultExpanded={begins}><AccordionSummary expandIcon={<span>▾</span>}><Typography component="h2" variant="h6">{title}</Typography></AccordionSummary><AccordionDetails><Stack spacing={2.5}>{children}</Stack></AccordionDetails></Accordion>;
  return (
    <>
      <AppBar position="static" color="inherit"><Toolbar><Typography sx={{ flex: 1 }}>Report a violation</Typography><TextField size="small" placeholder="Search by ASIN or keyword" value={held.search} onChange={(event) => put("search", event.target.value)} /></Toolbar></AppBar>
      <Container maxWidth="md" sx={{ py: 3 }} component="form" onSubmit={sent}>
        {part("Rights information", true, <>
          {radios("who", "I am reporting as", [["owner", "the rights owner"], ["agent", "an agent authorized by the rights owner"]])}
          <FormControl size="small" fullWidth><InputLabel id="store">Store in which the infringement occurs</InputLabel><Select labelId="store" label="Store in which the infringement occurs" value={held.store} onChange={(event) => put("store", event.target.value)}>{STORES.map(([value, words]) => <MenuItem key={value} value={value}>{words}</MenuItem>)}</Select></FormControl>
          <div><FormLabel id="right" sx={{ display: "block", mb: 1 }}>Type of intellectual property</FormLabel><ToggleButtonGroup exclusive size="small" color="primary" aria-labelledby="right" value={held.right} onChange={(_, value) => put("right", value)}>{["Trademark", "Copyright", "Utility patent", "Design patent"].map((words) => <ToggleButton key={words} value={words}>{words}</ToggleButton>)}</ToggleButtonGroup></div>
          {held.right === "Trademark" && (<>
            {text("mark", "Brand name as it appears on the registration")}
            <Stack direction="row" spacing={2}>{text("regno", "Registration number", { helperText: "Not the serial number of an application" })}<Autocomplete fullWidth size="small" options={OFFICES} value={held.office || null} onChange={(_, value) => put("office", value)} renderInput={(more) => <TextField {...more} variant="filled" label="Issuing country or region" />} /></Stack>
          </>)}
          {text("holder", "Legal name of the rights owner")}
        </>)}
        {part("Products you are reporting", false, <>
          <Autocomplete multiple freeSolo options={[]} value={held.asins} onChange={(_, value) => put("asins", value)} renderInput={(more) => <TextField {...more} variant="filled" label="ASINs or product links" helperText="Press Enter after each one. Up to 50 per report." />} />
          {radios("scope", "Which offers do you report?", [["all", "Everyone who sells these products"], ["some", "Only certain sellers"]])}
          <FormControl component="fieldset"><FormLabel component="legend">The mark appears on or in</FormLabel><Box>{[["product", "The product itself"], ["packaging", "Its packaging"], ["image", "Images on the page"], ["text", "Title, bullets or description"]].map(([value, words]) => <FormControlLabel key={value} control={<Checkbox size="small" checked={held.spot.includes(value)} onChange={(event) => put("spot", event.target.checked ? [...held.spot, value] : held.spot.filter((one) => one !== value))} />} label={words} />)}</Box></FormControl>
          {text("details", "Tell us why you believe this is an infringement", { multiline: true, minRows: 5 })}
          {text("orders", "Test buy order number, if you made one")}
        </>)}
        {part("Your contact details", false, <>
          <Stack direction="row" spacing={2}>{text("fullname", "First and last name")}{text("firm", "Organization")}</Stack>
          {text("line1", "Street address")}{text("line2", "Apartment, suite, floor (optional)")}
          <Stack direction="row" spacing={2}>{text("town", "City / Town")}{text("state", "State / Province")}{text("postcode", "ZIP / Postal code")}</Stack>
          <FormControl variant="standard"><InputLabel variant="standard" htmlFor="land" shrink>Country or region</InputLabel><NativeSelect value={held.country} onChange={(event) => put("country", event.target.value)} inputProps={{ id: "land" }}><option value="" />{COUNTRIES.map(([value, words]) => <option key={value} value={value}>{words}</option>)}</NativeSelect></FormControl>
          <Stack direction="row" spacing={2}>{text("phone", "Phone", { type: "tel" })}{text("mail", "Email", { type: "email" })}</Stack>
          <FormControlLabel control={<Switch checked={held.other} onChange={(event) => put("other", event.target.checked)} />} label="Sellers should write to somebody else" />
          {held.other && <Stack direction="row" spacing={2}>{text("otherName", "Secondary contact name")}{text("otherMail", "Secondary contact email")}</Stack>}
        </>)}
        {part("Statements and signature", true, <>
          {tick("faith", "I have a good faith belief that the content described above violates my rights or those of the owner, and is contrary to law.")}
          {tick("perjury", "I declare, under penalty of perjury, that this notice is correct and that I own the right or am authorized to act for its owner.")}
          {text("sign", "Type your full name to sign")}<FormHelperText>Misuse of this tool may lead to the loss of access.</FormHelperText>
        </>)}
        <Button sx={{ mt: 2 }} variant="contained" type="submit">Submit report</Button>
      </Container>
    </>
  );
}

createRoot(setup({ title: "Report a violation", css: "body{margin:0!important;background:#f3f3f3}" })).render(<Page />);
keep(() => {
  const { asins, ...rest } = held;
  return { ...rest, links: asins.join("\n") };
});
