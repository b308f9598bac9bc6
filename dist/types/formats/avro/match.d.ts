import type { Matched } from "./matched.js";
import type { Contract } from "./schema.js";
export declare function match(base: Contract, head: Contract): Matched;
