import { type Outcome, type Witness } from "../../../model/outcome.js";
import type { Objection } from "../ajv/error-text.js";
import { type Inclusion } from "../engine/decide.js";
import type { Theory } from "../engine/theory.js";
import type { Literal } from "../engine/formula.js";
import { type Value } from "../values/value.js";
import type { Schema } from "./side.js";
/** A question with the engine's answer. */
export interface Asked extends Sides {
    readonly inclusion: Inclusion;
}
/** What the engine finds by itself: an instance that its exact evaluation tells apart needs no Ajv to be spoken of. */
export declare function expected(theory: Theory, { reader, literal, inclusion }: Asked): Outcome | undefined;
/** What is made of the engine's answer: an instance counts once Ajv has confirmed it. */
export declare function concluded(theory: Theory, asked: Asked): Promise<Outcome>;
export declare function refused(witness: Witness): Outcome;
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
export declare function confirmed(theory: Theory, { reader, writer, literal }: Sides, value: Value): Promise<Confirmed | string>;
export declare function shown(instance: unknown): string;
export {};
