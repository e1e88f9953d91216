// Filler: a plan goes into the form that this page shows. Never presses submit, never ticks a declaration,
// never touches a captcha: these are the person's. What is not certain is left empty and said.
"use strict";

globalThis.touchstone ??= {};

(() => {
  const filler = (touchstone.filler ??= {});
  if (touchstone.fill) return;
  const { page, match, act, choice, put, held, lines, same } = filler;

  /** How long a page may take to draw its form, and a frame in it, which mostly has none. */
  const FORM_MS = window === window.top ? 6000 : 1500;
  /** How long the questions may take to stand beside their controls. */
  const ASKED_MS = 2000;
  /** How long a field may take to appear after an earlier one was filled. */
  const APPEAR_MS = 1500;
  /** How long what nobody must fill in may take to appear. */
  const LATE_MS = 400;
  /** How long a field may stay disabled while its contents are loaded. */
  const ENABLE_MS = 6000;

  const signature = (scan) => `${scan.units.length}:${scan.units.map((unit) => `${unit.kind}${unit.disabled ? "-" : "+"}`).join("")}`;

  /** What leads on in any form whose file knows of steps. */
  const ON = [
    "Continue", "Next page", "Go to next step", "Continue to next step", "Go on", "Save and continue", "Save and go on", "Save and next", "Proceed",
    "Continuar", "Siguiente", "Próximo", "Avançar", "Lanjut", "Lanjutkan", "Berikutnya",
    "Weiter", "Nächster Schritt", "Fortfahren", "Speichern und weiter", "Suivant", "Étape suivante", "Continuer", "Enregistrer et continuer", "Avanti", "Continua", "Prosegui", "Salva e continua",
    "下一页", "下一项", "下一节", "下一部分", "继续", "进入下一步", "保存并继续", "保存并下一步",
  ];
  /** Steps of a wizard at most. */
  const STEPS_MAX = 12;
  /** How long a later field is waited for where the page says that there is a next step. */
  const STEP_MS = 400;

  /** Choices on which it depends what else a page asks. */
  const LEADS = new Set(["platform", "market", "subject", "filer_kind", "right_type"]);

  /** Controls between a country and the address that it belongs to, at most; and what else is said of who files. */
  const BESIDE = 2;
  const WHO = new Set(["name", "company", "email", "phone", "phone_local"]);

  /** One run over a plan. */
  class Run {
    constructor(plan, services) {
      this.plan = plan;
      this.services = services;
      /** Field name to what became of it. @type {Map<string, any>} */
      this.rows = new Map();
      /** Elements taken by a field. */
      this.taken = new Map();
      this.shown = new Set();
      /** Folds and buttons of steps that were pressed. @type {Set<Element>} */
      this.pressed = new Set();
      /** Controls that offered nothing of a field, by its name: it is looked for elsewhere. @type {Map<string, Set<Element>>} */
      this.refused = new Map();
      /** A window of the page that is still open stands before the next step. */
      this.isHeld = false;
    }

    scan() {
      return filler.scan(this.shown);
    }

    /** The control for a field, waited for while the page may still bring it. */
    async find(field, patient, bold = false) {
      const look = () => {
        const scan = this.scan();
        const refused = this.refused.get(field.name);
        const free = scan.units.filter((unit) => !unit.members.some((member) => this.taken.has(member) || refused?.has(member)));
        const rivals = this.plan.fields.filter((other) => other !== field && !this.rows.get(other.name)?.unit && (!other.part_of || other.part_of === field.name));
        return { ...match.place(field, free, rivals, bold), size: signature(scan) };
      };
      let found = look();
      if (!found.unit && patient) {
        const first = found.size;
        await act.until(() => {
          found = look();
          return found.unit || found.size !== first;
        }, this.nextButton() ? STEP_MS : APPEAR_MS);
        if (!found.unit) {
          await act.settled(60, 600);
          found = look();
        }
      }
      return found;
    }

    /** The control once it takes a value; the page may replace it meanwhile. */
    enabled(unit) {
      if (!unit.disabled) return unit;
      const [label] = unit.labels;
      const is = (other) => other.element === unit.element || (other.kind === unit.kind && other.labels[0]?.text === label?.text);
      return act.until(() => this.scan().units.find((other) => is(other) && !other.disabled), ENABLE_MS);
    }

    /** @param {any} field @param {boolean} patient @param {boolean} [bold] see match.place @returns {Promise<any>} */
    async fill(field, patient, bold = false) {
      let found = await this.find(field, false, bold);
      if (!found.unit) {
        const guessed = await this.guess(field, found);
        if (guessed) return guessed;
        if (patient) found = await this.find(field, true);
        if (!found.unit) return (patient && (await this.guess(field, found))) || this.statement(field) || { state: "missing", note: found.why };
      }
      return this.into(field, found);
    }

    /** Fills a control. @param {any} field @param {{ unit?: any, label?: string, sure?: boolean }} found @returns {Promise<any>} */
    async into(field, found) {
      const row = { unit: found.unit, label: found.label };
      if (field.person) return { ...row, state: "person", value: held(found.unit), note: "yours to decide" };
      if (!field.values.length) return { ...row, state: "missing", note: "the notice does not say it" };
      const unit = await this.enabled(found.unit);
      if (!unit) return { ...row, state: "missing", note: "the field stays disabled" };
      row.unit = unit;
      unit.element.scrollIntoView?.({ block: "center", behavior: "instant" });
      const before = held(unit);
      const result = await put.into(unit, field, this.services);
      row.more = result.more ?? [];
      // What the page took in by itself is not read back from the control.
      row.whole = result.kept === true;
      await act.settled(40, 800);
      if (result.value !== undefined) {
        this.shown.add(page.tidy(result.value));
        const state = found.sure ? "done" : "check";
        return { ...row, before, state, value: result.value, note: found.sure ? "" : `found by "${found.label}": see that it is the right field` };
      }
      if (result.check !== undefined) return { ...row, before, state: "check", value: result.check, note: result.why };
      return { ...row, state: "missing", value: held(unit), note: result.why };
    }

    /** A declaration in words that no form file has is the person's all the same. */
    statement(field) {
      if (!field.person || field.kind !== "checkbox") return null;
      for (const unit of this.scan().units) {
        const label = unit.kind === "checkbox" && unit.members.length === 1 && !this.taken.has(unit.element) && unit.labels.find(({ text }) => match.STATEMENT.test(text));
        if (label) return { unit, label: label.text, state: "person", value: held(unit), note: "yours to decide" };
      }
      return null;
    }

    /** Opens the choices that may be meant; the one that offers the very value is it. */
    async guess(field, { perhaps = [] }) {
      for (const { unit: shut, label, blind } of perhaps) {
        const unit = await this.enabled(shut);
        if (!unit) continue;
        const before = held(unit);
        const { value } = await put.combo(unit, field, this.services, (option, options) => option.score >= 0.9 && (!blind || match.kin(field, options)));
        await act.settled(40, 800);
        if (value === undefined) continue;
        this.shown.add(page.tidy(value));
        return { unit, label, before, value, state: "check", note: `found by its options under "${label}": see that it is the right field` };
      }
      return null;
    }

    /**
     * The button that leads to the next step: its words are exactly those that the form file gives, there is one of them,
     * and it can send nothing.
     */
    nextButton() {
      const known = new Set([...(this.plan.next ?? []), ...(this.plan.next?.length ? ON : [])].map(match.normal));
      if (!known.size) return null;
      // In two languages: each of them says it.
      const halves = (text) => [...text.matchAll(/ /g)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)]);
      const tongues = (text) => [text.replace(/[\u4e00-\u9fff]/g, "").trim(), (text.match(/[\u4e00-\u9fff]/g) ?? []).join("")];
      const words = { has: (text) => known.has(text) || [tongues(text), ...halves(text)].some((both) => both.every((one) => known.has(one))) };
      const buttons = page.walk().elements.filter((element) => {
        const pressed = element.localName === "button" || element.getAttribute("role") === "button" || element.localName === "a";
        return pressed && words.has(match.normal(page.textOf(element))) && page.visible(element) && !page.isDisabled(element) && !act.guarded(element);
      });
      const outer = buttons.filter((button) => !buttons.some((other) => other !== button && page.contains(other, button)));
      // Steps that stay on the page keep their buttons: what was pressed has led on already.
      const fresh = outer.filter((button) => !this.pressed.has(button));
      return outer.length === 1 ? outer[0] : fresh.length === 1 ? fresh[0] : null;
    }

    /**
     * The tab that shows the form's next part: beside the one that is shown and filled, and what it leads to asks for
     * something. Tabs of the page around the form lead to other things.
     */
    nextTab() {
      const asks = (panel) => Boolean(panel) && [...panel.querySelectorAll("input,select,textarea")].some((control) => control.type !== "hidden");
      for (const list of page.walk().elements.filter((element) => element.getAttribute("role") === "tablist")) {
        const tabs = [...list.querySelectorAll("[role=tab]")];
        const panelOf = (tab) => page.byId(tab, tab.getAttribute("aria-controls") ?? "");
        const at = tabs.findIndex((tab) => tab.getAttribute("aria-selected") === "true");
        const shown = at < 0 ? null : panelOf(tabs[at]);
        const filled = shown && [...this.rows.values()].some(({ unit }) => unit && page.contains(shown, unit.element));
        const next = filled && tabs.slice(at + 1).find((tab) => !this.pressed.has(tab) && asks(panelOf(tab)) && !page.visible(panelOf(tab)));
        if (next && !page.isDisabled(next) && !act.guarded(next) && !tabs.some((tab) => this.taken.has(tab))) return next;
      }
      return null;
    }

    /** Opens the next part of the form that is folded away. @returns {Promise<boolean>} whether there was one */
    async unfold() {
      const before = this.scan().units.length;
      const fold = page.folds().find((one) => !this.pressed.has(one) && !act.guarded(one));
      if (!fold) return false;
      this.pressed.add(fold);
      act.press(fold);
      await act.until(() => this.scan().units.length !== before, APPEAR_MS);
      await act.settled(60, 800);
      return true;
    }

    /** Opens a window in which the page asks for what is still open, fills it and closes it. @returns {Promise<boolean>} whether there was one */
    async window() {
      const ours = this.plan.fields.filter((field) => !field.person && field.values.length);
      const [wanted, placed] = [false, true].map((has) => ours.filter(({ name }) => Boolean(this.rows.get(name)?.unit) === has).map(({ name }) => name));
      const way = filler.dialog.ways(wanted, placed).find((one) => !this.pressed.has(one));
      if (!way) return false;
      this.pressed.add(way);
      const dialog = await filler.dialog.open(way);
      if (!dialog) return true;
      const record = ours.find(({ name, kind }) => name === "right" && kind === "select" && wanted.includes(name));
      const taken = record && (await filler.dialog.take(dialog, record.values, record.others));
      if (taken) {
        filler.forget();
        this.rows.set("right", { field: record, label: page.textOf(way), state: "check", value: taken, note: "chosen in a window of the page: see that it took it" });
        return true;
      }
      const before = new Set([...this.rows.values()].filter(({ unit }) => unit).map(({ field }) => field.name));
      await this.pass();
      const inside = [...this.rows.values()].filter((row) => !before.has(row.field.name) && row.unit && page.contains(dialog, row.unit.element));
      // Where something is stated in it, closing it is the person's.
      const stated = inside.some(({ field }) => field.person) || this.scan().units.some((unit) => page.contains(dialog, unit.element) && match.states(unit));
      const closed = !stated && (await filler.dialog.close(dialog, inside.some(({ state }) => state !== "missing")));
      this.isHeld = !closed;
      filler.forget();
      for (const row of inside) {
        if (closed) Object.assign(row, { behind: true, state: row.state === "done" ? "check" : row.state, note: row.note || "entered in a window of the page: see that it took it" });
        else Object.assign(row, { state: row.state === "missing" ? "missing" : "check", note: "in an open window of the page: close it to keep it" });
      }
      return closed;
    }

    /** Goes one step further; false where there is none, or the page wants something from the person first. */
    async next() {
      const button = this.nextButton() ?? this.nextTab();
      if (!button) return false;
      const asked = () => this.scan().units.map((unit) => unit.labels[0]?.text ?? "");
      const known = new Set(this.scan().units.map((unit) => unit.element));
      const before = asked();
      const left = [...this.rows.values()].filter((row) => !row.behind);
      this.pressed.add(button);
      act.press(button);
      // A page may draw the next step's questions beside the same controls.
      const fresh = () => {
        filler.forget();
        if (this.scan().units.some((unit) => !known.has(unit.element))) return true;
        const now = new Set(asked());
        return before.filter((text) => now.has(text)).length * 2 < before.length;
      };
      const went = await act.until(fresh, 2500);
      await act.settled(80, 1000);
      filler.forget();
      if (!went) return false;
      // What was filled and read back on this step left the page with it.
      for (const row of left) {
        row.behind = true;
        for (const { element, members = [element] } of [row.unit, ...(row.more ?? [])].filter(Boolean)) for (const member of members) this.taken.delete(member);
      }
      return true;
    }

    /** Whether this page is the form of the plan. */
    isForm() {
      return filler.form.is(this.plan, this.scan().units, this.nextButton() !== null);
    }

    keep(field, row) {
      this.rows.set(field.name, { field, ...row });
      for (const member of row.unit?.members ?? []) this.taken.set(member, field.name);
      // Boxes that hold further lines of the same field.
      for (const { element } of row.more ?? []) this.taken.set(element, field.name);
      this.services.progress?.(this.report(field));
    }

    /** A control that the page replaced is found again by its label. */
    current(row) {
      if (row.unit.members.some((member) => member.isConnected)) return row.unit;
      const again = this.scan().units.find((unit) => unit.kind === row.unit.kind && unit.labels.some((label) => label.text === row.label));
      if (again) {
        row.unit = again;
        for (const member of again.members) this.taken.set(member, row.field.name);
      }
      return row.unit;
    }

    /** Fills a field by its parts, where the page asks for these. @returns {Promise<boolean>} whether it does */
    async parted(field) {
      const parts = this.plan.fields.filter((part) => part.part_of === field.name && part.values.length);
      if (!parts.length || !field.values.length) return false;
      const free = this.scan().units.filter((unit) => !unit.members.some((member) => this.taken.has(member)));
      const rivals = this.plan.fields.filter((other) => other !== field && !other.part_of && !this.rows.get(other.name)?.unit);
      const places = filler.part.places(parts, free, await this.find(field, false), rivals);
      if (!places) return false;
      // What a list of regions takes, the street says no more.
      const isStreet = (/** @type {{ part: any }} */ { part }) => part.name === "street";
      for (const { part, unit, label } of [...places.filter((one) => !isStreet(one)), ...places.filter(isStreet)]) this.keep(part, await this.into(this.beyond(part, places), { unit, label, sure: true }));
      const rows = places.map(({ part }) => this.rows.get(part.name));
      const state = rows.every((row) => row.state === "done") ? "done" : "check";
      // It stands in other fields' controls, which are read back for themselves.
      this.rows.set(field.name, { field, unit: rows[0].unit, label: rows[0].label, state, value: rows.map(({ value }) => value).join(" "), note: "in parts", whole: true });
      return true;
    }

    /**
     * A street without the district, where a list of regions went down to that; with the city, where it ended above and
     * nothing else asks for it.
     * @param {any} part @param {{ part: any }[]} places
     */
    beyond(part, places) {
      const [whole] = part.values;
      const has = (/** @type {string} */ name) => places.some((one) => one.part.name === name);
      const city = this.plan.fields.find(({ name, part_of }) => name === "city" && part_of === part.part_of)?.values[0] ?? "";
      const told = this.rows.get("region")?.value ?? "";
      if (part.name === "street" && city && has("region") && !has("city") && !told.includes(city) && part.whole?.includes(city + whole)) return { ...part, values: [city + whole] };
      const district = part.name === "street" ? /^\p{Script=Han}+?[区县]/u.exec(whole)?.[0] : undefined;
      const goneDown = district && places.some(({ part: other }) => other !== part && (this.rows.get(other.name)?.value ?? "").includes(district));
      return goneDown ? { ...part, values: [whole.slice(district.length)] } : part;
    }

    /**
     * Fills the country that a page asks for beside a whole address. Far from it another's may be meant, unless the page
     * asks where who files lives or has a seat.
     */
    async country() {
      const field = this.plan.fields.find(({ name, values }) => name === "country" && values.length);
      if (!field || this.rows.get(field.name)?.unit) return;
      const found = await this.find(field, false);
      if (!found.unit) return;
      const whole = this.rows.get(field.part_of);
      const order = this.scan().units.map(({ element }) => element);
      const near = (/** @type {any} */ row) => row?.unit && !row.behind && Math.abs(order.indexOf(found.unit.element) - order.indexOf(row.unit.element)) <= BESIDE;
      const others = [...this.rows.values()].filter(({ field: other }) => other !== field);
      // Without an address it is the country of who files where nothing but their data stands around it.
      const theirs = !whole?.unit && others.some((row) => near(row) && WHO.has(row.field.name)) && !others.some((row) => near(row) && /^right|market|listings/.test(row.field.name));
      const part = others.some((row) => row.field.part_of === field.part_of && near(row));
      const meant = near(whole) || part || theirs || (!whole?.unit && match.ABODE.test(found.label));
      if (meant) this.keep(field, await this.into(field, found));
    }

    /** What a later field undid is put in once more; what does not stay is said. */
    async verify(mend) {
      for (const field of this.plan.fields) {
        const row = this.rows.get(field.name);
        if (!row?.unit || row.behind || row.whole || field.person || row.state === "missing" || row.unit.kind === "file") continue;
        const unit = this.current(row);
        const now = [unit, ...(row.more ?? [])].map(held).join("\n");
        // A page may have drawn the rows of a list anew: each line stands somewhere.
        if (match.links(field) && row.value.split("\n").every((line) => this.scan().units.some((one) => lines(held(one)).split("\n").some((text) => same(text, line))))) continue;
        if (same(now, row.value) || (unit.kind === "combo" && match.optionScore([row.value], now) >= 0.68)) continue;
        if (mend) {
          for (const member of row.unit.members) this.taken.delete(member);
          this.rows.delete(field.name);
          this.keep(field, await this.fill(field, true));
        } else this.keep(field, { ...row, state: "check", value: now, note: "the page changed it afterwards" });
      }
    }

    /** An address is often asked for twice, so that it is typed without a slip; and who files once more, for the seller to see. */
    async repeat() {
      for (const row of this.rows.values()) {
        if (row.twin || !row.unit || !["email", "name", "phone"].includes(row.field.name) || !["done", "check"].includes(row.state)) continue;
        const twin = match.twin(row.field, this.scan().units.filter((unit) => !this.taken.has(unit.element)));
        if (!twin || held(twin)) continue;
        const { value } = await put.text(twin, row.field, this.services);
        if (value === undefined) continue;
        row.twin = twin;
        this.taken.set(twin.element, row.field.name);
      }
    }

    /** Fills the fields that choices ask for, which the same choices beside other links had made unclear. @param {any[]} choices */
    async ask(choices) {
      for (const field of choices.length ? this.plan.fields.filter(({ name, person, values }) => !person && values.length && !this.rows.get(name)?.unit) : []) {
        const free = choices.filter((unit) => !this.taken.has(unit.element));
        const found = match.place(field, free, [], false);
        if (found.unit) this.keep(field, await this.into(field, found));
      }
    }

    /** What was chosen beside the first of several links is chosen beside the others, where the page asks it of each. */
    async beside() {
      for (const row of this.rows.values()) {
        if (row.behind || !row.unit || !match.links(row.field) || !row.more?.length) continue;
        await this.ask(filler.list.choicesBeside(row.unit).filter((unit) => !held(unit)));
        const first = filler.list.choicesBeside(row.unit).map(held);
        for (const box of first.some(Boolean) ? row.more : []) {
          for (const [at, unit] of filler.list.choicesBeside(box).entries()) {
            if (!first[at] || held(unit) || this.taken.has(unit.element)) continue;
            await put.into(unit, { ...row.field, kind: "select", values: [first[at]], labels: [] }, this.services);
            for (const member of unit.members) this.taken.set(member, row.field.name);
            await act.settled(40, 400);
          }
        }
      }
    }

    /** Fields with something to fill in that have no control yet. */
    open() {
      return this.plan.fields.filter((field) => !field.person && !field.unlisted && field.values.length && !this.rows.get(field.name)?.unit);
    }

    /** Whether a form of several steps may still ask for what no form file speaks of, or for what only the person decides. */
    goesOn() {
      return this.pressed.size > 0 && this.plan.fields.some((field) => (field.person || (field.unlisted && field.values.length)) && !this.rows.get(field.name)?.unit);
    }

    /** Gives a control back that offered nothing of its field, once. @returns {boolean} whether there was one */
    release(field) {
      const row = this.rows.get(field.name);
      if (row.state !== "missing" || row.note !== choice.NOTHING || row.behind) return false;
      const refused = this.refused.get(field.name) ?? new Set();
      if (row.unit.members.some((member) => refused.has(member))) return true;
      for (const member of row.unit.members) {
        refused.add(member);
        this.taken.delete(member);
      }
      this.refused.set(field.name, refused);
      return true;
    }

    /** Fills what this step of the page shows. */
    async pass() {
      const later = [];
      for (const field of [...this.plan.fields].sort((a, b) => Number(LEADS.has(b.name)) - Number(LEADS.has(a.name)))) {
        if (this.rows.get(field.name)?.unit && !this.release(field)) continue;
        if (field.part_of || (await this.parted(field))) continue;
        const known = this.rows.get(field.name);
        const row = await this.fill(field, !known && !field.person && field.required);
        if (known && !row.unit) continue;
        // A choice that does not offer this may be another field's; what no form file speaks of holds on to none at all.
        if (row.state === "missing" && (!row.unit || field.unlisted || row.note === choice.NOTHING)) later.push(field);
        else this.keep(field, row);
      }
      // What a choice brings may come late.
      const size = signature(this.scan());
      if (later.length) await act.until(() => signature(this.scan()) !== size, LATE_MS);
      // Fields that stood behind others; then those that are the only ones left for a control.
      for (const bold of [false, true]) {
        for (const field of later) {
          if (this.rows.get(field.name)?.unit || (bold && field.unlisted) || (await this.parted(field))) continue;
          const row = await this.fill(field, false, bold);
          if (row.state !== "missing" || !field.unlisted) this.keep(field, row);
        }
      }
      await this.country();
    }

    report(field) {
      const row = this.rows.get(field.name) ?? { state: "missing", note: "not reached" };
      return { name: field.name, label: row.label ?? "", state: row.state, value: row.value ?? "", note: row.note ?? "" };
    }
  }

  /** @type {Run | null} */
  let last = null;

  function refuse(code, message) {
    throw Object.assign(new Error(message), { code });
  }

  /**
   * Fills the form on this page.
   * @param {any} plan a wire FillPlan
   * @param {{ attachment: (file: string) => Promise<{name: string, mime: string, base64: string}>, progress?: (row: any) => void }} services
   * @returns {Promise<{ fields: any[], clicks: string[] }>} one row a field of the plan; every element pressed
   */
  touchstone.fill = async (plan, services) => {
    // A frame that the page itself has written has its origin and no address of its own.
    if (plan.origins?.length && !plan.origins.includes(window.origin)) {
      refuse("F01", `this page is ${window.origin}, the plan is for ${plan.origins.join(", ")}: open ${plan.url}`);
    }
    const stop = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // Nothing that happens while fields are filled may send the form.
    window.addEventListener("submit", stop, true);
    act.startClicks();
    for (const part of plan.fields) {
      const whole = part.part_of ? plan.fields.find(({ name }) => name === part.part_of) : undefined;
      if (whole) Object.assign(part, { whole: whole.values[0], whole_labels: whole.labels });
    }
    // Under a platform a list may go on to its sites.
    const [platform, market] = ["platform", "market"].map((known) => plan.fields.find(({ name }) => name === known));
    if (platform && market?.values.length) platform.whole = market.values.join("\n");
    // Where a form parts a reason about patents by their kinds, the right's own kind is meant.
    const [reason, sort] = ["reason", "patent_kind"].map((known) => plan.fields.find(({ name }) => name === known));
    if (sort?.values.length && reason?.values.some((text) => /patent|专利/i.test(text))) {
      const says = (/** @type {string} */ text, /** @type {string[]} */ kinds = []) => kinds.some((kind) => text.toLowerCase().includes(kind.toLowerCase()));
      const another = (/** @type {string} */ text) => says(text, sort.others) && !says(text, sort.values);
      reason.others = [...(reason.others ?? []), ...(sort.others ?? []), ...reason.values.filter(another)];
      reason.values = [...reason.values.filter((/** @type {string} */ text) => !another(text)), ...sort.values];
    }
    const run = new Run(plan, services);
    try {
      const ready = await act.until(() => run.scan().units.length > 0, FORM_MS);
      if (!ready) refuse("F02", "this page shows no form: log in and open the complaint form, then fill again");
      // What tells the form may be folded away.
      let known = await act.until(() => run.isForm(), ASKED_MS);
      while (!known && (await run.unfold())) known = run.isForm();
      if (!known) {
        refuse("F03", "this page is not the form: nothing on it asks for listings, a reason or a kind of right; open the complaint form, then fill again");
      }
      const other = filler.form.other(plan, run.scan().units);
      if (other) refuse(other.code, other.message);
      match.about(filler.form.rightOf(plan));
      for (let step = 0; step < STEPS_MAX; step += 1) {
        await run.pass();
        await run.repeat();
        await run.beside();
        await run.verify(true);
        await act.settled(80, 800);
        await run.verify(false);
        if (await run.window()) continue;
        if (run.isHeld || !(run.open().length || run.goesOn()) || !((await run.unfold()) || (await run.next()))) break;
      }
    } finally {
      window.removeEventListener("submit", stop, true);
    }
    last = run;
    // What no form file speaks of is told where the page asks for it.
    const told = plan.fields.filter((field) => !field.unlisted || run.rows.get(field.name)?.unit);
    const fields = told.map((field) => run.report(field));
    filler.mark?.show([...run.rows.values()]);
    handOver([...run.rows.values()]);
    return { fields, clicks: act.clicks() };
  };

  /** The keyboard goes where the person is needed: what is doubtful or was not filled, else what is theirs to decide. */
  function handOver(rows) {
    const open = rows.filter(({ unit }) => unit);
    const asked = open.find(({ state }) => state === "missing" || state === "check") ?? open.find(({ state }) => state === "person");
    asked?.unit.element.focus?.();
  }

  /** Takes back what the last fill put in, as far as a control can be emptied. */
  touchstone.unfill = async () => {
    const run = last;
    last = null;
    filler.mark?.clear();
    if (!run) return { undone: 0 };
    let undone = 0;
    for (const row of [...run.rows.values()].reverse()) {
      if (!row.unit || row.behind || row.whole || row.field.person || !["done", "check"].includes(row.state)) continue;
      const unit = run.current(row);
      for (const { element } of [...(row.more ?? []), row.twin].filter(Boolean)) act.type(element, "");
      if (["text", "textarea", "date"].includes(unit.kind)) act.type(unit.element, row.before ?? "");
      else if (unit.kind === "rich") act.write(unit.element, row.before ?? "");
      else if (unit.kind === "file") act.putFiles(unit.element, []);
      else if (unit.kind === "select") {
        const index = [...unit.element.options].findIndex((option) => page.tidy(option.label || option.text) === row.before);
        act.setter(unit.element, "selectedIndex")?.call(unit.element, index < 0 ? 0 : index);
        act.fire(unit.element, "change");
      } else continue;
      act.leave(unit.element);
      undone += 1;
    }
    return { undone };
  };
})();
