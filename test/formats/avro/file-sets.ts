import { expect, it } from "@jest/globals";
import { compareFiles, compareSchemas, type Files } from "./compare-texts.js";
import { FileSet } from "./flatten.js";
import { editOne, randomFiles, type Schemas } from "./random-files.js";
import { random, type Random } from "./random-schemas.js";
import { contractOf, holdsForData } from "./travelling.js";

const sets = process.env.LONG === "1" ? 5000 : 75;
const start = Number(process.env.SEED ?? 0);

const texts = (files: Schemas): Files =>
  Object.fromEntries(Object.entries(files).map(([path, schema]) => [path, JSON.stringify(schema)]));

/** What comparing the flattened files says of one path: its verdict, a fault, or nothing where nothing changed. */
async function expected(path: string, base: Schemas, head: Schemas, rng: Random): Promise<string> {
  const [before, after] = FileSet.pair(base, head).map((files) => files.flatten(path));
  const isEdited = JSON.stringify(base[path]) !== JSON.stringify(head[path]);
  if (after === undefined) return before !== undefined || isEdited ? "fault" : "";
  // A file that resolves again is compared with when it last did, which was never.
  if (before === undefined) return "reads/reads";
  const { verdict, digests, faults } = await compareSchemas(before, after);
  if (faults.length === 0) {
    const [reader, writer] = [await contractOf(after), await contractOf(before)];
    await holdsForData(reader, writer, rng);
    await holdsForData(writer, reader, rng);
  }
  if (faults.length > 0) return `flattened: ${faults[0]?.message ?? ""}`;
  if (!isEdited && digests.base === digests.head) return "";
  return `${verdict.backward.outcome}/${verdict.forward.outcome}`;
}

it(
  "files that refer to each other get the verdicts of their flattened schemas, and all whose schema changed are listed",
  async () => {
    const counts = new Map<string, number>();
    for (let seed = start; seed < start + sets; seed += 1) {
      const rng = random(seed);
      const base = randomFiles(rng);
      const head = editOne(base, rng);
      const comparisons = await compareFiles(texts(base), texts(head));
      const said = new Map(
        comparisons.map(({ pairing, faults, verdict }) => [
          pairing.headPath,
          faults.length > 0 ? "fault" : `${verdict.backward.outcome}/${verdict.forward.outcome}`,
        ]),
      );
      for (const path of Object.keys(base)) {
        const wanted = await expected(path, base, head, rng);
        counts.set(wanted, (counts.get(wanted) ?? 0) + 1);
        expect([seed, path, said.get(path) ?? ""]).toEqual([seed, path, wanted]);
      }
    }
    // The sets show every kind of answer, and not faults alone.
    for (const kind of ["reads/reads", "rejects/reads", "reads/rejects", "rejects/rejects", "fault", ""])
      expect(counts.get(kind) ?? 0).toBeGreaterThan(sets / 50);
  },
  900_000 + sets * 60,
);
