import type { Contract, Message, Named, Schema } from "./schema.js";
/** Where data of two contracts meet: their schemas, the parts of a message, or two types that are declared as such. */
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
/** The declared types of a protocol or of an IDL file without a main schema. A schema's types are reached from its root. */
export declare function pairTypes(a: Contract, b: Contract): Pairs<Named>;
/** By full name, then by an alias of either side, then by short name. */
export declare function pairNamed(a: readonly Named[], b: readonly Named[]): Pairs<Named>;
/** Types that no other type and no message uses: only such a type can be the type of a whole datum. */
export declare function standalone(contract: Contract): ReadonlySet<Named>;
/** Everything that data of a contract may begin with. */
export declare function rootSchemas({ root, types, protocol }: Contract): readonly Schema[];
