import type { Contract } from "../judging/side.js";
import type { SchemaDifference } from "./difference.js";
/** What differs between two contracts and in the files that both refer to. */
export declare function differencesBetween(base: Contract, head: Contract): readonly SchemaDifference[];
