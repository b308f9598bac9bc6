import type { Witness } from "../../../model/outcome.js";
import type { Judged } from "../../../model/rule.js";
import type { Enum, Field, Message } from "../model/descriptor.js";
import type { DataSurface, Policy } from "../reading/lens.js";
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
};
/** Finds by trying a datum that fails in this direction; the real decoder decides, never the rule. */
export declare function prove(reader: Subject, writer: Subject, { on, policy, wanted }: {
    on: DataSurface;
    policy: Policy;
    wanted: "rejects" | "misreads";
}): Promise<Witness | undefined>;
/** What a judged change is about, on each side; undefined where it is about nothing that travels. */
export declare function subjectsOf({ sides }: Judged): {
    base: Subject;
    head: Subject;
} | undefined;
