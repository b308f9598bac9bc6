import type { ElementPath } from "../../../model/change.js";
import type { ArrayNode, Node } from "../../../source/node.js";
import type { SchemaDocument } from "../documents/library.js";
import type { Seat, SchemaDifference, Spot, Taken } from "./difference.js";
/** Two documents on the way through them, and how they differ so far. */
export interface Walk {
    readonly base: SchemaDocument;
    readonly head: SchemaDocument;
    readonly differences: SchemaDifference[];
}
/** The keyword that is compared, and the element that holds it. */
export interface At {
    readonly walk: Walk;
    readonly keyword: string;
    readonly element: ElementPath;
}
/** The rule and element of a difference; `name`, of a property or definition, is shown instead of its schema. */
type Finding = Pick<SchemaDifference, "rule" | "element"> & Pick<Spot, "keyword"> & {
    readonly name?: string;
};
/** One difference: what each side has there, and where it would be. */
export declare function add(walk: Walk, { rule, element, keyword, name }: Finding, base: Seat, head: Seat): void;
export declare function membersOf(node: Node): readonly string[];
export declare function isTaken(seat: Seat): seat is Taken;
export declare function seatOf({ node, path }: Seat, key: string): Seat;
/** The place of an item, or the one after the last. */
export declare function itemSeat({ node, path }: Taken<ArrayNode>, index?: number): Seat;
export declare function emptied(node: Node): Node;
/** Equal as JSON texts, the order of keys aside, and only the last of keys that are written twice. */
export declare function same(base: Node, head: Node): boolean;
export {};
