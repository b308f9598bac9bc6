import type { Outcome, Surface } from "../../../model/outcome.js";
import { type Rule, type RuleInfo } from "../../../model/rule.js";
import type { Matched, Pair } from "../matching/matched.js";
import type { Enum, Message, Service } from "../model/descriptor.js";
type Declared = Message | Enum | Service;
export interface DeclaredRule<T extends Declared> extends RuleInfo {
    readonly surfaces?: readonly Surface[];
    readonly pairs: (matched: Matched) => readonly Pair<T>[];
    readonly concerns: (pair: Pair<T>) => boolean;
    readonly reads: (reader: T | undefined, writer: T | undefined, on: Surface) => Outcome;
    readonly message: (pair: {
        readonly base: T | undefined;
        readonly head: T | undefined;
    }) => string;
    readonly shape: (side: T) => unknown;
}
/** A rule about whole messages, enums or services. */
export declare function defineDeclaredRule<T extends Declared>(rule: DeclaredRule<T>): Rule<Matched>;
export {};
