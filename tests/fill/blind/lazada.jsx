// Lazada through Alibaba's international portal: a dialog of MUI over a page that has fields of its own.
import { Autocomplete, Box, Button, Checkbox, Dialog, DialogActions, DialogContent, DialogTitle, FormControl, FormControlLabel, InputLabel, MenuItem, Select, TextField, ToggleButton, ToggleButtonGroup } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { main, page, sent, tell } from "./widgets.js";

page("IPP - New complaint", "en");
const RECORDS = [{ id: "a", label: "HALVARD (4567890) SG" }, { id: "b", label: "HALVARD KIDS (4567811) SG" }, { id: "c", label: "NORDLYS (4411220) MY" }];

function Main() {
  const [v, setV] = useState({});
  const put = (key) => (value) => {
    setV((old) => ({ ...old, [key]: value }));
    tell(key, value);
  };
  const list = (key, label, items) => <FormControl fullWidth margin="normal" key={key}><InputLabel id={`m-${key}`}>{label}</InputLabel><Select labelId={`m-${key}`} label={label} value={v[key] ?? ""} onChange={(event) => put(key)(event.target.value)}>{items.map(([value, words]) => <MenuItem key={value} value={value}>{words}</MenuItem>)}</Select></FormControl>;
  return (
    <Box>
      <TextField label="Search complaints" size="small" onChange={(event) => put("x_find")(event.target.value)} /> <TextField label="Complaint number" size="small" onChange={(event) => put("x_number")(event.target.value)} />
      <Dialog open maxWidth="md" fullWidth>
        <DialogTitle>New complaint</DialogTitle>
        <DialogContent>
          {list("platform", "Complaint platform", [["ae", "AliExpress"], ["ac", "Alibaba.com"], ["lz", "Lazada"], ["mv", "Miravia"]])}
          {v.platform === "lz" && list("x_site", "Preferred language of replies", [["en", "English"], ["th", "Thai"]])}
          <p>Intellectual property type</p>
          <ToggleButtonGroup exclusive value={v.type ?? null} onChange={(_, value) => put("type")(value)}><ToggleButton value="c">Copyright</ToggleButton><ToggleButton value="p">Patent</ToggleButton><ToggleButton value="t">Trademark</ToggleButton></ToggleButtonGroup>
          {v.type && <Autocomplete sx={{ mt: 2 }} options={RECORDS} getOptionLabel={({ label }) => label} onChange={(_, value) => put("record")(value?.id ?? "")} renderInput={(inner) => <TextField {...inner} label="Choose your registered IPR" />} />}
          {list("kind", "Complaint target", [["goods", "Product listing"], ["shop", "Store front"]])}
          {v.kind === "goods" && list("reason", "Complaint reason", [["tb", "Test buy"], ["cf", "Counterfeit Features"], ["nm", "This model or type does not exist"]])}
          <TextField multiline rows={3} fullWidth margin="normal" label="Infringing product links" helperText="One link per line, no more than 300" value={v.links ?? ""} onChange={(event) => put("links")(event.target.value)} />
          <TextField multiline rows={3} fullWidth margin="normal" label="Supplementary infringement reason" value={v.why ?? ""} onChange={(event) => put("why")(event.target.value)} />
          <Button component="label" variant="outlined">Upload prima facie evidence<input hidden type="file" multiple onChange={(event) => put("proof")([...event.target.files].map(({ name }) => name))} /></Button>
          <div><FormControlLabel control={<Checkbox checked={v.x_ok ?? false} onChange={(event) => put("x_ok")(event.target.checked)} />} label="I confirm that the statements above are true" /></div>
        </DialogContent>
        <DialogActions><Button onClick={() => sent()}>Cancel</Button><Button variant="contained" onClick={() => sent()}>Submit</Button></DialogActions>
      </Dialog>
    </Box>
  );
}
createRoot(main).render(<Main />);
