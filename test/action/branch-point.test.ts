import { expect, it } from "@jest/globals";
import { branchPoint } from "../../src/forge/branch-point.js";
import type { Forge, Parting } from "../../src/hosts/forge.js";

const branch = { name: "main", commit: "tip" };
const partings = (byBase: Readonly<Record<string, Parting>>): Forge =>
  ({ parting: (base: string) => Promise.resolve(byBase[base]) }) as Partial<Forge> as Forge;

it.each<[string, Readonly<Record<string, Parting>>, string]>([
  ["holds the branch's tip", { tip: { mergeBase: "tip", ahead: 3 } }, "tip"],
  ["has nothing of its own", { tip: { mergeBase: "head", ahead: 0 } }, "head"],
  ["merged the branch", { tip: { mergeBase: "m", ahead: 3 }, m: { mergeBase: "m", ahead: 3 } }, "m"],
])("a head that %s parted at one commit", async (_, byBase, point) => {
  expect(await branchPoint(partings(byBase), branch, "head")).toBe(point);
});

it.each<[string, Parting]>([
  ["merged a commit of the branch that the merge base does not hold", { mergeBase: "m", ahead: 4 }],
  ["nobody can count", { mergeBase: "m", ahead: NaN }],
])("a head that %s is not judged", async (_, beyond) => {
  const forge = partings({ tip: { mergeBase: "m", ahead: beyond.ahead - 1 }, m: beyond });
  await expect(branchPoint(forge, branch, "head")).rejects.toThrow(
    /^merge main into head first: they were merged crosswise and parted at several commits \(m is one\)/,
  );
});
