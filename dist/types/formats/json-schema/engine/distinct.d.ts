import type { Arrays, Places } from "./array-parts.js";
import type { Found, Solver } from "./found.js";
/** All items different: places with few possible values are matched to them first, the others always find a new one. */
export declare function distinct(solver: Solver, wanted: Arrays, places: Places, length: number): Found;
