import type { ObjectNode } from "../../../source/node.js";
import type { Logical } from "../schema/schema.js";
export interface ReadLogical {
    readonly logical?: Logical;
    /** Why the annotation is ignored, as the specification asks for invalid ones. */
    readonly note?: string;
}
/** The logical type of a schema object, where the specification knows it and it is valid. */
export declare function readLogical(node: ObjectNode, base: string, size?: number): ReadLogical;
