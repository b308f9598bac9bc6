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
