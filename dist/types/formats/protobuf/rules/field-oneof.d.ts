import type { Field } from "../model/descriptor.js";
/** Whether two oneofs are one: the same name, or a member in common that is in neither another one. */
export declare function isSameOneof(base: Field, head: Field): boolean;
export declare const fieldOneof: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
