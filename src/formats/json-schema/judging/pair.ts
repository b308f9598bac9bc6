import type { Outcome } from "../../../model/outcome.js";
import type { Node } from "../../../source/node.js";
import { concluded, confirmed, expected, refused } from "./confirmation.js";
import type { Asked } from "./confirmation.js";
import type { SchemaDocument } from "../documents/library.js";
import { bounded, budgetOf, contractSteps, shares } from "../values/budget.js";
import { decideInclusion } from "../engine/decide.js";
import type { Inclusion } from "../engine/decide.js";
import type { Theory } from "../engine/theory.js";
import type { Literal } from "../engine/formula.js";
import { refusalOf } from "../engine/refused.js";
import { theoryOf } from "../engine/search.js";
import { ownObjection } from "../ajv/own-objection.js";
import { replaced, schemaOf } from "./side.js";
import type { Contract, Schema } from "./side.js";

/** declared: writers emit only names that their schema declares. strict: whatever the schema allows. */
export type Semantics = "declared" | "strict";

/** Both sides in one arena, so that what they share is one number. */
export interface Pair {
  readonly theory: Theory;
  readonly base: Schema;
  readonly head: Schema;
  /** A side in which a document was replaced. */
  variant(of: Schema, path: string, root: Node, otherwise: readonly SchemaDocument[]): Schema;
  /** What a reader does with everything that a writer may write: proved, refuted, or undecided. */
  reading(reader: Schema, writer: Schema, semantics: Semantics): Promise<Outcome>;
  /** The same for what is only said beside the verdict: Ajv is asked only where the engine is not sure. */
  expecting(reader: Schema, writer: Schema, semantics: Semantics): Promise<Outcome>;
  /**
   * The same for a reader that differs from the writer by one change. `actual`, the whole reader, is asked to confirm
   * the instance first: one that it refuses too, by the same part, is confirmed without a validator for every change.
   */
  readingAlone(reader: Schema, writer: Schema, semantics: Semantics, actual: Schema): Promise<Outcome>;
  /** What is left of the steps that single changes share. */
  stepsForChanges(): number;
}

export function pairOf(base: Contract, head: Contract): Pair {
  const theory = theoryOf(budgetOf(contractSteps));
  const { budget } = theory;
  let left: number = shares.changes;
  const decided = new Map<string, Inclusion>();

  const stepsForChanges = () => Math.max(0, left);

  function decide(writer: Literal, reader: Literal, steps: number): Inclusion {
    const key = `${String(writer)} ${String(reader)}`;
    const known = decided.get(key);
    if (known) return known;
    const inclusion = decideInclusion(theory, writer, reader, steps);
    decided.set(key, inclusion);
    return inclusion;
  }

  function included(reader: Schema, writer: Schema, semantics: Semantics, steps: number): Asked {
    const asked = bounded(budget, steps, "the decision", (): Asked => {
      const strict = writer.literal;
      const literal = semantics === "strict" ? strict : theory.arena.all([strict, writer.declared()]);
      return { reader, writer, literal, inclusion: decide(literal, reader.literal, steps) };
    });
    if ("done" in asked) return asked.done;
    const inclusion = { kind: "undecided", because: asked.because } as const;
    return { reader, writer, literal: writer.literal, inclusion };
  }

  async function reading(reader: Schema, writer: Schema, semantics: Semantics): Promise<Outcome> {
    return concluded(theory, included(reader, writer, semantics, shares.direction));
  }

  async function expecting(reader: Schema, writer: Schema, semantics: Semantics): Promise<Outcome> {
    const asked = included(reader, writer, semantics, shares.direction);
    return expected(theory, asked) ?? concluded(theory, asked);
  }

  async function readingAlone(
    reader: Schema,
    writer: Schema,
    semantics: Semantics,
    actual: Schema,
  ): Promise<Outcome> {
    const before = budget.left();
    const outcome = await alone(
      included(reader, writer, semantics, Math.min(stepsForChanges(), shares.change)),
      actual,
    );
    left -= before - budget.left();
    return outcome;
  }

  async function alone(asked: Asked, actual: Schema): Promise<Outcome> {
    const { inclusion } = asked;
    if (inclusion.kind !== "candidate" || !inclusion.sure) return concluded(theory, asked);
    const found = await confirmed(theory, { ...asked, reader: actual }, inclusion.value);
    if (typeof found === "string") return concluded(theory, asked);
    const refusal = refusalOf(theory, asked.reader.literal, inclusion.value);
    const own =
      ownObjection(found.first ? [found.first] : [], refusal) ??
      ownObjection((await actual.validator()).objections(found.witness.written), refusal);
    if (own) return refused({ ...found.witness, observed: own.text });
    // A validator of its own only says it better: most of the steps are for changes that need one to be decided.
    const outcome = left > shares.changes / 2 ? await concluded(theory, asked) : undefined;
    return outcome?.outcome === "rejects" ? outcome : refused(found.witness);
  }

  function variant(
    { contract }: Schema,
    path: string,
    root: Node,
    otherwise: readonly SchemaDocument[],
  ): Schema {
    const before = budget.left();
    const schema = schemaOf(theory, replaced(contract, path, root, otherwise), stepsForChanges());
    left -= before - budget.left();
    return schema;
  }

  return {
    theory,
    base: schemaOf(theory, base),
    head: schemaOf(theory, head),
    variant,
    reading,
    expecting,
    readingAlone,
    stepsForChanges,
  };
}
