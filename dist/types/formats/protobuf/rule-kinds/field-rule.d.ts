import type { Outcome, Surface } from "../../../model/outcome.js";
import { type Rule, type RuleInfo } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Field } from "../model/descriptor.js";
import { type FieldFact } from "../model/facts/field.js";
import type { ReaderContext } from "../decoding/reader-context.js";
import type { Span } from "../syntax/ast.js";
export interface FieldRule extends RuleInfo {
    readonly surfaces?: readonly Surface[];
    /** The fact that this rule is about: where it differs, the rule has a difference. */
    readonly fact: FieldFact;
    /** What counts of the fact, where not all of it does. */
    readonly part?: (fact: unknown) => unknown;
    /** Decides instead of the fact. */
    readonly differs?: (base: Field, head: Field, context: ReaderContext) => boolean;
    readonly reads: (reader: Field, writer: Field, on: Surface, context: ReaderContext) => Outcome;
    readonly message: (base: Field, head: Field) => string;
    readonly at?: (field: Field) => Span;
}
/** A rule about one fact of the fields that both sides have, extensions included. */
export declare function defineFieldRule({ fact, part, differs, reads, message, at, surfaces, ...info }: FieldRule): Rule<Matched>;
