import { expect, it } from "@jest/globals";
import { protobuf } from "../../../src/formats/protobuf/protobuf.js";
import { compare } from "../../support/cases.js";

const wide = (fields: number, type: string) =>
  `syntax = "proto3";\nmessage M {\n${Array.from({ length: fields }, (_unused, i) => `${type} f${String(i)} = ${String(i + 1)};`).join("\n")}\n}\n`;

/** Each datum passes by every field: without a bound, time would grow with the cube of a message's size. */
it("many changes in a wide message are all judged; those without a datum say why", async () => {
  const [found] = await compare(
    protobuf,
    { "a.proto": wide(700, "int32") },
    { "a.proto": wide(700, "string") },
    {
      mode: "full",
      profile: "default",
    },
  );
  const outcomes = (found?.changes ?? []).map(({ verdict }) => verdict.backward);
  const shown = outcomes.filter((outcome) => "witness" in outcome);
  const told = outcomes.filter(
    (outcome) => "because" in outcome && outcome.because.includes("(no datum is shown: "),
  );
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(outcomes.map(() => "rejects"));
  expect([outcomes.length, shown.length + told.length]).toEqual([700, 700]);
  expect(Math.min(shown.length, told.length)).toBeGreaterThan(100);
});

/** Decoders refuse data of more than 100 levels: beyond, no datum can be built that reaches the change. */
it.each([
  ["a field", (i: number) => `M${String(i)} next = 1;`],
  ["a list", (i: number) => `repeated M${String(i)} next = 1;`],
  ["a map", (i: number) => `map<int32, M${String(i)}> next = 1;`],
])(
  "a long chain of importers through %s is proved as deep as decoders go, and told beyond",
  async (_title, use) => {
    const length = 110;
    const chain = (type: string) =>
      Object.fromEntries(
        Array.from({ length }, (_unused, i) => {
          const isLast = i === length - 1;
          const body = isLast ? `${type} x = 1;` : `${use(i + 1)} string s = 2;`;
          const imported = isLast ? "" : `import "m${String(i + 1)}.proto";`;
          return [`m${String(i)}.proto`, `syntax = "proto3"; ${imported} message M${String(i)} { ${body} }`];
        }),
      );
    const comparisons = await compare(protobuf, chain("int32"), chain("string"), {
      mode: "full",
      profile: "default",
    });
    expect(comparisons.length).toBe(length);
    const outcomes = comparisons.flatMap(({ changes }) =>
      changes.flatMap(({ verdict }) => [verdict.backward, verdict.forward]),
    );
    for (const outcome of outcomes)
      expect(
        "witness" in outcome || ("because" in outcome && outcome.because.includes("no datum is shown")),
      ).toBe(true);
    expect(outcomes.filter((outcome) => "witness" in outcome).length).toBeGreaterThan(length);
  },
);
