import type { Replayed } from "../../../model/format.js";
import { budgetOf, shares } from "../values/budget.js";
import { patternsOf } from "../engine/patterns.js";
import type { Contract } from "./side.js";
import { validatorOf } from "../ajv/validator.js";

/** Validates an instance with Ajv under both schemas: it must be valid for the writer. Throws where Ajv cannot. */
export async function replayInstance(
  reader: Contract,
  writer: Contract,
  written: unknown,
): Promise<Replayed> {
  const budget = budgetOf(4 * shares.confirming);
  const means = { budget, patterns: patternsOf(budget) };
  const wrote = (await validatorOf(writer.library, writer.document, means)).validate(written);
  if ("fault" in wrote) throw new Error(wrote.fault);
  if (!wrote.valid) throw new Error(`the writer may not write this: ${wrote.error}`);
  const judge = await validatorOf(reader.library, reader.document, means);
  const read = judge.validate(written);
  if ("fault" in read) throw new Error(read.fault);
  return {
    outcome: read.valid ? "reads" : "rejects",
    witness: { written, observed: read.valid ? "valid" : read.error, decoder: judge.name },
  };
}
