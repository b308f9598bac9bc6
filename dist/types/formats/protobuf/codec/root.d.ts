import { type Enum, type Field, type Message, type ProtoFile } from "../model/descriptor.js";
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
 * Describes one message or enum for protobufjs, which is our codec and not our parser: every feature is resolved here
 * and written out, so nothing is left for it to infer. The types of fields are named and described elsewhere.
 * `from` is the file whose extensions of the message count beside those of the message's own file.
 */
export declare function rootJson(type: Message | Enum, from: ProtoFile): RootJson;
/** Describes the message that carries a single value of an enum, because only messages travel. */
export declare function holderRoot(type: Enum): RootJson;
/** The message that carries a single value of an enum. */
export declare function holderName({ fullName }: Enum): string;
/** The extensions of a message that its own file or this one declares. */
export declare function extensionsOf(message: Message, from: ProtoFile): readonly Field[];
export {};
