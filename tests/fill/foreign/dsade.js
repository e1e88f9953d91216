// A German form for notices under the Digital Services Act: plain, accessible, in parts that unfold; the name in two fields.

import { heldAll, keep, sent, setup } from "./state.js";

const field = (id, words, { type = "text", need = true, help = "", more = "" } = {}) => `<p class="feld"><label for="${id}">${words}${need ? ' <abbr title="Pflichtfeld">*</abbr>' : ' <span class="opt">(freiwillig)</span>'}</label>${help ? `<span class="hilfe" id="${id}-hilfe">${help}</span>` : ""}<input id="${id}" name="${id}" type="${type}" ${need ? "required" : ""} ${help ? `aria-describedby="${id}-hilfe"` : ""} ${more}></p>`;
const radio = (name, legend, rows) => `<fieldset class="wahl"><legend>${legend} <abbr title="Pflichtfeld">*</abbr></legend>${rows.map(([value, words]) => `<label><input type="radio" name="${name}" value="${value}"> ${words}</label>`).join("")}</fieldset>`;
const GOODS = ["Bekleidung", "Bücher und Medien", "Elektronik", "Haus und Garten", "Kosmetik", "Leuchten", "Spielzeug", "Sonstiges"];

const main = setup({
  title: "Rechtswidrige Inhalte melden",
  lang: "de",
  css: `body{font:17px/1.5 "Source Sans 3",Arial,sans-serif;color:#1b1b1b}header{border-bottom:4px solid #b3001b;padding:14px 40px;display:flex;justify-content:space-between}main{max-width:700px;margin:24px auto;padding:0 16px}.feld{margin:18px 0}.feld label{display:block;font-weight:600}.hilfe{display:block;color:#555;font-size:15px}.feld input,.feld select,.feld textarea{width:100%;padding:9px;border:1px solid #666;font:inherit}.opt{font-weight:400;color:#555}abbr{color:#b3001b;text-decoration:none}fieldset{border:0;padding:0;margin:18px 0}legend{font-weight:600}.wahl label{display:block;margin:4px 0}details{border:1px solid #bbb;padding:12px 18px;margin:14px 0}summary{font-size:20px;font-weight:600}.cookie{position:fixed;bottom:0;left:0;right:0;background:#222;color:#fff;padding:14px 40px}.zeile{display:flex;gap:8px;margin:6px 0}.zeile input{flex:1;padding:9px;border:1px solid #666}.paar{display:grid;grid-template-columns:1fr 1fr;gap:14px}button{font:inherit;padding:8px 18px}`,
  html: `<header><b>Marktplatz</b><form role="search" id="suche"><input name="query" type="search" aria-label="Suche" placeholder="Suche nach Artikeln"><button>Los</button></form></header>
<main><h1>Rechtswidrige Inhalte melden</h1><p>Mit diesem Formular können Sie uns nach Artikel 16 der Verordnung (EU) 2022/2065 Inhalte melden, die Sie für rechtswidrig halten. Felder mit * sind Pflichtfelder.</p>
<form id="meldung" novalidate>
<details open><summary>1. Art der Meldung</summary>${radio("verstoss", "Wogegen verstößt der Inhalt?", [["ip", "Geistiges Eigentum (Marke, Urheberrecht, Design, Patent)"], ["safety", "Produktsicherheit"], ["privacy", "Persönlichkeitsrecht oder Datenschutz"], ["other", "Anderes"]])}
<div id="schutzrecht" hidden>${radio("inhaber", "Sind Sie Inhaber des verletzten Rechts?", [["ja", "Ja"], ["nein", "Nein, ich handle im Auftrag des Inhabers"]])}${radio("art", "Um welches Recht geht es?", [["marke", "Marke"], ["urheber", "Urheberrecht"], ["design", "Design oder Geschmacksmuster"], ["patent", "Patent oder Gebrauchsmuster"]])}${field("bezeichnung", "Bezeichnung des Rechts", { help: "Zum Beispiel die Marke, wie sie eingetragen ist" })}${field("register", "Registernummer", { need: false })}<p class="feld"><label for="gebiet">Schutzgebiet <abbr title="Pflichtfeld">*</abbr></label><select id="gebiet"><option value="">Bitte wählen</option><option value="DE">Deutschland</option><option value="EU">Europäische Union</option><option value="AT">Österreich</option><option value="CH">Schweiz</option></select></p>${field("rechtsinhaber", "Name des Rechtsinhabers")}</div></details>
<details open><summary>2. Der Inhalt</summary><fieldset><legend>Internetadresse (URL) des Inhalts <abbr title="Pflichtfeld">*</abbr></legend><span class="hilfe">Eine Adresse je Feld, bitte keine Kurzlinks</span><div id="adressen"></div><button type="button" id="weitere">Weitere Adresse hinzufügen</button></fieldset>
<p class="feld"><label for="gruppe">Warengruppe <span class="opt">(freiwillig)</span></label><select id="gruppe"><option value=""></option>${GOODS.map((words) => `<option>${words}</option>`).join("")}</select></p>
<p class="feld"><label for="begruendung">Hinreichend begründete Erläuterung, warum der Inhalt rechtswidrig ist <abbr title="Pflichtfeld">*</abbr></label><textarea id="begruendung" rows="7" maxlength="3000"></textarea></p>
<p class="feld"><label for="anlagen">Anlagen <span class="opt">(freiwillig)</span></label><span class="hilfe">PDF, PNG oder JPG, zusammen 20 MB</span><input type="file" id="anlagen" multiple></p></details>
<details><summary>3. Ihre Angaben</summary><p class="feld"><label for="anrede">Anrede <span class="opt">(freiwillig)</span></label><select id="anrede"><option value=""></option><option>Frau</option><option>Herr</option><option>Divers</option></select></p><div class="paar">${field("vorname", "Vorname", { more: 'autocomplete="given-name"' })}${field("nachname", "Nachname", { more: 'autocomplete="family-name"' })}</div>${field("firma", "Firma oder Organisation", { need: false })}${field("mail", "E-Mail-Adresse", { type: "email" })}${field("mail2", "E-Mail-Adresse wiederholen", { type: "email" })}${field("tel", "Telefon", { need: false, type: "tel" })}${field("strasse", "Straße und Hausnummer", { need: false })}<div class="paar">${field("plz", "PLZ", { need: false })}${field("ort", "Ort", { need: false })}</div>${field("kennung", "Kennung als vertrauenswürdiger Hinweisgeber", { need: false, help: "Nur Hinweisgeber, die nach Artikel 22 anerkannt sind" })}</details>
<fieldset><label><input type="checkbox" id="redlich"> Ich bin in gutem Glauben davon überzeugt, dass meine Angaben richtig und vollständig sind. <abbr title="Pflichtfeld">*</abbr></label><br><label><input type="checkbox" id="datenschutz"> Ich habe die Datenschutzhinweise gelesen. <abbr title="Pflichtfeld">*</abbr></label></fieldset>${field("rechnung", "Sicherheitsfrage: Wie viel ist drei plus neun?")}
<button type="submit">Meldung absenden</button></form></main>
<div class="cookie" id="kekse">Wir verwenden Cookies. <label><input type="checkbox" name="statistik"> Statistik</label> <button type="button">Auswahl speichern</button> <button type="button">Alle akzeptieren</button></div>`,
});

const $ = (selector) => main.querySelector(selector);
for (const form of main.querySelectorAll("form")) form.addEventListener("submit", sent);
function another() {
  const at = $("#adressen").children.length + 1;
  $("#adressen").insertAdjacentHTML("beforeend", `<div class="zeile"><input type="url" name="url[]" aria-label="Internetadresse ${at}" placeholder="https://"></div>`);
}
another();
$("#weitere").addEventListener("click", another);
main.addEventListener("change", () => {
  $("#schutzrecht").hidden = $("[name=verstoss]:checked")?.value !== "ip";
});
for (const button of $("#kekse").querySelectorAll("button")) button.addEventListener("click", () => {
  $("#kekse").hidden = true;
});

keep(() => heldAll(main, { category: "[name=verstoss]", isOwner: "[name=inhaber]", right: "[name=art]", mark: "#bezeichnung", number: "#register", place: "#gebiet", owner: "#rechtsinhaber", links: '[name="url[]"]', goods: "#gruppe", why: "#begruendung", proof: "#anlagen", salutation: "#anrede", first: "#vorname", last: "#nachname", company: "#firma", email: "#mail", email2: "#mail2", phone: "#tel", street: "#strasse", zip: "#plz", city: "#ort", flagger: "#kennung", belief: "#redlich", privacy: "#datenschutz", sum: "#rechnung", search: "[name=query]", statistics: "[name=statistik]" }));
