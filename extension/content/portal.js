// Content script of a portal page, run when the person has a notice filled there. Asks the desk for the plan, lets the
// filler work, reports what the page then holds. Submit, captcha and declarations stay the person's.
"use strict";

(() => {
  if (touchstone.portal) return;
  touchstone.portal = true;

  async function fill(notice) {
    const { plan } = await touchstone.desk.ask({ kind: "plan_notice", notice });
    const attachment = async (file) => touchstone.desk.ask({ kind: "read_attachment", notice, file });
    const { fields, clicks } = await touchstone.fill(plan, { attachment, progress: () => {} });
    await touchstone.desk.ask({ kind: "report_fill", notice, fields, clicks });
    return { ok: true, fields, clicks };
  }

  chrome.runtime.onMessage.addListener((message, sender, answer) => {
    if (sender.id !== chrome.runtime.id || sender.tab || message.kind !== "fill_here") return false;
    fill(message.notice).then(answer, (error) => {
      answer({ error: { code: error?.code ?? "F00", message: error?.message ?? String(error) } });
    });
    return true;
  });
})();
