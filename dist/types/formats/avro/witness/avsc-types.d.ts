import type { Type as AvscType } from "avsc";
import type { Schema } from "../schema/schema.js";
/** The reference library, loaded only when a datum is to be executed. */
export declare const codec = "avsc 5.7.9";
export declare class TooLarge extends Error {
    readonly name = "TooLarge";
}
/** The schema as avsc types: 64-bit longs as BigInt, unions wrapped, names in full. @throws where avsc refuses it. */
export declare const avscType: (object: Schema) => Promise<AvscType>;
/**
 * avsc's resolver, or its refusal: built once a pair, for one union of hundreds may have hundreds of witnesses.
 * @throws where avsc refuses the pair.
 */
export declare function avscResolver(reader: AvscType, writer: AvscType): object;
