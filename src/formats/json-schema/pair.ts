import type { Outcome, Witness } from "../../model/outcome.js";
import { reads, undecided } from "../../model/outcome.js";
import type { Library, SchemaDocument } from "./documents.js";
import { documentOf } from "./documents.js";
import type { Node } from "../../source/node.js";
import type { Compiler } from "./engine/compile.js";
import { compilerOf } from "./engine/compile.js";
import { decideInclusion, ordinarySteps, separates } from "./engine/decide.js";
import type { Theory } from "./engine/evaluate.js";
import type { Literal } from "./engine/formula.js";
import { theoryOf } from "./engine/search.js";
import type { Value } from "./engine/value.js";
import { toPlain, valueOf } from "./engine/value.js";
import type { Validator } from "./validator.js";
import { validatorOf } from "./validator.js";

/** A parsed schema of one side with everything it may refer to. */
export interface Contract {
  readonly library: Library;
  readonly document: SchemaDocument;
}

/** One schema in one comparison: its literal, and Ajv over it once that is needed. */
export interface Schema {
  readonly contract: Contract;
  readonly literal: Literal;
  validator(): Promise<Validator>;
}

/** Both sides in one arena, so that what they share is one number. */
export interface Pair {
  readonly theory: Theory;
  readonly base: Schema;
  readonly head: Schema;
  /** A side in which one change was made. */
  variant(of: Schema, root: Node): Schema;
}

export function pairOf(base: Contract, head: Contract): Pair {
  const theory = theoryOf();
  return {
    theory,
    base: schemaOf(theory, base),
    head: schemaOf(theory, head),
    variant({ contract }, root) {
      const document = documentOf(contract.document.text, root, contract.document.settings);
      return schemaOf(theory, { ...contract, document });
    },
  };
}

function schemaOf(theory: Theory, contract: Contract): Schema {
  const { library, document } = contract;
  const compiler: Compiler = compilerOf(theory.arena, library);
  let validator: Promise<Validator> | undefined;
  return {
    contract,
    literal: compiler.compile({ document, node: document.root, base: document.base }),
    validator: () => (validator ??= validatorOf(library, document, theory.patterns)),
  };
}

/** What a reader does with everything that a writer may write: proved, refuted by a confirmed instance, or undecided. */
export async function readingOf(
  theory: Theory,
  reader: Schema,
  writer: Schema,
  steps = ordinarySteps,
): Promise<Outcome> {
  const inclusion = decideInclusion(theory, writer.literal, reader.literal, steps);
  if (inclusion.kind === "proof") return reads;
  if (inclusion.kind === "undecided") return undecided(inclusion.because);
  const witness = await confirmed(theory, reader, writer, inclusion.value);
  if (typeof witness === "string") return undecided(inclusion.sure ? witness : inclusion.because);
  return {
    outcome: "rejects",
    because: `${shown(witness.written)} is valid for the writer and refused by the reader: ${witness.observed}`,
    witness,
  };
}

/** The instance as a witness, if Ajv finds it valid for the writer and invalid for the reader; else why not. */
export async function confirmed(
  theory: Theory,
  reader: Schema,
  writer: Schema,
  value: Value,
): Promise<Witness | string> {
  if (separates(theory, writer.literal, reader.literal, value) === false)
    return "the instance that was found does not separate the two schemas";
  const instance = toPlain(value);
  const written = (await writer.validator()).validate(instance);
  if ("fault" in written) return `Ajv could not check an instance: ${written.fault}`;
  if (!written.valid) return `Ajv refuses the instance ${shown(instance)} under the writer's schema: ${written.error}`;
  const judge = await reader.validator();
  const read = judge.validate(instance);
  if ("fault" in read) return `Ajv could not check an instance: ${read.fault}`;
  if (read.valid) return `Ajv accepts the instance ${shown(instance)} under both schemas`;
  return { written: instance, observed: read.error, decoder: judge.name };
}

export function shown(instance: unknown): string {
  const text = JSON.stringify(instance);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

export function plainOf(node: Node): unknown {
  const value = valueOf(node);
  return value === undefined ? null : toPlain(value);
}
