import type { Node } from "../../../source/node.js";
import { type IdlScanner } from "./idl-scanner.js";
/** An annotation, `@name(value)`. */
export interface Annotation {
    readonly name: string;
    readonly value: Node;
}
/** A type; `optional` is one written with `?`, whose null moves behind for a default that is not null. */
export interface IdlType {
    readonly node: Node;
    readonly optional: boolean;
}
export declare function readAnnotations(scanner: IdlScanner): readonly Annotation[];
/** A JSON value inside IDL. */
export declare function readValue(scanner: IdlScanner, depth: number): Node;
/** A type with the annotations before it. */
export declare function readType(scanner: IdlScanner, annotations: readonly Annotation[], depth?: number): IdlType;
