import type { Enum, Message } from "../model/descriptor.js";
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
 * Describes a message and all that it refers to for protobufjs, which is our codec and not our parser: every feature
 * is resolved here and written out, so nothing is left for it to infer. An enum is described inside a message of one
 * field, because only messages travel.
 */
export declare function rootJson(root: Message | Enum): RootJson;
/** The message that carries a single value of an enum. */
export declare function holderName({ fullName }: Enum): string;
export {};
