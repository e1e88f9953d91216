// Filler: which control is meant. Words are compared, never names of classes; a control that another
// field or a look-alike claims as well is left alone.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.match) return;
  const { similar, normal, words, CJK } = filler.words;
  const { NOTHING, isLong, chooseOption, optionScore, kin, all, telling } = filler.option;

  /** From here on a field is filled; below it the person is asked. */
  const ACCEPT = 0.6;
  /** What will do for the only control that is left for a field, and by how much it must lead. */
  const BOLD = 0.45;
  const BOLD_MARGIN = 0.15;
  /** From here on nobody needs to look again. */
  const SURE = 0.75;
  /** By how much the best control must lead the second, and the field its rivals. */
  const MARGIN = 0.1;

  /** Labels of fields that stand in many forms and are never ours. */
  const STRANGERS = [
    "own reference", "internal reference", "your reference", "reference number for yourself", "remarks for yourself", "search", "verification code", "captcha", "security code",
    "coupon", "password", "seller e-mail", "seller name", "e-mail of the seller", "earlier complaint number", "original order number of an earlier complaint", "previous case number",
    "date of registration", "expiry date", "send me news", "newsletter", "marketing messages", "subscribe",
    "内部编号", "内部备注", "自用备注", "验证码", "密码", "搜索", "卖家邮箱", "卖家联系方式", "历史投诉单号", "原订单号", "权利登记日期", "注册日期", "有效期至", "订阅", "营销信息",
  ];

  const fits = {
    text: { text: 1, rich: 0.8, textarea: 0.9 },
    textarea: { textarea: 1, rich: 1, text: 0.85 },
    select: { select: 1, combo: 1, radio: 1, checkbox: 0.6, text: 0.55 },
    radio: { radio: 1, select: 1, combo: 1, checkbox: 0.6 },
    checkbox: { checkbox: 1, radio: 0.7 },
    date: { date: 1, text: 0.95, combo: 0.8, select: 1.15 },
    file: { file: 1 },
  };

  const EMAIL = /^[^\s@]+@[^\s@]+$/;

  /** What people state with a tick. */
  const STATEMENT = /\b(declar|confirm|certif|swear|sworn|warrant|acknowledg|attest|affirm|accept|agree|consent|guarantee|believe|belief|perjury|good faith|accurate|liab|responsib|truth)|声明|承诺|保证|确认|同意|知悉|善意|属实|真实|承担|责任|许可协议/i;

  /** Whether a control is a tick by which something is stated: that is the person's. */
  const states = (unit) => unit.kind === "checkbox" && unit.members.length === 1 && unit.labels.some(({ text }) => STATEMENT.test(text));

  /** A country's dialling code: "US +1". */
  const DIALLED = /\+\s?\d{1,4}(?!\d)/;

  /** What a box says in which one searches for what is then chosen; the records of an account alone, since every site has a box to search in. */
  const SEEK = /检索|搜索|查找|查询|\b(search|find|filter|start typing|type to|busca|buscar|buscá|procur[ae]r?|pesquis\w+|cari|such\w*|rechercher?|cerca)\b/i;
  const seeks = (field, unit) => /^right(_record)?$/.test(field.name) && unit.kind === "text" && SEEK.test(unit.element.getAttribute?.("placeholder") ?? "");

  /** Whether a value can go into a control at all. */
  function compatible(field, unit) {
    if (states(unit)) return 0;
    // Countries with their dialling codes are asked for a telephone number.
    if (!/phone/.test(field.name) && (unit.options ?? []).filter(({ text }) => DIALLED.test(text)).length > 1) return 0;
    // A country is also typed.
    const typed = field.kind === "select" && unit.kind === "text" && isLong(field);
    const one = /^(select|combo)$/.test(unit.kind) && (classes(field).length || recorded(field) || field.part_of);
    // Classes may be tags of which each is pressed.
    const chosen = one || (unit.kind === "checkbox" && unit.members.length > 1 && classes(field).length);
    // A list that is typed into may make a tag of each line.
    const tags = unit.kind === "combo" && field.values.length && links(field) && filler.list.inputOf(unit) && unit.labels.some(({ text }) => WHERE.test(text));
    const share = Math.max(typed || chosen || tags ? 0.9 : 0, fits[field.kind]?.[unit.kind] ?? 0);
    // Several that can be pressed are one choice as well as many.
    const group = unit.kind === "checkbox" && unit.members.length > 1 && /^(radio|select)$/.test(field.kind);
    if (group) return 0.9;
    if (!share && field.kind !== "date") return 0;
    // A day by lists: the first of them offers years.
    if (field.kind === "date" && unit.kind === "select" && !filler.part.day(unit, field.values[0] ?? "", filler.scan().units)) return 0;
    // Boxes and lists together: the first of them.
    if (field.kind === "date" && unit.kind !== "select" && filler.part.nameOf(unit)) return filler.part.named(unit, field.values[0] ?? "", filler.scan().units) ? 1 : 0;
    if (!share) return 0;
    const value = field.values[0] ?? "";
    if (unit.kind === "text") {
      const type = unit.element.getAttribute?.("type")?.toLowerCase() ?? "text";
      // Addresses may go into one box each; any other text of several lines may not.
      if (value.includes("\n")) return lined(field) && (type === "text" || type === "url") ? 0.9 : 0;
      if (type === "email" && !EMAIL.test(value)) return 0;
      if (type === "number" && !/^[\d.]+$/.test(value)) return 0;
      if (type === "tel" && !/^[+\d\s()/.-]+$/.test(value)) return 0;
      if (type === "url" && !/^https?:/.test(value)) return 0;
      if (type === "search") return 0.5;
      // A box to search in is a choice only when it says so, or is nothing else.
      if (!typed && (field.kind === "select" || field.kind === "radio") && unit.element.getAttribute?.("readonly") === null) return seeks(field, unit) ? 0.9 : 0;
    }
    return share;
  }

  /** Nice classes, which some forms let choose one by one. @returns {string[]} */
  const classes = (field) => (/class/.test(field.name) && /^(text|select)$/.test(field.kind) && /^\d{1,2}(, ?\d{1,2})*$/.test(field.values[0] ?? "") ? field.values[0].split(/, ?/) : []);

  /** What an account may know already, so that it is chosen and not typed: its brands, their numbers and owners. */
  const recorded = (field) => field.kind === "text" && /^right_(text|number|owner)$/.test(field.name);

  /** Whether each line of a field's value is an address. */
  const links = (field) => (field.values[0] ?? "").split("\n").every((line) => /^https?:\/\/\S+$/.test(line));

  /** Whether a field has a line for each listing, which a page may ask for beside each. */
  const lined = (field) => links(field) || field.name === "sellers";

  /** So little is left of a label that is qualified that it is not taken even by elimination. */
  const OTHERWISE = 0.44;

  /** Words that make another thing of the same: an earlier order, the seller's e-mail, the official shop. */
  const QUALIFIERS = [
    /\b(original|earlier|previous|former|prior|anterior(es)?|previ[oa]s?|sebelumnya|fr(ü|u)here[nrs]?|bisherige[nrs]?|pr(é|e)c(é|e)dente?s?)\b|原(?!因|告|件)|历史|此前|先前|上次/i,
    /\b(seller|infringer|respondent|reported (party|seller)|counterparty)('?s)?\b|\b(vendedor(a|es)?|del? infractor|do infrator|del? denunciado|do denunciado|penjual|terlapor|pelanggar|verkäufers?|händlers?|vendeurs?|contrefacteurs?|venditor[ei])\b|卖家|卖方|商家|对方|侵权(人|方)|被(投|申)?诉(人|方|者|店)|被举报(人|方|者)/i,
    /\b(official|genuine|authentic|oficial(es)?|oficiais|resmi|officiel(le)?s?|ufficial[ei])\b|官方|官网|正品/i,
    /\b(samples?|examples?)\b|示例|样例|样品/i,
    /\boriginal (work|picture|image|photo|content)\b|原图|原作|原创|原文/i,
    /\b(public|shown to)\b|公开/i,
    /\b(own|internal)\b|内部|自用/i,
    /\b(sign|signature|signed)\b|签名|签字|签章/i,
    /\b(secondary|alternative|alternate|backup|second|alternativ[oa]s?|secundari[oa]|secundári[oa]|cadangan|alternatif|zweite[nrs]?|secondaire|secondari[oa])\b|备用|其他联系|第二/i,
    /\b(log ?in|member|user ?name|account|usu(a|á)rio|pengguna|akun|benutzer(name|konto)?|utilisateur|utente)\b|登录|会员|用户名|账号|帐号/i,
    /\b(application|pending)\b|申请号|申请中/i,
    /\b(authori[sz]ation|power of attorney)\b.{0,12}\b(expir\w*|until|valid\w*)\b|授权书?.{0,2}(到期|有效|截止|期限)/i,
    /\b(confirm|repeat|re-?enter|repita|repite|repetir|confirma|confirme|confirmar|ulangi|konfirmasi|wiederholen|confirmez|répétez|ripeti|conferma)\b|确认邮箱|再次输入/i,
    /\b(copy to|cc|copia (a|para)|cópia para|tembusan|kopie an|copie à|copia a)\b|抄送/i,
  ];

  /** A label that is qualified where the form file is not means something else. */
  const otherwise = (wanted, found) => (QUALIFIERS.some((word) => word.test(found) && !word.test(wanted)) ? OTHERWISE : 1);

  const HOW = /\b(how|why|in what way|manner|describe|description|explain|explanation|tell us|reasons?|details?|facts?|statement)\b|如何|为何|为什么|怎样|方式|描述|说明|陈述|阐述|事实|详情|理由/i;
  const WHERE = /\b(urls?|links?|asins?|web ?pages?|skus?|item (numbers?|ids?))\b|链接|网址/i;

  const GOODS = /\b(listings?|products?|items?|goods|publications?|offers?)\b|商品|宝贝|产品|刊登/i;

  /** A question for a number of whatever kind. */
  const NUMBER = /\b(numbers?|no|nr|id|code)\b(?! (of|or) )|编号|号码|代码|[证册单账]号/i;

  /** The right on which the notice relies. @type {string | null} */
  let right = null;
  /** What a label says before its brackets, in which others are named to which it applies as well. */
  const bare = (label) => label.replace(/[(（][^)）]*[)）]/g, " ").trim() || label;

  /** Whether a label is of another right than that of the notice alone: "registration or patent number" is not. */
  const elsewise = (label) => bare(label).split(/[/／、]|\bor\b|或/).every((part) => filler.form?.another(part, right));

  /** Where a form asks for several rights, each has its own number, owner and papers. */
  const ours = (field, label) => (/^(right_(text|number|owner|territory|class(es)?|expires)|certificate)$/.test(field.name) && elsewise(label) ? OTHERWISE : 1);

  const OF_RIGHT = /regist|right|mark|patent|jurisdiction|protect|marca|derecho|direito|merek|hak\b|注册|登记|权利|商标|专利/i;

  /** Where somebody lives or a company has its seat is no country of a right. */
  const ABODE = /\b(are|is) (you|your (company|organi[sz]ation|business))( \w+)? (established|based|resident|domiciled|located)\b|\b(you|your (company|organi[sz]ation|business)) (are|is) (established|based|resident|domiciled|located)\b|\bdo you live\b|\b(residence|domicile|establishment|your country)\b|居住|(您|公司|企业|所)在(的)?(国家|地区|国)/i;

  /** Addresses do not answer how or why, and no other text answers where; a name is no number. */
  function answers(field, label, unit) {
    if (ours(field, label) < 1) return OTHERWISE;
    if (field.name === "right_territory" && ABODE.test(label) && !OF_RIGHT.test(label)) return OTHERWISE;
    // The country beside a street and a city is that of the address.
    if (field.name === "right_territory" && unit.inAddress && !OF_RIGHT.test(label)) return OTHERWISE;
    if (!field.values.length || !["text", "textarea"].includes(field.kind)) return 1;
    if (field.kind === "text" && NUMBER.test(label) && !/\d/.test(field.values[0])) return 0.5;
    if (links(field)) return HOW.test(label) && !WHERE.test(label) ? 0.5 : 1;
    const goods = field.kind === "text" && GOODS.test(label) && !field.labels.some((own) => GOODS.test(own));
    return goods || (WHERE.test(label) && !HOW.test(label)) ? 0.5 : 1;
  }

  /** What a part of a label that names a thing twice is worth: in two languages, or by two words of which one will do. */
  const PART = 0.95;
  /** @type {Map<string, { same: string[], either: string[] }>} */
  const parted = new Map();

  /** What a label says in each of its languages or without what explains it, and the names of which it takes either. */
  function parts(text) {
    let found = parted.get(text);
    if (found) return found;
    const same = [];
    const latin = text.replace(/[^\p{Script=Latin}\d'’.,&()\s-]+/gu, " ").replace(/[\s(),.-]+/g, " ").trim();
    const han = (text.match(/[\u3400-\u9fff\uf900-\ufaff]+/g) ?? []).join("");
    if (han.length > 1 && /\p{Script=Latin}{3}/u.test(latin)) same.push(latin, han);
    const bare = text.replace(/[(（][^)）]*[)）]/g, " ").trim();
    if (bare !== text.trim() && normal(bare).length > 1) same.push(bare);
    let names = bare.split(/\s+or\s+|\s*\/\s*|或者?/i).map((name) => name.replace(/[*:：]/g, "").trim()).filter(Boolean);
    if (names.length < 2 || names.length > 3) names = [];
    // "Registration or serial number": the last word is that of both.
    const [, head] = names.at(-1)?.match(/^[\p{Script=Latin}'’-]+ ([\p{Script=Latin}]+)$/u) ?? [];
    const either = names.map((name) => (head && !/\s/.test(name) ? `${name} ${head}` : name)).filter((name) => normal(name).length > 1);
    parted.set(text, (found = { same, either }));
    return found;
  }

  /** What a name of something else is worth for a label that has not all of its words. */
  const LESS = 0.85;

  /** Whether a label in Latin letters has a part of another's words alone. */
  function within(label, other) {
    if (CJK.test(label) || CJK.test(other)) return false;
    const [some, all] = [words(label, true), words(other, true)];
    return some.size < all.size && [...some].every((word) => all.has(word));
  }

  /** @param {string[]} texts @param {any} unit @param {boolean} [theirs] of what must not be taken: a label that takes either takes ours */
  const labelScore = (texts, unit, theirs = false) => {
    let best = { score: 0, label: "" };
    for (const label of unit.labels) {
      for (const text of texts) {
        let alike = similar(text, label.text);
        if (alike < PART) {
          const { same, either } = parts(label.text);
          for (const part of theirs ? same : [...same, ...either]) alike = Math.max(alike, similar(text, part) * PART);
        }
        // What is not ours says more than this label: "link to your own page" is no other name of "link to the page".
        if (theirs && alike < PART && within(label.text, text)) alike *= LESS;
        const score = alike * label.weight * otherwise(text, label.text);
        if (score > best.score) best = { score, label: label.text };
      }
    }
    return best;
  };

  /** @type {WeakMap<object, string[]>} */
  const foreign = new WeakMap();

  /** The strangers among which the field itself is not. */
  function strangers(field) {
    let known = foreign.get(field);
    if (!known) {
      known = STRANGERS.filter((stranger) => !field.labels.some((label) => similar(label, stranger) >= 0.85));
      foreign.set(field, known);
    }
    return known;
  }

  /** Whether the owner asks, which is answered by yes or no. */
  const OWNER = /\b(are you|do you own|is it yours)\b.{0,40}\b(own(er|s)?|holder|right|it)\b|\b(eres|é|és|você é|sos)\b.{0,20}\b(titular|dono|propietario|proprietário)\b|\bapakah\b.{0,20}\bpemilik\b|您?是否?(为)?(该)?(知识产权)?(权利人|商标权人)(本人)?(吗|么|？|\?)|是否(为|是|系)?(该|本|此)?(知识产权|商标|专利|版权|著作权|权利)?的?(权利人|商标权人|所有人|持有人)(本人)?(?!的)/i;
  /** Whoever acts for the owner may be meant as well, or instead. */
  const ACTS = /\b(agents?|represent\w*|attorneys?|behalf|authori[sz]ed|lawyers?|counsel|apoderado|representante|procurador|kuasa)\b|代理|受托|代表|授权/i;
  const YES = /^(yes|是|sí|si|sim|ya)(?!\p{L})/iu;
  const NO = /^(no|not|否|不是|não|tidak|bukan)(?!\p{L})/iu;

  /** What a field's value is in the words of a question: "are you the owner" is answered by yes or no. @param {any} field @param {any} unit @returns {string[]} */
  function answer(field, unit) {
    if (field.name !== "role" || unit.options?.length !== 2 || !unit.labels.some(({ text }) => OWNER.test(text) && !ACTS.test(text))) return field.values;
    const [yes, no] = [YES, NO].map((word) => unit.options.find(({ text }) => word.test(text)));
    if (!yes || !no) return field.values;
    return [(field.values.includes("Rights owner") ? yes : no).text];
  }

  /** Whether a control asks for a field by its words, whatever it offers. */
  function asks(field, unit) {
    const own = labelScore(field.labels, unit).score * (fits[field.kind]?.[unit.kind] ?? 0);
    return own >= SURE && labelScore([...(field.decoys ?? []), ...strangers(field)], unit, true).score < own;
  }

  const REPEAT = /\b(confirm|repeat|re-?enter|re-?type|verify|again|(once|one time) more|one more time|a second time|repite|repita|repetir|confirma|confirme|confirmar|ulangi|konfirmasi|wiederholen|bestätigen|nochmals|confirmez|répétez|ripeti|conferma)\b( (el|la|o|a|tu|seu)\b)?|确认|再次(输入|填写)?|重复(输入|填写)?/gi;

  /** The box in which the same is asked for once more, in as many words, or for the seller to see. @param {any} field @param {any[]} free */
  function twin(field, free) {
    const again = free.filter((unit) => {
      if (unit.kind !== "text" || !compatible(field, unit)) return false;
      const says = (words, least = 0.95) => unit.labels.some(({ text, weight }) => weight >= 0.9 && text.search(words) >= 0 && field.labels.some((own) => similar(own, text.replace(words, " ")) >= least));
      const told = SHOWN.test(unit.part) && WHOSE.has(field.name) && says(PUBLIC, ACCEPT);
      return told || says(SHOWN) || (field.name === "email" && elsewhere(field, unit) === 1 && says(REPEAT));
    });
    return again.length === 1 ? again[0] : null;
  }

  /** Data of a person or company: a part of a form may ask another one's. */
  const WHOSE = new Set(["name", "company", "email", "phone", "address", "right_owner"]);
  const PARTY = /\b(sellers?|suppliers?|merchants?|infringers?|respondents?|counterpart(y|ies)|other party|opponents?|complained (of|party|against)|accused( party)?|reported (party|seller)|vendedor(a|es)?|del? infractor|do infrator|del? denunciado|do denunciado|penjual|terlapor|pelanggar|verkäufers?|händlers?|vendeurs?|contrefacteurs?|venditor[ei])\b|卖家|卖方|商家|供应商|对方|被(投|申)诉|被举报|侵权(人|方)/i;
  const OTHER = /\b(second(ary)?|alternat(e|iv)e?|additional contact|backup|public|shown to|emergency|witness(es)?|translator|buyer|purchaser)\b|备用|其他联系|第二|公开|紧急|证人|见证|购买人|翻译/i;

  /** What a box says that takes an address for news. */
  const NEWS = /\b(newsletters?|subscribe|sign up|offers|deals|promotions?|news|inspiration|marketing|digest|novedades|ofertas|promociones|novidades|promoções|angebote|neuigkeiten|actualités|novità|offerte)\b|订阅|优惠|资讯|促销/i;

  /** The only box of the form that takes an e-mail address and nothing else, whatever it is called. */
  function mailbox(field, free) {
    const takes = free.filter((unit) => unit.kind === "text" && unit.element.getAttribute?.("type")?.toLowerCase() === "email" && elsewhere(field, unit) === 1 && !unit.labels.some(({ text }) => NEWS.test(text)));
    const ours = takes.filter((unit) => labelScore([...(field.decoys ?? []), ...strangers(field)], unit, true).score < ACCEPT && unit.labels.every(({ text }) => otherwise("", text) === 1));
    return ours.length === 1 ? ours[0] : null;
  }

  /** A part about complaints of before asks for nothing of this one. */
  const EARLIER = /^(earlier|previous|past|prior|former)\b|\b(earlier|previous) (complaints?|reports?|notices?|cases?)\b|历史(投诉|工单|记录)|此前(投诉|举报)/i;

  /** What is shown to another party is our own; it may be a second contact, so one that is asked for plainly goes first. */
  const SHOWN = /\b(shown|shared|visible|disclosed|available|sent|passed on|given) (to|with) (the )?(sellers?|suppliers?|merchants?|other party|infringers?)\b|(向|对|展示给|提供给|告知)(被投诉)?(卖家|商家|对方|被投诉人)(可见|展示|公开)?|\bfor (the )?(sellers?|suppliers?|merchants?)$|\b(que )?(verá|verão|ver(á|a)n|visibles? para|visív(el|eis) para|se mostrar(á|a)n? a|exibid[oa]s? a) (o|os|el|los|al) ?(vendedor|vendedores)\b/i;
  /** What a box says of itself under a heading that tells to whom it is shown. */
  const PUBLIC = /\b(public|p[úu]blic[oa]s?)(?![\p{L}])|公开|对外/iu;
  const TOLD = 0.8;

  /** A part about another party, or a second contact, asks for nothing of who files. */
  function elsewhere(field, unit) {
    if (EARLIER.test(unit.part)) return OTHERWISE;
    if (!WHOSE.has(field.name) && !field.part_of) return 1;
    const shown = SHOWN.test(unit.part);
    const part = shown ? unit.part.replace(SHOWN, " ") : unit.part;
    if (PARTY.test(part) || OTHER.test(part) || unit.under) return OTHERWISE;
    return shown ? TOLD : 1;
  }

  const EACH_LINE = /\b(one|1) (url|link|asin|item|listing)?\b.{0,12}\b(per|each|a) (line|row|box)\b|(per|each) line|每行|换行|一行一[个条]/i;
  const OURS = /infring|complain|report|illegal|violat|counterfeit|remove|侵权|投诉|举报|违法|被诉/i;
  const BOX = /^(the )?(listings?|products?|items?|urls?|links?|asins?|pages?|publications?|offers?|publicaci[oó]n(es)?|an[uú]ncios?|第[一二三四五六七八九十]?条?|商品|链接|网址)( (urls?|links?|asins?|链接|网址))?$/i;
  const NOT_OURS = /\b(work|website|web ?site|home ?page|brand|store|shop|seller|image|picture|evidence|profile|trademark|register|social)\b|官网|店铺|卖家|原作|证据|图片/i;

  /** How plainly a control asks for the addresses that are complained of, by more than the name it has. */
  function addresses(unit) {
    for (const { text, weight } of unit.labels) {
      if (weight < 0.9 || NOT_OURS.test(text) || otherwise("", text) < 1) continue;
      // Several of them, one a line.
      if (unit.kind === "textarea" && WHERE.test(text) && (EACH_LINE.test(text) || OURS.test(text))) return 0.8;
      // A box of a numbered row, under a heading that says of what.
      const of = OURS.test(unit.part) || (/\d/.test(text) && GOODS.test(unit.part));
      if (unit.kind === "text" && BOX.test(normal(text.replace(/\d+/g, ""))) && of && !NOT_OURS.test(unit.part)) return 0.8;
    }
    return 0;
  }

  /** Score of a field for a control, with what speaks against it. */
  function score(field, unit) {
    const share = field.person && !field.values.length ? (fits[field.kind]?.[unit.kind] ?? 0) : compatible(field, unit);
    if (!share) return { score: 0, label: "" };
    const hinted = field.hints?.some((hint) => unit.members.some((member) => matches(member, hint) || matches(unit.box, hint)));
    const { score: found, label } = labelScore(field.labels, unit);
    let total = found * share * answers(field, label, unit) * elsewhere(field, unit);
    // What the page has to be searched with asks for nothing.
    if (unit.kind === "text" && found < 0.9 && unit.labels.some(({ text }) => SEEK.test(text))) total *= OTHERWISE;
    if (field.values.length && links(field) && elsewhere(field, unit) === 1) total = Math.max(total, addresses(unit) * share);
    // Tabs may be the steps of a form: they are a choice where they offer nothing but this field's.
    if (unit.tabs && !kin(field, unit.options ?? [])) return { score: 0, label: "" };
    if (unit.options?.length && field.values.length && field.kind !== "file" && field.kind !== "date" && !classes(field).length) {
      const asked = answer(field, unit);
      const { option, score: sure = 0 } = chooseOption(asked, unit.options, asked === field.values ? field.others : []);
      if (asked !== field.values) return { score: SURE, label: unit.labels[0].text, decoy: 0, hinted };
      // A list that is still to come says nothing yet.
      if (!option) total *= unit.disabled || unit.options.length < 2 ? 1 : 0.5;
      else if (sure > 0.95) total = Math.max(Math.min(1, total + 0.25), telling(option.text) ? ACCEPT + 0.02 : 0);
      else if (sure > 0.6) total = Math.min(1, total + 0.1);
      // Whatever the question is called: its answers are those of this field, and one is the very value.
      if (option && sure > 0.85 && kin(field, unit.options)) total = Math.max(total, sure > 0.95 && telling(option.text) ? SURE : ACCEPT + 0.05);
      else if (option && sure > 0.7 && all(field, unit.options)) total = Math.max(total, ACCEPT + 0.02);
    }
    const decoys = labelScore([...(field.decoys ?? []), ...strangers(field)], unit, true).score * share;
    if (hinted && found >= 0.3 && decoys <= found) total = Math.max(total, 0.9);
    return { score: total, label: label || (unit.labels[0]?.text ?? ""), decoy: decoys, hinted };
  }

  function matches(element, hint) {
    try {
      return element.matches(hint);
    } catch {
      // A form file may hold a selector that this browser does not know: it is only a hint.
      return false;
    }
  }

  /**
   * The control for a field, or why there is none.
   * @param {any} field planned field
   * @param {any[]} free controls that no field has taken
   * @param {any[]} rivals the other fields that are still to be placed
   * @param {boolean} [bold] once the sure ones are placed: less will do where the control leads the others by far
   */
  function place(field, free, rivals, bold = false) {
    const accept = field.unlisted ? SURE : bold ? BOLD : ACCEPT;
    const all = free
      .map((unit) => ({ unit, ...score(field, unit) }))
      .filter((row) => row.score > 0)
      .sort((a, b) => b.score - a.score);
    const scored = all.filter((row) => (row.decoy ?? 0) <= row.score - (bold ? 0.1 : 0.03) || row.score >= 0.97);
    const [first, second] = scored;
    if (!first || first.score < accept) {
      const only = field.name === "email" ? mailbox(field, free) : null;
      if (only) return { unit: only, label: only.labels[0]?.text ?? "", score: ACCEPT, sure: false };
      const alike = all[0]?.score >= ACCEPT ? `"${all[0].label}" looks like another field` : "no field with such a label";
      return { unit: null, why: first?.score >= 0.4 ? `perhaps "${first.label}"` : alike, perhaps: guesses(field, free, scored, rivals) };
    }
    const contact = second && field.name === "name" && CONTACT.test(first.label) !== CONTACT.test(second.label) && first.score - second.score < MARGIN;
    if (contact) {
      // Who complains is a company, and a person is its contact.
      const row = CONTACT.test(first.label) ? first : second;
      if (!nearest(row, rivals, field)) return { unit: row.unit, label: row.label, score: row.score, sure: row.score >= SURE };
    }
    // Of two addresses of who files the one that must be filled in is the plain one.
    const must = second && WHOSE.has(field.name) && first.score - second.score < MARGIN ? [first, second].filter(({ unit }) => isRequired(unit)) : [];
    const [needed] = must.length === 1 ? must : [];
    if (needed && !nearest(needed, rivals, field)) return { unit: needed.unit, label: needed.label, score: needed.score, sure: needed.score >= SURE };
    // What the seller is to see may be another than what the portal writes to.
    const unseen = second && WHOSE.has(field.name) && first.score - second.score < MARGIN ? [first, second].filter(({ label }) => !SHOWN.test(label)) : [];
    const [plain] = unseen.length === 1 ? unseen : [];
    if (plain && !nearest(plain, rivals, field)) return { unit: plain.unit, label: plain.label, score: plain.score, sure: plain.score >= SURE };
    // Of two countries the one is the right's whose question speaks of a right.
    const theirs = second && field.name === "right_territory" && first.score - second.score < MARGIN ? [first, second].filter(({ label }) => OF_RIGHT.test(label)) : [];
    const [told] = theirs.length === 1 ? theirs : [];
    if (told && !nearest(told, rivals, field)) return { unit: told.unit, label: told.label, score: told.score, sure: told.score >= SURE };
    // Of two names of a right the one is meant that speaks of its kind.
    const spoken = right && KINDS[right];
    const kinds = second && field.name === "right_text" && spoken && first.score - second.score < MARGIN ? [first, second].filter(({ label }) => spoken.test(label)) : [];
    const [kind] = kinds.length === 1 ? kinds : [];
    if (kind && !nearest(kind, rivals, field)) return { unit: kind.unit, label: kind.label, score: kind.score, sure: kind.score >= SURE };
    // What another field is called as well is that field's, where the other control is this one's alone.
    const alone = second && first.score - second.score < MARGIN ? [first, second].filter((row) => !rivals.some((rival) => claims(rival, row.unit, row.score) >= row.score - 0.06)) : [];
    const [own] = alone.length === 1 ? alone : [];
    if (own && own.score >= SURE) return { unit: own.unit, label: own.label, score: own.score, sure: true };
    if (second && !(lined(field) && numbered(first, second)) && first.score - second.score < (bold ? BOLD_MARGIN : margin(first.score))) {
      return { unit: null, why: `"${first.label}" and "${second.label}" could both be meant`, perhaps: guesses(field, free, scored, rivals) };
    }
    const nearer = nearest(first, rivals, field);
    if (nearer) return { unit: null, why: `"${first.label}" is nearer to ${nearer.name}` };
    return { unit: first.unit, label: first.label, score: first.score, sure: first.score >= SURE };
  }

  /** Words of a right's name by its kind. @type {Record<string, RegExp>} */
  const KINDS = {
    trademark: /\bmarks?\b|\btrade ?marks?\b|\bbrands?\b|商标|品牌/i,
    copyright: /\bworks?\b|copyright|作品|著作/i,
    patent: /\bpatents?\b|\binventions?\b|\bdesigns?\b|专利|发明|外观|设计/i,
  };

  const CONTACT = /\bcontact\b|联系人|经办人/i;

  /** Whether the page says that a control must be filled in. */
  const isRequired = (unit) => unit.element.required || unit.element.getAttribute?.("aria-required") === "true" || unit.labels.some(({ text, weight }) => weight >= 0.9 && /[*＊]|\brequired\b|必填/i.test(text));

  /** Boxes for one line each, in their order: "URL 1", "URL 2". */
  function numbered(first, second) {
    const bare = ({ label }) => normal(label).replace(/\d+/g, "").trim();
    const single = (row) => row.unit.kind === "text";
    return single(first) && single(second) && bare(first) === bare(second) && Boolean(first.unit.element.compareDocumentPosition(second.unit.element) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  /** How well a rival names a control; one of which the file does not speak takes none that it does not name for sure. */
  function claims(rival, unit, least) {
    const { score: found } = score(rival, unit);
    return rival.unlisted && found < SURE ? Math.min(found, least) : found;
  }

  /** A field of the form's file gives way to one of which it does not speak only where that is plainly meant. */
  const nearest = (row, rivals, field) => rivals.find((rival) => claims(rival, row.unit, row.score) > row.score + (rival.unlisted && !field.unlisted && rival.part_of !== field.name ? MARGIN : 0.001));

  /** Choices that are opened for one field at most to see what they offer. */
  const GUESSES = 4;

  /**
   * Choices whose menu may settle what the label leaves open: opened, and left as they were if it does not. Where the
   * label says nothing, what the menu offers must be this field's choices and little else.
   */
  function guesses(field, free, scored, rivals) {
    if (field.person || field.unlisted || !field.values.length || !["select", "radio"].includes(field.kind)) return [];
    const shut = scored.filter((row) => row.unit.kind === "combo" && row.score >= 0.3 && !nearest(row, rivals, field)).slice(0, 2);
    const blind = free.filter((unit) => unit.kind === "combo" && !shut.some((row) => row.unit === unit) && !rivals.some((rival) => score(rival, unit).score >= (rival.unlisted ? SURE : BOLD)));
    return [...shut, ...blind.map((unit) => ({ unit, label: unit.labels[0]?.text ?? "", blind: true }))].slice(0, GUESSES);
  }

  /** An exact label leads by less than a guess must. */
  const margin = (best) => (best >= 0.92 ? 0.03 : MARGIN);

  filler.match = { ABODE, STATEMENT, NOTHING, states, seeks, answer, about: (/** @type {string | null} */ relied) => (right = relied), twin, classes, recorded, kin, asks, place, score, links, similar, chooseOption, optionScore, normal, ACCEPT, SURE };
})();
