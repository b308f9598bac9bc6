import { type Branch } from "./branch.js";
import type { Theory } from "./theory.js";
import type { Literal } from "./formula.js";
import { type Answer } from "./answer.js";
/** Where an enumeration holds, its values are all there is: each is tried on everything. */
export declare function fromLists(theory: Theory, goal: readonly Literal[], branch: Branch): Answer | undefined;
