import type { Sides } from "../../../model/change.js";
import { type Outcome } from "../../../model/outcome.js";
import { type Rule, type RuleInfo } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Enum, EnumValue } from "../model/descriptor.js";
import { type ValuePair } from "../matching/pair-values.js";
/** One side of a pair of values: the value, or only the enum that has no such value. */
export interface ValueSide {
    readonly value: EnumValue | undefined;
    readonly enum: Enum;
}
interface ValueRule extends RuleInfo {
    readonly concerns: (pair: ValuePair) => boolean;
    readonly source: (reader: EnumValue | undefined, writer: EnumValue | undefined) => Outcome;
    readonly message: (sides: Sides<EnumValue>) => string;
}
/** A rule about the values of enums: what a reader makes of the value that the writer has. */
export declare function defineValueRule({ concerns, source, message, ...info }: ValueRule): Rule<Matched>;
export {};
