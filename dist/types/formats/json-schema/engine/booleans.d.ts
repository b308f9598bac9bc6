import type { Arena } from "./arena.js";
import type { Literal } from "./formula.js";
import { type Answer } from "./answer.js";
export declare function findBoolean(arena: Arena, atoms: readonly Literal[]): Answer;
