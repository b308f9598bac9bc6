import { type Node, type ObjectNode } from "../../../source/node.js";
import { type Text } from "../../../source/text.js";
import type { Logical, Named, PrimitiveKind, Place, Properties, Reference, Schema } from "../schema/schema.js";
interface Span {
    readonly start: number;
    readonly end: number;
}
/** The state of parsing one file: its definitions, references and notes so far, and how to report a fault. */
export interface ParseContext {
    readonly text: Text;
    readonly definitions: Map<string, Named>;
    /** Names whose definition is being read. */
    readonly open: Set<string>;
    readonly references: Reference[];
    /** What references' names may mean, by namespace and name. */
    readonly names: Map<string, Map<string, readonly string[]>>;
    readonly notes: string[];
    /** Reads a schema of any kind; here so that fields can hold one. @throws ReadError at the first thing that is not Avro. */
    readonly schema: (node: Node, namespace: string) => Schema;
    readonly place: (at: Span) => Place;
    readonly note: (message: string, at: {
        readonly start: number;
    }) => void;
    readonly fail: (message: string, at: Span) => never;
}
export declare function parseContext(text: Text, schema: (context: ParseContext, node: Node, namespace: string) => Schema): ParseContext;
declare const reserved: {
    readonly primitive: readonly ["type"];
    readonly record: readonly ["type", "name", "namespace", "doc", "aliases", "fields"];
    readonly enum: readonly ["type", "name", "namespace", "doc", "aliases", "symbols", "default"];
    readonly fixed: readonly ["type", "name", "namespace", "doc", "aliases", "size"];
    readonly array: readonly ["type", "items"];
    readonly map: readonly ["type", "values"];
    readonly field: readonly ["name", "type", "default", "order", "aliases", "doc"];
};
/** The attributes that the specification names for a kind of element. */
export declare function attributesOf(kind: keyof typeof reserved): readonly string[];
export declare function required({ fail }: ParseContext, node: ObjectNode, key: string, owner: string): Node;
export declare function strings({ fail }: ParseContext, node: ObjectNode, key: string): readonly string[];
export declare function docOf({ note }: ParseContext, node: ObjectNode): string | undefined;
export declare function propertiesOf(node: ObjectNode, names: readonly string[]): Properties;
/** The logical type, where it is valid, and all attributes that then remain. */
export declare function annotations({ note }: ParseContext, node: ObjectNode, base: PrimitiveKind | "fixed", size?: number): {
    readonly properties: Properties;
    readonly logical?: Logical;
};
export {};
