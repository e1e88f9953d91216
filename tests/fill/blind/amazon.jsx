// Amazon's report, by React alone: fieldsets with legends, one page after the other, offers as rows, a second contact.
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { main, page, sent, tell } from "./widgets.js";

page("Report infringement", "en", "fieldset{margin:12px 0;border:1px solid #ccc}.alert{background:#fea}label{display:block;margin:6px 0}");

function Main() {
  const [step, setStep] = useState(1);
  const [v, setV] = useState({});
  const [offers, setOffers] = useState([""]);
  const [orders, setOrders] = useState([""]);
  const put = (key) => (value) => {
    setV((old) => ({ ...old, [key]: value }));
    tell(key, value);
  };
  const text = (key, words, more = {}) => <p key={key}><label htmlFor={`f-${key}`}>{words}</label><input id={`f-${key}`} value={v[key] ?? ""} onChange={(event) => put(key)(event.target.value)} {...more} /></p>;
  const one = (key, words, list) => <fieldset key={key}><legend>{words}</legend>{list.map(([value, says]) => <label key={value}><input type="radio" name={key} checked={v[key] === value} onChange={() => put(key)(value)} /> {says}</label>)}</fieldset>;
  const many = (key, list, set, at, value) => {
    const next = list.map((old, index) => (index === at ? value : old));
    set(next);
    tell(key, next.filter(Boolean).join("\n"));
  };
  const pages = {
    1: <>{one("role", "I am the", [["owner", "Rights Owner"], ["agent", "Agent authorized to act on behalf of the Rights Owner"]])}{one("type", "The primary complaint pertains to", [["copyright", "Copyright concerns, such as unauthorized use of text, photos"], ["trademark", "Trademark concerns, such as unauthorized use of a logo or brand name"], ["patent", "Patent concerns, design or utility"]])}</>,
    2: <>{v.type === "trademark" && <>{text("mark", "Brand name")}{text("number", "Trademark registration number", { placeholder: "e.g. 1234567" })}{one("where", "The infringement is", [["product", "On the physical product"], ["packaging", "On the packaging of the product"], ["image", "In the image on the product detail page"], ["text", "In the text on the product detail page"]])}</>}{text("owner", "Name of Rights Owner")}
      <fieldset><legend>ASINs or URLs of the infringing products</legend>{offers.map((offer, at) => <div key={at}><input aria-label={`Product ${at + 1}`} placeholder="ASIN or product URL" value={offer} onChange={(event) => many("links", offers, setOffers, at, event.target.value)} /></div>)}<button type="button" onClick={() => setOffers([...offers, ""])}>Add another product</button></fieldset>
      <fieldset><legend>Order IDs of test buys (optional)</legend>{orders.map((order, at) => <div key={at}><input aria-label={`Order ID ${at + 1}`} value={order} onChange={(event) => many("order", orders, setOrders, at, event.target.value)} /></div>)}<button type="button" onClick={() => setOrders([...orders, ""])}>Add order ID</button></fieldset>
      <p><label htmlFor="f-why">Additional information</label><textarea id="f-why" rows={5} maxLength={2000} value={v.why ?? ""} onChange={(event) => put("why")(event.target.value)} /></p></>,
    3: <><h3>Primary contact information</h3>{text("first", "First name")}{text("last", "Last name")}{text("company", "Company name")}{text("address", "Street address")}{text("x_city", "City")}{text("x_zip", "ZIP / Postal code")}{text("phone", "Phone")}{text("email", "Email address", { type: "email" })}
      <h3>Secondary contact information (shared with the seller)</h3>{text("x_name2", "Name")}{text("x_mail2", "Email address", { type: "email" })}
      <label><input type="checkbox" checked={v.x_swear ?? false} onChange={(event) => put("x_swear")(event.target.checked)} /> I declare, under penalty of perjury, that the information is correct</label>{text("x_sign", "Type your full name to sign")}</>,
  };
  return (
    <form onSubmit={sent}>
      <nav><input placeholder="Search Amazon" onChange={(event) => put("x_nav")(event.target.value)} /></nav>
      <h1>Report infringement</h1><p>Step {step} of 3</p>{pages[step]}
      {step > 1 && <button type="button" onClick={() => setStep(step - 1)}>Back</button>}
      {step < 3 ? <button type="button" onClick={() => setStep(step + 1)}>Continue</button> : <button>Submit report</button>}
    </form>
  );
}
createRoot(main).render(<Main />);
