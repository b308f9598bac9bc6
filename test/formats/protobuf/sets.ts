import { expect, it } from "@jest/globals";
import fc from "fast-check";
import { holdSets } from "./holding-sets.js";

const long = process.env.LONG === "1";
const { RUNS, SEED } = process.env;
/** Besides the pairs that are listed. */
const runs = Number(RUNS ?? (long ? 5_000 : 14));
/** Without LONG the same pairs every time: a build that fails must fail again. SEED=… repeats a run of either kind. */
const seed = SEED !== undefined ? { seed: Number(SEED) } : long ? {} : { seed: 20261129 };

/** Pairs that once had a wrong verdict or no witness. */
const pairs = [
  10, 99, 137, 169, 190, 249, 351, 395, 586, 668, 697, 777, 1205, 2179, 3571, 897060333, 1343023977,
  700001871,
].map((pair): [number] => [pair]);

/** The same of wide ones. */
const widePairs = [483, 582, 1123, 536893322, 1685996644, 700001818].map((pair): [number] => [pair]);
const exchangedPairs = [647885471].map((pair): [number] => [pair]);

it.each([
  ["sets of files", "plain", pairs],
  ["sets with regrouped aliases, renamed extended messages, calls and edition 2024", "wide", widePairs],
  ["sets where extended messages take each other's place", "exchanged", exchangedPairs],
] as const)(
  "%s: what reads arrives in protobufjs and in protobuf-es; what fails has a datum that does",
  async (_name, kind, examples) => {
    const total = { reads: 0, fails: 0, data: 0 };
    const numRuns = runs + examples.length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (pair) => {
        const held = await holdSets(pair, long, kind);
        // What is held weakly is let go at the end of a turn, and awaiting alone never ends one.
        await new Promise(setImmediate);
        for (const key of ["reads", "fails", "data"] as const) total[key] += held[key];
      }),
      { numRuns, endOnFailure: true, examples: [...examples], ...seed },
    );
    expect(total.fails).toBeGreaterThan(runs / 2);
    expect(total.reads).toBeGreaterThan(runs / 2);
    expect(total.data).toBeGreaterThan(runs);
  },
  long ? runs * 300 : 900_000,
);
