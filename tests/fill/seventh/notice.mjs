// Notices of a set: papers of the same kinds under names of the set's own, and who files with them.

import { any, maybeSome, some } from "./counted.mjs";

/** Listings of one seller. */
export const by = (seller, title, ...urls) => urls.map((url) => ({ url, title, seller }));

/** A Chinese number with its country code, or without, in any gaps. */
export const chinesePhone = (phone) => any(phone, phone.slice(4), phone.slice(4).replaceAll(" ", ""), phone.replaceAll(" ", ""));

/**
 * What is filed with these papers, and what may stand where a page asks for proof.
 * @param {{ comparison: string, screenshot: string, certificate: string, identity: string, mandate: string, report: string }} papers
 */
export function filing(papers) {
  const { mandate, report: _, ...own } = papers;
  const evidence = Object.entries(own).map(([kind, file]) => ({ file, kind }));
  const owner = (filer, right, explanation, more) => ({ filer, right, complaint_type: "listing", reason: "", explanation, evidence, test_buy: null, ...more });
  const agent = (filer, right, explanation, more) => owner(filer, right, explanation, { evidence: [...evidence, { file: mandate, kind: "authorisation" }], ...more });
  const all = Object.values(papers);
  return { owner, agent, proof: () => some(...all), maybeProof: () => maybeSome(...all) };
}
