import type { Change, ElementPath } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import type { Handle } from "../../model/decision.js";
import type { PartialLocation } from "../../model/location.js";
import type { Policy } from "../policy/policy.js";
import type { Unowned } from "../policy/raw.js";
/** Who owns something, and which line says so. Empty owners: nobody. */
export interface Ownership {
    readonly owners: readonly Handle[];
    /** One phrase for people: which rule decided. */
    readonly because: string;
    readonly location?: PartialLocation;
    /** What holds where nobody owns it. */
    readonly unowned: Unowned;
}
/** The owners of a contract's file, or of one element of it; the last matching line wins at each level. */
export declare function ownershipOf(policy: Policy, path: string, element?: ElementPath): Ownership;
/**
 * Everyone who must be heard on a change: the owner of the element by its name at base and at head, in the file's
 * place at base and at head; for a removal the owners of everything below it too, and for a rename those of what it
 * takes out of their lines.
 */
export declare function ownershipsOf(policy: Policy, comparison: Pick<Comparison, "pairing">, change: Pick<Change, "element" | "was" | "edit">): readonly Ownership[];
/** A removed contract asks its owner and the owners of every element rule. */
export declare function ownershipsOfContract(policy: Policy, { pairing }: Pick<Comparison, "pairing">): readonly Ownership[];
/** Equal for equal groups of owners, whatever their order and case. */
export declare function groupKey(owners: readonly Handle[]): string;
