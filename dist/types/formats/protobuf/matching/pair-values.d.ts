import type { Pair } from "./matched.js";
import type { Enum, EnumValue } from "../model/descriptor.js";
export interface ValuePair {
    readonly base: EnumValue | undefined;
    readonly head: EnumValue | undefined;
}
/** Pairs the values of two versions of an enum: by name and number, by name, then by number among what is left. */
export declare function pairValues({ base, head }: Pair<Enum>): readonly ValuePair[];
/** An enum value as an element with its file and span. */
export declare function valueElement(value: EnumValue | undefined): {
    element: import("../../../index.js").ElementPath;
    file: import("../model/descriptor.js").ProtoFile;
    at: import("../syntax/ast.js").Span;
    value: EnumValue;
} | undefined;
