// The filter, the sorting and the keyboard, as a reader uses them.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open, reports, start, stop } from "./pages.js";

const report = reports["norrtalje-socialnamnd-2025"];
const goals = "#maluppfyllelse";
const shown_rows = (page, root) =>
  page.$$eval(`${root} tbody tr:not([hidden])`, (rows) => rows.map((row) => row.cells[0].textContent.trim()));
const heading = (page, root, text) => page.locator(`${root} thead th`, { hasText: text });

before(start);
after(stop);

async function with_report(settings, use) {
  const { page, close } = await open(report, settings);
  try {
    await use(page);
  } finally {
    await close();
  }
}

test("the filter shows the rows with a status, tells how many, and gives all back", () => with_report({}, async (page) => {
  const all = await shown_rows(page, goals);
  await page.locator(goals).getByLabel("Bedömning").selectOption("Ej uppfyllt");
  assert.deepEqual((await shown_rows(page, goals)).map((name) => name.slice(0, 3)), ["7.3"]);
  assert.equal(await page.locator(`${goals} .verktyg [role=status]`).textContent(), `Visar 1 av ${all.length} rader`);
  await page.locator(goals).getByRole("button", { name: "Visa alla" }).click();
  assert.deepEqual(await shown_rows(page, goals), all);
  assert.ok(await page.locator(goals).getByLabel("Sök i tabellen").evaluate((input) => input === document.activeElement));
}));

test("the filter finds words in any order and case, and Escape empties it", () => with_report({}, async (page) => {
  const all = await shown_rows(page, goals);
  await page.locator(goals).getByLabel("Sök i tabellen").focus();
  await page.keyboard.type("SERVICE kommunala");
  assert.deepEqual((await shown_rows(page, goals)).map((name) => name.slice(0, 3)), ["2.3"]);
  await page.keyboard.type(" finns inte");
  assert.deepEqual(await shown_rows(page, goals), []);
  await page.keyboard.press("Escape");
  assert.deepEqual(await shown_rows(page, goals), all);
}));

test("sorting goes up, down and back, is told, and works from the keyboard", () => with_report({}, async (page) => {
  const all = await shown_rows(page, goals);
  const column = heading(page, goals, "Mål");
  await column.getByRole("button").focus();
  await page.keyboard.press("Enter");
  assert.equal(await column.getAttribute("aria-sort"), "ascending");
  assert.match(await page.locator("main > [role=status]").textContent(), /sorterad efter Mål, stigande/);
  await page.keyboard.press("Enter");
  assert.equal(await column.getAttribute("aria-sort"), "descending");
  assert.deepEqual(await shown_rows(page, goals), all.toReversed?.() ?? [...all].reverse());
  await page.keyboard.press("Enter");
  assert.equal(await column.getAttribute("aria-sort"), null);
  assert.deepEqual(await shown_rows(page, goals), all);
}));

test("figures are sorted as figures, with what is missing last", async () => {
  const { page, close } = await open(reports["askersund-socialforvaltning-2025"]);
  const of_indicators = (nodes) => nodes.find((node) => node.tHead.textContent.includes("Utfall 2025")).closest(".tabell").id;
  const table = await page.$$eval("table.sorterbar:has(td[data-tal])", of_indicators);
  const column = heading(page, `#${table}`, "Utfall 2025");
  const place = await column.evaluate((cell) => cell.cellIndex);
  await column.getByRole("button").click();
  const values = await page.$$eval(`#${table} tbody tr`, (rows, i) => rows.map((row) => row.cells[i].dataset.tal ?? null), place);
  const numbers = values.filter((value) => value !== null).map(Number);
  assert.ok(numbers.length > 1);
  assert.deepEqual(numbers, [...numbers].sort((a, b) => a - b));
  assert.deepEqual(values.slice(numbers.length).filter((value) => value !== null), []);
  await close();
});

test("rows of a group stay in their group", async () => {
  const { page, close } = await open(reports["gotene-socialnamnd-2023"]);
  const grouped = page.locator("table.sorterbar:has(tbody + tbody)").first();
  const groups = () => grouped.evaluate((table) => [...table.tBodies].map((body) =>
    [body.rows[0].textContent.trim(), ...[...body.rows].slice(1).map((row) => row.textContent).sort()]));
  const before_sorting = await groups();
  assert.ok(before_sorting.length > 1);
  await grouped.locator("thead button").first().click();
  assert.deepEqual(await groups(), before_sorting);
  await close();
});

test("the first tab stop leads past everything to the text", () => with_report({}, async (page) => {
  await page.keyboard.press("Tab");
  const link = page.getByRole("link", { name: "Hoppa till innehållet" });
  assert.ok(await link.evaluate((node) => node === document.activeElement));
  assert.ok((await link.boundingBox()).y >= 0);
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "MAIN");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("main").contains(document.activeElement)));
}));

test("every stop of the keyboard is seen and has a name", () => with_report({}, async (page) => {
  const stops = new Set();
  for (let i = 0; i < 400; ++i) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === document.body) return null;
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      const name = at.textContent.trim() || at.labels?.[0]?.textContent || at.getAttribute("aria-label");
      at.dataset.stop ??= String(Math.random());
      return { id: at.dataset.stop, name, outline: parseFloat(style.outlineWidth), size: box.width * box.height,
               on_screen: box.bottom > 0 && box.top < innerHeight };
    });
    if (stop === null || stops.has(stop.id)) break;
    stops.add(stop.id);
    assert.ok(stop.name, `stop ${i} has no name`);
    assert.ok(stop.outline >= 2 && stop.size > 0 && stop.on_screen, `stop ${i} is not seen: ${JSON.stringify(stop)}`);
  }
  assert.ok(stops.size > 50);
}));

test("the list of contents stays beside the text and shows where the reader is", () => with_report({}, async (page) => {
  const contents = page.getByRole("navigation", { name: "Innehåll" });
  await contents.getByRole("link", { name: "Driftredovisning", exact: true }).click();
  assert.ok((await contents.boundingBox()).y >= 0);
  await page.waitForFunction(() => document.querySelector(".innehall [aria-current]")?.textContent === "Driftredovisning");
  assert.match(page.url(), /#avsnitt-driftredovisning$/);
}));

test("on a narrow screen the list of contents is folded, and folds again when a part is chosen", () =>
  with_report({ viewport: { width: 400, height: 800 } }, async (page) => {
    const details = page.locator(".innehall details");
    assert.equal(await details.getAttribute("open"), null);
    await details.locator("summary").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Investeringar" }).click();
    assert.equal(await details.getAttribute("open"), null);
  }));

test("a table that does not fit can be reached and scrolled with the keyboard, one that fits is no stop", () =>
  with_report({ viewport: { width: 400, height: 800 } }, async (page) => {
    const wide = page.locator("#driftredovisning .rullbar");
    assert.equal(await wide.getAttribute("role"), "region");
    await wide.focus();
    for (let i = 0; i < 5; ++i) await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.querySelector("#driftredovisning .rullbar").scrollLeft > 0);
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.waitForFunction(() => !document.querySelector("#driftredovisning .rullbar").hasAttribute("tabindex"));
  }));

test("without script all tables are complete, and nothing promises what cannot be done", async () => {
  const scripted = await open(report);
  const count = (page) => page.locator("main tbody tr").count();
  const expected = await count(scripted.page);
  await scripted.close();
  await with_report({ javaScriptEnabled: false }, async (page) => {
    assert.equal(await count(page), expected);
    assert.equal(await page.locator("main tbody tr:visible").count(), expected);
    assert.equal(await page.locator("thead button, .verktyg").count(), 0);
    assert.ok(await page.locator(".innehall a").first().isVisible());
    assert.equal(await page.locator(".rullbar:not([tabindex])").count(), 0);
  });
});

test("on paper there is no navigation and nothing to press", () => with_report({}, async (page) => {
  await page.emulateMedia({ media: "print" });
  for (const selector of [".innehall", ".verktyg", ".hoppa"])
    assert.ok(!(await page.locator(selector).first().isVisible()), selector);
  assert.equal(await page.locator("main tbody tr:visible").count(), await page.locator("main tbody tr").count());
}));
