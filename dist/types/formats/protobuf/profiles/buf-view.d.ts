import type { Enum, Field, Message, ProtoFile } from "../model/descriptor.js";
import type { Span } from "../syntax/ast.js";
/** A field as a file descriptor has it: a map is a repeated message, its entry a message of its own. */
export interface BufField {
    readonly name: string;
    readonly number: number;
    readonly jsonName: string;
    /** A scalar, "enum", "message" or "group". */
    readonly kind: string;
    readonly typeName: string;
    readonly enum: Enum | undefined;
    readonly cardinality: "explicit" | "implicit" | "required" | "repeated" | "map" | "entry";
    /** Undefined where the field can have no default. */
    readonly default: string | undefined;
    readonly oneof: string | undefined;
    readonly jstype: string;
    readonly cppString: string;
    readonly javaUtf8: string;
    readonly utf8: string;
    readonly extendee: string | undefined;
    /** Written with the label; a feature that says the same does not count for buf. */
    readonly labelRequired: boolean;
    readonly fullName: string;
    readonly file: ProtoFile;
    readonly at: Span;
    readonly typeAt: Span;
}
export interface BufMessage {
    readonly name: string;
    readonly fullName: string;
    /** Names joined by dots, without the package. */
    readonly nested: string;
    readonly file: ProtoFile;
    readonly at: Span;
    readonly fields: readonly BufField[];
    /** Undefined for the entry of a map. */
    readonly message: Message | undefined;
}
/** Every message of a file, with the entries of its maps. */
export declare function bufMessages(file: ProtoFile): readonly BufMessage[];
export declare function bufField(field: Field): BufField;
