import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { mutate, random, randomSchema } from "./random-schemas.js";
import { contractOf, holdsForData } from "./travelling.js";

const runs = process.env.LONG === "1" ? 20_000 : 1000;

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
        { numRuns: runs, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
      );
      expect(failing).toBeGreaterThan(runs / 10);
    },
    runs * 20,
  );
});
