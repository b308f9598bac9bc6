import type { Enum, Field, Message } from "../model/descriptor.js";
/** protobufjs's reflection JSON, as far as we write it. */
export interface RootJson {
    nested: Record<string, NodeJson>;
}
interface NodeJson {
    nested?: Record<string, NodeJson>;
    edition?: string;
    fields?: Record<string, FieldJson>;
    oneofs?: Record<string, {
        oneof: string[];
    }>;
    values?: Record<string, number>;
    extensions?: number[][];
    options?: Record<string, unknown>;
    id?: number;
}
interface FieldJson extends NodeJson {
    type: string;
    id: number;
    rule?: string;
    keyType?: string;
    extend?: string;
    jsonName?: string;
}
/**
 * Describes a message and those `types` that a datum reaches for protobufjs, which is our codec and not our parser: every feature
 * is resolved here and written out, so nothing is left for it to infer. A field of any other type is described as bytes or a number and never set. An enum is described inside a message of one
 * field, because only messages travel.
 */
export declare function rootJson(root: Message | Enum, types: ReadonlySet<Message | Enum>): RootJson;
/** The message that carries a single value of an enum. */
export declare function holderName({ fullName }: Enum): string;
/** The extensions of a message that the root's own file knows of. */
export declare function extensionsOf(message: Message, root: Message | Enum): readonly Field[];
export {};
