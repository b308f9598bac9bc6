import { describe, expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bothRead } from "../src/model/outcome.js";
import type { PageExample } from "../src/reports/rule-page.js";
import { rulePage } from "../src/reports/rule-page.js";
import type { Case } from "./support/cases.js";
import {
  cases,
  compare,
  formatIds,
  loadFormat,
  ruleFolder,
  ruleFolders,
  settingsOf,
} from "./support/cases.js";

const update = process.env.UPDATE === "1";

describe.each(formatIds)("%s pages", (id) => {
  it("the registry, the rule files and the fixture folders name the same rules", async () => {
    const format = await loadFormat(id);
    const registered = format.rules
      .map((rule) => rule.id.slice(id.length + 1))
      .filter((rule) => rule !== "unexplained");
    const files = readdirSync(join(import.meta.dirname, "../src/formats", id, "rules")).map((file) =>
      file.replace(/\.ts$/, ""),
    );
    expect(files.sort()).toEqual([...registered].sort());
    expect(ruleFolders(id)).toEqual([...registered].sort());
  });

  it("every page is what its rule and its cases say (UPDATE=1 rewrites)", async () => {
    const format = await loadFormat(id);
    for (const rule of format.rules) {
      const name = rule.id.slice(id.length + 1);
      const mine = cases.filter((one) => one.format === id && one.rule === name);
      if (mine.length === 0) continue;
      const page = rulePage(rule, await Promise.all(mine.map((one) => example(one))));
      const file = join(ruleFolder(id, name), "README.md");
      if (update) writeFileSync(file, page);
      else expect(existsSync(file) ? readFileSync(file, "utf8") : "").toBe(page);
    }
  });
});

async function example(one: Case): Promise<PageExample> {
  const comparisons = await compare(await loadFormat(one.format), one.base, one.head, settingsOf(one));
  const change = comparisons
    .flatMap(({ changes }) => changes)
    .find(({ rule }) => rule === `${one.format}/${one.rule}`);
  const paths = [...new Set([...Object.keys(one.base), ...Object.keys(one.head)])].sort();
  return {
    title: one.expected.title,
    files: paths.map((path) => ({
      path,
      ...(one.base[path] !== undefined && { base: one.base[path] }),
      ...(one.head[path] !== undefined && one.head[path] !== one.base[path] && { head: one.head[path] }),
    })),
    verdict: change?.verdict ?? bothRead,
    message: change?.message ?? "",
  };
}
