import type { Edition, MessageNode, Mutable, RangeNode } from "./ast.js";
import type { Cursor } from "./cursor.js";
export declare const largestFieldNumber = 536870911;
export declare const largestEnumNumber = 2147483647;
/** `reserved foo, bar;` is a statement of editions; elsewhere `reserved` may be the type of a field. */
export declare function isReserved(cursor: Cursor, edition: Edition): boolean;
export declare function extensionRanges(cursor: Cursor): RangeNode[];
export declare function reserved(cursor: Cursor, body: Pick<Mutable<MessageNode>, "reservedRanges" | "reservedNames">, { largest, edition }: {
    largest: number;
    edition: Edition;
}): void;
