// Makes docs/pictures/ from what the product prints for the bundled example: the terminal, the comment of a pull request, the
// HTML report and the calendar, each light and dark. --check writes nothing, and fails where the terminal's differ (it needs no
// browser). CONTRACT_CHECK names another build than dist/cli.js.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { layOutShop, root } from "./example/shop.mjs";
import { smallPng } from "./pictures/small-png.mjs";
import { terminalSvg, themeNames } from "./pictures/terminal.mjs";

const at = "2026-11-23T11:00+01:00";
const columns = Number(process.env.COLUMNS ?? 100);
const pictures = join(root, "docs/pictures");
const shop = layOutShop();

/** Pages of the product: what each shows, and how high its picture is. */
const pages = {
  report: { args: ["check", "--format", "html"], width: 1280, height: 1270 },
  "report-narrow": { args: ["check", "--format", "html"], width: 390, height: 1100 },
  calendar: { args: ["calendar", "--format", "html"], height: 590 },
};

function terminal() {
  const args = ["check", "contracts/orders", "--at", at];
  const { stdout } = shop.run([...args, "--color", "always"], { COLUMNS: String(columns) });
  const text = `$ contract-check ${args.join(" ")}\n${stdout}`;
  const title = "contract-check refuses a pull request in a terminal";
  return themeNames.map((theme) => [`terminal-${theme}.svg`, terminalSvg(text, { columns, theme, title })]);
}

/** The comment as GitHub would show it. */
async function commentPage() {
  const { createMarkdownRenderer } = await import("vitepress");
  const markdown = await createMarkdownRenderer(root, {
    theme: { light: "github-light", dark: "github-dark" },
  });
  const { stdout } = shop.run(["check", "--at", at, "--format", "markdown"]);
  const marks = { "❌": "✘", "✅": "✔" };
  const drawn = (html) =>
    html
      // A machine without colour fonts has the signs all the same.
      .replace(
        /(?<=>)[❌✅](?= )/gu,
        (sign) => `<b class="sign-${marks[sign] === "✔" ? "good" : "bad"}">${marks[sign]}</b>`,
      )
      .replaceAll("<li>[ ] ", '<li class="task"><input type="checkbox" disabled> ')
      .replaceAll("<li>[x] ", '<li class="task"><input type="checkbox" checked disabled> ');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>comment</title><style>${readFileSync(join(root, "scripts/pictures/comment.css"), "utf8")}</style>
<header><b>contract-check</b> <span>bot</span> commented on this pull request</header><main>${drawn(markdown.render(stdout))}</main></html>`;
}

async function photograph(folder) {
  const { startBrowser } = await import("./browser.mjs");
  const browser = await startBrowser();
  try {
    const blank = await browser.newPage();
    const files = { comment: { text: await commentPage(), height: 1290 } };
    for (const [name, { args, ...size }] of Object.entries(pages))
      files[name] = { text: shop.run([...args, "--at", at]).stdout, ...size };
    for (const [name, { text, width = 960, height }] of Object.entries(files)) {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, text);
      for (const colorScheme of themeNames) {
        const page = await browser.newPage({ viewport: { width, height }, colorScheme });
        await page.goto(pathToFileURL(file).href);
        const png = await page.screenshot();
        writeFileSync(join(pictures, `${name}-${colorScheme}.png`), await smallPng(blank, png));
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), "contract-check-pictures-"));
try {
  const drawn = terminal();
  if (process.argv.includes("--check")) {
    const stale = drawn.filter(([name, text]) => readFileSync(join(pictures, name), "utf8") !== text);
    if (stale.length > 0) throw new Error("docs/pictures shows another output: npm run pictures");
  } else {
    for (const [name, text] of drawn) writeFileSync(join(pictures, name), text);
    await photograph(folder);
  }
} finally {
  shop.remove();
  rmSync(folder, { recursive: true, force: true });
}
