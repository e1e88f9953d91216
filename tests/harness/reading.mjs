// Reading what is written in a picture, by tesseract.
import { spawn } from "node:child_process";

/**
 * The text of a picture, in English and simplified Chinese.
 * @param {Buffer} picture PNG; small writing is read better when the picture is enlarged
 * @returns {Promise<string>}
 */
export function readPicture(picture) {
  return new Promise((resolve, reject) => {
    const program = spawn("tesseract", ["stdin", "stdout", "-l", "eng+chi_sim", "--psm", "11"], { stdio: ["pipe", "pipe", "pipe"] });
    let [text, said] = ["", ""];
    program.stdout.on("data", (chunk) => (text += chunk));
    program.stderr.on("data", (chunk) => (said += chunk));
    program.on("error", reject);
    program.on("close", (code) => (code === 0 ? resolve(text) : reject(new Error(`tesseract: ${said}`))));
    program.stdin.end(picture);
  });
}

/** What is left of a text when what readers of pictures confuse is left out: spaces, signs, case, look-alikes. @param {string} text */
export function bare(text) {
  return text.normalize("NFKD").toLowerCase().replace(/[oO]/g, "0").replace(/[il|!]/g, "1").replace(/[^\p{Letter}\p{Number}]/gu, "");
}
