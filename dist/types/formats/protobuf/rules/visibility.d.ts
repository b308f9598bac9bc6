import type { Matched } from "../matching/match.js";
import type { Enum, Message } from "../model/descriptor.js";
type Type = Message | Enum;
/** Edition 2024: `export` and `local`, and what `default_symbol_visibility` makes of a type without either. */
export declare function isExported({ node, parent, file }: Type): boolean;
export declare const visibility: import("../../../model/rule.js").Rule<Matched>;
export {};
