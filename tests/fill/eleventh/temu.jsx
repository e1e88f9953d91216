// Material UI, in English: three tabs, toggle buttons for the kind of right, lists that are searched, several places from a list, links as chips.
import { Alert, AppBar, Autocomplete, Box, Button, Checkbox, Chip, FormControl, FormControlLabel, FormHelperText, FormLabel, InputLabel, ListItemText, MenuItem, OutlinedInput, Paper, Radio, RadioGroup, Select, Stack, Tab, Tabs, TextField, ToggleButton, ToggleButtonGroup, Toolbar, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const LANDS = [["AU", "Australia", "+61"], ["CA", "Canada", "+1"], ["CN", "China", "+86"], ["FR", "France", "+33"], ["DE", "Germany", "+49"], ["IT", "Italy", "+39"], ["JP", "Japan", "+81"], ["MX", "Mexico", "+52"], ["KR", "South Korea", "+82"], ["ES", "Spain", "+34"], ["SE", "Sweden", "+46"], ["GB", "United Kingdom", "+44"], ["US", "United States", "+1"]];
const REGISTERS = [...LANDS, ["EU", "European Union"]].sort((one, other) => one[1].localeCompare(other[1]));
const PLACES = [["product", "On or in the product"], ["packaging", "On the packaging"], ["image", "In the pictures"], ["text", "In the title or description"]];
const NAMES = { trademark: "Trademark", copyright: "Work", patent: "Patent title", design: "Design title" };
const held = { search: "", relation: "", fullname: "", entity: "", email: "", calling: "", phone: "", nickname: "", kind: "", patent: "", number: "", land: "", until: "", published: "", holder: "", paper: [], links: [], where: [], order: "", why: "", support: [], belief: false, sworn: false, signature: "" };

function Page() {
  const [tab, turn] = useState(0);
  const [, draw] = useState(0);
  const put = (name, value) => {
    held[name] = value ?? "";
    draw((times) => times + 1);
  };
  const set = (name) => ({ target }) => put(name, target.type === "checkbox" ? target.checked : target.value);
  const text = (name, label, more) => <TextField fullWidth margin="normal" id={name} label={label} value={held[name]} onChange={set(name)} {...more} />;
  const land = (name, label, list, say, need) => <Autocomplete id={name} fullWidth options={list} getOptionLabel={say} getOptionKey={([value]) => value} isOptionEqualToValue={([one], [other]) => one === other} value={list.find(([value]) => value === held[name]) ?? null} onChange={(_, option) => put(name, option?.[0])} renderInput={(props) => <TextField {...props} label={label} margin="normal" required={need} />} />;
  const papers = (name, label, hint) => <Paper variant="outlined" sx={{ p: 2, my: 2 }}><Typography variant="subtitle2">{label}</Typography><Button component="label" size="small" variant="outlined">Browse<input type="file" hidden multiple onChange={({ target }) => put(name, [...held[name], ...target.files])} /></Button> {held[name].map((file) => <Chip key={file.name} label={file.name} onDelete={() => put(name, held[name].filter((one) => one !== file))} />)}<FormHelperText>{hint}</FormHelperText></Paper>;
  const next = <Box sx={{ my: 2 }}><Button variant="contained" onClick={() => turn(tab + 1)}>Save and continue</Button></Box>;
  return (<>
    <AppBar position="static" color="default"><Toolbar sx={{ justifyContent: "space-between" }}><Typography variant="h6">Intellectual Property Portal</Typography><TextField size="small" hiddenLabel placeholder="Search complaints" value={held.search} onChange={set("search")} /></Toolbar></AppBar>
    <Paper sx={{ maxWidth: 780, mx: "auto", my: 3, p: 3 }}><Typography variant="h5">New complaint</Typography>
      <Tabs value={tab} onChange={(_, at) => turn(at)}><Tab label="Your details" /><Tab label="Your right" /><Tab label="Infringing goods" /></Tabs>
      <form onSubmit={sent}>
        {tab === 0 && <div><FormControl margin="normal"><FormLabel id="rel">Your relation to the intellectual property *</FormLabel><RadioGroup aria-labelledby="rel" value={held.relation} onChange={set("relation")}><FormControlLabel value="owner" control={<Radio />} label="I own it or work for its owner" /><FormControlLabel value="agent" control={<Radio />} label="I am an agent of its owner" /></RadioGroup></FormControl>
          {text("fullname", "Your full legal name", { required: true })}{text("entity", "Legal entity")}{text("email", "E-mail address", { required: true, helperText: "May be disclosed to the seller" })}
          <Stack direction="row" spacing={2}>{land("calling", "Country calling code", LANDS, ([, words, code]) => `${words} ${code}`)}{text("phone", "Telephone without the code")}</Stack>{text("nickname", "Temu account name (if you have one)")}{next}</div>}
        {tab === 1 && <div><FormControl margin="normal"><FormLabel id="kind">Which right is infringed? *</FormLabel><ToggleButtonGroup exclusive color="primary" aria-labelledby="kind" value={held.kind || null} onChange={(_, value) => put("kind", value)}>{Object.keys(NAMES).map((value) => <ToggleButton key={value} value={value}>{value}</ToggleButton>)}</ToggleButtonGroup></FormControl>
          {held.kind ? <>{text("patent", NAMES[held.kind], { required: true })}<Stack direction="row" spacing={2}>{text("number", held.kind === "patent" ? "Patent number" : "Registration number", { required: held.kind !== "copyright" })}{land("land", "Where it is registered", REGISTERS, ([, words]) => words, true)}</Stack>
            <Stack direction="row" spacing={2}>{text("until", "In force until", { type: "date", slotProps: { inputLabel: { shrink: true } } })}{text("published", "Date of first publication", { type: "date", helperText: "Works only", slotProps: { inputLabel: { shrink: true } } })}</Stack>{text("holder", "Proprietor in the register", { required: true })}{papers("paper", "Certificate or extract from the register *", "PDF or picture")}</> : <Alert severity="info">Choose a right to go on.</Alert>}{next}</div>}
        {tab === 2 && <div><Autocomplete multiple freeSolo id="links" options={[]} value={held.links} onChange={(_, value) => put("links", value)} renderInput={(props) => <TextField {...props} margin="normal" label="Product URLs *" helperText="Press Enter after each address. 200 at most, of the same right." />} />
          <FormControl fullWidth margin="normal"><InputLabel id="where-l">Where does the infringement show?</InputLabel><Select multiple labelId="where-l" id="where" value={held.where} onChange={set("where")} input={<OutlinedInput label="Where does the infringement show?" />} renderValue={(taken) => taken.map((value) => PLACES.find(([one]) => one === value)[1]).join(", ")}>{PLACES.map(([value, words]) => <MenuItem key={value} value={value}><Checkbox checked={held.where.includes(value)} /><ListItemText primary={words} /></MenuItem>)}</Select></FormControl>
          {text("order", "Order number of a test purchase", { helperText: "Leave blank if none was made" })}{text("why", "Reasons for the complaint", { required: true, multiline: true, minRows: 5, slotProps: { htmlInput: { maxLength: 4000 } } })}{papers("support", "Further evidence", "Claim charts, pictures and the like")}
          <FormControlLabel control={<Checkbox checked={held.belief} onChange={set("belief")} />} label="I believe in good faith that the use is not authorised." /><FormControlLabel control={<Checkbox checked={held.sworn} onChange={set("sworn")} />} label="Under penalty of perjury: this complaint is accurate and complete." />{text("signature", "Electronic signature", { required: true })}
          <Button type="submit" variant="contained" color="warning">Send complaint</Button></div>}
      </form></Paper></>
  );
}

createRoot(setup({ title: "Intellectual Property Portal", css: "body{margin:0!important;background:#fafafa}" })).render(<Page />);
keep(() => ({ ...held, links: held.links.map((url) => url.trim()).join("\n") }));
