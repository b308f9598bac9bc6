import type { Budget } from "../values/budget.js";
import type { Arena } from "./arena.js";
import type { Patterns } from "./patterns.js";
/** undefined = cannot be told. */
export type Truth = boolean | undefined;
export interface Theory {
    readonly arena: Arena;
    readonly patterns: Patterns;
    /** Everything that is done for one contract is paid from this. */
    readonly budget: Budget;
}
