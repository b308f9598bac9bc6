import { expect, it } from "@jest/globals";
import { createHash } from "node:crypto";
import { protobuf } from "../../../src/formats/protobuf/protobuf.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import { entriesOf } from "../../../src/model/entries.js";
import type { Side } from "../../../src/model/location.js";
import type { Snapshot } from "../../../src/model/snapshot.js";
import { cases, compare, judged, pairings, settingsOf } from "../../support/cases.js";
import type { Files } from "./comparing.js";
import { defaults } from "./comparing.js";

/** Files as git has them: equal texts have equal object ids, so that comparisons share what was parsed and linked. */
function gitSnapshot(side: Side, files: Files): Snapshot {
  const entry = (text: string) => ({ oid: createHash("sha1").update(text).digest("hex"), mode: "100644" });
  const entries = Object.entries(files).map(([path, text]) => [path, entry(text)] as const);
  return { ...memorySnapshot(side, files), entries: entriesOf(new Map(entries)) };
}

async function compared(base: Files, head: Files, settings = defaults): Promise<string> {
  const comparisons = await protobuf.compare({
    base: gitSnapshot("base", base),
    head: gitSnapshot("head", head),
    pairings: pairings(base, head),
    settings: () => settings,
    counts: () => true,
  });
  return JSON.stringify(comparisons);
}

const count = 1500;
const wide = (texts: number) => ({
  "m.proto": `syntax = "proto3";\npackage p;\nmessage M {\n${Array.from(
    { length: count },
    (_unused, i) => `${i < texts ? "string" : "int32"} f${String(i)} = ${String(i + 1)};\n`,
  ).join("")}}\n`,
});

/** Another comparison with the same base used to take from the effort that the next one may spend on witnesses. */
it("a comparison asked again, after another one with the same base, gives the same bytes", async () => {
  const first = await compared(wide(0), wide(200));
  expect(first).not.toContain("no datum is shown");
  await compared(wide(0), wide(1));
  expect((await compared(wide(0), wide(200))) === first).toBe(true);
});

const types = (x: string) => `syntax = "proto3";
package p;
message A { B b = 1; ${x} x = 2; }
message B { A a = 1; ${x} y = 2; }
`;
const user = (type: string) =>
  `syntax = "proto3";\npackage p;\nimport "types.proto";\nmessage User${type} { ${type} it = 1; }\n`;

/** What is said of B depends on whether A was read before it: that may not be by an earlier comparison. */
it("a recursive type is described alike, whichever type an earlier comparison began with", async () => {
  const both = { "a.proto": user("A"), "b.proto": user("B") };
  const onlyB = { "b.proto": user("B") };
  const [base, head] = [types("int32"), types("string")];
  await compared({ ...both, "types.proto": base }, { ...both, "types.proto": head });
  const later = await compared({ ...onlyB, "types.proto": base }, { ...onlyB, "types.proto": head });
  const fresh = await compare(
    protobuf,
    { ...onlyB, "types.proto": base },
    { ...onlyB, "types.proto": head },
    defaults,
  );
  expect(later).toBe(JSON.stringify(fresh));
});

/** The head of one comparison is the base of the next: a replay of a branch compares one landing after the other. */
it("a removed element is shown at base, also where an earlier comparison had that text at head", async () => {
  const file = (fields: string) => ({ "m.proto": `syntax = "proto3";\nmessage M { ${fields} }\n` });
  const [first, second, third] = [file(""), file("int32 a = 1;"), file("string b = 2;")];
  await compared(first, second);
  const later = await compared(second, third);
  expect(later).toBe(JSON.stringify(await compare(protobuf, second, third, defaults)));
});

it("every case gives the bytes of a fresh comparison: after its mirror, and again in another order", async () => {
  const own = cases.filter(({ format }) => format === "protobuf");
  for (const one of [...own, ...own.toReversed()]) {
    await compared(one.head, one.base, settingsOf(one));
    const later = await compared(one.base, one.head, settingsOf(one));
    expect([one.folder, later]).toEqual([one.folder, JSON.stringify(await judged(one))]);
  }
});
