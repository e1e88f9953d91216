// What every rendering of a practice form shares: the questions of the address, and the state that the tests read and
// the filler cannot see.

import { asked } from "./questions.mjs";

/** @returns {{ language: string, choose: string, send: string, questions: any[], set: (name: string, value: any) => void, submit: () => void, value: (name: string) => any }} */
export function page() {
  const query = new URLSearchParams(location.search);
  const spec = asked(query.get("form"), query.get("wording"));
  const state = { values: {}, submits: 0 };
  window.__portal = state;
  document.documentElement.lang = spec.language;
  document.title = "Notice";
  return {
    ...spec,
    // A form file with hints names the places as this page does.
    hinted: query.has("hints"),
    set: (name, value) => {
      state.values[name] = value;
    },
    submit: () => {
      state.submits += 1;
    },
    value: (name) => state.values[name],
  };
}

export const ADD = { en: "Add another link", zh: "添加链接" };
export const UPLOAD = { en: "Choose files", zh: "选择文件" };
