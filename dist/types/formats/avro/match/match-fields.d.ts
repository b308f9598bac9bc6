import type { Field, RecordType } from "../schema/schema.js";
export interface FieldPair {
    readonly base: Field | undefined;
    readonly head: Field | undefined;
}
/** By name, then by an alias of either side. In an order that does not depend on the order of the fields. */
export declare function matchFields(base: RecordType, head: RecordType): readonly FieldPair[];
/** Whether the fields themselves are the same, whatever becomes of their types. */
export declare function isSameField(base: Field, head: Field): boolean;
