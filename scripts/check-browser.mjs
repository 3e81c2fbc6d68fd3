// The packed library in Chromium, bundled, under a Content Security Policy that forbids eval: the same card and receipt as here.
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import { judge, judgeImports, pack, project } from "./pack.mjs";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(executablePath))
  throw new Error(`no Chromium at ${executablePath}: install it, or set CHROMIUM`);
const folder = project(pack());
const bundle = async (last) => {
  const contents = judgeImports + judge + last;
  const options = { bundle: true, format: "esm", platform: "browser", write: false, logLevel: "error" };
  const built = await build({ ...options, stdin: { contents, resolveDir: folder } });
  return built.outputFiles[0].text;
};
const here = (await import(`data:text/javascript,${encodeURIComponent(await bundle("export { text };"))}`))
  .text;

const page =
  '<!doctype html><meta charset="utf-8"><pre id="card"></pre><script type="module" src="/app.js"></script>';
const app = await bundle(`
let evalRefused = false;
try { new Function(""); } catch { evalRefused = true; }
document.getElementById("card").textContent = evalRefused ? text : "eval is allowed here";
`);
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
  await tab
    .waitForFunction(() => document.getElementById("card").textContent !== "", undefined, { timeout: 20_000 })
    .catch(() => errors.push("no card after 20 seconds"));
  const there = await tab.textContent("#card");
  if (errors.length > 0) throw new Error(errors.join("\n"));
  if (there !== here) throw new Error(`Chromium prints another card: ${there.slice(0, 200)}`);
  console.log(`Chromium ${browser.version()}: the same card and receipt, ${there.length} characters`);
} finally {
  await browser.close();
  server.close();
}
