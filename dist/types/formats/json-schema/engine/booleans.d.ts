import type { Arena } from "./arena.js";
import type { Literal } from "./formula.js";
import type { Found } from "./found.js";
export declare function findBoolean(arena: Arena, atoms: readonly Literal[]): Found;
