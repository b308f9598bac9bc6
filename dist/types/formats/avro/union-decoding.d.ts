import type { Aliases } from "./aliases.js";
import type { Expansion } from "./graph.js";
import type { Type, Union } from "./schema.js";
/** The writer may write any of its branches, so each must be read. */
export declare function fromUnion(reader: Type, writer: Union, aliases: Aliases): Expansion;
/** Null in a union against null in another, and the like: nothing can happen, and it would cost two pairs each. */
export declare function passes(reader: Type, branch: Type): boolean;
export declare function intoUnion(reader: Union, writer: Type, aliases: Aliases): Expansion;
