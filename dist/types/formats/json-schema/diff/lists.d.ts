import type { ArrayNode } from "../../../source/node.js";
import type { Taken } from "./difference.js";
import { type At } from "./walk.js";
/** `required` and `enum`: one change per name or value, unless there are very many. */
export declare function compareLists({ walk, keyword, element }: At, base: Taken<ArrayNode>, head: Taken<ArrayNode>): void;
