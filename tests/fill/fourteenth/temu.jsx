// Material UI, in English: outlined fields in papers, lists of the library, a searched country, boxes for the places, uploads behind buttons.
import { AppBar, Autocomplete, Box, Button, Checkbox, FormControl, FormControlLabel, FormGroup, FormHelperText, FormLabel, InputLabel, MenuItem, Paper, Radio, RadioGroup, Select, Stack, TextField, Toolbar, Typography } from "@mui/material";
import { useId, useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../seventh/state.js";

const held = { find: "", role: "", letter: [], right: "", brand: "", regno: "", land: "", holder: "", work: "", published: "", worklink: "", places: [], links: "", details: "", orders: "", documents: [], name: "", company: "", mail: "", phone: "", faith: false, perjury: false, complete: false, signature: "" };
let draw;
const put = (name, value) => {
  held[name] = value;
  draw((times) => times + 1);
};
const LANDS = [["AU", "Australia"], ["CA", "Canada"], ["CN", "China"], ["EU", "European Union"], ["FR", "France"], ["DE", "Germany"], ["IT", "Italy"], ["JP", "Japan"], ["MX", "Mexico"], ["KR", "South Korea"], ["ES", "Spain"], ["GB", "United Kingdom"], ["US", "United States"]].map(([code, label]) => ({ code, label }));

const Text = ({ name, label, ...more }) => <TextField fullWidth margin="normal" size="small" id={`cp-${name}`} name={name} label={label} value={held[name]} onChange={({ target }) => put(name, target.value)} {...more} />;
function Pick({ name, label, options }) {
  const id = useId();
  return <FormControl fullWidth margin="normal" size="small" required><InputLabel id={id}>{label}</InputLabel><Select labelId={id} id={`cp-${name}`} label={label} value={held[name]} onChange={({ target }) => put(name, target.value)}>{options.map(([value, words]) => <MenuItem key={value} value={value}>{words}</MenuItem>)}</Select></FormControl>;
}
const Files = ({ name, label, help }) => <Box sx={{ my: 2 }}><Typography variant="body2" gutterBottom>{label}</Typography><Button component="label" variant="outlined" size="small">Upload<input type="file" hidden multiple data-name={name} aria-label={label} onChange={({ target }) => put(name, [...target.files])} /></Button> <Typography component="span" variant="caption">{held[name].map((file) => file.name).join(", ") || help}</Typography></Box>;
const Tick = ({ name, label }) => <FormControlLabel sx={{ display: "flex", alignItems: "flex-start" }} control={<Checkbox size="small" checked={held[name]} onChange={({ target }) => put(name, target.checked)} />} label={label} />;
const Part = ({ title, children }) => <Paper variant="outlined" sx={{ p: 3, mb: 2 }}><Typography variant="h6" component="h2">{title}</Typography>{children}</Paper>;

function Page() {
  [, draw] = useState(0);
  const copyright = held.right === "copyright";
  return (<>
    <AppBar position="static" color="default" elevation={0}><Toolbar><Typography variant="h6" sx={{ flex: 1 }}>Temu IP Portal</Typography><TextField size="small" placeholder="Search complaints" value={held.find} onChange={({ target }) => put("find", target.value)} /></Toolbar></AppBar>
    <Box component="form" noValidate onSubmit={sent} sx={{ width: 760, mx: "auto", my: 3 }}>
      <Typography variant="h5" component="h1" gutterBottom>Submit a complaint</Typography>
      <Part title="Intellectual property right">
        <FormControl margin="normal" required><FormLabel id="role">You are</FormLabel><RadioGroup row aria-labelledby="role" value={held.role} onChange={({ target }) => put("role", target.value)}><FormControlLabel value="owner" control={<Radio />} label="Owner of the right" /><FormControlLabel value="agent" control={<Radio />} label="Agent of the owner" /></RadioGroup></FormControl>
        {held.role === "agent" && <Files name="letter" label="Letter of authorization *" help="PDF or picture" />}
        <Pick name="right" label="Type of right" options={[["trademark", "Trademark"], ["copyright", "Copyright"], ["patent", "Patent"], ["design", "Design"]]} />
        {held.right && !copyright && <Text name="brand" label={held.right === "trademark" ? "Trademark" : "Title"} required />}
        {copyright && <Text name="work" label="Description of the work" multiline rows={2} />}
        <Text name="regno" label="Registration number" required={!copyright} />
        {copyright && <><Text name="published" label="Publication date" /><Text name="worklink" label="Link to the work" /></>}
        <Autocomplete options={LANDS} value={LANDS.find(({ code }) => code === held.land) ?? null} onChange={(_, one) => put("land", one?.code ?? "")} isOptionEqualToValue={(one, other) => one.code === other.code} renderInput={(more) => <TextField {...more} margin="normal" size="small" label="Country or region of registration" required={!copyright} />} />
        <Text name="holder" label="Name of the owner" required />
      </Part>
      <Part title="Infringement">
        <FormControl component="fieldset" margin="normal"><FormLabel component="legend">Type of infringement</FormLabel><FormGroup row>{[["product", "Product"], ["packaging", "Packaging"], ["image", "Image"], ["text", "Text"]].map(([value, words]) => <FormControlLabel key={value} control={<Checkbox checked={held.places.includes(value)} onChange={({ target }) => put("places", target.checked ? [...held.places, value] : held.places.filter((one) => one !== value))} />} label={words} />)}</FormGroup><FormHelperText>Select where the right is infringed.</FormHelperText></FormControl>
        <Text name="links" label="Product URLs" required multiline rows={5} helperText="One per line, up to 200, all on the same right" />
        <Text name="details" label="Description of the infringement" required multiline rows={5} />
        <Text name="orders" label="Order IDs of test purchases" helperText="If any" />
        <Files name="documents" label="Supporting documents" help="Up to 10 files" />
      </Part>
      <Part title="Contact"><Stack direction="row" spacing={2} useFlexGap><Text name="name" label="Full name" required /><Text name="company" label="Company" /></Stack><Stack direction="row" spacing={2} useFlexGap><Text name="mail" label="Email" required type="email" /><Text name="phone" label="Phone" type="tel" /></Stack></Part>
      <Part title="Statements"><Tick name="faith" label="I have a good faith belief that the use is not authorized by the owner, its agent or the law." /><Tick name="perjury" label="I swear under penalty of perjury that I am the owner or authorized to act on behalf of the owner." /><Tick name="complete" label="The information in this complaint is accurate and complete." /><Text name="signature" label="Electronic signature" required /></Part>
      <Button type="submit" variant="contained">Submit</Button>
    </Box>
  </>);
}

createRoot(setup({ title: "Temu IP Portal", css: "body{margin:0!important}" })).render(<Page />);
keep(() => ({ ...held, links: held.links.trim() }));
