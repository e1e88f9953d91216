// The main job from end to end, on sites and with a brand of our own invention:
//   node tests/demo/walk.mjs --out DIR --headless   walks it and leaves pictures, package, casebook and report in DIR
//   node tests/demo/walk.mjs --out DIR              opens a window on it, with a tour beside it
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { launch } from "../harness/browser.mjs";
import { walk } from "./steps.mjs";
import { tour } from "./tour.mjs";

const { values } = parseArgs({ options: { out: { type: "string" }, headless: { type: "boolean" } } });
const brand = await readFile(new URL("../../knowledge/brands/aurelle.toml", import.meta.url), "utf8");

const browser = await launch({ headless: values.headless ?? false });
try {
  await browser.ask({ kind: "save_brand", id: "", toml: brand });
  const { settings } = await browser.ask({ kind: "read_settings" });
  await browser.ask({ kind: "save_settings", settings: { ...settings, ...person(), set_up: true } });
  if (values.headless) {
    const failed = await walk(browser, values.out);
    process.exitCode = failed === 0 ? 0 : 1;
  } else {
    await tour(browser);
  }
} finally {
  await browser.close();
}

/** Who works here, invented like everything else. */
function person() {
  const name = "Lin Wei";
  const company = "Aurelle Atelier (invented)";
  return {
    operator: { name, role: "brand protection analyst", organisation: company },
    filer: { name, role: "owner", company, email: "lin.wei@aurelle.example", phone: "+86 21 5555 0100", address: "1 Invented Road, Shanghai" },
  };
}
