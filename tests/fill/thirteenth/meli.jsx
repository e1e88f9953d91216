// Material UI, in English: one page of cards with filled boxes, a right with its paper, marketplaces as a list, public details for the seller apart from
// the representative's own.
import { Accordion, AccordionDetails, AccordionSummary, Box, Button, Card, CardContent, Checkbox, Chip, FormControl, FormControlLabel, FormHelperText, FormLabel, Grid, InputLabel, MenuItem, Radio, RadioGroup, Select, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { query: "", capacity: "", repname: "", repcompany: "", repmail: "", repphone: "", language: "", poa: [], right: "", brand: "", owner: "", office: "", number: "", expires: "", document: [], site: "", urls: "", comment: "", attach: [], pubname: "", pubmail: "", internal: "", sworn: false, terms: false };

function Page() {
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => ({ target }) => put(name, target.type === "checkbox" ? target.checked : target.value);
  const text = (name, label, { wide = 6, ...more } = {}) => <Grid size={wide}><TextField fullWidth variant="filled" id={`ml-${name}`} label={label} value={held[name]} onChange={set(name)} {...more} /></Grid>;
  const select = (name, label, list, { wide = 6, help, ...more } = {}) => <Grid size={wide}><FormControl fullWidth variant="filled" {...more}><InputLabel id={`ml-${name}-l`}>{label}</InputLabel><Select labelId={`ml-${name}-l`} id={`ml-${name}`} value={held[name]} onChange={set(name)}>{list.map(([value, words]) => <MenuItem key={value} value={value}>{words}</MenuItem>)}</Select>{help && <FormHelperText>{help}</FormHelperText>}</FormControl></Grid>;
  const radios = (name, label, list) => <Grid size={12}><FormControl required><FormLabel id={`ml-${name}-l`}>{label}</FormLabel><RadioGroup row aria-labelledby={`ml-${name}-l`} value={held[name]} onChange={set(name)}>{list.map(([value, words]) => <FormControlLabel key={value} value={value} control={<Radio />} label={words} />)}</RadioGroup></FormControl></Grid>;
  const papers = (name, label, help) => <Grid size={12}><FormLabel htmlFor={`ml-${name}`}>{label}</FormLabel><Box className="drop"><input id={`ml-${name}`} type="file" multiple onChange={({ target }) => put(name, [...target.files])} /></Box><FormHelperText>{help}</FormHelperText>{held[name].map((file) => <Chip key={file.name} size="small" label={file.name} />)}</Grid>;
  const card = (title, inside) => <Card variant="outlined" sx={{ mb: 3 }}><CardContent><Typography variant="h6" sx={{ mb: 2 }}>{title}</Typography><Grid container spacing={2}>{inside}</Grid></CardContent></Card>;
  return (<>
    <Box className="bar"><b>Brand Protection Program</b><input aria-label="Search" placeholder="Search reports by ID" value={held.query} onChange={set("query")} /></Box>
    <form className="page" onSubmit={sent}><Typography variant="h4" sx={{ mb: 2 }}>Report listings</Typography>
      <Accordion sx={{ mb: 3 }}><AccordionSummary expandIcon={<span>⌄</span>}>How does it work?</AccordionSummary><AccordionDetails>The listing is paused. The seller has 4 days to answer, then you have 4 days to reply.</AccordionDetails></Accordion>
      {card("Your intellectual property right", <>{radios("right", "Type of right", [["TRADEMARK", "Trademark"], ["COPYRIGHT", "Copyright"], ["PATENT", "Patent"], ["DESIGN", "Industrial design"]])}{text("brand", held.right === "TRADEMARK" ? "Trademark" : "Name of the right", { required: true })}{text("number", "Registration number", { required: true })}{select("office", "Country of registration", [["AR", "Argentina"], ["BR", "Brazil"], ["CL", "Chile"], ["CO", "Colombia"], ["MX", "Mexico"], ["UY", "Uruguay"]], { required: true })}{text("expires", "Valid until", { type: "date", slotProps: { inputLabel: { shrink: true } } })}{text("owner", "Holder of the right", { required: true, wide: 12 })}{papers("document", "Title of registration *", "PDF, JPG or PNG, up to 10 MB")}</>)}
      {card("Reported listings", <>{select("site", "Marketplace", [["MLA", "Mercado Libre Argentina"], ["MLB", "Mercado Livre Brasil"], ["MLC", "Mercado Libre Chile"], ["MCO", "Mercado Libre Colombia"], ["MLM", "Mercado Libre México"], ["MLU", "Mercado Libre Uruguay"]], { required: true, wide: 12 })}{text("urls", "Links to the listings", { required: true, wide: 12, multiline: true, minRows: 4, helperText: "Paste one link per line" })}{text("comment", "Why do these listings infringe your right?", { required: true, wide: 12, multiline: true, minRows: 5 })}{papers("attach", "Attachments", "Optional. Pictures and documents that support the report")}{text("internal", "Internal label", { wide: 12, helperText: "Only you will see it" })}</>)}
      {card("Representative", <>{radios("capacity", "You act as", [["OWNER", "Owner of the right"], ["PROXY", "Proxy (with power of attorney)"]])}{text("repname", "Full name", { required: true })}{text("repcompany", "Company or law firm", { required: true })}{text("repmail", "E-mail", { required: true, type: "email" })}{text("repphone", "Phone", { required: true, helperText: "Country code and number, digits only" })}{select("language", "Contact language", [["es", "Spanish"], ["pt", "Portuguese"], ["en", "English"]])}{held.capacity === "PROXY" && papers("poa", "Power of attorney *", "Signed by the owner")}</>)}
      {card("Public details", <><Grid size={12}><Typography variant="body2" color="text.secondary">The seller will see these details and may contact you.</Typography></Grid>{text("pubname", "Contact name shown to the seller", { required: true, wide: 12 })}{text("pubmail", "E-mail shown to the seller", { required: true, type: "email" })}</>)}
      <FormControlLabel control={<Checkbox checked={held.sworn} onChange={set("sworn")} />} label="I declare that this information has the nature of a sworn statement and that I am solely responsible for it." /><br /><FormControlLabel control={<Checkbox checked={held.terms} onChange={set("terms")} />} label="I accept the terms of the Brand Protection Program." />
      <Box sx={{ mt: 2 }}><Button variant="contained" type="submit">Send report</Button></Box>
    </form></>
  );
}

createRoot(setup({ title: "Report listings - Brand Protection Program", css: "body{margin:0!important;background:#ededed}.bar{background:#ffe600;padding:12px 32px;display:flex;justify-content:space-between}.bar input{padding:8px 14px;border:0;width:280px}.page{max-width:860px;margin:24px auto;background:#fff;padding:24px 32px}.drop{border:1px dashed #999;padding:14px;margin-top:6px}" })).render(<Page />);
keep(() => { const { urls, ...rest } = held; return { ...rest, links: urls.trim() }; });
