import type { OptionNode } from "../../syntax/ast.js";
/** The options that no other rule judges, as sorted text. */
export declare function plainOptions(all: readonly OptionNode[]): readonly string[];
