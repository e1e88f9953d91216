// Pages as somebody sees them who is signed in, in layouts of our own making, and the identities that are seeded in
// them. None of the people, shops and numbers exist.

/**
 * @typedef {{ name: string, nick: string, id: string, mail: string, phone: string, street: string, avatar: string }} Person
 */

const FIRST = ["Theodora", "Maximilian", "Anneliese", "柳", "欧阳", "Ingeborg", "Quentin", "慕容", "Rosalind", "Bartholomew"];
const LAST = ["Quillfeather", "Obermüller", "Vantongeren", "梦溪", "子轩", "Haraldsdottir", "Zephyrine", "雪见", "Winterbourne", "O'Shaughnessy"];
const STREET = ["Juniper Lane", "Lindenallee", "Rue des Tanneurs", "梧桐西路", "望江东路", "Fjordveien", "Copper Row", "青石巷", "Mill Crescent", "Harbour Walk"];

/** @param {number} seed @returns {Person} */
export function person(seed) {
  const at = (/** @type {string[]} */ list, /** @type {number} */ step) => list[(seed * step + Math.floor(seed / 10)) % list.length];
  const [first, last] = [at(FIRST, 1), at(LAST, 3)];
  const chinese = /[\u4e00-\u9fff]/.test(first);
  const id = String(2_200_000_000_000 + seed * 7_654_321_987);
  return {
    name: chinese ? `${first}${/[\u4e00-\u9fff]/.test(last) ? last : "若兰"}` : `${first} ${/[\u4e00-\u9fff]/.test(last) ? "Hollis" : last}`,
    nick: chinese ? `${first}小筑${seed}号` : `${first.toLowerCase()}_k${seed}x`,
    id,
    mail: `k${seed}.privat@post-${seed}.example`,
    phone: `139${String(10_203_040 + seed * 1_111_111).padStart(8, "0").slice(-8)}`,
    street: chinese ? `杭州市西湖区${at(STREET, 7)}${seed + 11}号${seed + 2}幢` : `${seed + 11} ${at(STREET, 7)}, Apt ${seed + 2}`,
    avatar: `https://img.account.example/avatar/${id}_60.png`,
  };
}

const SELLER = "Golden Lantern Trading";
const escaped = (/** @type {string} */ text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const listing = `<main class="item-detail"><h1>Running shoe, as new</h1><p class="price">US $12.00</p><div class="seller-info">Sold by <a href="https://shop.account.example/store/991">${SELLER}</a></div><img src="https://img.account.example/shoe.png" width="200" height="200" alt="shoe"><section class="reviews"><p class="review-author">happy_buyer_77</p><p>Good shoe</p></section></main>`;
const frame = (/** @type {string} */ head, /** @type {string} */ body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Running shoe</title>${head}<style>body{margin:0;font:16px sans-serif}header,nav,.top{padding:8px}</style></head><body>${body}</body></html>`;
const script = (/** @type {string} */ text) => `<script>${text.replaceAll("</", "<\\/")}</script>`;
const ascii = (/** @type {string} */ text) => text.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Layout → page for a person. @type {Record<string, (who: Person) => string>} */
export const LAYOUTS = {
  "top bar with nick, sign-out and delivery address": (p) =>
    frame(
      script(`window.g_config={userId:'${p.id}',nick:"${ascii(p.nick)}",appId:7};document.cookie="tracknick="+encodeURIComponent(${JSON.stringify(p.nick)});`),
      `<div id="J_SiteNav"><ul class="site-nav-bd"><li class="site-nav-user"><a class="site-nav-login-info-nick" href="https://i.account.example/my.htm?uid=${p.id}">${escaped(p.nick)}</a></li><li><a href="/logout">退出</a></li><li><a href="/cart">购物车</a></li></ul></div>${listing}<div class="delivery"><span>配送至</span> <span>${escaped(p.street)}</span></div>`,
    ),
  "greeting in the account link, deliver to": (p) =>
    frame(
      "",
      `<header><div id="nav-tools"><a id="nav-account" href="/gp/css/homepage"><span class="line-1">Hello, ${escaped(p.name.split(" ")[0])}</span><span>Account &amp; Lists</span></a><div class="glow"><span>Deliver to ${escaped(p.name)}</span><span>${escaped(p.street)}</span></div></div></header>${listing}${script(`P.when("A").register({"customerId":"A${p.id}ZQ","customer":{"name":"${ascii(p.name)}","email":"${p.mail}"}})`)}`,
    ),
  "picture of the account with a menu": (p) =>
    frame(
      `<meta name="user-login" content="${escaped(p.nick)}">`,
      `<header class="masthead"><button aria-haspopup="menu" aria-label="Open account menu for ${escaped(p.name)}"><img class="user-avatar" src="${p.avatar}" width="40" height="40" alt="${escaped(p.nick)}'s avatar"><span>${escaped(p.nick)}</span> ▾</button></header>${listing}`,
    ),
  "state of a framework": (p) =>
    frame(
      "",
      `<nav class="navbar"><a href="/profile/${encodeURIComponent(p.nick)}">${escaped(p.nick)}</a></nav>${listing}<script id="__DATA__" type="application/json">${JSON.stringify({ props: { pageProps: { viewer: { id: p.id, nickname: p.nick, fullName: p.name, email: p.mail, phone: p.phone, avatarUrl: p.avatar, shippingAddress: { street: p.street, city: "Anywhere" } }, item: { id: "42", seller: { name: SELLER, userId: "991" } } } } })}</script>`,
    ),
  "greeting in Chinese": (p) =>
    frame(
      "",
      `<div class="top"><p>您好，${escaped(p.nick)} <a href="/signout">退出登录</a></p><span class="member-id">${p.id}</span></div>${listing}<a href="https://track.account.example/c?uid=${p.id}&nick=${encodeURIComponent(p.nick)}">more</a>`,
    ).replace("<body>", `<body data-user-id="${p.id}">`),
  "an order": (p) =>
    frame(
      "",
      `<header><span class="welcome">Welcome back, ${escaped(p.name)}!</span></header><main class="order"><h1>Order 55-1001</h1><dl><dt>Recipient</dt><dd>${escaped(p.name)}</dd><dt>Shipping address</dt><dd>${escaped(p.street)}</dd></dl><p>收货人：${escaped(p.name)}</p><div class="buyer-contact account-box"><span>Phone: ${p.phone}</span> <span>${p.mail}</span></div></main>${listing}`,
    ),
  "signed in as": (p) =>
    frame(
      "",
      `<div id="toolbar"><span>Signed in as <b>${escaped(p.nick)}</b></span> <span class="account-email">${p.mail}</span> <a href="/logout">Sign out</a></div>${listing}${script(`var app={};app.user={id:${p.id},name:"${ascii(p.name)}",mail:"x"};app.currentUser="${ascii(p.nick)}";`)}`,
    ),
  "German": (p) =>
    frame(
      "",
      `<header><div class="user-menu"><span>Hallo, ${escaped(p.name)}</span><ul><li><a href="/konto">Konto</a></li><li><a href="/abmelden">Abmelden</a></li></ul></div></header>${listing}<p>Lieferadresse: ${escaped(p.street)}</p><img src="${p.avatar}" class="avatar user-pic" hidden>`,
    ),
  "a form that is filled": (p) =>
    frame(
      "",
      `<header><a class="account" href="/account">${escaped(p.name)}</a></header>${listing}<form class="contact-form"><input name="fullName" autocomplete="name" value="${escaped(p.name)}"><input type="email" name="email" value="${p.mail}"><input type="tel" name="phone" value="${p.phone}"><input name="addressLine1" value="${escaped(p.street)}"><input type="hidden" name="csrf_token" value="tok${p.id}secret"><input type="hidden" name="buyerId" value="${p.id}"></form>`,
    ),
  "identity in the address": (p) =>
    frame(
      "",
      `<header><div class="login-info">Hi <em>${escaped(p.nick)}</em></div></header>${listing}<a href="/share?memberId=${p.id}&amp;email=${encodeURIComponent(p.mail)}">Share</a><img src="https://img.account.example/pixel.png?user_id=${p.id}" width="1" height="1" alt="">`,
    ),
};

/** What must not be in a package: what the page for this person holds of it. @param {string} page @param {Person} who */
export function planted(page, who) {
  const spelt = (/** @type {string} */ text) => [text, escaped(text), encodeURIComponent(text), ascii(text)];
  return Object.values(who).filter((text) => text !== who.avatar && spelt(text).some((one) => page.includes(one)));
}

/** @param {string} text */
export function spellings(text) {
  return [...new Set([text, escaped(text), encodeURIComponent(text), ascii(text), ascii(text).toUpperCase().replaceAll("\\U", "\\u")])];
}

/** What the package must still say. */
export const KEPT = [SELLER, "Running shoe", "12.00", "happy_buyer_77"];
