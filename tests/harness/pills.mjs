// What is painted in a page, seen through the browser's protocol, since the root is closed to everybody else.

/**
 * @typedef {{ text: string, label: string, kind: string, x: number, y: number }} Pill
 */

/**
 * The pills that a person sees, in page order.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<Pill[]>}
 */
export async function pills(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const found = [];
    for (const node of within(closedRoot(root))) {
      const attributes = attributesOf(node);
      const names = (attributes.class ?? "").split(" ");
      if (!names.includes("pill") || names.includes("away")) continue;
      // A pill may go, or be made anew, between the two questions.
      const model = await session.send("DOM.getBoxModel", { backendNodeId: node.backendNodeId }).then((answer) => answer.model, () => null);
      if (!model) continue;
      const [left, top, , , right, bottom] = model.border;
      found.push({ text: textOf(node), label: attributes["aria-label"] ?? "", kind: names[1], x: (left + right) / 2, y: (top + bottom) / 2 });
    }
    return found;
  } finally {
    await session.detach();
  }
}

/** The reasons that are open, as lines, or nothing. @param {import("playwright-core").Page} page @returns {Promise<{ text: string, marks: string[] } | null>} */
export async function openReasons(page) {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    for (const node of within(closedRoot(root))) {
      if (attributesOf(node).class !== "reasons") continue;
      return { text: textOf(node), marks: [...within(node)].filter((child) => child.nodeName === "MARK").map(textOf) };
    }
    return null;
  } finally {
    await session.detach();
  }
}

/** The closed root under the document's root element: a page's own closed roots sit deeper. */
function closedRoot(document) {
  const html = document.children?.find((node) => node.nodeName === "HTML");
  const host = html?.children?.findLast((node) => node.shadowRoots?.[0]?.shadowRootType === "closed");
  return host?.shadowRoots[0];
}

function* within(node) {
  for (const child of node?.children ?? []) {
    yield child;
    yield* within(child);
  }
}

function attributesOf(node) {
  const list = node.attributes ?? [];
  const named = {};
  for (let i = 0; i < list.length; i += 2) named[list[i]] = list[i + 1];
  return named;
}

function textOf(node) {
  if (node.nodeType === 3) return node.nodeValue;
  return (node.children ?? []).map(textOf).join("");
}
