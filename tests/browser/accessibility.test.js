// No report breaks a rule of axe-core, in any of the ways it may be shown.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { open, reports, start, stop, violations } from "./pages.js";

const ways = {
  light: {},
  dark: { colorScheme: "dark" },
  narrow: { viewport: { width: 360, height: 740 } },
};

before(start);
after(stop);

test("there is a report of each example", () => assert.equal(Object.keys(reports).length, 5));

for (const [name, file] of Object.entries(reports))
  for (const [way, settings] of Object.entries(ways))
    test(`${name}, ${way}: no violation, nothing asked for, nothing complained of`, async () => {
      const { page, requests, complaints, close } = await open(file, settings);
      assert.deepEqual(await violations(page), []);
      assert.equal(requests.length, 1);
      assert.deepEqual(complaints, []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page itself scrolls sideways");
      await close();
    });
