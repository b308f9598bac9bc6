import type { Outcome, Witness } from "../../model/outcome.js";
import { reads, rejects, undecided } from "../../model/outcome.js";
import type { Node } from "../../source/node.js";
import type { Objection } from "./ajv-error.js";
import { closureOf } from "./engine/closure.js";
import { compilerOf } from "./engine/compile.js";
import type { Inclusion } from "./engine/decide.js";
import { bounded, budgetOf, contractSteps, shares } from "./engine/budget.js";
import { decideInclusion, separates } from "./engine/decide.js";
import type { Theory } from "./engine/evaluate.js";
import type { Literal } from "./engine/formula.js";
import { top } from "./engine/formula.js";
import { refusalOf } from "./engine/refused.js";
import { theoryOf } from "./engine/search.js";
import type { Value } from "./engine/value.js";
import { toPlain } from "./engine/value.js";
import type { Library, SchemaDocument } from "./documents.js";
import { documentOf } from "./documents.js";
import { ownObjection } from "./own-objection.js";
import type { Validator } from "./validator.js";
import { validatorOf } from "./validator.js";

/** A parsed schema of one side with everything it may refer to. */
export interface Contract {
  readonly library: Library;
  readonly document: SchemaDocument;
}

/** One schema in one comparison. */
export interface Schema {
  readonly contract: Contract;
  /** Every instance that it allows. */
  readonly literal: Literal;
  /** The instances in which only declared names occur. */
  declared(): Literal;
  /** Ajv over the documents as they are written. */
  validator(): Promise<Validator>;
}

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
    const outcome = await concluded(theory, asked);
    return outcome.outcome === "rejects" ? outcome : refused(found.witness);
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

function schemaOf(theory: Theory, contract: Contract, steps: number = shares.compiling): Schema {
  const { library, document } = contract;
  const root = { document, node: document.root, base: document.base };
  const compiler = compilerOf(theory.arena, theory.budget, library, document);
  const read = bounded(theory.budget, Math.min(steps, shares.compiling), `reading ${document.path}`, () =>
    compiler.compile(root),
  );
  let validator: Promise<Validator> | undefined;
  let declared: Literal | undefined;
  return {
    contract,
    literal: "done" in read ? read.done : unreadSchema(theory, read.because),
    declared: () => ("done" in read ? (declared ??= closureOf(compiler, theory.patterns, root)) : top),
    validator: () => (validator ??= validatorOf(library, document, theory)),
  };
}

/** A schema that could not be read to its end: equal to no other, so nothing is proved of it. */
function unreadSchema({ arena }: Theory, because: string): Literal {
  return arena.atom({ kind: "opaque", text: `unread ${String(arena.size())}`, because });
}

function replaced(
  { library, document }: Contract,
  path: string,
  root: Node,
  otherwise: readonly SchemaDocument[],
): Contract {
  const known = library.documents.get(path) ?? document;
  const made = { ...documentOf(known.text, root, known.settings), otherwise };
  const documents = new Map(library.documents).set(path, made);
  const byUri = new Map(
    [...library.byUri].map(([uri, owners]): [string, readonly SchemaDocument[]] => [
      uri,
      owners.map((one) => (one.path === path ? made : one)),
    ]),
  );
  const other = { ...library, documents, byUri };
  return { library: other, document: path === document.path ? made : document };
}

interface Asked extends Sides {
  readonly inclusion: Inclusion;
}

/** What the engine finds by itself: an instance that its exact evaluation tells apart needs no Ajv to be spoken of. */
function expected(theory: Theory, { reader, literal, inclusion }: Asked): Outcome | undefined {
  if (inclusion.kind === "proof") return reads;
  if (inclusion.kind === "undecided") return undecided(inclusion.because);
  if (!separates(theory, literal, reader.literal, inclusion.value)) return undefined;
  const written = toPlain(inclusion.value);
  const { place } = refusalOf(theory, reader.literal, inclusion.value);
  return rejects(`${shown(written)} may be written and is refused${place === "" ? "" : ` at ${place}`}`);
}

async function concluded(theory: Theory, asked: Asked): Promise<Outcome> {
  const { inclusion } = asked;
  if (inclusion.kind === "proof") return reads;
  if (inclusion.kind === "undecided") return undecided(inclusion.because);
  const found = await confirmed(theory, asked, inclusion.value);
  if (typeof found === "string") return undecided(inclusion.sure ? found : inclusion.because);
  return refused(found.witness);
}

export function refused(witness: Witness): Outcome {
  const because = `${shown(witness.written)} may be written and is refused: ${witness.observed}`;
  return { outcome: "rejects", because, witness };
}

interface Sides {
  readonly reader: Schema;
  readonly writer: Schema;
  /** What the writer may write, under the profile's semantics. */
  readonly literal: Literal;
}

/** An instance that Ajv confirmed, and what it objects to first. */
interface Confirmed {
  readonly witness: Witness;
  readonly first: Objection | undefined;
}

/** The instance as a witness, if Ajv finds it valid for the writer and invalid for the reader; else why not. */
async function confirmed(
  theory: Theory,
  { reader, writer, literal }: Sides,
  value: Value,
): Promise<Confirmed | string> {
  if (separates(theory, literal, reader.literal, value) === false)
    return "the instance that was found does not separate the two schemas";
  const instance = toPlain(value);
  const written = (await writer.validator()).validate(instance);
  if ("fault" in written) return `Ajv could not check an instance: ${written.fault}`;
  if (!written.valid)
    return `the engine and Ajv disagree about the instance ${shown(instance)} under the writer's schema: ${written.error}`;
  const judge = await reader.validator();
  const read = judge.validate(instance);
  if ("fault" in read) return `Ajv could not check an instance: ${read.fault}`;
  if (read.valid)
    return `the engine and Ajv disagree about the instance ${shown(instance)} under the reader's schema`;
  const witness = { written: instance, observed: read.error, decoder: judge.name };
  return { witness, first: read.first };
}

export function shown(instance: unknown): string {
  const text = JSON.stringify(instance);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
