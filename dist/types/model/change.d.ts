import type { FormatId } from "./formats.js";
import type { Location } from "./location.js";
import type { Surface, Verdict } from "./outcome.js";
/** = src/formats/<format>/rules/<name>.ts = fixtures/<format>/<name>/ = its page. */
export type RuleId = `${FormatId}/${string}`;
/**
 * Names from the root, never positions: ["Order", "customer", "email"]. `[]` stands for array items, `{}` for map
 * values, `<Branch>` for a union or oneof branch, `#SYMBOL` for an enum value. Owners are matched on it.
 */
export type ElementPath = readonly string[];
/** The two versions of one element; a side is undefined where the element does not exist. */
export interface Sides<T> {
    readonly base: T | undefined;
    readonly head: T | undefined;
}
export type Edit = "added" | "removed" | "changed";
/** alone: matters by itself. none: makes no difference to any datum. joint: fails only together with others. */
export type Effect = "alone" | "none" | "joint";
/** One difference at one element. */
export interface Change {
    readonly rule: RuleId;
    readonly element: ElementPath;
    /** The element's path at base, only when it was renamed. */
    readonly was?: ElementPath;
    /** JSON Pointer into the document (JSON Schema only). */
    readonly pointer?: string;
    readonly edit: Edit;
    readonly message: string;
    /** The worst surface among those that count for the contract; `verdict` is the verdict there. */
    readonly surface: Surface;
    readonly verdict: Verdict;
    /** The verdicts on the other surfaces; on all of them where no single one fails in every direction that fails. */
    readonly surfaces?: Readonly<Partial<Record<Surface, Verdict>>>;
    readonly effect: Effect;
    /** The same finding in other systems: "buf:FIELD_SAME_TYPE", "confluent:FIELD_REMOVED", … */
    readonly references: readonly string[];
    readonly location?: Location;
    readonly remedy: string;
    /** sha256 over rule, contract, element and both shapes: stays when unrelated text moves, changes with the change. */
    readonly fingerprint: string;
}
/** Elements written for people and globs: names joined by dots. */
export declare function elementText(element: ElementPath): string;
export declare function editOf({ base, head }: Sides<unknown>): Edit;
/** Changes in the order in which they are reported. */
export declare function byElementThenRule(changes: readonly Change[]): readonly Change[];
