// Ant Design 5: labels above, menus drawn at the end of the document, counters below long texts.

import { Button, Checkbox, Form, Input, Radio, Select, Upload } from "antd";
import { useState } from "react";
import { createRoot } from "react-dom/client";

import { UPLOAD, page } from "./page.js";

const { questions, set, submit, choose, send, language, hinted } = page();

function Control({ question: { name, kind, options } }) {
  const [value, setValue] = useState(undefined);
  const change = (next) => {
    setValue(next);
    set(name, next);
  };
  switch (kind) {
    case "select":
      return <Select placeholder={choose} style={{ width: 320 }} value={value} onChange={change} options={options.map(([key, label]) => ({ value: key, label }))} />;
    case "radio":
      return <Radio.Group value={value} onChange={(event) => change(event.target.value)} options={options.map(([key, label]) => ({ value: key, label }))} />;
    case "file":
      return (
        <Upload multiple beforeUpload={() => false} onChange={({ fileList }) => change(fileList.map((file) => file.name))}>
          <Button>{UPLOAD[language]}</Button>
        </Upload>
      );
    case "textarea":
    case "links":
      return <Input.TextArea rows={3} showCount maxLength={2000} value={value} onChange={(event) => change(event.target.value)} />;
    default:
      return <Input type={kind} value={value} onChange={(event) => change(event.target.value)} />;
  }
}

function Question({ question }) {
  const [ticked, tick] = useState(false);
  if (question.kind !== "checkbox") {
    return (
      <Form.Item label={question.label} required={!question.decoy} data-field={hinted ? question.name : undefined}>
        <Control question={question} />
      </Form.Item>
    );
  }
  const change = (event) => {
    tick(event.target.checked);
    set(question.name, event.target.checked);
  };
  return (
    <Form.Item data-field={hinted ? question.name : undefined}>
      <Checkbox checked={ticked} onChange={change}>{question.label}</Checkbox>
    </Form.Item>
  );
}

createRoot(document.getElementById("main")).render(
  <Form layout="vertical">
    {questions.map((question) => <Question key={question.name} question={question} />)}
    <Button type="primary" htmlType="button" onClick={submit}>{send}</Button>
  </Form>,
);
