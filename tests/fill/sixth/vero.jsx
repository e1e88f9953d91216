// Material UI in four steps: names float in the outline, countries are an autocomplete, classes a select of several.
import { Autocomplete, Box, Button, Checkbox, Container, FormControl, FormControlLabel, FormHelperText, FormLabel, InputLabel, List, ListItem, MenuItem, Paper, Radio, RadioGroup, Select, Stack, Step, StepLabel, Stepper, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { keep, sent, setup } from "../foreign/state.js";

const REASONS = [["1.1", "Trademark: the item is a counterfeit"], ["2.1", "Trademark: the listing uses the mark unlawfully"], ["3.1", "Copyright: software offered against its licence"], ["3.2", "Copyright: the item is an unauthorised copy"], ["4.1", "Copyright: the listing copies text"], ["4.2", "Copyright: the listing copies an image"], ["5.1", "Patent: the item infringes a patent"], ["6.1", "Design: the item infringes a registered design"]];
const PLACES = ["Australia", "Benelux", "Canada", "China", "European Union", "France", "Germany", "Italy", "Japan", "Mexico", "Poland", "Spain", "Switzerland", "United Kingdom", "United States", "United States Minor Outlying Islands"];
const CLASSES = [[3, "Cosmetics"], [9, "Electronics"], [14, "Jewellery"], [16, "Paper goods"], [18, "Leather goods"], [21, "Household utensils"], [25, "Clothing"], [28, "Toys and games"], [30, "Coffee, tea"]];
const held = { relation: "", owner: "", mark: "", number: "", registered: "", jurisdiction: "", classes: [], reason: "", links: "", why: "", message: "", files: [], name: "", position: "", company: "", street: "", city: "", state: "", zip: "", country: "", phone: "", email: "", shown: "", site: "", copy: false, belief: false, oath: false, signature: "", date: "" };
const STEPS = ["Rights owner", "Right", "Items", "Contact and signature"];

function Page() {
  const [, draw] = useState(0);
  const [step, go] = useState(0);
  const put = (name, value) => {
    held[name] = value;
    draw((times) => times + 1);
  };
  const text = (name, label, more) => <TextField fullWidth label={label} value={held[name]} onChange={(event) => put(name, event.target.value)} {...more} />;
  const tick = (name, label) => <FormControlLabel control={<Checkbox checked={held[name]} onChange={(event) => put(name, event.target.checked)} />} label={label} />;
  const place = (name, label) => <Autocomplete fullWidth options={PLACES} value={held[name] || null} onChange={(_, value) => put(name, value ?? "")} renderInput={(more) => <TextField {...more} label={label} />} />;
  return (
    <Container maxWidth="md" sx={{ py: 4 }}>
      <Typography variant="h5" gutterBottom>Notice of Claimed Infringement</Typography>
      <Stepper activeStep={step} alternativeLabel sx={{ my: 3 }}>{STEPS.map((name) => <Step key={name}><StepLabel>{name}</StepLabel></Step>)}</Stepper>
      <Paper component="form" variant="outlined" sx={{ p: 3 }} onSubmit={sent}>
        <Stack spacing={3}>
          {step === 0 && (<>
            <FormControl><FormLabel id="rel">Your relation to the intellectual property</FormLabel>
              <RadioGroup aria-labelledby="rel" value={held.relation} onChange={(event) => put("relation", event.target.value)}><FormControlLabel value="owner" control={<Radio />} label="I own it, or I work for the company that owns it" /><FormControlLabel value="agent" control={<Radio />} label="I am an agent whom the owner has authorised" /></RadioGroup></FormControl>
            {text("owner", "Intellectual property owner", { helperText: "Full legal name" })}
          </>)}
          {step === 1 && (<>
            {text("mark", "Brand or title of the work")}
            <Stack direction="row" spacing={2}>{text("number", "Registration number")}{place("jurisdiction", "Jurisdiction")}</Stack>
            {text("registered", "Date of registration", { type: "date", slotProps: { inputLabel: { shrink: true } } })}
            <FormControl fullWidth><InputLabel id="cls">International classes</InputLabel>
              <Select labelId="cls" label="International classes" multiple value={held.classes} onChange={(event) => put("classes", event.target.value)}>{CLASSES.map(([key, words]) => <MenuItem key={key} value={String(key)}>{`${key} - ${words}`}</MenuItem>)}</Select><FormHelperText>Trademarks only</FormHelperText></FormControl>
          </>)}
          {step === 2 && (<>
            <FormControl fullWidth required><InputLabel id="rea">Reason code</InputLabel>
              <Select labelId="rea" label="Reason code" value={held.reason} onChange={(event) => put("reason", event.target.value)}>{REASONS.map(([key, words]) => <MenuItem key={key} value={key}>{`${key} ${words}`}</MenuItem>)}</Select></FormControl>
            {text("links", "Item numbers or URLs", { multiline: true, minRows: 4, helperText: "One on each line" })}
            {text("why", "Describe the infringement in detail", { multiline: true, minRows: 4 })}
            {text("message", "Message to the seller (optional)", { multiline: true, minRows: 2, helperText: `${held.message.length} of 1,000 characters` })}
            <Box><Button component="label" variant="outlined">Attach supporting documents<input type="file" hidden multiple onChange={(event) => put("files", [...held.files, ...event.target.files])} /></Button>
              <List dense>{held.files.map(({ name }) => <ListItem key={name}>{name}</ListItem>)}</List></Box>
          </>)}
          {step === 3 && (<>
            <Stack direction="row" spacing={2}>{text("name", "Your name")}{text("position", "Title or position")}</Stack>
            {text("company", "Company")}{text("street", "Street address")}
            <Stack direction="row" spacing={2}>{text("city", "City")}{text("state", "State or province")}{text("zip", "ZIP or postcode")}</Stack>
            {place("country", "Country")}
            <Stack direction="row" spacing={2}>{text("phone", "Telephone")}{text("site", "Website (optional)")}</Stack>
            <Stack direction="row" spacing={2}>{text("email", "E-mail for our questions")}{text("shown", "E-mail that sellers may use")}</Stack>
            {tick("copy", "Send a copy of this notice to the rights owner")}
            {tick("belief", "I believe in good faith that the use in these items is not authorised by the owner, its agent or the law")}
            {tick("oath", "Under penalty of perjury: the information is accurate and I may act for the owner")}
            <Stack direction="row" spacing={2}>{text("signature", "Electronic signature")}{text("date", "Date", { type: "date", slotProps: { inputLabel: { shrink: true } } })}</Stack>
          </>)}
          <Stack direction="row" justifyContent="space-between">
            <Button disabled={!step} onClick={() => go(step - 1)}>Back</Button>
            {step < 3 ? <Button key="next" type="button" variant="contained" onClick={() => go(step + 1)}>Next</Button> : <Button key="send" type="submit" variant="contained">Send notice</Button>}
          </Stack>
        </Stack>
      </Paper>
    </Container>
  );
}

createRoot(setup({ title: "Notice of Claimed Infringement", css: "body{background:#f7f7f7}" })).render(<Page />);
keep(() => held);
