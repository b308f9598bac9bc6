import type { Node, ObjectNode } from "../../../source/node.js";
import type { Library } from "../documents/library.js";
import { type Place } from "../documents/resolve.js";
export type Criterion = "allOf" | "anyOf" | "oneOf";
type Typed = "string" | "number" | "boolean" | "null" | "array" | "object";
type Kind = "any" | "never" | Typed | "enum" | "const" | "combined" | "not" | "conditional" | "unresolved";
/**
 * A schema as the registry's parser classes it: one kind, or several combined. Keywords of several kinds in one schema
 * object make an allOf of one part for each; a `type` array makes an anyOf.
 */
export interface Shape {
    readonly kind: Kind;
    readonly place: Place;
    /** The keywords; undefined for true and false. */
    readonly schema?: ObjectNode;
    /** A subschema that stands in this one. */
    readonly sub: (node: Node) => Shape;
    readonly integer?: true;
    readonly combined?: {
        readonly criterion: Criterion;
        readonly parts: () => readonly Shape[];
    };
    /** For a reference that leads nowhere. */
    readonly missing?: string;
}
/** Reads schemas of one side; the same place gives the same shape. */
export type Shapes = (place: Place) => Shape;
export declare function shapesOf(library: Library): Shapes;
export {};
