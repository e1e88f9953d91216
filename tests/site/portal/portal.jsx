// The practice portal: the documented complaint flow of IPP with the component library of Alibaba's own sites, so that
// controlled inputs, menus drawn elsewhere in the document and late fields are real. Its state stands on
// `window.__portal`, which the filler never sees: it is what the tests compare with.

import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import Button from "@alifd/next/es/button";
import Checkbox from "@alifd/next/es/checkbox";
import Form from "@alifd/next/es/form";
import Input from "@alifd/next/es/input";
import Radio from "@alifd/next/es/radio";
import Select from "@alifd/next/es/select";
import Upload from "@alifd/next/es/upload";

import { LISTING, RECORDS, WORDS } from "./words.js";

const query = new URLSearchParams(location.search);
const language = query.get("lang") === "zh" ? "zh" : "en";
const words = WORDS[language];
/** More records of the account, for tests with another brand: `?record=TYPE|NUMBER|TEXT|CLASSES`, as often as needed. */
const account = RECORDS.concat(
  query.getAll("record").map((text, index) => {
    const [type, number, name, classes = ""] = text.split("|");
    return { id: `q${index}`, type, number, text: name, classes };
  }),
);
/** Milliseconds after which the records of the account arrive, as from a server. */
const LOAD_MS = 350;

const published = { values: {}, submits: 0, verified: null, receipt: null, language };
window.__portal = published;

const options = (pairs) => (pairs ?? []).map(([value, label]) => ({ value, label }));

function check(platform, text) {
  const lines = text.split(/\n/).map((line) => line.trim()).filter(Boolean);
  const good = lines.filter((line) => LISTING[platform]?.test(line)).length;
  return { good, bad: lines.length - good };
}

function Complaint({ onReceipt }) {
  const [platform, setPlatform] = useState();
  const [rightType, setRightType] = useState();
  const [records, setRecords] = useState([]);
  const [loading, setLoading] = useState(false);
  const [right, setRight] = useState();
  const [complaintType, setComplaintType] = useState();
  const [reason, setReason] = useState();
  const [proofType, setProofType] = useState();
  const [order, setOrder] = useState("");
  const [report, setReport] = useState([]);
  const [listings, setListings] = useState("");
  const [verified, setVerified] = useState(null);
  const [explanation, setExplanation] = useState("");
  const [evidence, setEvidence] = useState([]);
  const [reference, setReference] = useState("");
  const [newsletter, setNewsletter] = useState(false);
  const [declaration, setDeclaration] = useState(false);
  const [missing, setMissing] = useState([]);

  useEffect(() => {
    setRight(undefined);
    setReason(undefined);
    setRecords([]);
    if (!rightType) return undefined;
    setLoading(true);
    const timer = setTimeout(() => {
      setLoading(false);
      setRecords(account.filter((record) => record.type === rightType));
    }, LOAD_MS);
    return () => clearTimeout(timer);
  }, [rightType]);

  const recordOptions = useMemo(
    () => records.map((r) => ({ value: r.id, label: `${r.text} · ${r.number}${r.classes ? ` · ${r.classes}` : ""}` })),
    [records],
  );
  const names = (files) => files.map((file) => file.name);
  const values = {
    platform, right_type: rightType, right: records.find((r) => r.id === right)?.number, complaint_type: complaintType,
    reason, proof_type: proofType, order, test_buy_report: names(report), listings, explanation,
    evidence: names(evidence), reference, newsletter, declaration,
  };
  published.values = values;
  published.verified = verified;

  const testBuy = reason === "test-buy" || (reason === "unauthorised-use" && proofType === "test_buy");

  function submit() {
    const wanted = [
      [platform, words.platform], [rightType, words.rightType], [right, words.right], [complaintType, words.complaintType],
      [reason, words.reason], [listings.trim(), words.listings], [explanation.trim(), words.explanation],
      [!testBuy || order, words.order], [declaration, words.declaration],
    ];
    const left = wanted.filter(([value]) => !value).map(([, label]) => label);
    setMissing(left);
    published.submits += 1;
    if (left.length) return;
    // Each notice that this tab files has a number of its own.
    const filed = Number(sessionStorage.getItem("filed") ?? 0) + 1;
    sessionStorage.setItem("filed", String(filed));
    const number = `TP${20261124000000 + filed}`;
    published.receipt = { number, values };
    onReceipt(number);
  }

  const upload = (value, onChange) => (
    <Upload value={value} onChange={onChange} multiple autoUpload={false} listType="text">
      <Button type="normal">{words.upload}</Button>
    </Upload>
  );

  return (
    <Form labelAlign="left" labelCol={{ span: 6 }} wrapperCol={{ span: 16 }} className="complaint">
      <Form.Item label={words.platform} required>
        <Select value={platform} placeholder={words.choose} dataSource={options(words.platforms)} onChange={setPlatform} />
      </Form.Item>
      <Form.Item label={words.rightType} required>
        <Select value={rightType} placeholder={words.choose} dataSource={options(words.rightTypes)} onChange={setRightType} />
      </Form.Item>
      <Form.Item label={words.right} required help={loading ? words.rightsLoading : undefined}>
        <Select value={right} placeholder={words.choose} disabled={loading || !records.length} dataSource={recordOptions} onChange={setRight} showSearch />
      </Form.Item>
      <Form.Item label={words.complaintType} required>
        <Radio.Group value={complaintType} onChange={setComplaintType} dataSource={options(words.complaintTypes)} />
      </Form.Item>
      {complaintType && (
        <Form.Item label={words.reason} required>
          <Select value={reason} placeholder={words.choose} dataSource={options(words.reasons[rightType])} onChange={setReason} />
        </Form.Item>
      )}
      {reason === "unauthorised-use" && (
        <Form.Item label={words.proofType} required>
          <Select value={proofType} placeholder={words.choose} dataSource={options(words.proofTypes)} onChange={setProofType} />
        </Form.Item>
      )}
      {testBuy && (
        <Form.Item label={words.order} required>
          <Input value={order} onChange={setOrder} />
        </Form.Item>
      )}
      {testBuy && <Form.Item label={words.report} required>{upload(report, setReport)}</Form.Item>}
      <Form.Item label={complaintType === "storefront" ? words.storefronts : words.listings} required help={words.listingsHelp}>
        <Input.TextArea value={listings} onChange={setListings} rows={6} />
      </Form.Item>
      <Form.Item label=" " colon={false}>
        <Button onClick={() => setVerified(check(platform, listings))}>{words.verify}</Button>
        {verified && <span className="verified">{words.verified(verified.good, verified.bad)}</span>}
      </Form.Item>
      <Form.Item label={words.explanation} required>
        <Input.TextArea value={explanation} onChange={setExplanation} rows={6} maxLength={5000} showLimitHint />
      </Form.Item>
      <Form.Item label={words.evidence}>{upload(evidence, setEvidence)}</Form.Item>
      <Form.Item label={words.reference}>
        <Input value={reference} onChange={setReference} />
      </Form.Item>
      <Form.Item label=" " colon={false}>
        <Checkbox checked={newsletter} onChange={setNewsletter}>{words.newsletter}</Checkbox>
      </Form.Item>
      <Form.Item label={words.declaration} required>
        <Checkbox checked={declaration} onChange={setDeclaration}>{words.declarationText}</Checkbox>
      </Form.Item>
      <Form.Item label=" " colon={false}>
        <Button type="primary" size="large" onClick={submit}>{words.submit}</Button>
        {missing.length > 0 && <p className="missing" role="alert">{words.missing}{missing.join(", ")}</p>}
      </Form.Item>
    </Form>
  );
}

function Receipt({ number }) {
  return (
    <section className="receipt">
      <h2>{words.receipt}</h2>
      <dl>
        <dt>{words.number}</dt>
        <dd>{number}</dd>
      </dl>
      <p>{words.receiptText}</p>
    </section>
  );
}

function Portal() {
  const [receipt, setReceipt] = useState(null);
  return (
    <main>
      <header>
        <strong>{words.brand}</strong>
        <span>{words.practice}</span>
      </header>
      <h1>{words.title}</h1>
      {receipt ? <Receipt number={receipt} /> : <Complaint onReceipt={setReceipt} />}
    </main>
  );
}

document.documentElement.lang = language;
document.title = words.title;
createRoot(document.getElementById("portal")).render(<Portal />);
