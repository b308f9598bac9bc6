import type { Difference } from "../../model/rule.js";
import type { Where } from "./matched.js";
import type { Place } from "./schema.js";
/** One difference, placed in head or, where head lacks the element, in base. */
export declare function differ<T>({ at }: Where, sides: {
    readonly base: T | undefined;
    readonly head: T | undefined;
}, place: Place | undefined): Difference<T>;
