// Filling a portal's form: the scripts of the filler are brought into the tab only now, and only where the person
// granted the site, by its permission or by a click on the icon.

import { askDesk, permitFill } from "../desk/link.js";
import { FILL_SCRIPTS } from "./scripts.js";

/** Fills the form in `tab` from `notice`. Never submits. */
export async function fill(tab, notice) {
  // The clerk learns which notice pages may be filled with now, and says what blocks it before anything is touched.
  await askDesk({ kind: "plan_notice", notice });
  try {
    await chrome.scripting.executeScript({ target: { tabId: tab }, files: FILL_SCRIPTS });
  } catch (error) {
    throw { code: "S03", message: `this page may not be filled yet: allow the site in the panel or click the icon (${error.message})` };
  }
  await permitFill(tab, notice);
  const answer = await chrome.tabs.sendMessage(tab, { kind: "fill_here", notice });
  if (answer?.error) throw answer.error;
  return { fields: answer.fields, clicks: answer.clicks };
}
