// MUI: labels that float in the field, menus in a layer of their own, links in one field each with a button for more.

import { Button, Checkbox, FormControl, FormControlLabel, FormLabel, InputLabel, MenuItem, Radio, RadioGroup, Select, Stack, TextField, Typography } from "@mui/material";
import { useId, useState } from "react";
import { createRoot } from "react-dom/client";

import { ADD, UPLOAD, page } from "./page.js";

const { questions, set, submit, send, language, hinted } = page();

function Links({ name, label }) {
  const [links, setLinks] = useState([""]);
  const change = (index, value) => {
    const next = links.map((link, at) => (at === index ? value : link));
    setLinks(next);
    set(name, next.filter(Boolean).join("\n"));
  };
  return (
    <div>
      <Typography>{label}</Typography>
      {links.map((link, index) => <TextField key={index} label={`URL ${index + 1}`} value={link} fullWidth onChange={(event) => change(index, event.target.value)} />)}
      <Button onClick={() => setLinks([...links, ""])}>+ {ADD[language]}</Button>
    </div>
  );
}

function File({ name, label }) {
  const [files, setFiles] = useState([]);
  const change = (event) => {
    const names = [...event.target.files].map((file) => file.name);
    setFiles(names);
    set(name, names);
  };
  return (
    <div>
      <Typography>{label}</Typography>
      <Button component="label" variant="outlined">{UPLOAD[language]}<input type="file" multiple hidden onChange={change} /></Button>
      {files.map((file) => <div key={file}>{file}</div>)}
    </div>
  );
}

function Field({ question: { name, kind, label, options, decoy } }) {
  const id = useId();
  const [value, setValue] = useState("");
  const change = (next) => {
    setValue(next);
    set(name, next);
  };
  switch (kind) {
    case "select":
      return (
        <FormControl fullWidth required={!decoy}>
          <InputLabel id={id}>{label}</InputLabel>
          <Select labelId={id} label={label} value={value} onChange={(event) => change(event.target.value)}>
            {options.map(([key, text]) => <MenuItem key={key} value={key}>{text}</MenuItem>)}
          </Select>
        </FormControl>
      );
    case "radio":
      return (
        <FormControl required={!decoy}>
          <FormLabel id={id}>{label}</FormLabel>
          <RadioGroup row aria-labelledby={id} value={value} onChange={(event) => change(event.target.value)}>
            {options.map(([key, text]) => <FormControlLabel key={key} value={key} control={<Radio />} label={text} />)}
          </RadioGroup>
        </FormControl>
      );
    case "checkbox":
      return <FormControlLabel control={<Checkbox checked={value === true} onChange={(event) => change(event.target.checked)} />} label={label} />;
    case "links":
      return <Links name={name} label={label} />;
    case "file":
      return <File name={name} label={label} />;
    default:
      return <TextField label={label} required={!decoy} fullWidth multiline={kind === "textarea"} minRows={kind === "textarea" ? 3 : undefined} type={kind === "textarea" ? undefined : kind} value={value} onChange={(event) => change(event.target.value)} />;
  }
}

createRoot(document.getElementById("main")).render(
  <Stack spacing={2} sx={{ maxWidth: 600 }}>
    {questions.map((question) => <div key={question.name} data-field={hinted ? question.name : undefined}><Field question={question} /></div>)}
    <Button variant="contained" onClick={submit}>{send}</Button>
  </Stack>,
);
