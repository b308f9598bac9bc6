import type { ProfileFinding } from "../../../model/contract.js";
import type { Message, ProtoFile } from "../model/descriptor.js";
import type { Span } from "../syntax/ast.js";
/** Differences that Confluent Schema Registry accepts; all others break compatibility. */
export declare const compatible: ReadonlySet<string>;
export interface ConfluentDifference extends ProfileFinding {
    readonly compatible: boolean;
}
export interface Walk {
    add(id: string, path: string, it: {
        readonly file: ProtoFile;
        readonly at: Span;
    }): void;
    /** Pairs of referenced messages being compared: a circle adds nothing. */
    readonly open: Set<string>;
}
/**
 * Confluent's comparison of a registered schema with its update, by field number and by local type name. What it
 * does not look at (numbers of enum values, JSON names, defaults, services) is no difference.
 */
export declare function confluentDifferences(original: ProtoFile, update: ProtoFile): readonly ConfluentDifference[];
export declare function messages(original: Message, update: Message, path: string, walk: Walk): void;
