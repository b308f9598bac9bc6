import type { Location } from "../../model/location.js";
/** A document of a catalogue, with where it begins. */
export interface Entity {
    readonly file: string;
    readonly value: unknown;
    readonly location: Location;
}
/** A member of an untrusted document; undefined when it is not there. */
export declare function at(value: unknown, ...path: readonly string[]): unknown;
export declare function textAt(value: unknown, ...path: readonly string[]): string | undefined;
export declare function listAt(value: unknown, ...path: readonly string[]): readonly unknown[];
