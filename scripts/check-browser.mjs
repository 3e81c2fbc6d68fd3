// The built library in Chromium, bundled, under a Content Security Policy that forbids eval: the same card as here.
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { judge } from "./pack.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(executablePath))
  throw new Error(`no Chromium at ${executablePath}: install it, or set CHROMIUM`);
const source = `import { assess, evaluate, explain } from "./dist/index.js"; import { headsOfUnits, laoCai2023 } from "./dist/lao-cai-2023.js";${judge}`;
const bundle = async (last) =>
  (
    await build({
      stdin: { contents: source + last, resolveDir: process.cwd() },
      bundle: true,
      format: "esm",
      platform: "neutral",
      write: false,
    })
  ).outputFiles[0].text;
const here = (await import(`data:text/javascript,${encodeURIComponent(await bundle("export { text };"))}`))
  .text;

const page =
  '<!doctype html><meta charset="utf-8"><pre id="card"></pre><script type="module" src="/app.js"></script>';
const app = await bundle('document.getElementById("card").textContent = text;');
const server = createServer((request, response) => {
  const isApp = request.url === "/app.js";
  response.setHeader("content-security-policy", "default-src 'none'; script-src 'self'");
  response.setHeader("content-type", isApp ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8");
  response.end(isApp ? app : page);
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  const tab = await browser.newPage();
  const errors = [];
  tab.on("pageerror", (error) => errors.push(error.message));
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction(() => document.getElementById("card").textContent !== "", undefined, {
    timeout: 20_000,
  });
  const there = await tab.textContent("#card");
  if (errors.length > 0) throw new Error(errors.join("\n"));
  if (there !== here) throw new Error("Chromium prints another card");
  console.log(`Chromium ${browser.version()}: the same card, ${there.length} characters`);
} finally {
  await browser.close();
  server.close();
}
