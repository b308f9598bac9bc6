import type { Node, ObjectNode } from "../../../source/node.js";
import type { Library, SchemaDocument } from "../documents.js";
import type { Place } from "../resolve.js";
import type { Arena, Literal } from "./formula.js";
/** Turns schemas of one side into literals. */
export interface Compiler {
    readonly arena: Arena;
    readonly library: Library;
    /** Every document that the contract reaches. */
    readonly documents: readonly SchemaDocument[];
    compile(place: Place): Literal;
    /** Something that this engine does not reason about: equal to itself, otherwise unknown. */
    opaque(place: Place, because: string, text: string): Literal;
}
/** What one keyword needs: the object it stands in, its own value, and where both are. */
export interface At {
    readonly compiler: Compiler;
    readonly place: Place;
    readonly schema: ObjectNode;
}
export declare function compilerOf(arena: Arena, library: Library, root: SchemaDocument): Compiler;
/** A subschema of the schema at hand. */
export declare function sub(at: At, node: Node): Literal;
export declare function malformed({ compiler, place }: Pick<At, "compiler" | "place">, key: string, value: Node, expected: string): Literal;
/** The names and patterns that `additionalProperties` leaves alone: those beside it, not those in other branches. */
export declare function declared(schema: ObjectNode): {
    names: ReadonlySet<string>;
    patterns: readonly string[];
};
/** Of an object that has the name, the schema holds. */
export declare function whenPresent({ compiler: { arena } }: At, name: string, schema: Literal): Literal;
