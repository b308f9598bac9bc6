import { afterAll, beforeAll, describe, it } from "@jest/globals";
import axe, { type AxeResults } from "axe-core";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const script = join(import.meta.dirname, "../../scripts/browser.mjs");
const present = spawnSync(process.execPath, [script, "--path"], { encoding: "utf8" }).stdout.trim();
const flags = [
  ...["--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
/** Some machines have a browser that may not start there. */
const starts =
  present !== "" &&
  spawnSync(present, ["--headless", ...flags, "--dump-dom", "about:blank"], { timeout: 60_000 }).status === 0;

/** What a page is looked at with. */
export interface Look {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
}

/** A page, with everything that it may not do. */
export interface Opened {
  readonly page: Page;
  /** Errors on the console, exceptions, and requests for anything but the page itself. */
  readonly complaints: readonly string[];
}

export type Open = (url: string, look?: Look) => Promise<Opened>;

/** Tests in Chromium; where there is none they are skipped, and the run says so. */
export function inBrowser(title: string, tests: (open: Open) => void): void {
  if (!starts) {
    const why = present === "" ? "no Chromium is installed" : `${present} does not start`;
    process.stderr.write(`SKIPPED  ${title}: ${why}: run "npm run browser"\n`);
    describe.skip(title, () => {
      it("needs Chromium: npm run browser", () => undefined);
    });
    return;
  }
  describe(title, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: present, args: flags });
    });
    afterAll(() => browser?.close());
    tests(async (url, { width = 1280, colorScheme = "light" } = {}) => {
      if (!browser) throw new Error("the browser did not start");
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        if (request.url() !== url.replace(/#.*/, "")) complaints.push(request.url());
      });
      await page.goto(url);
      return { page, complaints };
    });
  });
}

/** What axe-core calls serious or critical, each with the element. */
export async function seriousFlaws(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}
