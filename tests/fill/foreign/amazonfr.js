// A French form that grows: each part appears below the last once "Continuer" is pressed there; names of cells stand in the table's head.

import { heldAll, keep, sent, setup } from "./state.js";

const OFFICES = [["INPI", "INPI (France)"], ["EUIPO", "EUIPO (Union européenne)"], ["BOIP", "BOIP (Benelux)"], ["DPMA", "DPMA (Allemagne)"], ["UKIPO", "UKIPO (Royaume-Uni)"], ["OMPI", "OMPI (marque internationale)"]];
const LANDS = [["DE", "Allemagne"], ["BE", "Belgique"], ["ES", "Espagne"], ["FR", "France"], ["IT", "Italie"], ["NO", "Norvège"], ["NL", "Pays-Bas"], ["GB", "Royaume-Uni"], ["CH", "Suisse"]];
const float = (id, words, { type = "text", help = "" } = {}) => `<div class="form-floating"><input class="form-control" type="${type}" id="${id}" placeholder="${words}"><label for="${id}">${words}</label>${help ? `<div class="form-text">${help}</div>` : ""}</div>`;
const select = (id, words, rows) => `<div class="form-floating"><select class="form-select" id="${id}"><option value="" selected disabled></option>${rows.map(([value, text]) => `<option value="${value}">${text}</option>`).join("")}</select><label for="${id}">${words}</label></div>`;
const check = (type, name, value, words) => `<div class="form-check"><input class="form-check-input" type="${type}" name="${name}" value="${value}" id="${name}-${value}"><label class="form-check-label" for="${name}-${value}">${words}</label></div>`;
const onward = (at) => `<button type="button" class="btn btn-outline" data-next="${at}">Continuer</button>`;

const main = setup({
  title: "Signaler une atteinte",
  lang: "fr",
  css: "body{font:16px/1.5 system-ui,sans-serif;color:#212529}.navbar{background:#232f3e;color:#fff;padding:10px 30px;display:flex;gap:24px}.navbar input{flex:1;border:0;border-radius:4px;padding:7px}.container{max-width:780px;margin:24px auto}.card{border:1px solid #dee2e6;border-radius:8px;padding:18px 22px;margin:14px 0}.form-floating{position:relative;margin:10px 0}.form-control,.form-select{width:100%;height:58px;padding:24px 12px 4px;border:1px solid #ced4da;border-radius:6px;font:inherit;background:#fff}textarea.form-control{height:auto}.form-floating>label{position:absolute;left:13px;top:5px;font-size:12px;color:#6c757d}.form-control::placeholder{color:transparent}.form-text{font-size:13px;color:#6c757d}.form-label{font-weight:600;margin:14px 0 4px}.btn{padding:8px 22px;border-radius:6px;font:inherit}.btn-outline{background:#fff;border:1px solid #0d6efd;color:#0d6efd}table{width:100%}td input{width:100%;padding:7px;border:1px solid #ced4da}.row{display:grid;grid-template-columns:1fr 1fr;gap:0 12px}dialog{border:0;border-radius:8px;padding:24px}",
  html: `<div class="navbar"><b>boutique</b><input type="search" aria-label="Rechercher" placeholder="Rechercher" id="nav-q"><span>Bonjour, identifiez-vous</span></div>
<div class="container"><h1>Signaler une atteinte à vos droits</h1><p>Chaque signalement porte sur un seul droit. Les champs sans mention « facultatif » sont obligatoires.</p>
<section class="card" data-part="0"><h2>Vous</h2><p class="form-label" id="lt">Êtes-vous le titulaire du droit ?</p>${check("radio", "titulaire", "oui", "Oui")}${check("radio", "titulaire", "non", "Non, je suis son mandataire")}${float("nom-titulaire", "Dénomination du titulaire du droit")}${onward(1)}</section>
<section class="card" data-part="1" hidden><h2>Votre droit</h2>${select("nature", "Nature du droit", [["marque", "Marque"], ["auteur", "Droit d'auteur"], ["dessin", "Dessin ou modèle"], ["brevet", "Brevet"]])}<div id="pour-marque" hidden>${float("signe", "Marque concernée")}${float("enreg", "Numéro d'enregistrement")}${select("office", "Office d'enregistrement", OFFICES)}<p class="form-label">Classes de Nice <span class="form-text">(facultatif)</span></p><input class="form-control" id="nice" placeholder="Ex. : 9, 11" aria-label="Classes de Nice"></div>${onward(2)}</section>
<section class="card" data-part="2" hidden><h2>L'atteinte</h2><p class="form-label">Où l'atteinte se situe-t-elle ?</p>${check("checkbox", "lieu", "produit", "Sur le produit lui-même")}${check("checkbox", "lieu", "emballage", "Sur l'emballage")}${check("checkbox", "lieu", "image", "Sur une image de la page")}${check("checkbox", "lieu", "texte", "Dans le texte de la page")}
<table><thead><tr><th id="th-n">N°</th><th id="th-url">ASIN ou adresse de la page</th></tr></thead><tbody id="lignes"></tbody></table><button type="button" class="btn btn-outline" id="ligne">Ajouter une ligne</button>
<p class="form-label" id="exp">Expliquez l'atteinte</p><textarea class="form-control" id="motifs" rows="6" aria-labelledby="exp"></textarea>${float("commande", "Numéro de commande d'un achat test (facultatif)")}${onward(3)}</section>
<section class="card" data-part="3" hidden><h2>Vos coordonnées</h2>${select("civ", "Civilité (facultatif)", [["mme", "Madame"], ["m", "Monsieur"]])}<div class="row">${float("prenom", "Prénom")}${float("nom", "Nom")}</div>${float("societe", "Société ou cabinet")}${float("voie", "Numéro et voie")}${float("compl", "Complément d'adresse (facultatif)")}<div class="row">${float("cp", "Code postal")}${float("ville", "Ville")}</div>${select("pays", "Pays", LANDS)}${float("tel", "Téléphone", { type: "tel" })}${float("courriel", "Adresse e-mail", { type: "email" })}${float("courriel2", "Second contact (facultatif)", { type: "email", help: "Autre personne à tenir informée" })}${onward(4)}</section>
<section class="card" data-part="4" hidden><h2>Déclarations</h2>${check("checkbox", "bonnefoi", "1", "Je crois de bonne foi que cet usage n'est autorisé ni par le titulaire ni par la loi.")}${check("checkbox", "exact", "1", "Je déclare sur l'honneur que ces informations sont exactes.")}${float("signature", "Signature électronique : vos nom et prénom")}<button type="button" class="btn" id="envoi">Envoyer le signalement</button></section></div>
<dialog id="bienvenue"><p>Ce formulaire est réservé aux titulaires de droits et à leurs mandataires.</p><form method="dialog"><button class="btn">J'ai compris</button></form></dialog>`,
});

const $ = (selector) => main.querySelector(selector);
function line() {
  const at = $("#lignes").children.length + 1;
  $("#lignes").insertAdjacentHTML("beforeend", `<tr><td>${at}</td><td><input aria-labelledby="th-url" class="asin"></td></tr>`);
}
for (let at = 0; at < 2; at += 1) line();
$("#ligne").addEventListener("click", line);
for (const button of main.querySelectorAll("[data-next]")) button.addEventListener("click", () => {
  $(`[data-part="${button.dataset.next}"]`).hidden = false;
  button.hidden = true;
});
$("#nature").addEventListener("change", () => {
  $("#pour-marque").hidden = $("#nature").value !== "marque";
});
$("#envoi").addEventListener("click", sent);
$("#bienvenue").showModal();

keep(() => heldAll(main, { isOwner: "[name=titulaire]", owner: "#nom-titulaire", right: "#nature", mark: "#signe", number: "#enreg", office: "#office", classes: "#nice", where: "[name=lieu]", links: ".asin", why: "#motifs", order: "#commande", salutation: "#civ", first: "#prenom", last: "#nom", company: "#societe", street: "#voie", more: "#compl", zip: "#cp", city: "#ville", country: "#pays", phone: "#tel", email: "#courriel", second: "#courriel2", belief: "[name=bonnefoi]", exact: "[name=exact]", signature: "#signature", search: "#nav-q" }));
