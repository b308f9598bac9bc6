import type { Aliases } from "./aliases.js";
import type { Expansion } from "./graph.js";
import type { Type, Union } from "./schema.js";
/** The writer may write any of its branches, so each must be read. */
export declare function fromUnion(reader: Type, writer: Union, aliases: Aliases): Expansion;
export declare function intoUnion(reader: Union, writer: Type, aliases: Aliases): Expansion;
