import type { Enum, Message } from "../model/descriptor.js";
import type { Pair } from "./match.js";
export interface Named {
    readonly name: string;
    readonly element: readonly string[];
}
export interface Draft<T> {
    base: T | undefined;
    head: T | undefined;
    relation: Pair<T>["relation"];
}
/** Pairs by path, then what is left by equal shape: a rename. */
export declare function pairDeclared<T extends Named>(base: readonly T[], head: readonly T[], { shape }: {
    shape?: (it: T) => string;
}): Draft<T>[];
/** A field whose type lost its name while another type appeared: the type was renamed, and perhaps changed too. */
export declare function followFields(messages: Draft<Message>[], enums: Draft<Enum>[]): void;
