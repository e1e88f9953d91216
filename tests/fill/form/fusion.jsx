// @alifd/next: labels on the left in a grid, without `for`.

import { Button, Checkbox, Form, Input, Radio, Select, Upload } from "@alifd/next";
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
  const dataSource = options.map(([key, label]) => ({ value: key, label }));
  switch (kind) {
    case "select":
      return <Select placeholder={choose} style={{ width: 320 }} value={value} onChange={change} dataSource={dataSource} />;
    case "radio":
      return <Radio.Group value={value} onChange={change} dataSource={dataSource} />;
    case "file":
      return (
        <Upload multiple autoUpload={false} listType="text" onChange={(files) => change(files.map((file) => file.name))}>
          <Button>{UPLOAD[language]}</Button>
        </Upload>
      );
    case "textarea":
    case "links":
      return <Input.TextArea rows={3} maxLength={3000} showLimitHint value={value} onChange={change} />;
    default:
      return <Input htmlType={kind} value={value} onChange={change} />;
  }
}

function Question({ question }) {
  const [ticked, tick] = useState(false);
  const hint = hinted ? question.name : undefined;
  if (question.kind !== "checkbox") {
    return (
      <Form.Item label={question.label} required={!question.decoy} data-field={hint}>
        <Control question={question} />
      </Form.Item>
    );
  }
  const change = (next) => {
    tick(next);
    set(question.name, next);
  };
  return (
    <Form.Item label=" " data-field={hint}>
      <Checkbox checked={ticked} onChange={change}>{question.label}</Checkbox>
    </Form.Item>
  );
}

createRoot(document.getElementById("main")).render(
  <Form labelCol={{ span: 8 }} wrapperCol={{ span: 16 }}>
    {questions.map((question) => <Question key={question.name} question={question} />)}
    <Button type="primary" onClick={submit}>{send}</Button>
  </Form>,
);
