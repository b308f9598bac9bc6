import { type Pairs } from "../schema/roots.js";
import { type Schema, type Type } from "../schema/schema.js";
/** The branches of both sides: named ones by name or alias, others by kind, and what is left by promotion. */
export declare function matchBranches(base: Type, head: Type): Pairs<Schema>;
