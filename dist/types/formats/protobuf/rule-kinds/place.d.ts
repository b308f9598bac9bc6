import type { ElementPath, Sides } from "../../../model/change.js";
import type { Location } from "../../../model/location.js";
import type { PlacedPair } from "../matching/pair-fields.js";
import type { Field, ProtoFile } from "../model/descriptor.js";
import type { Lens, SeenField } from "../reading/lens.js";
import type { Span } from "../syntax/ast.js";
interface Element {
    readonly element: ElementPath;
    readonly file: ProtoFile;
    readonly at: Span;
}
/** Where a difference is shown: in head, or in base where head has no such element. */
export declare function placed<T extends Element>({ base, head }: Sides<T>, at?: (it: T) => Span): {
    element: ElementPath;
    was?: ElementPath;
    location: Location;
};
/** Both sides of a pair of fields, also where one has no such field. */
export declare function seenFields(pair: PlacedPair, lens: Lens): {
    base: SeenField;
    head: SeenField;
};
/** `"total" (number 3)` */
export declare function fieldText({ name, number }: Field): string;
export {};
