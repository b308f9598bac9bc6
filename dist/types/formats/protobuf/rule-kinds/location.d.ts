import type { ElementPath, Sides } from "../../../model/change.js";
import type { Location } from "../../../model/location.js";
import type { PlacedPair } from "../model/pair-fields.js";
import type { Field, ProtoFile } from "../model/descriptor.js";
import type { FieldSide } from "../decoding/reader-context.js";
import type { Span } from "../syntax/ast.js";
interface Element {
    readonly element: ElementPath;
    readonly file: ProtoFile;
    readonly at: Span;
}
/** The element and location of a difference: in head, or in base if head has no such element. */
export declare function locationOf<T extends Element>({ base, head }: Sides<T>, at?: (element: T) => Span): {
    element: ElementPath;
    was?: ElementPath;
    location: Location;
};
/** Both sides of a pair of fields; one may have no such field. */
export declare function fieldSides(pair: PlacedPair): {
    base: FieldSide;
    head: FieldSide;
};
/** `"total" (number 3)` */
export declare function fieldText({ name, number }: Field): string;
export {};
