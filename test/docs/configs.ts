import { describe, expect, it } from "@jest/globals";
import { parse } from "yaml";
import { readGoverned } from "../../src/governance/files/validate.js";
import { textOf } from "../../src/source/text.js";
import { type Block, blocksOf, pages } from "../support/markdown.js";

type Kind = Parameters<typeof readGoverned>[0];

/** Which schema describes a file, by its place. */
const places: readonly (readonly [place: RegExp, kind: Kind])[] = [
  [/^contract-check(?:-candidate)?\.yaml$/, "config"],
  [/^governance\/(?:contracts)\.yaml$/, "contracts"],
  [/^governance\/(?:consumers)\.yaml$/, "consumers"],
  [/^governance\/(?:calendar)\.yaml$/, "calendar"],
  [/^governance\/(?:policy)\.yaml$/, "policy"],
  [/^governance\/(?:teams)\.yaml$/, "teams"],
  [/^governance\/policy-cases\.yaml$/, "policy-cases"],
  [/^governance\/changes\/CHG-[\w-]+\.yaml$/, "request"],
];

const blocks = pages
  .flatMap(blocksOf)
  .filter(({ language }) => language === "yaml" || language === "json")
  .map((block) => ({ ...block, at: `${block.page}:${String(block.line)}` }));

/** What a block is, where a schema of ours does not say it: a workflow, or a contract. */
function partsOf({ directives, text, language }: Block): readonly string[] {
  const path = directives.file ?? "";
  const content = language === "json" ? (JSON.parse(text) as object) : (parse(text) as object);
  const keys = Object.keys(content);
  if (path.startsWith(".github/workflows/")) return keys.filter((key) => ["on", "jobs"].includes(key));
  if (/\.(?:avsc|json)$/.test(path)) return keys.filter((key) => ["type", "properties"].includes(key));
  return [];
}

describe("configurations", () => {
  it.each(blocks)("$at is valid", async (block) => {
    const { directives, text, at } = block;
    if (directives["not validated"] !== undefined) {
      expect(() => parse(text) as unknown).not.toThrow();
      return;
    }
    const path = directives.file ?? "";
    const [, kind] = places.find(([place]) => place.test(path)) ?? [];
    if (kind === undefined) expect([at, partsOf(block).length > 0]).toEqual([at, true]);
    else
      expect([at, await readGoverned(kind, textOf(path, "base", text))]).not.toMatchObject([
        at,
        { faults: expect.anything() },
      ]);
  });
});
