import type { Field, Message } from "./descriptor.js";
export interface FieldPair {
    readonly base: Field | undefined;
    readonly head: Field | undefined;
}
/**
 * Pairs the fields of two versions of a message: a name that kept its number, a name that changed its number, then a
 * number that changed its name. What is left was added or removed.
 */
export declare function pairFields(base: readonly Field[], head: readonly Field[]): readonly FieldPair[];
/** Two versions of a field, with the message that holds or would hold it on each side. */
export interface PlacedPair extends FieldPair {
    readonly baseMessage: Message | undefined;
    readonly headMessage: Message | undefined;
}
