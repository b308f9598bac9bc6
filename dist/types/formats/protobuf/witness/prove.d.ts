import type { Judged } from "../../../model/rule.js";
import type { Enum, Field, Message, Rpc } from "../model/descriptor.js";
import type { DataSurface, Policy } from "../reading/lens.js";
import type { Executed } from "./execute.js";
/** What both sides of a change look at. */
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
type Question = Readonly<{
    on: DataSurface;
    policy: Policy;
    wanted: "rejects" | "misreads";
}>;
/** How much may still be tried for one contract, in fields that the decoders look at. */
export interface Effort {
    left: number;
}
/** Thousands of changes in one message of thousands of fields would take minutes: each datum passes by all fields. */
export declare const mostEffort = 3000000;
/** Finds a datum that fails in this direction. Whole messages are searched once for all files that use them. */
export declare function prove(reader: Subject, writer: Subject, question: Question, effort: Effort): Promise<Executed | undefined>;
/** What a judged change is about, on each side; undefined where it is about nothing that travels. */
export declare function subjectsOf({ sides }: Judged): {
    base: Subject;
    head: Subject;
} | undefined;
export {};
