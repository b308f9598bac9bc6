import type { Contract, Message, Named, Schema } from "./schema.js";
/** A place where data of two contracts meet: the schema itself, a message's parts, a type declared for its own sake. */
export interface Root {
    readonly part: "schema" | "type" | "request" | "response" | "errors";
    readonly a: Schema;
    readonly b: Schema;
    /** Messages only. */
    readonly message?: string;
}
export interface Pairs<T> {
    readonly both: readonly (readonly [T, T])[];
    readonly onlyA: readonly T[];
    readonly onlyB: readonly T[];
}
/** Symmetric: swapping a and b swaps nothing but the sides. */
export declare function rootsOf(a: Contract, b: Contract): readonly Root[];
export declare function pairMessages(a: Contract, b: Contract): Pairs<Message>;
/** The types of a protocol or of an IDL file without a main schema; a schema's own types are met from its root. */
export declare function pairTypes(a: Contract, b: Contract): Pairs<Named>;
/** By full name, then by an alias of either side, then by short name. */
export declare function pairNamed(a: readonly Named[], b: readonly Named[]): Pairs<Named>;
/** Types that nothing else of the contract uses: they are there for data of their own. */
export declare function standalone(contract: Contract): ReadonlySet<Named>;
/** Everything that data of a contract may begin with. */
export declare function rootSchemas({ root, types, protocol }: Contract): readonly Schema[];
