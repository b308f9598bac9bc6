import type { Enum, Message } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { Pair, ProtoContract } from "./match.js";
import type { Draft, Named } from "./pair-declared.js";
/** What only one side of this file has may stand in another file of the other side. */
export declare function withMoves<T extends Named & {
    fullName: string;
    parent: Message | undefined;
}>(pairs: readonly Draft<T>[], base: ProtoContract, head: ProtoContract, find: (model: ProtoModel, fullName: string) => Message | Enum | undefined): Pair<T>[];
export declare function typeElsewhere(model: ProtoModel, fullName: string, kind: "message" | "enum"): Message | Enum | undefined;
