import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { mutate, random, randomSchema } from "./random-schemas.js";
import { contractOf, holdsForData } from "./travelling.js";

const long = process.env.LONG === "1";
const runs = long ? 20_000 : 300;
/** Without LONG the same pairs every time: a build that fails must fail again. SEED=… repeats a run of either kind. */
const { SEED } = process.env;
const seed = SEED !== undefined ? { seed: Number(SEED) } : long ? {} : { seed: 20261130 };

describe("verdicts hold against avsc", () => {
  it(
    "reads: every datum arrives, changed only as announced; rejects and misreads: the witness really fails",
    async () => {
      let failing = 0;
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
          const rng = random(seed);
          const schema = randomSchema(rng);
          const [base, head] = [await contractOf(schema), await contractOf(mutate(schema, rng))];
          for (const [reader, writer] of [
            [head, base],
            [base, head],
          ] as const) {
            if (!(await holdsForData(reader, writer, rng))) failing += 1;
          }
        }),
        { numRuns: runs, ...seed },
      );
      expect(failing).toBeGreaterThan(runs / 10);
    },
    900_000 + runs * 20,
  );
});
