// The portal's complaint in unstyled controls: three steps in one frame, where it shows as check boxes, links to be added one
// by one or pasted together.
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

import { holdAll, send, start } from "./core.js";
import { CSS, Cards, Files, Pick, Text } from "./headless.jsx";

const WHERE = [["product", "Product itself"], ["packaging", "Packaging"], ["image", "Product image"], ["text", "Title or description"]];

function App() {
  const [box, put] = useState({ role: "", owner: "", poa: [], type: "", by: "", number: "", description: "", published: "", link: "", country: "", where: [], links: "", orders: "", why: "", proof: [], name: "", email: "", copy: false, goodFaith: false, sworn: false });
  const [step, setStep] = useState(1);
  const set = (name) => (value) => put((old) => ({ ...old, [name]: value }));
  const bind = (name) => ({ value: box[name], onChange: set(name) });
  useEffect(() => holdAll(box));
  const tick = (name, words) => <label className="tick"><input type="checkbox" checked={box[name]} onChange={(event) => set(name)(event.target.checked)} /> {words}</label>;
  const count = box.links.split("\n").filter((line) => line.trim()).length;
  return (
    <div className="shell">
      <header><strong>Intellectual Property Portal</strong><nav><a href="#home">My complaints</a><a href="#rights">My rights</a><a href="#help">Help</a></nav></header>
      <main>
        <h1>File a complaint</h1>
        <p className="hint">Step {step} of 3</p>
        {step === 1 && (
          <section>
            <Cards label="In what capacity do you submit this complaint?" options={[["owner", "IP owner", "I or my company own the right"], ["agent", "Authorized agent", "I represent the owner"]]} {...bind("role")} />
            <Text label="Name of the IP owner" {...bind("owner")} />
            {box.role === "agent" && <Files label="Power of attorney" words="Upload" value={box.poa} onChange={set("poa")} />}
            <Pick label="Type of intellectual property" placeholder="Select a type" options={[["tm", "Trademark"], ["cr", "Copyright"], ["dp", "Design patent"], ["up", "Utility patent"]]} {...bind("type")} />
            {box.type === "cr" && <Pick label="Identify the work by" placeholder="Select" options={[["number", "Registration number"], ["description", "Description"], ["published", "Publication date"], ["link", "Link"]]} {...bind("by")} />}
            {(box.type !== "cr" && box.type) || box.by === "number" ? <Text label="Registration number" {...bind("number")} /> : null}
            {box.by === "description" && box.type === "cr" && <Text label="Description of the work" rows={3} {...bind("description")} />}
            {box.by === "published" && box.type === "cr" && <Text label="Date of first publication" type="date" {...bind("published")} />}
            {box.by === "link" && box.type === "cr" && <Text label="Link to the work" type="url" {...bind("link")} />}
            {box.type && <Pick label="Country or region of registration" placeholder="Select" options={[["AU", "Australia"], ["CA", "Canada"], ["EU", "European Union"], ["GB", "United Kingdom"], ["US", "United States"]]} {...bind("country")} />}
            <button type="button" className="go" disabled={!box.role || !box.type} onClick={() => setStep(2)}>Next</button>
          </section>
        )}
        {step === 2 && (
          <section>
            <fieldset className="field"><legend className="label">Type of infringement</legend><p className="hint">Where does your right appear? Select all that apply.</p>
              {WHERE.map(([value, words]) => <label key={value} className="tick"><input type="checkbox" checked={box.where.includes(value)} onChange={(event) => set("where")(WHERE.map(([one]) => one).filter((one) => (one === value ? event.target.checked : box.where.includes(one))))} /> {words}</label>)}</fieldset>
            <Text label="Product URLs" rows={6} hint={`One per line · ${count}/200 · for the same right only`} {...bind("links")} />
            <Text label="Test purchase order ID (optional)" {...bind("orders")} />
            <Text label="Details of the infringement" rows={5} maxLength={2000} {...bind("why")} />
            <Files label="Supporting documents" words="Drag files here or browse" multiple hint="Certificates, comparison pictures and the like; PDF, JPG, PNG" value={box.proof} onChange={set("proof")} />
            <button type="button" onClick={() => setStep(1)}>Back</button> <button type="button" className="go" onClick={() => setStep(3)}>Next</button>
          </section>
        )}
        {step === 3 && (
          <section>
            <Text label="Full name" {...bind("name")} /><Text label="Email" type="email" {...bind("email")} />
            {tick("copy", "Send me product news")}
            {tick("goodFaith", "I have a good faith belief that the use of the material is not authorized by the owner, its agent or the law.")}
            {tick("sworn", "I swear, under penalty of perjury, that the information is accurate and complete and that I am authorized to act.")}
            <button type="button" onClick={() => setStep(2)}>Back</button> <button type="button" className="go" onClick={send}>Submit complaint</button>
          </section>
        )}
      </main>
    </div>
  );
}
createRoot(start({ title: "IP Portal", css: `${CSS}header{display:flex;justify-content:space-between;padding:14px 30px;border-bottom:1px solid #e2e8f0}nav a{margin-left:16px}main{max-width:640px;margin:0 auto;padding:16px}.tick{display:block;margin:6px 0}.go{background:#fb7701;color:#fff;border:0;border-radius:20px;padding:8px 26px}fieldset{border:0;padding:0}` })).render(<App />);
