import type { Judged } from "../../../model/rule.js";
import type { DataSurface } from "../decoding/reader-context.js";
import type { Enum, Field, Message, Rpc } from "../model/descriptor.js";
/** What a side of a change is about. */
export type Subject = {
    readonly kind: "field";
    readonly field: Field | undefined;
    readonly message: Message;
} | {
    readonly kind: "enum";
    readonly enum: Enum;
    readonly first: string | undefined;
} | {
    readonly kind: "message";
    readonly message: Message;
} | {
    readonly kind: "rpc";
    readonly rpc: Rpc;
};
/** A subject that travels as data. */
export type DataSubject = Exclude<Subject, {
    kind: "rpc";
}>;
/** The subjects of a judged change; undefined if it is about nothing that travels (an option, a file). */
export declare function subjectsOf({ sides }: Judged): {
    base: Subject;
    head: Subject;
} | undefined;
export declare function typeOf(subject: DataSubject): Message | Enum;
/** Data that the writer may write, the most telling first. */
export declare function candidates(reader: Subject, writer: DataSubject, on: DataSurface): readonly unknown[];
