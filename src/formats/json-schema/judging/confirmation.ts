import { type Outcome, reads, rejects, undecided, type Witness } from "../../../model/outcome.js";
import type { Objection } from "../ajv/error-text.js";
import { type Inclusion, separates } from "../engine/decide.js";
import type { Theory } from "../engine/theory.js";
import type { Literal } from "../engine/formula.js";
import { refusalOf } from "../engine/refused.js";
import { toPlain, type Value } from "../values/value.js";
import type { Schema } from "./side.js";

/** A question with the engine's answer. */
export interface Asked extends Sides {
  readonly inclusion: Inclusion;
}

/** What the engine finds by itself: an instance that its exact evaluation tells apart needs no Ajv to be spoken of. */
export function expected(theory: Theory, { reader, literal, inclusion }: Asked): Outcome | undefined {
  if (inclusion.kind === "proof") return reads;
  if (inclusion.kind === "undecided") return undecided(inclusion.because);
  if (!separates(theory, literal, reader.literal, inclusion.value)) return undefined;
  const written = toPlain(inclusion.value);
  const { place } = refusalOf(theory, reader.literal, inclusion.value);
  return rejects(`${shown(written)} may be written and is refused${place === "" ? "" : ` at ${place}`}`);
}

/** What is made of the engine's answer: an instance counts once Ajv has confirmed it. */
export async function concluded(theory: Theory, asked: Asked): Promise<Outcome> {
  const { inclusion } = asked;
  if (inclusion.kind === "proof") return reads;
  if (inclusion.kind === "undecided") return undecided(inclusion.because);
  const confirmation = await confirmed(theory, asked, inclusion.value);
  if (typeof confirmation === "string") return undecided(inclusion.sure ? confirmation : inclusion.because);
  return refused(confirmation.witness);
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
export async function confirmed(
  theory: Theory,
  { reader, writer, literal }: Sides,
  value: Value,
): Promise<Confirmed | string> {
  if (separates(theory, literal, reader.literal, value) === false)
    return "no example could be confirmed: the candidate is valid, or invalid, under both schemas";
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
