import type { Field } from "../model/descriptor.js";
/** Whether two oneofs are the same one: by name, or because one was renamed (neither side has both names). */
export declare function isSameOneof(base: Field, head: Field): boolean;
export declare const fieldOneof: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
