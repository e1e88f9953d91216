// Filler: windows of the page behind a button, in which it asks for a part of the form: the right, its territory, links.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (filler.dialog) return;
  const { page, act } = filler;
  const { chooseOption } = filler.option;

  /** How long a window may take to come or to go. */
  const APPEAR_MS = 1500;

  const ACT = /^[+＋\s]*(add|enter|select|choose|pick|paste|insert|agregar|añadir|elegir|adicionar|escolher|selecionar|seleccionar|tambah(kan)?|pilih)\b|^[+＋\s]*(添加|填写|选择|新增|录入|粘贴)/i;
  /** What such a button speaks of, by the fields that it may bring. */
  const ABOUT = {
    listings: /\b(urls?|links?|listings?|products?|items?|asins?|offers?|enlaces?|publicaci|anúncios?|produtos?|productos?|tautan|produk)\b|链接|网址|商品|产品/i,
    right: /\b(rights?|trademarks?|brands?|registrations?|records?|certificates?|ip|iprs?|intellectual|marcas?|registros?|derechos?|direitos?|merek|hak)\b|权利|商标|品牌|注册|知识产权|备案/i,
    territory: /\b(territor|countr|region|jurisdiction|pa[ií]s|negara)|国家|地区/i,
    classes: /\bclass(es)?\b|\bclases?\b|类别|分类/i,
  };
  const FIELDS = {
    listings: /^listings$/,
    right: /^(right|right_(text|number|owner|territory|class|classes|expires)|certificate)$/,
    territory: /^right_territory$/,
    classes: /^right_class(es)?$/,
  };
  /** Where one of these stands on the page itself, a button adds another one. */
  const MAIN = { ...FIELDS, right: /^(right|right_(text|number))$/ };
  const ANOTHER = /\b(another|more|otr[oa]|outr[oa]|lagi)\b|再|其他|更多/i;
  /** What keeps what was entered, and what leaves the window. */
  const KEEP = /^(add|add (all|them|it|urls?|links?|products?|items?)|(add|save|insert) (them )?(in)?to (the |my |this )?(complaint|report|notice|form|list)|done|ok|save|apply|use( this| selected)?|select|choose|insert|confirm|continue|agregar|añadir|guardar|aceptar|listo|adicionar|salvar|concluir|pronto|simpan|selesai|tambah(kan)?|确定|确认|完成|添加|保存|好的?)$/i;
  const LEAVE = /^(cancel|close|back|×|✕|x|cancelar|cerrar|fechar|batal|tutup|取消|关闭|返回)$/i;

  /** Some libraries draw two Chinese characters apart: "确 定". */
  const said = (element) => page.tidy(page.textOf(element) || element.getAttribute("aria-label") || "").replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, "");
  const isButton = (element) => element.localName === "button" || element.getAttribute("role") === "button" || element.localName === "a";
  const isDialog = (element) => element.getAttribute("role") === "dialog" || element.getAttribute("role") === "alertdialog" || element.getAttribute("aria-modal") === "true" || (element.localName === "dialog" && element.open);
  const dialogs = () => page.walk().elements.filter((element) => isDialog(element) && page.visible(element));

  /**
   * Buttons that may bring what is still open, in the order of the page.
   * @param {string[]} wanted names of fields without a control @param {string[]} placed names of those that have one @returns {any[]}
   */
  function ways(wanted, placed) {
    const about = Object.keys(ABOUT).filter((what) => wanted.some((name) => FIELDS[what].test(name)) && !placed.some((name) => MAIN[what].test(name)));
    if (!about.length || dialogs().length) return [];
    return page.walk().elements.filter((element) => {
      if (!isButton(element)) return false;
      const words = said(element);
      return words.length < 60 && ACT.test(words) && !ANOTHER.test(words) && about.some((what) => ABOUT[what].test(words)) && page.visible(element) && !page.isDisabled(element) && !act.guarded(element);
    });
  }

  /** Presses a button and gives the window that comes of it, with its controls. @returns {Promise<any>} null where none comes */
  async function open(button) {
    const before = new Set(dialogs());
    act.press(button);
    const found = await act.until(() => dialogs().find((dialog) => !before.has(dialog)), APPEAR_MS);
    if (!found) return null;
    await act.settled(80, 1000);
    filler.forget();
    return found;
  }

  /** Leaves a window, keeping what was entered or not. @param {any} dialog @param {boolean} keep @returns {Promise<boolean>} whether it went */
  async function close(dialog, keep) {
    const gone = () => !dialog.isConnected || !page.visible(dialog);
    const buttons = page.walk().elements.filter((element) => page.contains(dialog, element) && isButton(element) && page.visible(element) && !page.isDisabled(element));
    const meant = buttons.filter((element) => (keep ? KEEP : LEAVE).test(said(element)));
    const button = meant.at(-1);
    // What is in a window of its own sends nothing but itself; a button of the form is never pressed.
    if (button && !act.sends(button)) act.press(button, true);
    else if (!keep) act.key(dialog, "Escape");
    return Boolean(await act.until(gone, APPEAR_MS));
  }

  /** What takes a choice that was made in a sheet. */
  const AGREE = /^(ok|done|apply|confirm|save|(use|choose|select|take|apply|confirm)( (this|the|selected|my|your))*( (one|rights?|records?|trademarks?|registrations?|iprs?|brands?|selection|choice|selected))?|listo|aceptar|aplicar|elegir|usar|pronto|confirmar|concluir|pilih|simpan|gunakan|übernehmen|auswählen|valider|appliquer|conferma|applica|确定|确认|完成|选好了|(使用|选择|选用)(该|此|这个)?(权利|商标|记录|备案|知识产权)?)$/i;

  /**
   * A sheet with choices that closes only when they are agreed to: presses what agrees, the nearest around the choice.
   * @param {any} row the choice @param {any} control what opened the sheet @returns {Promise<boolean>} whether there was such a thing
   */
  async function agree(row, control) {
    for (let node = page.parentOf(row); node && node !== document.body && !page.contains(node, control); node = page.parentOf(node)) {
      const meant = page.walk().elements.filter((element) => page.contains(node, element) && AGREE.test(said(element)) && page.visible(element) && !act.sends(element));
      const button = meant.at(-1);
      if (!button) continue;
      act.press(button, true);
      return true;
    }
    return false;
  }

  /** What takes the one row of a table in which it stands. */
  const TAKE = /^(use|select|choose|pick|take)( (this|it|one))?$|^(usar|elegir|seleccionar|escolher|selecionar|pilih|gunakan|auswählen|choisir|scegli|seleziona)$|^(选用|选择|选定|使用|选取)$/i;

  /**
   * Takes one row of a window that lists what may be chosen, each with a button of its own.
   * @param {any} dialog @param {string[]} values @param {string[]} others what the rows that are not meant are called
   * @returns {Promise<string>} the row that was taken; empty where there are no rows or none is meant
   */
  async function take(dialog, values, others) {
    const buttons = page.walk().elements.filter((element) => page.contains(dialog, element) && isButton(element) && TAKE.test(said(element)) && page.visible(element) && !page.isDisabled(element) && !act.sends(element));
    const rows = buttons.map((button) => {
      let row = button;
      for (let node = page.parentOf(button); node && node !== dialog && !buttons.some((other) => other !== button && page.contains(node, other)); node = page.parentOf(node)) row = node;
      return { text: page.textOf(row).replace(said(button), "").trim(), button };
    });
    const { option } = chooseOption(values, rows, others);
    if (!option) return "";
    act.press(option.button, true);
    const gone = await act.until(() => !dialog.isConnected || !page.visible(dialog), APPEAR_MS);
    return gone ? option.text : "";
  }

  filler.dialog = { ways, open, close, agree, take };
})();
