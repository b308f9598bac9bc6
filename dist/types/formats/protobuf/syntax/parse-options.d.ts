import type { OptionNode } from "./ast.js";
import type { Cursor } from "./cursor.js";
/** `option name = value;` */
export declare function optionStatement(cursor: Cursor): OptionNode;
/** `[name = value, …]`, or nothing. */
export declare function compactOptions(cursor: Cursor): readonly OptionNode[];
