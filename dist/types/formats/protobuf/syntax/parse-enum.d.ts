import type { Edition, EnumNode, Visibility } from "./ast.js";
import type { Cursor } from "./cursor.js";
export declare function enumeration(cursor: Cursor, edition: Edition, visibility: Visibility): EnumNode;
