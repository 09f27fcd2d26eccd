// Opens the reports in Debian's Chromium.
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const from_modules = createRequire(join(process.env.MODULES, "package.json"));
const { chromium } = from_modules("playwright-core");
const axe_source = readFileSync(from_modules.resolve("axe-core/axe.min.js"), "utf8");

/** The reports' files by the name of their example. */
export const reports = Object.fromEntries(readdirSync(process.env.PAGES).sort().map((folder) => {
  const page = readdirSync(join(process.env.PAGES, folder)).find((name) => name.endsWith(".html"));
  return [folder, join(process.env.PAGES, folder, page)];
}));

let browser;
export async function start() {
  const args = process.getuid() === 0 ? ["--no-sandbox"] : [];
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
}
export const stop = () => browser.close();

/** A page that is open, with what it asked for and complained of; `settings` as of a Playwright context. */
export async function open(file, settings = {}) {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: "reduce", ...settings });
  const page = await context.newPage();
  const requests = [], complaints = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(file).href);
  return { page, requests, complaints, close: () => context.close() };
}

/** What axe-core finds against WCAG 2.2 A and AA and good practice: one line for each rule and place. */
export async function violations(page) {
  await page.evaluate(axe_source);
  const found = await page.evaluate(() => window.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
    resultTypes: ["violations"],
  }));
  return found.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target} (${node.failureSummary})`));
}
