import { describe, expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { pages } from "../support/markdown.js";

const root = join(import.meta.dirname, "../..");
const others = ["CONTRIBUTING.md", ".github/SECURITY.md", "CHANGELOG.md", "DECISIONS.md"];

/** The text of a page without its code. */
function proseOf(page: string): string {
  return readFileSync(join(root, page), "utf8")
    .replace(/^( *)```[^]*?^\1```$/gm, "")
    .replace(/<!--[^]*?-->/g, "");
}

/** The anchors that GitHub gives to the headings of a page. */
function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const [, heading = ""] of proseOf(page).matchAll(/^#{1,6} (.*)$/gm)) {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, "")
      .replaceAll(" ", "-");
    let anchor = slug;
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${slug}-${String(count)}`;
    anchors.add(anchor);
  }
  return anchors;
}

function targetsOf(page: string): readonly string[] {
  const prose = proseOf(page).replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)|\bsrc(?:set)?="([^"]+)"/g)].map(
    ([, link, picture]) => link ?? picture ?? "",
  );
}

/** Why a link leads nowhere; undefined where it leads somewhere. Addresses of others are not asked. */
function faultOf(page: string, target: string): string | undefined {
  if (/^(?:https?|mailto):/.test(target)) return undefined;
  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : posix.join(dirname(page), path);
  if (file.startsWith("..") || !existsSync(join(root, file))) return `${target}: no such file`;
  if (anchor === undefined || statSync(join(root, file)).isDirectory()) return undefined;
  return anchorsOf(file).has(anchor) ? undefined : `${target}: no such heading`;
}

describe("links", () => {
  it.each([...pages, ...others])("of %s lead somewhere", (page) => {
    expect(targetsOf(page).flatMap((target) => faultOf(page, target) ?? [])).toEqual([]);
  });

  it("lead from the README to every page of docs/", () => {
    const linked = new Set(targetsOf("README.md").map((target) => target.split("#")[0]));
    expect(pages.filter((page) => page !== "README.md" && !linked.has(page))).toEqual([]);
  });

  it("lead to every picture, each light and dark, and all of them are small", () => {
    const pictures = readdirSync(join(root, "docs/pictures")).map((name) => `docs/pictures/${name}`);
    const shown = new Set(
      pages.flatMap((page) => targetsOf(page).map((target) => posix.join(dirname(page), target))),
    );
    expect(pictures.filter((picture) => !shown.has(picture))).toEqual([]);
    expect(pictures.length % 2).toBe(0);
    const sizes = pictures.map((picture) => statSync(join(root, picture)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(600_000);
  });

  it("lead to headings as GitHub names them", () => {
    expect([...anchorsOf("docs/configuration.md")]).toContain("contract-checkyaml");
  });
});
