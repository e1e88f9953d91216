// Peers of the screening benchmark in JavaScript, over the same corpus and the same words: one RegExp a rule, and
// json-rules-engine where it is installed.
//
// usage: node peers.mjs CORPUS.jsonl GROUPS.jsonl

import { readFileSync } from "node:fs";

const lines = (file) => readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const [corpus, words] = process.argv.slice(2);
const texts = lines(corpus).map((listing) => listing.title);
const groups = lines(words);

/** Texts a second: the best of some rounds. */
async function best(work, sample, rounds = 3) {
  let least = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (const text of sample) await work(text);
    least = Math.min(least, performance.now() - start);
  }
  return Math.round((sample.length / least) * 1000);
}

const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const rules = groups.map((group) => new RegExp(group.map(escaped).join("|"), "iu"));
let met = 0;
const rate = await best((text) => { for (const rule of rules) met += rule.test(text) ? 1 : 0; }, texts);
console.log(`one RegExp a rule: ${rate} listings/s`);

try {
  const { Engine } = await import("json-rules-engine");
  const engine = new Engine();
  engine.addOperator("holds", (text, group) => group.some((word) => text.includes(word)));
  for (const [number, group] of groups.entries()) {
    engine.addRule({
      conditions: { all: [{ fact: "title", operator: "holds", value: group }] },
      event: { type: `rule-${number}` },
    });
  }
  const few = texts.slice(0, 200);
  const slow = await best((text) => engine.run({ title: text.toLowerCase() }), few);
  console.log(`json-rules-engine: ${slow} listings/s`);
} catch (error) {
  console.log(`json-rules-engine: not measured (${error.code ?? error.message})`);
}
