import { expect, it } from "@jest/globals";
import { memorySnapshot } from "../../src/hosts/memory.js";
import { findChanges, judge } from "../../src/line/compare-sources.js";
import { defaultScope } from "../../src/line/scope.js";
import { dealt } from "../../src/line/shares/share.js";
import { record } from "../support/records.js";

const fields = (count: number, text: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i));
const proto = (count: number, type: string) =>
  `syntax = "proto3";\nmessage M {\n${fields(count, (i) => `${type} f${String(i)} = ${String(i + 1)};`).join("\n")}\n}\n`;
const avro = (count: number, type: string) =>
  record(
    "acme.M",
    fields(count, (i) => `f${String(i)}:${type}`),
  );

/** What each format says of its spending, over one pair that changes the type of every field. */
async function spending(path: string, base: string, head: string): Promise<readonly number[]> {
  const entry = { oid: undefined, mode: "100644" };
  const sources = {
    base: { ref: "main", commit: null },
    head: { ref: "WORKTREE", commit: null },
    baseSide: memorySnapshot("base", { [path]: base }),
    headSide: memorySnapshot("head", { [path]: head }),
    differing: [{ path, base: entry, head: entry }],
  };
  const scope = defaultScope({});
  const { judged } = await judge(await findChanges(sources, scope), sources, scope, {
    isOwn: dealt({ index: 1, of: 1 }),
  });
  return judged.map(({ spent }) => spent);
}

it.each([
  ["Protobuf, a few changes", "m.proto", proto(3, "int32"), proto(3, "string"), false],
  [
    "Protobuf, where a contract's own share is spent",
    "m.proto",
    proto(700, "int32"),
    proto(700, "string"),
    true,
  ],
  ["Avro, a few changes", "m.avsc", avro(3, "int"), avro(3, "string"), false],
  [
    "JSON Schema, of which no two contracts share anything",
    "m.schema.json",
    '{"type": "string"}',
    '{"type": "integer"}',
    undefined,
  ],
])("%s: says whether another contract may have gone short", async (_, path, base, head, isShort) => {
  const [spent = -1] = await spending(path, base, head);
  if (isShort === undefined) expect(spent).toBe(0);
  else if (isShort) expect(spent).toBe(1);
  else {
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThan(0.01);
  }
});
