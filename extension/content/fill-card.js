// Filler: choices that are drawn as cards or chips and say nothing of themselves: neighbours built alike which the pointer
// may press, as a person sees them.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.card) return;
  const { parentOf, visible, textOf } = filler.page;

  /** Cards of one choice, and characters of one card, at most: what is more is a list of something else. */
  const MOST = 12;
  const MOST_TEXT = 160;
  const CARD = /^(div|span|li|p|dd|section|article|td)$/;
  const CONTROL = "input,textarea,select,button,a,label,[role],[contenteditable]";
  /** Where what is pressed leads elsewhere. */
  const ELSEWHERE = "nav,header,footer,aside,ol,table thead,[role=navigation],[role=tablist],[role=menu],[role=listbox],[role=radiogroup],[role=toolbar]";

  /** What a card looks like; one that was chosen looks otherwise. */
  function look(element) {
    const style = getComputedStyle(element);
    return [element.className, element.getAttribute("style") ?? "", style.backgroundColor, style.borderColor, style.color, style.fontWeight].join("|");
  }

  /** How a card looks that is not chosen. @type {WeakMap<Element, string>} */
  const plain = new WeakMap();

  /** The look that most of them share. @param {Element[]} cards */
  function common(cards) {
    const counts = new Map();
    for (const card of cards) counts.set(look(card), (counts.get(look(card)) ?? 0) + 1);
    const [[best, most]] = [...counts].sort((a, b) => b[1] - a[1]);
    return most > 1 ? best : null;
  }

  const first = (element) => element.className?.split?.(/\s+/)[0] ?? "";
  const pressed = (element) => getComputedStyle(element).cursor === "pointer";

  /** What a button does, unlike one of several that say what is chosen. */
  const ACTS = /^(back|next|previous|continue|cancel|close|save|add|remove|delete|edit|upload|browse|choose|select|search|ok|yes|no|reset|clear|preview|import|export|download|log ?in|sign ?in|submit|send|report|返回|上一步|下一步|继续|取消|关闭|保存|添加|新增|删除|编辑|上传|选择|搜索|确定|重置|清空|预览|导入|导出|下载|登录|提交)/i;

  /** A button that can be one of several choices: it sends nothing, and its words are no act. */
  const isSegment = (element) => element.localName === "button" && element.type === "button" && !element.hasAttribute("aria-pressed") && !element.hasAttribute("aria-expanded") && !element.hasAttribute("aria-haspopup") && !ACTS.test(textOf(element)) && /\p{Script=Latin}{3}|[\u4e00-\u9fff]{2}/u.test(textOf(element));

  /** What a card may not be or hold: a control by itself. That it can be reached by key does not make it one. */
  const bare = (card) => !card.matches(CONTROL) && !card.querySelector(`${CONTROL},[tabindex]`);
  const alike = (one, other) => one.localName === other.localName && first(one) === first(other);

  /** Elements that stand together and are alike, as cards of one choice in the order of the document; null where they are none. */
  function group(cards, parent) {
    if (cards.length < 2 || cards.length > MOST) return null;
    const [head] = cards;
    if (!cards.every((card) => alike(card, head) && visible(card))) return null;
    const drawn = cards.some((card) => card.localName !== "button");
    if (drawn ? !cards.every((card) => bare(card) && pressed(card)) : cards.some((card) => card.querySelector(CONTROL))) return null;
    // What the pointer may press as a whole is one thing, and a place that leads elsewhere is no choice.
    if (pressed(parent) || parent.closest(ELSEWHERE)) return null;
    const texts = cards.map(textOf);
    return texts.every((text) => text && text.length <= MOST_TEXT) && new Set(texts).size === texts.length ? cards : null;
  }

  /** Neighbours that are alike, where they share their place with other things. Buttons there are acts. @param {any} parent */
  function runs(parent) {
    /** @type {any[][]} */
    const found = [];
    for (const child of parent.children) {
      const last = found.at(-1);
      if (last && alike(last[0], child)) last.push(child);
      else found.push([child]);
    }
    return found.filter(([head]) => CARD.test(head.localName));
  }

  /** Choices among the children of an element. @param {any} parent @returns {{ cards: any[], run: boolean }[]} */
  function choices(parent) {
    const all = [...parent.children].filter((child) => CARD.test(child.localName) || isSegment(child));
    const whole = all.length === parent.children.length && group(all, parent);
    if (whole) return [{ cards: whole, run: false }];
    return runs(parent).flatMap((cards) => (group(cards, parent) ? [{ cards, run: true }] : []));
  }

  /** Groups of cards on the page, as single choices. @param {Element[]} elements */
  function units(elements) {
    const found = [];
    const seen = new Set();
    for (const element of elements) {
      const parent = CARD.test(element.localName) || isSegment(element) ? parentOf(element) : null;
      if (!parent || seen.has(parent) || parent === document.body) continue;
      seen.add(parent);
      for (const { cards, run } of choices(parent)) {
        for (const card of cards) if (!plain.has(card)) plain.set(card, common(cards) ?? look(card));
        found.push({ kind: "radio", element: cards[0], members: cards, cards: true, run });
      }
    }
    return [...found, ...tabs(elements)];
  }

  /** Tabs of which each shows its own questions: what they are called is chosen with them. @param {Element[]} elements */
  function tabs(elements) {
    const lists = elements.filter((element) => element.getAttribute("role") === "tablist" && !element.closest("nav,header,footer,aside"));
    return lists.flatMap((list) => {
      const members = [...list.querySelectorAll("[role=tab]")].filter(visible);
      return members.length > 1 && members.length <= MOST && members.every(textOf) ? [{ kind: "radio", element: members[0], members, cards: true, tabs: true }] : [];
    });
  }

  /** Whether a card looks chosen. */
  const chosen = (element) => plain.has(element) && plain.get(element) !== look(element);

  filler.card = { units, chosen };
})();
