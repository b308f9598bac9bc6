import type { Outcome } from "../../../model/outcome.js";
import type { Node } from "../../../source/node.js";
import { type Asked, concluded, confirmed, expected, refused } from "./confirmation.js";
import type { SchemaDocument } from "../documents/library.js";
import { bounded, budgetOf, contractSteps, shares } from "../values/budget.js";
import { decideInclusion, type Inclusion } from "../engine/decide.js";
import type { Literal } from "../engine/formula.js";
import { refusalOf } from "../engine/refused.js";
import { theoryOf } from "../engine/search.js";
import type { Theory } from "../engine/theory.js";
import { Compilations } from "../ajv/compilations.js";
import { ownObjection } from "../ajv/own-objection.js";
import type { Means } from "../ajv/validator.js";
import { type Contract, replaced, type Schema, schemaOf } from "./side.js";

/** declared: writers emit only names that their schema declares. strict: whatever the schema allows. */
export type Semantics = "declared" | "strict";

/** Both sides in one arena, so that what they share is one number. */
export class Pair {
  readonly theory: Theory & Means;
  readonly base: Schema;
  readonly head: Schema;
  private left: number = shares.changes;
  private readonly decided = new Map<string, Inclusion>();

  constructor(base: Contract, head: Contract, compilations: Compilations = new Compilations()) {
    this.theory = { ...theoryOf(budgetOf(contractSteps)), compilations };
    this.base = schemaOf(this.theory, base);
    this.head = schemaOf(this.theory, head);
  }

  /** What is left of the steps that single changes share. */
  stepsForChanges(): number {
    return Math.max(0, this.left);
  }

  /** A side in which a document was replaced. */
  variant({ contract }: Schema, path: string, root: Node, otherwise: readonly SchemaDocument[]): Schema {
    const { budget } = this.theory;
    const before = budget.left();
    const other = replaced(contract, path, root, otherwise);
    const schema = schemaOf(this.theory, other, this.stepsForChanges());
    this.left -= before - budget.left();
    return schema;
  }

  /** What a reader does with everything that a writer may write: proved, refuted, or undecided. */
  async reading(reader: Schema, writer: Schema, semantics: Semantics): Promise<Outcome> {
    return concluded(this.theory, this.included(reader, writer, semantics, shares.direction));
  }

  /** The same for remarks beside the verdict: Ajv is asked only where the engine is not sure. */
  async expecting(reader: Schema, writer: Schema, semantics: Semantics): Promise<Outcome> {
    const asked = this.included(reader, writer, semantics, shares.direction);
    return expected(this.theory, asked) ?? concluded(this.theory, asked);
  }

  /**
   * The same for a reader that differs from the writer by one change. `actual`, the whole reader, is asked to confirm
   * the instance first: one that it refuses too, by the same part, is confirmed without a validator for every change.
   */
  async readingAlone(reader: Schema, writer: Schema, semantics: Semantics, actual: Schema): Promise<Outcome> {
    const { budget } = this.theory;
    const before = budget.left();
    const steps = Math.min(this.stepsForChanges(), shares.change);
    const outcome = await this.alone(this.included(reader, writer, semantics, steps), actual);
    this.left -= before - budget.left();
    return outcome;
  }

  private async alone(asked: Asked, actual: Schema): Promise<Outcome> {
    const { inclusion } = asked;
    if (inclusion.kind !== "candidate" || !inclusion.sure) return concluded(this.theory, asked);
    const confirmation = await confirmed(this.theory, { ...asked, reader: actual }, inclusion.value);
    if (typeof confirmation === "string") return concluded(this.theory, asked);
    const { witness, first } = confirmation;
    const refusal = refusalOf(this.theory, asked.reader.literal, inclusion.value);
    const own =
      ownObjection(first ? [first] : [], refusal) ??
      ownObjection((await actual.validator()).objections(witness.written), refusal);
    if (own) return refused({ ...witness, observed: own.text });
    // A validator of its own only says it better: most of the steps are for changes that need one to be decided.
    const outcome = this.left > shares.changes / 2 ? await concluded(this.theory, asked) : undefined;
    return outcome?.outcome === "rejects" ? outcome : refused(witness);
  }

  private included(reader: Schema, writer: Schema, semantics: Semantics, steps: number): Asked {
    const { arena } = this.theory;
    const strict = (): Asked => this.within(reader, writer, steps, () => writer.literal);
    if (semantics === "strict") return strict();
    const declared = this.within(reader, writer, steps, () => arena.all([writer.literal, writer.declared()]));
    const { kind } = declared.inclusion;
    if (kind === "candidate" || (kind === "proof" && !writer.mayCloseToNothing())) return declared;
    // The steps of single changes are for all of them.
    if (kind === "undecided" && steps < shares.direction) return declared;
    // What holds of all that the schema allows holds of the part with declared names: strict's proof is one here too.
    if (strict().inclusion.kind === "proof") return { ...declared, inclusion: { kind: "proof" } };
    if (kind === "undecided") return declared;
    return this.within(reader, writer, steps, () => arena.all([writer.literal, writer.declaredWhereAnyIs()]));
  }

  private within(reader: Schema, writer: Schema, steps: number, literalOf: () => Literal): Asked {
    const read = bounded(this.theory.budget, steps, "the decision", literalOf);
    if ("done" in read)
      return { reader, writer, literal: read.done, inclusion: this.decide(read.done, reader.literal, steps) };
    const inclusion = { kind: "undecided", because: read.because } as const;
    return { reader, writer, literal: writer.literal, inclusion };
  }

  private decide(writer: Literal, reader: Literal, steps: number): Inclusion {
    const key = `${String(writer)} ${String(reader)}`;
    const earlier = this.decided.get(key);
    if (earlier) return earlier;
    const inclusion = decideInclusion(this.theory, writer, reader, steps);
    this.decided.set(key, inclusion);
    return inclusion;
  }
}
