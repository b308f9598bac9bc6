import { describe, expect, it } from "@jest/globals";
import { riskOf } from "../../src/governance/needs/risk.js";

const input = {
  class: "breaking",
  removed: false,
  tier: undefined,
  tags: [],
  regions: 0,
  consumersBroken: 0,
  tier1ConsumersBroken: 0,
} as const;

describe("what is not decided", () => {
  it.each([
    ["as a break, where that weighs more", { breaking: 8, undecided: 2 }, true, "not decided 8"],
    ["by itself, where it weighs more", { breaking: 4, undecided: 9 }, true, "not decided 9"],
    ["not at all, where it is decided", { breaking: 4, undecided: 9 }, false, "both directions fail 4"],
  ])("weighs %s", (_name, base, isUnsure, part) => {
    expect(riskOf({ ...input, isUnsure }, { base }).parts).toEqual([part]);
  });
});
