// The complaints of the practice account: what each list must be read as. Tests read the same file.

export const COMPLAINTS = 300;

/** Standings in our terms, in turn; a portal writes each in words of its own. */
export const STANDINGS = ["submitted", "accepted", "rejected", "counter_notice", "withdrawn", "information_asked", "partly"];

const REASONS = {
  en: { rejected: "The pictures do not show how the goods differ from the genuine ones.", information_asked: "The certificate cannot be read." },
  zh: { rejected: "所附图片未能体现与正品的差异。", information_asked: "证书无法辨认。" },
};

/**
 * @param {number} at place in the list, from 0
 * @param {"en" | "zh"} language
 */
export function complaint(at, language) {
  const standing = STANDINGS[(at * 5) % STANDINGS.length];
  return {
    number: `TS${2026110000000 + at * 37}`,
    listing: { id: String(610_000_000_000 + at * 11), title: `${language === "zh" ? "帆布鞋" : "canvas shoes"} ${at}` },
    seller: language === "zh" ? `星云鞋仓${at % 40}` : `nebula shoes ${at % 40}`,
    standing,
    reason: REASONS[language][standing] ?? "",
    filed: `2026-${String(8 + (at % 3)).padStart(2, "0")}-${String(1 + (at % 28)).padStart(2, "0")}`,
  };
}

/** Address of a listing. @param {{ id: string }} listing */
export const address = ({ id }) => `https://item.taobao.com/item.htm?id=${id}`;

/** What the casebook must hold of a standing; nothing for what is not decided. */
export const OUTCOME = { accepted: "accepted", partly: "accepted", rejected: "rejected", counter_notice: "counter_notice", withdrawn: "withdrawn" };
