import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rejects } from "../../src/model/outcome.js";
import type { Report, Reported } from "../../src/model/report.js";
import { renderHtml } from "../../src/reports/html.js";
import { change, reported, sample } from "../reports/sample.js";
import { inBrowser, seriousFlaws } from "../support/browser.js";
import { removeTemporary, temporaryFolder } from "../support/repository.js";

const both = { backward: rejects("no"), forward: rejects("no") };
const hex = (i: number) => `sha256:${i.toString(16).padStart(64, "0").split("").reverse().join("")}`;

/** A contract with so many changes, each with its own line on both sides. */
function contract(path: string, count: number, more: Partial<Reported> = {}): Reported {
  const place = (line: number) => ({ file: path, line, column: 3, endLine: line, endColumn: 20 });
  const changes = Array.from({ length: count }, (_, i) =>
    change("avro/field-type", `Order.field_${String(i)}`, {
      verdict: both,
      message: `the type of "field_${String(i)}" changed`,
      fingerprint: hex(i + 1),
      location: { ...place(i + 1), side: "head" },
      baseLocation: { ...place(i + 1), side: "base" },
    }),
  );
  return { ...reported(path, { verdict: both, changes }, false), ...more };
}

const textOf: Report["textOf"] = (side, file) =>
  file.includes("evil")
    ? undefined
    : Array.from(
        { length: 600 },
        (_, i) => `  "field_${String(i)}": "${side === "base" ? "int" : "string"}"`,
      ).join("\n");

const report: Report = {
  ...sample,
  textOf,
  comparisons: [
    ...sample.comparisons,
    contract("contracts/stock.avsc", 3, { consumers: ["crm", "billing"] }),
    contract("contracts/parcel.avsc", 2, { consumers: ["crm"] }),
    contract("contracts/bill.proto", 1, { format: "protobuf" }),
  ],
};

let folder = "";
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(removeTemporary);

function written(shown: Report): string {
  const file = join(folder, "report.html");
  writeFileSync(file, renderHtml(shown));
  return pathToFileURL(file).href;
}

const visible = ".contract:not([hidden]) h2";

inBrowser("the report as a page", (open) => {
  it.each([
    [390, "light"],
    [390, "dark"],
    [1280, "light"],
    [1280, "dark"],
  ] as const)(
    "%i px, %s: no error, no request, no serious flaw, nothing cut off",
    async (width, colorScheme) => {
      const { page, complaints } = await open(written(report), { width, colorScheme });
      await page.evaluate("document.querySelectorAll('details').forEach((part) => (part.open = true))");
      expect(await seriousFlaws(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  it("is filtered by verdict, format, who must sign, consumer and text", async () => {
    const { page } = await open(written(report));
    const shown = () => page.locator(visible).allTextContents();
    const choose = (name: string, value: string) => page.selectOption(`select[name=${name}]`, value);
    await choose("consumers", "crm");
    expect((await shown()).sort()).toEqual(["contracts/parcel.avsc", "contracts/stock.avsc"]);
    await choose("consumers", "billing");
    expect(await shown()).toEqual(["contracts/stock.avsc"]);
    await choose("consumers", "");
    await choose("format", "protobuf");
    expect(await shown()).toEqual(expect.arrayContaining(["contracts/bill.proto", "contracts/gone.proto"]));
    await choose("format", "");
    await choose("owners", "@acme/orders");
    expect(await shown()).toEqual(["contracts/order.avsc"]);
    await choose("owners", "");
    await choose("verdict", "does not parse");
    expect(await shown()).toEqual(["contracts/torn.avsc"]);
    await choose("verdict", "");
    await page.fill("input[name=text]", "FIELD_2");
    expect(await shown()).toEqual(["contracts/stock.avsc"]);
    expect(await page.locator(".change:visible h3").allTextContents()).toHaveLength(1);
    expect(await page.locator("output").textContent()).toMatch(/^1 of \d+ contracts shown$/);
    await page.close();
  });

  it("has one name for each finding, also where fingerprints are equal, and opens what a link names", async () => {
    const url = written(report);
    const { page } = await open(url);
    const ids = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.change')].map(({ id }) => id)",
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id === "f-0000000000000000" || id === "f-0000000000000000-2")).toHaveLength(2);
    for (const id of ids) {
      await page.goto(`${url}#${id}`);
      await page.reload();
      expect(await page.locator(`#${id} h3`).isVisible()).toBe(true);
      expect(await page.evaluate<string>("document.activeElement.id")).toBe(id);
    }
    await page.close();
  });

  it("opens a linked finding that a filter hides", async () => {
    const { page } = await open(written(report));
    const id = await page.locator(".change").last().getAttribute("id");
    await page.fill("input[name=text]", "nothing has this text");
    await page.evaluate(`location.hash = "${id ?? ""}"`);
    await page.locator(`#${id ?? ""} h3`).waitFor({ state: "visible" });
    await page.close();
  });

  it("is used with the keyboard alone: filter, open a contract, follow a link", async () => {
    const { page } = await open(written(report));
    const isAt = (selector: string) =>
      page.evaluate<boolean>(`document.activeElement.matches("${selector}")`);
    const tabTo = async (selector: string) => {
      for (let count = 0; count < 60; count += 1) {
        await page.keyboard.press("Tab");
        if (await isAt(selector)) return true;
      }
      return false;
    };
    expect(await tabTo("select[name=consumers]")).toBe(true);
    await page.keyboard.press("b");
    expect(await page.locator(visible).allTextContents()).toEqual(["contracts/stock.avsc"]);
    expect(await tabTo("summary")).toBe(true);
    const isOpen = () => page.evaluate<boolean>("document.querySelector('.contract:not([hidden])').open");
    const before = await isOpen();
    await page.keyboard.press("Enter");
    expect(await isOpen()).toBe(!before);
    if (before) await page.keyboard.press("Enter");
    expect(await tabTo(".change a")).toBe(true);
    await page.keyboard.press("Enter");
    await page.locator(".change:focus").waitFor();
    await page.close();
  });

  it("opens everything for the printer", async () => {
    const { page } = await open(written(report));
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await page.locator(".contract:not([open])").count()).toBe(0);
    await page.close();
  });

  it("2,000 changes: below 5 MB, and laid out once per question", async () => {
    const comparisons = Array.from({ length: 40 }, (_, i) => contract(`contracts/c${String(i)}.avsc`, 50));
    const { page, complaints } = await open(written({ ...report, comparisons }));
    expect(statSync(join(folder, "report.html")).size).toBeLessThan(5_000_000);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    const layouts = async () => {
      const { metrics } = await devtools.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "LayoutCount")?.value ?? Number.NaN;
    };
    const before = await layouts();
    await page.fill("input[name=text]", "c39.avsc");
    expect(await page.locator(visible).allTextContents()).toEqual(["contracts/c39.avsc"]);
    expect((await layouts()) - before).toBeLessThan(20); // a layout per contract that is hidden would be 40
    expect(complaints).toEqual([]);
    await page.close();
  });
});
