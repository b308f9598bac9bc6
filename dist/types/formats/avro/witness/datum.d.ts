import { type Schema } from "../schema/schema.js";
/** A value of an Avro type: exact, with the branch of every union. */
export type Datum = Leaf | readonly Datum[] | Compound;
export type Leaf = null | boolean | number | bigint | string | Uint8Array;
export type Compound = {
    readonly fields: ReadonlyMap<string, Datum>;
} | {
    readonly entries: ReadonlyMap<string, Datum>;
} | {
    readonly branch: number;
    readonly value: Datum;
};
/** How Avro's JSON encoding and avsc name a union's branch. */
export declare function branchName(branch: Schema): string;
export declare function isList(datum: Datum): datum is readonly Datum[];
export declare function isObject(datum: Datum): datum is Compound;
/**
 * A datum as plain values, in the shape that JSON and avsc share: records and maps as objects, a union's value under the
 * name of its branch. `leaf` spells the rest.
 */
export declare function plainDatum(datum: Datum, schema: Schema, leaf: (value: Leaf) => unknown): unknown;
/** Avro's JSON encoding; longs beyond 2^53 as strings, and numbers that JSON lacks as strings. */
export declare function toJson(datum: Datum, schema: Schema): unknown;
export declare class BadDatum extends Error {
    readonly name = "BadDatum";
}
/** Reads Avro's JSON encoding as `toJson` writes it. @throws BadDatum where it does not fit the type. */
export declare function fromJson(json: unknown, schema: Schema): Datum;
/** An object whose keys are data: `__proto__` stays an ordinary key. */
export declare function objectOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown>;
