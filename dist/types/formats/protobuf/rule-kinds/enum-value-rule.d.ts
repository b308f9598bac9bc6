import type { Sides } from "../../../model/change.js";
import type { Outcome } from "../../../model/outcome.js";
import type { Rule, RuleInfo } from "../../../model/rule.js";
import type { Matched } from "../matching/match.js";
import type { Enum, EnumValue } from "../model/descriptor.js";
import type { Lens } from "../reading/lens.js";
import type { ValuePair } from "../matching/pair-values.js";
/** A value, or the place in an enum where one side has none. */
export interface SeenValue {
    readonly value: EnumValue | undefined;
    readonly enum: Enum;
    readonly lens: Lens;
}
interface ValueRule extends RuleInfo {
    readonly concerns: (pair: ValuePair) => boolean;
    readonly source: (reader: EnumValue | undefined, writer: EnumValue | undefined) => Outcome;
    readonly message: (sides: Sides<EnumValue>) => string;
}
/** A rule about the values of enums: what a reader makes of the value that the writer has. */
export declare function defineValueRule({ concerns, source, message, ...info }: ValueRule): Rule<Matched>;
export {};
