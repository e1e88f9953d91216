// Content script of a portal page, run when the person has a notice filled there. Asks the desk for the plan, lets the
// filler work, answers what the page then holds. Submit, captcha and declarations stay the person's.
"use strict";

(() => {
  if (touchstone.portal) return;
  touchstone.portal = true;

  /** @param {string} notice @param {string[] | null} only names of the fields that are still to be found */
  async function fill(notice, only) {
    const { plan } = await touchstone.desk.ask({ kind: "plan_notice", notice });
    if (only) plan.fields = plan.fields.filter((field) => only.includes(field.name));
    const attachment = async (file) => touchstone.desk.ask({ kind: "read_attachment", notice, file });
    const { fields, clicks } = await touchstone.fill(plan, { attachment, progress: () => {} });
    return { ok: true, fields, clicks };
  }

  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== chrome.runtime.id || sender.tab || message.kind !== "fill_here") return false;
    fill(message.notice, message.only ?? null).then(answer, (error) => {
      answer({ error: { code: error?.code ?? "F00", message: error?.message ?? String(error) } });
    });
    return true;
  });
})();
