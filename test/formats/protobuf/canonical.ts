import { expect, it } from "@jest/globals";
import { cases, judged } from "../../support/cases.js";
import { canonicalFault, compareTexts } from "./comparing.js";

it("a fact that a rule looks at is part of the canonical text, and the other way round", async () => {
  const faults = new Map<string, string>();
  for (const one of cases.filter(({ format }) => format === "protobuf")) {
    for (const comparison of await judged(one)) {
      const fault = canonicalFault(comparison);
      if (fault !== undefined) faults.set(one.folder, fault);
    }
  }
  expect([...faults]).toEqual([]);
});

const p2 = 'syntax = "proto2";\npackage p;\n';
const field = (type: string, value: string) =>
  `${p2}message M { optional ${type} f = 1 [default = ${value}]; }`;

/** Two texts that say the same in other words. */
const rewritten: Readonly<Record<string, readonly [string, string]>> = {
  "reserved numbers of a message in pieces": [
    `${p2}message M { reserved 2, 8 to 11; }`,
    `${p2}message M { reserved 10 to 11, 2; reserved 8, 9; }`,
  ],
  "reserved numbers of an enum in one range": [
    `${p2}enum E { reserved -3, -2, -1; A = 0; }`,
    `${p2}enum E { reserved -3 to -1; A = 0; }`,
  ],
  "an extension range in pieces": [
    `${p2}message M { extensions 100 to 200 [verification = UNVERIFIED]; }`,
    `${p2}message M { extensions 151 to 200, 100 to 150 [verification = UNVERIFIED]; }`,
  ],
  "a float by more digits than it keeps": [field("float", "2.3"), field("float", "2.29999999")],
  "a float beyond the largest": [field("float", "-inf"), field("float", "-4e38")],
  "a double in octal": [field("double", "017"), field("double", "15.0")],
  "no number": [field("double", "nan"), field("double", "-nan")],
};

it.each(Object.entries(rewritten))("%s is no change", async (_name, [base, head]) => {
  const { changes, digests, faults } = await compareTexts(base, head);
  expect([changes, faults]).toEqual([[], []]);
  expect(digests.base).toBe(digests.head);
});

it("doubles differ where floats do not", async () => {
  const { verdict } = await compareTexts(field("double", "2.3"), field("double", "2.29999999"));
  expect(verdict.backward.outcome).toBe("misreads");
});
