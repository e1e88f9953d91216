// What a page shows of the account of the person who captures: name, ids, addresses, picture. It is found by what such
// places are like on any site, so that it can be masked before the package is sealed; what belongs to sellers,
// reviewers and listings is left alone. The finds are masked everywhere and written nowhere.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.identity) return;

  /** Finds at most; a page that offers more is not telling names. */
  const FINDS_MAX = 200;
  /** Elements and characters of scripts looked at, at most. */
  const ELEMENTS_MAX = 40_000;
  const SCRIPT_MAX = 2_000_000;
  /** Longest text that can be a name, and longest that can be an address. */
  const NAME_MAX = 40;
  const ADDRESS_MAX = 200;
  /** Levels above a sign-out control that still belong to the account's corner, and its text at most. */
  const CORNER_LEVELS = 4;
  const CORNER_TEXT_MAX = 600;
  const CORNER_NAMES_MAX = 4;
  /** Different values at one path of a state object that can still be an account's. */
  const STATE_VALUES_MAX = 5;

  const SIGN_OUT = /^\s*(?:sign ?out|log ?out|log ?off|not you\??|switch account|退出(?:登录)?|登出|注销|切换账号|切換帳號|ログアウト|abmelden|déconnexion|se déconnecter|cerrar sesión|sair|esci|wyloguj|çıkış(?: yap)?|выйти)\s*$/i;
  const OUT_HREF = /log-?out|sign-?out|log-?off/i;
  const AREA = /(?:^|[-_ ])(?:site-?nav|top-?(?:bar|nav|line)|head(?:er)?|masthead|nav-?bar|toolbar|user|account|acct|member|login|logged|profile|customer|my|me|passport)(?:$|[-_ ])|(?:user|account|member|login|profile)[-_]?(?:menu|info|panel|nav|bar|center|zone|box|area|name|card|corner|entry|drop)/i;
  /** Places that are somebody else's. */
  const OTHERS = /seller|shop|store|vendor|merchant|supplier|company|factory|review|comment|rating|\brate|feedback|author|poster|item|product|goods|offer|auction|listing|sku|recommend|search-?result|brand|footer/i;
  const GREETING = /^\s*(?:(?:hi|hello|hey|dear|welcome(?: back)?|good (?:morning|afternoon|evening)|signed in as|logged in as|hallo|willkommen(?: zurück)?|bonjour|bienvenue|hola|bienvenid[oa]|olá|ciao|merhaba|привет|здравствуйте)\s*[,:!]?\s+|(?:hi|hello|hey|dear|您好|你好|嗨|欢迎(?:您|你|回来|归来)?|歡迎(?:您|回來)?|尊敬的(?:会员|用户|客户)?|亲爱的|早上好|上午好|中午好|下午好|晚上好|ようこそ)\s*[,，:：!！]?\s*)(.{2,40}?)\s*[,，!！.。]?\s*(?:您好|你好|さん|様)?\s*[▾▼⌄˅]?\s*$/i;
  const GREETED = /^\s*(.{2,24}?)\s*[,，]?\s*(?:您好|你好|さん|様)\s*[!！,，。]?\s*$/;
  /** Words that greet nobody, and labels of menus. */
  const NOBODY = /^(?:guest|visitor|there|everyone|friend|sign in|log ?in|register|join(?: free)?|please.*|to .*|back|请?(?:先)?登录.*|注册.*|免费注册|游客|访客|光临.*|来到.*|亲[，,]?.{0,6}|您|你|会员|用户|(?:my|your|hello|我的|账户|帳戶|个人).*|(?:account|orders?|messages?|settings?|favou?rites?|wish ?lists?|cart|basket|help|wallet|coupons?|profile|avatar|user|menu|home|notifications?|points|purchases|购物车|收藏夹?|消息|设置|订单|帮助|优惠券|客服|首页|淘宝网?首页|卖家中心|联系客服|头像|更多)(?:\s*[(（]?\d*[)）]?)?)$/i;
  /** Words that no name has. */
  const MENU_WORD = /\b(?:accounts?|sign|log|register|lists?|orders?|home|deals?|sell(?:ing)?|followed|help|gifts?|services?|password|customer|username|protection|privacy|cookies?|please|enter|error|invalid|welcome|settings|security|address(?:es)?|payments?|returns?|subscriptions?|devices|browsing|history|appliances?|more|view|all|free|new|or|and|your|with)\b|管理|中心|收藏|店铺|旗舰店|专卖店|专营店|账号|退货|必赔|运费|购物|我的|特权|专线|礼包|换新|退款|入驻|直播|淘/i;
  /** What is code, a constant or a sentence. */
  const CODE = /[{}()[\];=|<>*?%]|\|\||^[A-Z_.]+$|^[a-z]+(?:[A-Z][a-z]+)+$|Module$|^(?:\S+\s+){5,}/;
  /** Labels whose value is the account's own, wherever they stand. */
  const OWN_LABEL = /^\s*(?:(?:(?:deliver(?:ing|s|y)?|ship(?:ping)?|send|liefern|livrer|enviar) (?:to|nach|an|à|a)|配送至|送货至|送至|寄送至)\s*[:：]?\s*|(?:user ?name|nick ?name|(?:user|member|account|login|customer|buyer)[ -]?(?:name|id|no\.?|number|nick)|buyer|recipient|consignee|receiver|(?:delivery|shipping|billing) address|your (?:address|e-?mail|phone(?: number)?|name)|lieferadresse)\s*(?:[:：]\s*|$)|(?:会员名|会员号|会员ID|用户名|用户ID|昵称|登录名|账号|帐号|我的地址|收货人|收件人|收货地址|收件地址|配送地址|买家(?:昵称|账号|名称)?)\s*(?:[:：]\s*|$))(.*)$/i;
  /** Labels that may be a seller's too: only in the account's own places. */
  const SHARED_LABEL = /^\s*(?:e-?mail(?: address)?|(?:mobile|phone|tel)\w*(?: number)?|name|full name|address|姓名|手机(?:号码?)?|电话|联系电话|邮箱|电子邮箱|地址)\s*[:：]?\s*(.*)$/i;
  const MAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;
  const PHONE = /(?:\+\d{1,3}[ -]?)?(?:\(?\d{2,4}\)?[ -]?){2,4}\d{2,4}/g;
  /** Paths of a person's own pages. */
  const OWN_PATH = /(?:^|[/._-])(?:account|accounts|profile|member\d*|members|user|users|usercenter|passport|mypage|myaccount|my|me|i|home|u)(?:[/._-]|$)/i;
  const OWN_PARAMETER = /^(?:u|uid|unb|user_?(?:id|name|nick|no)?|member_?(?:id|no|nick)?|buyer_?(?:id|nick|no)?|account_?(?:id|no)?|customer_?(?:id|no)?|login_?id|nick|tracknick|_nk_|e?mail|phone|mobile|havana_?id|my_?id|viewer_?id)$/i;
  const OWN_ATTRIBUTE = /^data-(?:(?:current-?|login-?|my-?)?(?:user|member|buyer|account|customer|viewer)(?:-?(?:id|name|nick|no|email|key))?|uid|nick|login-?id|email)$/i;
  const OWN_META = /^(?:current-?|login-?)?(?:user|member|account|customer|viewer)[-_:.]?(?:id|name|nick|login|email)?$/i;
  const OWN_COOKIE = /^_?_?(?:u|uid|unb|nk_?|lgc|nick|tracknick|dnk|munb|(?:user|member|login|account|customer|buyer)[_-]?(?:id|name|nick|no|email)?|e?mail|wangwang)$|(?:user|member|login|account|customer)[_-]?(?:id|name|nick|email)|tracknick/i;
  const OWN_KEY = /user|member|buyer|account|login|customer|viewer|visitor|profile|passport|consignee|receiver|recipient|^me$|^my|self|current/i;
  const TELLING_KEY = /(?:^|_)(?:id|ids|no|number|uid|unb|nick|nickname|name|fullname|firstname|lastname|login|loginid|e?mail|phone|mobile|tel|avatar|avatarurl|portrait|photo|headimg|pic|address|addr|detail|detailaddress|street|line1|line2|zip|postcode|postalcode|consignee|receiver|recipient|key|guid|uuid|hash|token|memberlevelid)$/i;
  const STRONG_KEY = /^(?:_?nk_?|nick|usernick|nickname|loginid|login_id|tracknick|unb|uid|userid|user_id|username|user_name|memberid|member_id|buyerid|buyer_id|customerid|customer_id|accountid|account_id|useremail|deliveryaddress|shippingaddress|consignee|receivername|receiver|havanaid)$/i;
  /** Branches of state objects that hold words of the interface, or switches. */
  const NO_STATE = /protect|right|service|guarantee|i18n|lang|locale|text|label|message|msg|error|tip|placeholder|title|menu|navigation|categor|module|component|flag|experiment|feature|campaign|widget|query|operation|fragment|definition|argument|selection|variable|directive|track(?!nick)|country|region/i;
  const PICTURE_HINT = /avatar|portrait|head-?(?:img|pic|icon)|user-?(?:pic|img|photo|icon)|profile|my-?(?:photo|pic)|nick-?pic/i;
  const CREDENTIAL = /csrf|xsrf|token|passw|secret|session|auth/i;

  /** @typedef {"name" | "id" | "address" | "contact" | "credential" | "picture"} Kind */
  /** @typedef {{ kind: Kind, text: string }} Find */

  /** What was found last, for the rectangles. @type {{ finds: Map<string, Find>, places: Set<Element> }} */
  let known = { finds: new Map(), places: new Set() };

  /** @param {string} text */
  const tidy = (text) => text.replace(/[\u200b-\u200f\ufeff]/g, "").replace(/\s+/g, " ").trim();

  /** @param {Kind} kind @param {string | null | undefined} raw @param {Element} [place] */
  function add(kind, raw, place) {
    const text = tidy(raw ?? "");
    if (kind === "picture" && text === location.href) return;
    if (!isTelling(kind, text) || known.finds.size >= FINDS_MAX) return;
    known.finds.set(`${kind} ${text}`, { kind, text });
    if (place) known.places.add(place);
    for (const mail of text.matchAll(MAIL)) if (mail[0] !== text) add("contact", mail[0]);
    if (kind === "address") {
      // The same address is elsewhere written in pieces.
      for (const piece of text.split(/[,，;；|·\n]/).map(tidy)) {
        if (piece !== text && /\d/.test(piece) && piece.length >= 6) add("address", piece);
      }
    }
  }

  /** Whether a text can tell a person; "1" or "true" or "上海" cannot. @param {Kind} kind @param {string} text */
  function isTelling(kind, text) {
    const ideographs = (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g) ?? []).length;
    if (kind === "picture") return /^(?:https?:|data:image)/.test(text);
    if (kind === "credential") return text.length >= 6;
    if (/^(?:true|false|null|undefined|none|default|anonymous|unknown|\[object.*)$/i.test(text)) return false;
    if (/^\d+$/.test(text)) return text.length >= 5;
    if (kind === "address") {
      const chinese = ideographs >= 6 && /[省市区县镇路街号村巷弄幢室]/.test(text);
      const western = text.length >= 8 && /\d/.test(text) && /\p{L}{3}/u.test(text) && !/[?]|\b(?:please|cannot|invalid|excludes?|return|cost|date|free|days?|orders?|over)\b/i.test(text);
      return text.length <= ADDRESS_MAX && (chinese || western);
    }
    if (kind === "name") {
      const long = ideographs >= 2 || text.length >= 3;
      return long && text.length <= NAME_MAX && /^[\p{L}\d]/u.test(text) && /\p{L}/u.test(text) && !NOBODY.test(text) && !MENU_WORD.test(text) && !CODE.test(text);
    }
    if (kind === "contact") return text.length <= 100 && (/^\S+@\S+\.\S+$/.test(text) || /^\+?[\d ()-]{7,20}$/.test(text)) && !/^\d{4}-\d\d-\d\d/.test(text);
    return text.length <= ADDRESS_MAX && /[\d\u3400-\u9fff]|^[\p{L}._-]{4,40}$/u.test(text) && !/\s.*\s/.test(text) && !CODE.test(text) && (ideographs >= 2 || text.length >= 4);
  }

  /** @param {Element} element */
  const marks = (element) => `${element.id} ${element.getAttribute("class") ?? ""} ${element.getAttribute("data-role") ?? ""} ${element.getAttribute("itemprop") ?? ""}`;

  /** What `isOwnPlace` has said. @type {WeakMap<Element, boolean>} */
  let places = new WeakMap();

  /** Whether the nearest marked place around an element is the account's own. @param {Element} element @returns {boolean} */
  function isOwnPlace(element) {
    const said = places.get(element);
    if (said !== undefined) return said;
    const text = marks(element).replace(/([a-z])([A-Z])/g, "$1-$2");
    const inside = element !== document.body && element !== document.documentElement;
    let own = false;
    if (OTHERS.test(text)) own = false;
    else if (/^(?:header|nav)$/.test(element.localName) || /banner|navigation/.test(element.getAttribute("role") ?? "")) own = true;
    else if (inside && AREA.test(text)) own = true;
    else if (/^(?:main|article|footer)$/.test(element.localName)) own = false;
    else own = element.parentElement ? isOwnPlace(element.parentElement) : false;
    places.set(element, own);
    return own;
  }

  /** @param {Element} element */
  function isOthers(element) {
    for (let at = /** @type {Element | null} */ (element), level = 0; at && at !== document.body && level < 6; at = at.parentElement, level += 1) {
      if (OTHERS.test(marks(at)) && !/user|account|member|buyer/i.test(marks(at))) return true;
    }
    return false;
  }

  /** @param {Element} element */
  const ownText = (element) => tidy(Array.from(element.childNodes, (node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue : "")).join(" "));

  /**
   * Looks through the document.
   * @returns {Find[]}
   */
  function find() {
    known = { finds: new Map(), places: new Set() };
    places = new WeakMap();
    let left = ELEMENTS_MAX;
    /** @type {Element[]} */
    const corners = [];
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      left -= 1;
      const element = /** @type {HTMLElement} */ (node);
      if (element.localName === "script") continue;
      attributes(element);
      texts(element);
      if (isSignOut(element)) corners.push(element);
    }
    for (const out of corners) corner(out);
    values = new Map();
    for (const script of document.scripts) state(script.textContent ?? "");
    for (const element of document.querySelectorAll("[data-state], [data-props], [data-page], [data-user], [data-config]")) {
      for (const { value } of element.attributes) if (/^\s*\{/.test(value)) state(value);
    }
    addStates();
    cookies();
    parameters(location.href);
    const scripts = Array.from(document.scripts, (script) => (script.textContent ?? "").slice(0, SCRIPT_MAX)).join("\n");
    for (const [key, { kind, text }] of known.finds) if (/^(?:name|id|picture)$/.test(kind) && isSellers(text, scripts)) known.finds.delete(key);
    return [...known.finds.values()];
  }

  /** Whether the page says of a find that it is a seller's. @param {string} text @param {string} scripts */
  function isSellers(text, scripts) {
    const plain = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    if (new RegExp(`(?:seller|shop|store|supplier|vendor|company)\\w*["']?\\s*[:=]\\s*["']?${plain}(?!\\w)`, "i").test(scripts)) return true;
    return Array.from(document.links).some(({ href }) => href.includes(text) && /shop|store|seller|supplier|vendor|user_?num(?:ber)?_?id/i.test(href) && !/user-?store/i.test(href));
  }

  /** @param {HTMLElement} element */
  function isSignOut(element) {
    if (!/^(?:a|button|input|span|li)$/.test(element.localName)) return false;
    return SIGN_OUT.test(ownText(element)) || OUT_HREF.test(element.getAttribute("href") ?? "");
  }

  /** @param {HTMLElement} element */
  function attributes(element) {
    const { localName } = element;
    for (const { name, value } of element.attributes) {
      if (OWN_ATTRIBUTE.test(name) && !/^\s*[[{]/.test(value) && !isOthers(element)) add(/mail/.test(name) ? "contact" : "id", value, element);
    }
    if (localName === "meta") {
      const name = element.getAttribute("name") ?? element.getAttribute("property") ?? "";
      if (OWN_META.test(name)) add("id", element.getAttribute("content"));
    } else if (localName === "input" || localName === "textarea") {
      field(/** @type {HTMLInputElement} */ (element));
    } else if (localName === "img" || PICTURE_HINT.test(marks(element))) {
      picture(element);
    } else if (localName === "a") {
      const href = element.getAttribute("href") ?? "";
      if (/[?&;]/.test(href) && !isOthers(element)) parameters(href);
      ownLink(/** @type {HTMLAnchorElement} */ (element));
    }
    const label = element.getAttribute("aria-label") ?? element.getAttribute("title") ?? "";
    const of = /^(?:(?:open )?(?:user |account )?(?:account|profile|menu|avatar)(?: menu)?(?: of| for|:)|signed in as|账户[:：]|账号[:：])\s*(.+)$/i.exec(label);
    if (of) add("name", of[1], element);
  }

  /** @param {HTMLInputElement} input */
  function field(input) {
    const said = `${input.name} ${input.id} ${input.autocomplete}`;
    if (!input.value) return;
    if (CREDENTIAL.test(`${said} ${input.type}`)) add("credential", input.value);
    else if (input.type === "email" || /e-?mail/i.test(said)) add("contact", input.value, input);
    else if (input.type === "tel" || /phone|mobile|\btel\b/i.test(said)) add("contact", input.value, input);
    else if (/address|street|addr/i.test(said)) add("address", input.value, input);
    else if (/(?:user|nick|full|first|last|given|family|receiver|consignee|buyer)[-_ ]?name|nick|\bname\b/i.test(input.autocomplete + " " + said) && !isOthers(input)) add("name", input.value, input);
    else if (/(?:user|member|buyer|account|customer)[-_]?(?:id|no)|\buid\b/i.test(said)) add("id", input.value, input);
  }

  /** @param {HTMLElement} element */
  function picture(element) {
    const image = element.localName === "img" ? /** @type {HTMLImageElement} */ (element) : null;
    const drawn = image ? image.currentSrc || image.src : /url\("?([^")]+)"?\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
    if (!drawn) return;
    const link = element.closest("a[href], button, [aria-haspopup]");
    const hinted = PICTURE_HINT.test(`${marks(element)} ${image?.alt ?? ""} ${drawn} ${link ? marks(link) : ""} ${element.parentElement ? marks(element.parentElement) : ""}`);
    if (!hinted || !isOwnPlace(element)) return;
    const { width, height } = element.getBoundingClientRect();
    if (width > 200 || height > 200) return;
    add("picture", drawn, element);
    parameters(drawn);
    const named = /(?:avatar|user|portrait|head|profile|u|uid)[/_-]?(?:pic|img)?[/_=-](\w{5,40})(?:[._/?-]|$)/i.exec(drawn);
    if (named && /\d/.test(named[1])) add("id", named[1]);
    if (image?.alt) add("name", image.alt.replace(/(?:'s)?\s*(?:avatar|profile (?:picture|photo)|photo|portrait)$|的?头像$/i, ""));
  }

  /** Host and path of a link, without the host's own name. @param {HTMLAnchorElement} link */
  function path(link) {
    try {
      const url = new URL(link.href, document.baseURI);
      return `${url.hostname.split(".").slice(0, -2).join(".")}${url.pathname}`;
    } catch {
      return "";
    }
  }

  /** Whether a link leads to the account's first page and not to one of its lists. @param {HTMLAnchorElement} link */
  function isRoot(link) {
    return /(?:^|\/)(?:my-?account|account|profile|my|me|members?|user|usercenter)(?:\.\w{2,5})?\/?$/i.test(path(link));
  }

  /** A link to the account's own page tells its name or number. @param {HTMLAnchorElement} link */
  function ownLink(link) {
    const where = path(link);
    if (!OWN_PATH.test(where) || !isOwnPlace(link)) return;
    const segments = where.split("/").filter(Boolean);
    const last = decode(segments.at(-1) ?? "").replace(/\.\w{2,5}$/, "");
    const before = segments.at(-2) ?? "";
    const text = tidy(link.innerText ?? "");
    const own = /^(?:profile|members?|users?|u|space|people)$/i.test(before);
    if (own && /^\d{5,}$/.test(last)) add("id", last);
    else if (own && text.toLowerCase().includes(last.toLowerCase())) add("name", last);
    const named = own || isRoot(link) || /nick|user-?name|account-?name|member|login-?(?:name|info)/i.test(marks(link));
    if (named && text && !/\n/.test(link.innerText.trim()) && !SIGN_OUT.test(text) && !GREETING.test(text)) add("name", text.replace(/[▾▼⌄˅]$/, ""), link);
  }

  /** @param {HTMLElement} element */
  function texts(element) {
    const own = ownText(element);
    if (!own || own.length > ADDRESS_MAX || /^(?:style|script|noscript|title|option|h[1-3])$/.test(element.localName)) return;
    const place = isOwnPlace(element);
    const greeted = own.length <= 60 && (place || /[,，！!:：]/.test(own)) && !isOthers(element);
    if (greeted) {
      const hit = GREETING.exec(own) ?? GREETED.exec(own);
      if (hit) add("name", hit[1], element);
      else if (/^(?:hi|hello|hey|welcome(?: back)?|您好|你好|欢迎(?:您|你|回来)?|hallo|hola|bonjour)\s*[,，:：!！]?$/i.test(own)) {
        // The name stands in an element of its own.
        const inside = element.firstElementChild ?? element.nextElementSibling;
        if (inside && !SIGN_OUT.test(tidy(inside.textContent ?? ""))) add("name", tidy(inside.textContent ?? "").replace(/[!！,，]$/, ""), inside);
      }
    }
    if (place && /(?:^|[-_ ])(?:nick|nickname|user-?name|account-?name|member-?(?:nick|name)|display-?name|login-?(?:name|nick|id)|user-?(?:id|nick|email)|customer-?name|greeting-?name|my-?name)(?:$|[-_ ])/i.test(marks(element).replace(/([a-z])([A-Z])/g, "$1-$2"))) {
      add("name", own, element);
    }
    const label = OWN_LABEL.exec(own) ?? (place ? SHARED_LABEL.exec(own) : null);
    if (label && !isOthers(element)) labelled(element, own, tidy(label[1] ?? ""));
    if (place) {
      for (const mail of own.matchAll(MAIL)) add("contact", mail[0], element);
      for (const [phone] of own.matchAll(PHONE)) {
        const digits = phone.replace(/\D/g, "").length;
        if (digits >= 8 && digits <= 13 && (/^1\d{10}$/.test(phone) || /^\+|\d[ -]\d/.test(phone))) add("contact", phone, element);
      }
    }
  }

  /** What stands after a label, or in the element after it. @param {Element} element @param {string} own @param {string} value */
  function labelled(element, own, value) {
    const said = /deliver|ship|send|address|liefer|livrer|enviar|地址|配送|送货|送至|寄送/i.test(own);
    const kind = said ? "address" : /\d{8}|@/.test(value) ? "contact" : "name";
    const next = value ? null : element.nextElementSibling ?? (element.children.length ? element.firstElementChild : element.parentElement?.nextElementSibling);
    const text = value || tidy(/** @type {HTMLElement | null} */ (next)?.innerText ?? "");
    if (!text || text.length > ADDRESS_MAX) return;
    add(kind, text, next ?? element);
    if (kind !== "address") return;
    // A name may stand before the place, and the rest of the address in elements beside it.
    const first = /^([\p{L}.'’ ]{3,40}?)\s*(?:[-–,，|]|\d)/u.exec(text);
    if (first && /\d/.test(text)) add("name", first[1]);
    else if (/^\p{L}[\p{L}.'’]+ \p{L}[\p{L}.'’ ]+$/u.test(text) && !/\b(?:states|kingdom|mainland|islands?|republic|arabia|africa|korea|zealand)\b/i.test(text)) add("name", text, next ?? element);
    const holder = next ?? element;
    for (const inner of /\d/.test(text) ? holder.querySelectorAll("*") : []) {
      if (!inner.children.length) add(/\d/.test(inner.textContent ?? "") ? "address" : "name", inner.textContent, holder);
    }
    for (let beside = holder.nextElementSibling, count = 0; beside && count < 3; beside = beside.nextElementSibling, count += 1) {
      const more = tidy(/** @type {HTMLElement} */ (beside).innerText ?? "");
      if (more.length <= ADDRESS_MAX) add("address", more, beside);
    }
    if (value && element.parentElement && tidy(element.parentElement.textContent ?? "").length <= ADDRESS_MAX) known.places.add(element.parentElement);
  }

  /** The corner around a sign-out control: what is no label of a menu is the account's. @param {Element} out */
  function corner(out) {
    let around = out;
    for (let level = 0; level < CORNER_LEVELS && around.parentElement && around.parentElement !== document.body; level += 1) {
      if ((around.parentElement.textContent ?? "").length > CORNER_TEXT_MAX) break;
      around = around.parentElement;
    }
    /** @type {[string, Element][]} */
    const names = [];
    for (const element of around.querySelectorAll("*")) {
      const own = ownText(element);
      const link = element.closest("a[href]");
      const menu = link instanceof HTMLAnchorElement && !isRoot(link);
      const button = element.closest("button");
      const plainButton = button && !button.hasAttribute("aria-haspopup") && !button.hasAttribute("aria-expanded");
      if (element.localName === "img") picture(/** @type {HTMLElement} */ (element));
      if (!own || menu || plainButton || SIGN_OUT.test(own) || /^(?:script|style|h[1-6])$/.test(element.localName)) continue;
      const text = (GREETING.exec(own)?.[1] ?? own).replace(/[▾▼⌄˅|]$/, "");
      if (isTelling("name", tidy(text))) names.push([text, element]);
    }
    // More than a few are a menu.
    if (names.length <= CORNER_NAMES_MAX) for (const [text, element] of names) add("name", text, element);
  }

  /** Scalars of a state object, by the path of keys that leads to them. @param {string} text */
  function state(text) {
    if (text.length > SCRIPT_MAX) return;
    /** @type {string[]} */
    const stack = [];
    let key = "";
    const token = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([{[])|([}\]])|([:=])|([,;\n])|(\d{4,24})(?![\w.])|([\w$.-]+)/g;
    let pending = "";
    let valued = false;
    for (const hit of text.matchAll(token)) {
      const [, double, single, open, close, assign, end, digits, word] = hit;
      if (open) {
        stack.push(valued ? key : "");
        if (stack.length > 100) return;
        [valued, key] = [false, ""];
      } else if (close) {
        stack.pop();
        [valued, key, pending] = [false, "", ""];
      } else if (assign) {
        if (pending) [key, valued] = [pending, true];
      } else if (end) {
        [valued, pending] = [false, ""];
      } else {
        const string = double ?? single;
        const value = string === undefined ? digits ?? word : unescape16(string);
        if (valued && (string !== undefined || digits)) judge(stack, key, value);
        pending = (string ?? word ?? digits ?? "").split(".").at(-1) ?? "";
        valued = false;
      }
    }
  }

  /** Values of state objects by the path that leads to them. @type {Map<string, Set<string>>} */
  let values = new Map();

  /** An account has few names: what a path leads to many times is a list of something else. */
  function addStates() {
    for (const [way, found] of values) {
      if (found.size > STATE_VALUES_MAX) continue;
      const key = way.split(".").at(-1) ?? "";
      for (const value of found) addState(key, value);
    }
  }

  /** @param {string[]} stack @param {string} key @param {string} value */
  function judge(stack, key, value) {
    if (value.length < 2 || value.length > ADDRESS_MAX) return;
    const way = stack.join(".");
    if (OTHERS.test(way) || OTHERS.test(key) || NO_STATE.test(way) || NO_STATE.test(key)) return;
    const snake = key.replace(/([a-z])([A-Z])/g, "$1_$2");
    const own = OWN_KEY.test(way) || OWN_KEY.test(key);
    const telling = TELLING_KEY.test(snake);
    if (!(STRONG_KEY.test(key) || (own && telling))) return;
    const place = `${way}.${key}`;
    values.set(place, (values.get(place) ?? new Set()).add(value));
  }

  /** @param {string} key @param {string} value */
  function addState(key, value) {
    if (/^https?:|^\/\//.test(value)) {
      if (/avatar|portrait|photo|pic|head|img/i.test(key)) {
        add("picture", value.startsWith("//") ? `https:${value}` : value);
        add("id", value);
      }
      return;
    }
    add(/addr|street|line|detail/i.test(key) ? "address" : /mail|phone|mobile|tel/i.test(key) ? "contact" : /name|nick|receiver|consignee|recipient/i.test(key) ? "name" : "id", value);
  }

  /** Escapes of JSON and JavaScript. @param {string} text */
  function unescape16(text) {
    return text.replace(/\\u([\da-f]{4})|\\x([\da-f]{2})|\\(.)/gi, (_all, four, two, one) => (one ? (one === "n" ? "\n" : one) : String.fromCharCode(parseInt(four ?? two, 16))));
  }

  /** @param {string} text */
  function decode(text) {
    try {
      return decodeURIComponent(text.replace(/\+/g, " "));
    } catch {
      return text;
    }
  }

  /** Cookies that name the account, where the page shows what they hold. */
  function cookies() {
    let jar = "";
    try {
      jar = document.cookie;
    } catch {
      // A page without an origin has none.
    }
    for (const pair of jar.split(/;\s*/)) {
      const at = pair.indexOf("=");
      const name = pair.slice(0, at);
      if (at > 0 && OWN_COOKIE.test(name)) add("id", unescape16(decode(pair.slice(at + 1))));
    }
  }

  /** @param {string} address */
  function parameters(address) {
    const query = /[?#;](.*)$/.exec(address)?.[1] ?? "";
    for (const pair of query.split(/[&;#?]/)) {
      const at = pair.indexOf("=");
      if (at > 0 && OWN_PARAMETER.test(pair.slice(0, at))) add("id", decode(pair.slice(at + 1)));
    }
  }

  /** Rectangles of the window in which something that was found can be seen. @returns {[number, number, number, number][]} */
  function boxes() {
    return shown().map(({ box }) => box);
  }

  /**
   * The same, each with what it shows.
   * @returns {{ box: [number, number, number, number], finds: number[] }[]} x, y, width, height in CSS pixels; numbers of finds
   */
  function shown() {
    /** @type {{ box: [number, number, number, number], finds: number[] }[]} */
    const found = [];
    const take = (/** @type {DOMRect} */ { left, top, width, height }, /** @type {number[]} */ finds) => {
      if (width > 0 && height > 0 && top < innerHeight && top + height > 0 && left < innerWidth && left + width > 0) found.push({ box: [left, top, width, height], finds });
    };
    const texts = [...known.finds.values()].map(({ kind, text }) => ({ kind, text: text.toLowerCase() }));
    const written = texts.flatMap(({ kind, text }, index) => (kind === "picture" || kind === "credential" ? [] : [{ text, index }]));
    const holding = (/** @type {string} */ text) => written.flatMap(({ text: needle, index }) => (text.includes(needle) ? [index] : []));
    for (const place of known.places) {
      // A large place has more in it than the account's own.
      const seen = place.getBoundingClientRect();
      if (seen.width * seen.height >= (innerWidth * innerHeight) / 8) continue;
      const { value = "", currentSrc = "" } = /** @type {any} */ (place);
      const drawn = currentSrc.toLowerCase();
      const pictures = texts.flatMap(({ kind, text }, index) => (kind === "picture" && drawn === text ? [index] : []));
      take(seen, [...holding(tidy(`${place.textContent ?? ""} ${value}`).toLowerCase()), ...pictures]);
    }
    if (!written.length) return found;
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(), left = ELEMENTS_MAX; node && left > 0; node = walker.nextNode(), left -= 1) {
      const text = (node.nodeValue ?? "").toLowerCase();
      const flat = text.replace(/\s+/g, " ");
      const finds = holding(flat);
      if (!finds.length) continue;
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) take(rect, finds);
    }
    for (const input of document.querySelectorAll("input, textarea")) {
      const value = /** @type {HTMLInputElement} */ (input).value?.toLowerCase() ?? "";
      const finds = value ? holding(value) : [];
      if (finds.length) take(input.getBoundingClientRect(), finds);
    }
    return found;
  }

  touchstone.identity = { find, boxes, shown };
})();
