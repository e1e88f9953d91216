// Vue without a library in English: chips for a market and a kind, an own list in a popover at the end of the body, links as tags, an upload with an area.
import { Teleport, createApp, h, nextTick, reactive } from "vue";

import { keep, sent, setup } from "../seventh/state.js";

const held = reactive({ find: "", market: "", type: "", record: "", role: "", owner: "", loa: [], tags: [], shop: "", orderSn: "", sellerPhone: "", reason: "", docs: [], name: "", company: "", email: "", cc: "", dial: "", phone: "", declare: false, news: false });
const ui = reactive({ open: "", at: {}, draft: "", filter: "" });
const RECORDS = [["SR-61", "PULAU KOPI (device)", "TM2021004402", "MY"], ["SR-62", "PULAU KOPI", "TM2021004417", "MY"], ["SR-63", "PULAU KOPI", "40202104417S", "SG"]];
const LISTS = { record: () => RECORDS.map(([id, name, no, land]) => [id, `${name} · ${no} · ${land}`]), dial: () => [["65", "+65 Singapore"], ["60", "+60 Malaysia"], ["66", "+66 Thailand"], ["62", "+62 Indonesia"]] };
const main = setup({
  title: "Brand IP Portal | Shopee", lang: "en",
  css: "body{margin:0!important;background:#f6f6f6;font:14px Roboto,Arial}.nav{background:#ee4d2d;color:#fff;padding:10px 30px;display:flex;gap:30px}.nav input{border:0;padding:6px 10px;width:240px}.eds-card{background:#fff;width:820px;margin:16px auto;padding:24px;border-radius:4px}.row{display:grid;grid-template-columns:190px 1fr;gap:14px;margin:16px 0}.row>.lab{text-align:right;color:#666;padding-top:7px}.lab.must::before{content:'* ';color:#ee4d2d}.chip{display:inline-block;border:1px solid #ddd;border-radius:4px;padding:6px 14px;margin:0 8px 6px 0;cursor:pointer}.chip.on{border-color:#ee4d2d;color:#ee4d2d}.eds-selector{border:1px solid #ddd;border-radius:4px;padding:7px 10px;cursor:pointer;min-width:150px;display:inline-block;box-sizing:border-box}.eds-pop{position:absolute;background:#fff;border:1px solid #ddd;box-shadow:0 2px 8px #0002;z-index:30}.eds-option{padding:8px 12px;cursor:pointer}.eds-option:hover{background:#fafafa}.eds-input,textarea{width:100%;box-sizing:border-box;border:1px solid #ddd;border-radius:4px;padding:7px 10px;font:inherit}.tags{border:1px solid #ddd;border-radius:4px;padding:4px;display:flex;flex-wrap:wrap;gap:4px}.tags input{border:0;outline:0;flex:1;min-width:160px}.tag{background:#f2f2f2;padding:3px 8px}.drop{display:block;border:1px dashed #ccc;padding:16px;text-align:center;color:#888;cursor:pointer}.drop input{display:none}.help{color:#999;font-size:12px}",
  html: '<div id="eds"></div>',
});
const row = (label, body, must = true, help = "") => h("div", { class: "row" }, [h("div", { class: ["lab", { must }] }, label), h("div", [body, help && h("div", { class: "help" }, help)])]);
const input = (name, placeholder = "Input") => h("input", { class: "eds-input", value: held[name], placeholder, onInput: ({ target }) => { held[name] = target.value; } });
const box = (name, label, must = true, help = "") => row(label, input(name), must, help);
const chips = (name, list) => h("div", list.map(([value, words]) => h("span", { key: value, class: ["chip", { on: held[name] === value }], onClick: () => { held[name] = value; } }, words)));
const selector = (name, placeholder, style) => h("div", { class: "eds-selector", id: `sel-${name}`, style, tabindex: 0, onClick: ({ currentTarget }) => {
  const { left, bottom, width } = currentTarget.getBoundingClientRect();
  ui.at = { left: `${left + scrollX}px`, top: `${bottom + scrollY + 2}px`, minWidth: `${width}px` };
  ui.filter = "";
  ui.open = ui.open === name ? "" : name;
} }, LISTS[name]().find(([value]) => value === held[name])?.[1] ?? placeholder);
const papers = (name, label, must, help) => row(label, h("label", { class: "drop" }, [held[name].map((file) => file.name).join(", ") || "Drop files here or click to upload", h("input", { type: "file", multiple: true, onChange: ({ target }) => { held[name] = [...held[name], ...target.files]; } })]), must, help);
const add = () => { held.tags.push(...ui.draft.split(/[\s,]+/).filter(Boolean)); ui.draft = ""; };
const popover = () => h(Teleport, { to: "body" }, ui.open ? h("div", { class: "eds-pop", style: ui.at }, LISTS[ui.open]().map(([value, words]) => h("div", { key: value, class: "eds-option", onClick: () => { held[ui.open] = value; nextTick(() => { ui.open = ""; }); } }, words))) : undefined);
const render = () => [
  h("div", { class: "nav" }, [h("b", "Shopee Brand IP Portal"), h("input", { value: held.find, placeholder: "Search", onInput: ({ target }) => { held.find = target.value; } })]),
  h("div", { class: "eds-card" }, [
    h("h2", "Report infringing listings"),
    row("Market", chips("market", [["SG", "Singapore"], ["MY", "Malaysia"], ["TH", "Thailand"], ["ID", "Indonesia"], ["VN", "Vietnam"], ["PH", "Philippines"]]), true, "One market per report"),
    row("Infringement type", chips("type", [["tm", "Trademark"], ["cr", "Copyright"], ["de", "Design"], ["pt", "Patent"]])),
    row("Registered IP", selector("record", "Select a registered IP", "width:100%"), true, "The IP must be registered in the market of the report"),
  ]),
  h("div", { class: "eds-card" }, [
    h("h3", "Listings"),
    row("Listing links", h("div", { class: "tags" }, [...held.tags.map((url, at) => h("span", { class: "tag", key: url }, [url, h("a", { onClick: () => held.tags.splice(at, 1) }, " ×")])), h("input", { id: "links", value: ui.draft, placeholder: "Paste a link and press Enter", onInput: ({ target }) => { ui.draft = target.value; }, onKeydown: (event) => { if (event.key === "Enter") { event.preventDefault(); add(); } }, onBlur: add })])),
    box("shop", "Shop name", false), box("sellerPhone", "Phone number of the seller", false), box("orderSn", "Order ID of a test purchase", false),
    row("Why it infringes", h("textarea", { rows: 5, value: held.reason, placeholder: "Input", onInput: ({ target }) => { held.reason = target.value; } })),
    papers("docs", "Supporting documents", false, "PDF, JPG or PNG"),
  ]),
  h("div", { class: "eds-card" }, [
    h("h3", "Reporter"),
    row("You are", h("div", [["owner", "Rights owner"], ["agent", "Authorised representative"]].map(([value, words]) => h("label", { key: value, style: "margin-right:20px" }, [h("input", { type: "radio", name: "role", checked: held.role === value, onChange: () => { held.role = value; } }), ` ${words}`])))),
    ...(held.role === "agent" ? [box("owner", "Name of rights owner"), papers("loa", "Letter of authorisation", true, "")] : []),
    box("name", "Full name"), box("company", "Company"), box("email", "Email"), box("cc", "Additional email for updates", false),
    row("Phone", h("div", { style: "display:flex;gap:8px" }, [selector("dial", "Code", ""), input("phone", "Phone number")])),
    h("p", h("label", [h("input", { type: "checkbox", checked: held.declare, onChange: ({ target }) => { held.declare = target.checked; } }), " I declare that the information in this report is true and complete"])),
    h("p", h("label", [h("input", { type: "checkbox", checked: held.news, onChange: ({ target }) => { held.news = target.checked; } }), " Invite me to brand protection webinars"])),
    h("button", { type: "button", class: "chip on", onClick: sent }, "Submit"),
  ]),
  popover(),
];
createApp({ render }).mount(document.getElementById("eds"));
keep(() => { const { tags, ...rest } = held; return { ...rest, docs: [...rest.docs], loa: [...rest.loa], links: tags.join("\n") }; });
