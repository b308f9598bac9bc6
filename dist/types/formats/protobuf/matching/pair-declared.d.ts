import type { Enum, Message } from "../model/descriptor.js";
import type { Pair } from "./matched.js";
export interface Declaration {
    readonly name: string;
    readonly element: readonly string[];
}
export interface PairDraft<T> {
    base: T | undefined;
    head: T | undefined;
    relation: Pair<T>["relation"];
}
/** Pairs by path, then what is left by equal shape: a rename. */
export declare function pairDeclared<T extends Declaration>(base: readonly T[], head: readonly T[], { shape }: {
    shape?: (declaration: T) => string;
}): PairDraft<T>[];
/** If a field's type is gone and its new type is new, the type was renamed (and may have changed). */
export declare function followFields(messages: PairDraft<Message>[], enums: PairDraft<Enum>[]): void;
