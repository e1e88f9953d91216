// MUI in English: accordions, outlined boxes whose labels float, links as chips of one box, countries with a search, the code beside the telephone.
import { Accordion, AccordionDetails, AccordionSummary, AppBar, Autocomplete, Button, Checkbox, Chip, FormControl, FormControlLabel, FormLabel, InputLabel, MenuItem, Radio, RadioGroup, Select, Stack, TextField, Toolbar, Typography } from "@mui/material";
import { useReducer } from "react";
import { createRoot } from "react-dom/client";

import { keep, sent, setup } from "../seventh/state.js";

const held = { search: "", relation: "", ownerName: "", ownerId: [], authorization: [], authExpiry: "", guarantee: [], ipType: "", ipName: "", regNumber: "", niceClass: "", office: "", expiry: "", scan: [], links: [], seller: "", orderNumber: "", details: "", compare: [], firstName: "", lastName: "", company: "", email: "", emailAgain: "", dial: "", phone: "", backupEmail: "", captcha: "", agree: false, promo: false };
const OFFICES = [["CN", "China"], ["EU", "European Union"], ["DE", "Germany"], ["GB", "United Kingdom"], ["US", "United States"]].map(([id, label]) => ({ id, label }));
const DIALS = [["US", "United States +1"], ["GB", "United Kingdom +44"], ["NO", "Norway +47"], ["DK", "Denmark +45"], ["CN", "China +86"]];
const main = setup({ title: "Intellectual Property Complaint - DHgate", lang: "en", css: "body{margin:0!important;background:#f6f6f6}", html: "" });
function Page() {
  const [, draw] = useReducer((n) => n + 1, 0);
  const put = (name, value) => { held[name] = value; draw(); };
  const box = (name, label, more) => <TextField id={name} label={label} fullWidth required value={held[name]} onChange={({ target }) => put(name, target.value)} {...more} />;
  const free = { required: false };
  const pick = (name, label, list, more) => (
    <FormControl fullWidth required {...more}>
      <InputLabel id={`${name}-label`}>{label}</InputLabel>
      <Select labelId={`${name}-label`} id={name} label={label} value={held[name]} onChange={({ target }) => put(name, target.value)}>{list.map(([value, words]) => <MenuItem key={value} value={value}>{words}</MenuItem>)}</Select>
    </FormControl>
  );
  const papers = (name, label, tip) => (
    <Stack direction="row" spacing={2} alignItems="center">
      <Button component="label" variant="outlined">{label}<input type="file" hidden multiple onChange={({ target }) => put(name, [...held[name], ...target.files])} /></Button>
      <Typography variant="caption">{held[name].map((file) => file.name).join(", ") || tip}</Typography>
    </Stack>
  );
  const part = (title, body, open) => <Accordion defaultExpanded={open}><AccordionSummary expandIcon="▾"><Typography variant="h6">{title}</Typography></AccordionSummary><AccordionDetails><Stack spacing={2.5}>{body}</Stack></AccordionDetails></Accordion>;
  return (
    <>
      <AppBar position="static" sx={{ bgcolor: "#222" }}><Toolbar sx={{ gap: 4 }}><b>DHgate</b><input placeholder="I'm shopping for…" value={held.search} onChange={({ target }) => put("search", target.value)} /></Toolbar></AppBar>
      <Stack sx={{ maxWidth: 780, m: "24px auto" }} spacing={2}>
        <Typography variant="h5">Intellectual property complaint</Typography>
        {part("Your relation to the right", <>
          <FormControl><FormLabel id="rel">I am complaining as</FormLabel><RadioGroup row aria-labelledby="rel" value={held.relation} onChange={({ target }) => put("relation", target.value)}><FormControlLabel value="owner" control={<Radio />} label="IP owner" /><FormControlLabel value="agent" control={<Radio />} label="Agent of the IP owner" /></RadioGroup></FormControl>
          {held.relation === "agent" && <>{box("ownerName", "Name of the IP owner")}{papers("ownerId", "Scan of the IP owner's ID", "Passport or business registration of the owner")}{papers("authorization", "Scan of the authorization", "Signed by the IP owner")}{box("authExpiry", "Authorization valid until", { ...free, type: "date", slotProps: { inputLabel: { shrink: true } } })}{papers("guarantee", "Letter of guarantee", "Download the template, sign and upload")}</>}
        </>, true)}
        {part("Intellectual property", <>
          {pick("ipType", "IP type", [["tm", "Trademark"], ["cr", "Copyright"], ["dp", "Design"], ["pt", "Patent"]])}
          {box("ipName", "IP name")}{box("regNumber", "Registration number")}
          {held.ipType === "tm" && box("niceClass", "Class")}
          <Autocomplete options={OFFICES} value={OFFICES.find(({ id }) => id === held.office) ?? null} onChange={(_, value) => put("office", value?.id ?? "")} isOptionEqualToValue={(one, other) => one.id === other.id} renderInput={(params) => <TextField {...params} label="Registered in" required />} />
          {box("expiry", "Expiry date", { type: "date", slotProps: { inputLabel: { shrink: true } } })}
          {papers("scan", "Scan of the IP document", "Certificate, jpg or pdf")}
        </>)}
        {part("Infringing listings", <>
          <Autocomplete multiple freeSolo options={[]} value={held.links} onChange={(_, value) => put("links", value)} renderTags={(value, props) => value.map((url, index) => { const { key, ...rest } = props({ index }); return <Chip key={key} label={url} {...rest} />; })} renderInput={(params) => <TextField {...params} label="Listing links" helperText="Press Enter after each link" />} />
          {box("seller", "Store name", free)}{box("orderNumber", "Order number, if you bought the item", free)}
          {box("details", "Describe the infringement", { multiline: true, minRows: 4 })}
          {papers("compare", "Comparison pictures", "Optional")}
        </>)}
        {part("Your contact details", <>
          <Stack direction="row" spacing={2}>{box("firstName", "First name")}{box("lastName", "Last name")}</Stack>{box("company", "Company")}{box("email", "E-mail")}{box("emailAgain", "Confirm e-mail")}
          <Stack direction="row" spacing={2}>{pick("dial", "Country code", DIALS, { sx: { width: 260 } })}{box("phone", "Phone number")}</Stack>{box("backupEmail", "E-mail of a second contact", free)}
        </>)}
        {box("captcha", "Type the letters you see", { sx: { width: 240 } })}
        <FormControlLabel control={<Checkbox checked={held.agree} onChange={({ target }) => put("agree", target.checked)} />} label="I declare that the complaint is true and accept liability for false complaints" />
        <FormControlLabel control={<Checkbox checked={held.promo} onChange={({ target }) => put("promo", target.checked)} />} label="E-mail me deals from DHgate" />
        <Button variant="contained" onClick={sent}>Submit complaint</Button>
      </Stack>
    </>
  );
}
createRoot(main).render(<Page />);
keep(() => ({ ...held, links: held.links.join("\n") }));
