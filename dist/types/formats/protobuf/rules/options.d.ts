import type { Matched } from "../matching/match.js";
import type { OptionNode } from "../syntax/ast.js";
export declare const options: import("../../../model/rule.js").Rule<Matched>;
/** The options that no other rule looks at, as sorted text. */
export declare function plainOptions(all: readonly OptionNode[]): readonly string[];
