import type { Message, ProtoFile } from "../model/descriptor.js";
import type { Pair, ProtoContract } from "./matched.js";
import type { Declaration, PairDraft } from "./pair-declared.js";
interface Type extends Declaration {
    readonly fullName: string;
    readonly file: ProtoFile;
    readonly parent: Message | undefined;
}
/** The messages or the enums of a file, and what the symbols of a text call them. */
interface Types<T extends Type> {
    readonly kind: "message" | "enum";
    readonly of: (file: ProtoFile) => Iterable<T>;
}
/** A type that one side of this file lacks may stand in another file of that side. */
export declare function withMoves<T extends Type>(pairs: readonly PairDraft<T>[], base: ProtoContract, head: ProtoContract, types: Types<T>): Pair<T>[];
/** The name of a type after its package was renamed. */
export declare function repackaged(fullName: string, from: ProtoFile, to: ProtoFile): string;
export {};
