import type { ServiceNode } from "./ast.js";
import type { Cursor } from "./cursor.js";
export declare function service(cursor: Cursor): ServiceNode;
