// What an IT department sets by managed storage (policy.schema.json), handed to the desk.

import { askDesk } from "./desk/link.js";

/** Reads the policy and gives it to the desk, which applies it to its settings and brand profiles. */
export async function applyPolicy() {
  const { brands = [], hosts = [], timestamp_authorities = [], retention_days = 0, four_eyes = false } = await managed();
  await askDesk({ kind: "apply_policy", policy: { brands, hosts, timestamp_authorities, retention_days, four_eyes } });
}

async function managed() {
  try {
    return await chrome.storage.managed.get();
  } catch (error) {
    // Firefox rejects when no policy is set at all.
    console.info("no policy:", error.message);
    return {};
  }
}
