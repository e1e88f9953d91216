// Plain HTML: reasons in closed folds, products in a table with columns besides the link, labels after their boxes.
import { $, drops, on, page } from "./widgets.js";

let at = 0;
const fold = (words, name, items) => `<details class=fold><summary>${words}</summary>${items.map(([value, text]) => `<label class=r><input type=radio name=why value="${value}" data-k="reason"> ${text}</label>`).join("")}</details>`;
page(`
<nav>🟢 <input placeholder="Cari di Tokopedia" data-k="x_search"></nav>
<h1>Pelaporan Kekayaan Intelektual <small>IP infringement report</small></h1>
<form>
<h2>Reporter <em>Pelapor</em></h2>
<div class=f><input id=a1 data-k="name" placeholder=" "><label for=a1>Nama <s>/ Name</s></label></div>
<div class=f><input id=a2 data-k="company" placeholder=" "><label for=a2>Perusahaan <s>/ Company</s></label></div>
<div class=f><input id=a3 data-k="x_position" placeholder=" "><label for=a3>Jabatan <s>/ Position</s></label></div>
<div class=f><input id=a4 data-k="email" placeholder=" "><label for=a4>Email</label></div>
<div class=f><input id=a5 data-k="phone" placeholder=" " inputmode=tel><label for=a5>Nomor telepon <s>/ Phone</s></label></div>
<p class=note>These data are passed to the reported party when they ask for them.</p>
<h2>Why do you report? <em>Alasan</em></h2>
${fold("Merek · a trademark is concerned", "m", [["fake", "The goods are suspected to be counterfeit"], ["title", "The mark stands in the product's name"], ["image", "The mark is shown in a picture"], ["text", "The mark is used in the description"]])}
${fold("Hak cipta · a work of authorship is concerned", "c", [["pirate", "The goods are pirated copies"], ["pic", "A picture was taken over"], ["print", "A work is used on the goods"], ["desc", "The description was copied"]])}
<h2>Reported products <em>Produk</em></h2>
<table class=grid><thead><tr><th>Tautan / Link</th><th>Nama produk / Product</th><th>Toko / Store</th><th>Harga / Price</th><th></th></tr></thead><tbody id=rows></tbody></table><a id=add>+ Tambah baris</a>
<h2>Details <em>Keterangan</em></h2>
<p id=q7>Please set out why you think that your rights are violated.</p><textarea aria-labelledby=q7 data-k="why" rows=5 cols=70></textarea>
<div class=drop><input type=file multiple hidden data-k="proof">📎 <b>Lampiran</b> — certificate of registration, comparison and whatever else backs your report; drag it here or click</div>
<div class=f><input id=a8 data-k="x_voucher" placeholder=" "><label for=a8>Nomor laporan sebelumnya <s>/ Earlier report no.</s></label></div>
<div class=f><input id=a9 data-k="x_seller" placeholder=" "><label for=a9>Email penjual <s>/ Seller's email</s></label></div>
<label><input type=checkbox data-k="x_consent"> I consent to my data and attachments being passed on.</label><br>
<label><input type=checkbox data-k="x_release"> I release Tokopedia from all claims.</label><br>
<button>Kirim laporan</button></form>`, { title: "Pelaporan", lang: "id", style: ".f{position:relative;margin:14px 0;width:380px}.f input{width:100%;padding:16px 8px 4px}.f label{position:absolute;left:8px;top:10px;color:#888;pointer-events:none}.f input:focus+label,.f input:not(:placeholder-shown)+label{top:0;font-size:11px}s{text-decoration:none;color:#aaa}.fold{border:1px solid #ccc;padding:8px;margin:6px 0;width:460px}.r{display:block}.drop{border:2px dashed #9c9;padding:14px;width:520px;cursor:pointer}em{color:#888;font-size:14px}" });
const add = () => { at += 1; $("#rows").insertAdjacentHTML("beforeend", `<tr><td><input data-k="links" size=44></td><td><input data-k="titles"></td><td><input data-k="shops" size=14></td><td><input data-k="x_price" size=8></td><td>${at > 1 ? "<button type=button class=del>🗑</button>" : ""}</td></tr>`); };
add();
on("#add", "click", add);
$("#rows").addEventListener("click", (event) => event.target.closest(".del")?.closest("tr").remove());
drops($(".drop"));
