// The rendered document as markup that shows the same and does nothing: scripts and handlers are kept as text but
// made inert, so that a sealed page cannot change itself when somebody opens it. What was changed is listed.
"use strict";

globalThis.touchstone ??= {};

(() => {
  if (touchstone.markup) return;

  /** Characters of markup at most; what comes after is left out and said so. */
  const MARKUP_MAX = 48_000_000;
  const VOID = new Set([
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]);
  const RAW = new Set(["style", "script", "xmp", "iframe", "noembed", "noframes", "plaintext", "noscript"]);
  /** Names of fields whose value is a credential. */
  const CREDENTIAL = /csrf|xsrf|token|passw|secret|session|auth/i;
  const INERT = "touchstone/inert";
  const PUT_ASIDE = "data-touchstone-";
  const HTML = "http://www.w3.org/1999/xhtml";

  /** @param {string} text */
  const inText = (text) => text.replace(/&/g, "&amp;").replace(/\u00a0/g, "&nbsp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

  /** @param {string} text */
  const inAttribute = (text) => inText(text).replace(/"/g, "&quot;");

  /**
   * @param {Document} document
   * @param {(node: Node) => boolean} isOurs what we drew ourselves is not the page's
   * @param {Map<Node, { at: any }>} [noted] nodes of which it is asked where they stand: `at` is filled in
   * @returns {{ text: string, steps: string[], redactions: string[], omissions: string[] }}
   */
  function markup(document, isOurs, noted) {
    /** @type {string[]} */
    const out = [];
    let length = 0;
    let full = false;
    const counts = { scripts: 0, handlers: 0, policies: 0, pictures: 0, canvases: 0, frames: 0, values: 0, roots: 0 };

    /** @param {string} piece */
    function put(piece) {
      if (full) return;
      length += piece.length;
      if (length > MARKUP_MAX) full = true;
      else out.push(piece);
    }

    /** Attributes of an element as they are written. @param {Element} element @param {string} name */
    function attributes(element, name) {
      /** @type {Map<string, string>} */
      const kept = new Map();
      for (const { name: key, value } of element.attributes) {
        const lower = key.toLowerCase();
        const acts = lower.startsWith("on") || (/^(href|action|formaction)$/.test(lower) && /^\s*javascript:/i.test(value));
        if (acts) counts.handlers += 1;
        kept.set(acts ? PUT_ASIDE + lower : key, value);
      }
      const aside = (/** @type {string} */ key) => {
        const value = kept.get(key);
        if (value === undefined) return false;
        kept.delete(key);
        kept.set(PUT_ASIDE + key, value);
        return true;
      };
      if (name === "script") {
        counts.scripts += 1;
        aside("type");
        aside("src");
        kept.set("type", INERT);
      } else if (name === "meta" && /^(refresh|content-security-policy)/i.test(element.getAttribute("http-equiv") ?? "")) {
        counts.policies += 1;
        aside("http-equiv");
      } else if (name === "img") {
        // Players choose anew among several sizes; the one that was shown is the one that is kept.
        const shown = /** @type {HTMLImageElement} */ (element).currentSrc;
        if (aside("srcset") || (shown && element.parentElement?.localName === "picture")) {
          counts.pictures += 1;
          if (shown) kept.set("src", shown);
        }
      } else if (name === "source" && element.parentElement?.localName === "picture") {
        aside("srcset");
      } else if (name === "input") {
        const field = `${element.getAttribute("name")} ${element.id} ${element.getAttribute("type")}`;
        if (kept.has("value") && CREDENTIAL.test(field)) {
          counts.values += 1;
          kept.set("value", "[redacted]");
        }
      }
      let text = "";
      for (const [key, value] of kept) text += ` ${key}="${inAttribute(value)}"`;
      return text;
    }

    /** Rules that a script gave, which the text of no element holds. @param {Document | ShadowRoot} root */
    function adopted(root) {
      for (const sheet of root.adoptedStyleSheets ?? []) {
        put(`<style ${PUT_ASIDE}adopted="">${rules(sheet)}</style>`);
      }
    }

    /** @param {CSSStyleSheet} sheet */
    function rules(sheet) {
      const text = Array.from(sheet.cssRules, (rule) => rule.cssText).join("\n");
      return text.replace(/<\/style/gi, "<\\/style");
    }

    /** @param {Element} element */
    function shadow(element) {
      const root = /** @type {ShadowRoot | null} */ (
        globalThis.chrome?.dom?.openOrClosedShadowRoot?.(/** @type {HTMLElement} */ (element)) ?? element.shadowRoot
      );
      if (!root) return;
      counts.roots += 1;
      put('<template shadowrootmode="open">');
      adopted(root);
      children(root, "");
      put("</template>");
    }

    /** @param {Node} parent @param {string} name */
    function children(parent, name) {
      for (let node = parent.firstChild; node && !full; node = node.nextSibling) visit(node, name);
    }

    /** @param {Node} node @param {string} parent name of the parent, if it is HTML */
    function visit(node, parent) {
      switch (node.nodeType) {
        case Node.ELEMENT_NODE: {
          const element = /** @type {Element} */ (node);
          if (isOurs(element)) return;
          const html = element.namespaceURI === HTML;
          const name = html ? element.localName : element.tagName;
          if (name === "canvas") counts.canvases += 1;
          if (name === "iframe" || name === "frame") counts.frames += 1;
          const begin = length;
          put(`<${name}${attributes(element, html ? name : "")}>`);
          const asked = noted?.get(node);
          if (asked) asked.at = [begin, length];
          if (html && VOID.has(name)) return;
          if (html) shadow(element);
          const sheet = name === "style" && !element.textContent?.trim() ? /** @type {HTMLStyleElement} */ (element).sheet : null;
          if (sheet) put(rules(sheet));
          else children(element instanceof HTMLTemplateElement ? element.content : element, html ? name : "");
          if (name === "head") adopted(document);
          put(`</${name}>`);
          return;
        }
        case Node.TEXT_NODE: {
          const asked = noted?.get(node);
          if (asked) asked.at = length;
          put(RAW.has(parent) ? node.nodeValue ?? "" : inText(node.nodeValue ?? ""));
          return;
        }
        case Node.COMMENT_NODE:
          put(`<!--${node.nodeValue}-->`);
          return;
        case Node.DOCUMENT_TYPE_NODE:
          put(`<!DOCTYPE ${node.nodeName}>`);
      }
    }

    children(document, "");
    const steps = ["rendered page written as markup; the page itself was not changed"];
    const told = (/** @type {number} */ count, /** @type {string} */ words) => {
      if (count) steps.push(`${count} ${words}`);
    };
    told(counts.scripts, "script elements made inert, their text kept");
    told(counts.handlers, "event handlers and script links put aside as data-touchstone attributes");
    told(counts.policies, "refresh and policy elements put aside");
    told(counts.pictures, "pictures given in several sizes fixed to the size that was shown");
    told(counts.roots, "shadow roots written as declarative ones");
    if (document.querySelector("base[href]")) steps.push(`the page's addresses are relative to ${document.baseURI}`);
    const redactions = counts.values ? [`${counts.values} fields that hold a credential: value not written`] : [];
    const omissions = [];
    if (counts.canvases) omissions.push(`${counts.canvases} drawings (canvas) are in the screenshot only`);
    if (counts.frames) omissions.push(`the contents of ${counts.frames} frames are in the screenshot only`);
    if (full) omissions.push(`dom.html: cut off after ${MARKUP_MAX} characters`);
    return { text: out.join(""), steps, redactions, omissions };
  }

  touchstone.markup = markup;
})();
