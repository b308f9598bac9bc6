import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { holdPair } from "./holding.js";

const long = process.env.LONG === "1";
const runs = long ? 20_000 : 120;

it(
  "reads: every datum arrives in protobufjs; rejects and misreads: the witness really fails there",
  async () => {
    const total = { reads: 0, fails: 0 };
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
        const held = await holdPair(seed, long);
        total.reads += held.reads;
        total.fails += held.fails;
      }),
      { numRuns: runs, endOnFailure: true, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
    );
    expect(total.fails).toBeGreaterThan(runs / 2);
    expect(total.reads).toBeGreaterThan(runs / 2);
  },
  runs * 20,
);
