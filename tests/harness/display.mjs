// A screen that nobody sees, for what needs a real window.
import { spawn } from "node:child_process";

/**
 * Starts an X server of its own.
 * @returns {Promise<{ display: string, close: () => Promise<void> }>}
 */
export async function openDisplay() {
  const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1440x1000x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  const ended = new Promise((resolve) => server.once("exit", resolve));
  const number = await new Promise((resolve, reject) => {
    let heard = "";
    server.stdout.on("data", (data) => {
      heard += data;
      if (heard.includes("\n")) resolve(heard.trim());
    });
    server.once("error", reject);
    server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return {
    display: `:${number}`,
    close: async () => {
      server.kill();
      await ended;
    },
  };
}
