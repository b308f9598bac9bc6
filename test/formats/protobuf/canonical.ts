import { expect, it } from "@jest/globals";
import { cases, judged } from "../../support/cases.js";
import { canonicalFault } from "./comparing.js";

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
