// Documents as a server with a strict policy sends them.

/** A constant would be no protection on a real site; here it keeps every run alike. */
const NONCE = "c2l0ZQ";

export const PICTURES = "https://img.alicdn.com/drawn";

/** @param {string} text */
export const escape = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** The address of an offer's picture. @param {{ id: string, form: string, hue: number }} offer */
export const pictureOf = ({ id, form, hue }) => `${PICTURES}/${form}-${hue}-${id}.png`;

/**
 * @param {{ title: string, lang: string, css: string, body: string, head?: string, scripts?: string, policy?: string, status?: number }} page
 * `policy`: directives beside those that every page has; a page without scripts forbids them all.
 */
export function html({ title, lang, css, body, head = "", scripts = "", policy = "", status = 200 }) {
  const rules = [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "img-src https://img.alicdn.com",
    `style-src 'nonce-${NONCE}'`,
    scripts ? `script-src 'nonce-${NONCE}'` : "script-src 'none'",
    policy,
  ];
  const text = `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<link rel="icon" href="${PICTURES}/charm-20-0.png">
${head}<style nonce="${NONCE}">${css}</style>
</head>
<body>
${body}
${scripts ? `<script nonce="${NONCE}">${scripts.replaceAll("</script", "<\\/script")}</script>\n` : ""}</body>
</html>
`;
  return {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": rules.filter(Boolean).join("; "), "cache-control": "max-age=600" },
    body: text,
  };
}

/** @param {unknown} value */
export const json = (value) => ({ status: 200, headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(value) });
