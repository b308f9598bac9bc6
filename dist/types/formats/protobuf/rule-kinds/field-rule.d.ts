import type { Outcome, Surface } from "../../../model/outcome.js";
import type { Rule, RuleInfo } from "../../../model/rule.js";
import type { Matched } from "../matching/match.js";
import type { Field } from "../model/descriptor.js";
import type { Lens } from "../reading/lens.js";
import type { Span } from "../syntax/ast.js";
export interface FieldRule extends RuleInfo {
    readonly surfaces?: readonly Surface[];
    /** The fact that this rule is about; it speaks where the fact differs. Plain JSON. */
    readonly fact: (field: Field) => unknown;
    /** Decides where comparing facts does not. */
    readonly differs?: (base: Field, head: Field, lens: Lens) => boolean;
    readonly reads: (reader: Field, writer: Field, on: Surface, lens: Lens) => Outcome;
    readonly message: (base: Field, head: Field) => string;
    readonly at?: (field: Field) => Span;
    references?: readonly string[];
}
/** A rule about one fact of the fields that both sides have, extensions included. */
export declare function defineFieldRule({ fact, differs, reads, message, at, surfaces, ...info }: FieldRule): Rule<Matched>;
