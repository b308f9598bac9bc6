import type { Aliases } from "../schema/aliases.js";
import type { Type, Union } from "../schema/schema.js";
import type { Expansion } from "./pair-graph.js";
/** The writer may write any of its branches, so each must be read. */
export declare function fromUnion(reader: Type, writer: Union, aliases: Aliases): Expansion;
/** The reader's union takes this bare branch (null, say) unchanged: the pair is skipped to save work. */
export declare function passes(reader: Type, branch: Type): boolean;
export declare function intoUnion(reader: Union, writer: Type, aliases: Aliases): Expansion;
