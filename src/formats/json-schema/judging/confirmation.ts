import { type Outcome, reads, rejects, undecided, type Witness } from "../../../model/outcome.js";
import type { Objection } from "../ajv/error-text.js";
import { type Inclusion, separates } from "../engine/decide.js";
import type { Theory } from "../engine/theory.js";
import type { Literal } from "../engine/formula.js";
import { refusalOf } from "../engine/refused.js";
import { exactText, fromPlain, isFaithful, toPlain, type Value } from "../values/value.js";
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
  const { place } = refusalOf(theory, reader.literal, inclusion.value);
  return rejects(
    `${shortened(exactText(inclusion.value))} may be written and is refused${place === "" ? "" : ` at ${place}`}`,
  );
}

/** What is made of the engine's answer: an instance counts once Ajv has confirmed it. */
export async function concluded(theory: Theory, asked: Asked): Promise<Outcome> {
  const { inclusion } = asked;
  if (inclusion.kind === "proof") return reads;
  if (inclusion.kind === "undecided") return undecided(inclusion.because);
  const { value } = inclusion;
  if (!isFaithful(nearest(theory, asked, value))) return exactly(theory, asked, value);
  const confirmation = await confirmed(theory, asked, value);
  if (typeof confirmation === "string") return undecided(inclusion.sure ? confirmation : inclusion.because);
  return refused(confirmation.witness);
}

/**
 * An instance with numbers that no double stands for: validators that compute in doubles cannot be asked about it. The
 * engine's exact evaluation, which the search does not use to find it, tells it apart or nothing does.
 */
function exactly(theory: Theory, { reader, literal }: Sides, value: Value): Outcome {
  const text = shortened(exactText(value));
  if (separates(theory, literal, reader.literal, value) !== true)
    return undecided(
      `no validator tells whether ${text} is valid: its numbers are none that doubles stand for`,
    );
  const { place } = refusalOf(theory, reader.literal, value);
  return rejects(
    `${text} may be written and is refused${place === "" ? "" : ` at ${place}`}, by exact arithmetic (validators that compute in doubles read another number there)`,
  );
}

/** The same instance with the nearest doubles for its numbers, if that one is told apart too. */
function nearest(theory: Theory, { reader, literal }: Sides, value: Value): Value {
  if (isFaithful(value)) return value;
  const rounded = fromPlain(toPlain(value));
  const serves = rounded !== undefined && separates(theory, literal, reader.literal, rounded) === true;
  return serves ? rounded : value;
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
  candidate: Value,
): Promise<Confirmed | string> {
  const value = nearest(theory, { reader, writer, literal }, candidate);
  if (!isFaithful(value)) return "its numbers are none that doubles stand for";
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
  return shortened(JSON.stringify(instance));
}

function shortened(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
