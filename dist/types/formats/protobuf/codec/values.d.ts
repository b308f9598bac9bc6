import type { Field, FieldType, Scalar } from "../model/descriptor.js";
import type { DataSurface } from "../decoding/reader-context.js";
/** A value as protobufjs holds it, with its type. */
export interface Typed {
    readonly type: FieldType;
    readonly value: unknown;
    /** The default that a missing value means, where it is not zero: `"7"`. */
    readonly absent?: string;
}
interface Entry {
    readonly key: Typed;
    readonly item: Typed;
}
/** A map's entries, in an order that does not depend on how keys are spelled. */
export declare function mapEntries(map: Readonly<Record<string, unknown>>, keyType: Scalar): readonly unknown[];
/** An entry of a map, or the message of key = 1 and value = 2 that is the same on the wire. */
export declare function entryOf({ field, value }: {
    field: Field;
    value: unknown;
}): Entry | undefined;
/** ProtoJSON writes a wrapper such as Int32Value as the bare value, so compared with another type it is that value. */
export declare function jsonForm(from: Typed, to: Typed): readonly [Typed, Typed];
/** Whether two values mean the same. A message on one side only is given as its bytes. */
export declare function sameValue(from: Typed, to: Typed, on: DataSurface): boolean;
export declare function isZero(value: unknown): boolean;
/** Whether a value is the default that is written so. */
export declare function isDefault(value: unknown, text: string | undefined): boolean;
export declare function isPlain(value: unknown): value is Record<string, unknown>;
/** A value for people. */
export declare function show(value: unknown): string;
export {};
