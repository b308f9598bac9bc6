import { expect, it } from "@jest/globals";
import { branchPoint } from "../../src/forge/branch-point.js";
import type { Forge, Parting } from "../../src/hosts/forge.js";

const branch = { name: "main", commit: "m9" };
/** main's commits are m1 to m9, each of which holds those before it; `aside` lies on no line with them. */
function forge(parting: Parting): Forge {
  const mergeBase = (base: string, head: string) =>
    Promise.resolve(head === "aside" || head > base ? "m1" : head);
  return { parting: () => Promise.resolve(parting), mergeBase } as Partial<Forge> as Forge;
}
const merges = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    sha: `own${String(i)}`,
    parents: [`own${String(i - 1)}`, `m${String(i % 6)}`],
  }));

it.each([
  ["nothing of its own", { mergeBase: "m9", commits: [], total: 0 }, "m9"],
  [
    "merged main six times",
    { mergeBase: "m5", commits: [{ sha: "own-1", parents: ["m2"] }, ...merges(6)], total: 7 },
    "m5",
  ],
  [
    "merged a history without main's",
    {
      mergeBase: "m3",
      commits: [
        { sha: "a", parents: ["m3", "b"] },
        { sha: "b", parents: [] },
      ],
      total: 2,
    },
    "m3",
  ],
])("a head that has %s parted at one commit", async (_, parting, point) => {
  expect(await branchPoint(forge(parting), branch, "head")).toBe(point);
});

it.each([
  [
    "merged another commit of main's",
    [{ sha: "a", parents: ["m3", "aside"] }],
    1,
    /^merge main into head first: .*\(m3, aside\)/,
  ],
  [
    "more commits than are listed",
    merges(6),
    7,
    /^bring head onto a new branch from main .* more than 6 commits/,
  ],
  [
    "too many merges",
    Array.from({ length: 102 }, (_, i) => ({ sha: `a${String(i)}`, parents: [`p${String(i)}`] })),
    102,
    /^bring head onto a new branch from main .* 102 merges/,
  ],
])("a head that has %s is not judged", async (_, commits, total, message) => {
  await expect(branchPoint(forge({ mergeBase: "m3", commits, total }), branch, "head")).rejects.toThrow(
    message,
  );
});
