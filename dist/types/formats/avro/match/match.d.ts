import { type Contract } from "../schema/schema.js";
import type { Matched } from "./matched.js";
export declare function match(base: Contract, head: Contract): Matched;
