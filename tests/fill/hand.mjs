// A person who fills a practice form in plain HTML by hand.

/** What a person does with a question, and what the page then holds. */
async function byHand(page, question, at, field) {
  const control = page.locator(`#q${at}`);
  const value = field.values[0];
  if (question.options) {
    const option = question.options.find((known) => known.slice(1).some((text) => field.values.some((one) => text.includes(one) || one.includes(text))));
    if (!option) return;
    if (question.kind === "radio") await page.locator(`input[name=q${at}][value=${option[0]}]`).check();
    else await control.selectOption(option[0]);
  } else if (question.kind === "file") {
    await control.setInputFiles(field.values.map((name) => ({ name: name.split("/").pop(), mimeType: "application/pdf", buffer: Buffer.from("x") })));
  } else await control.fill(value);
}

/** Fills what the plan fills. @param {import("playwright-core").Page} page @param {any[]} questions @param {{ fields: any[] }} plan */
export async function fillByHand(page, questions, plan) {
  for (const [at, question] of questions.entries()) {
    const field = plan.fields.find(({ name, person, values }) => name === question.name && !person && values.length);
    if (field) await byHand(page, question, at, field);
  }
}
