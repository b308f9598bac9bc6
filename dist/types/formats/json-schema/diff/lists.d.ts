import type { ElementPath } from "../../../model/change.js";
import type { ArrayNode } from "../../../source/node.js";
import type { Standing } from "./difference.js";
import type { Walk } from "./walk.js";
export type Listed = Standing & {
    readonly node: ArrayNode;
};
/** `required` and `enum`: one change per name or value, unless there are very many. */
export declare function compareLists(walk: Walk, key: string, base: Listed, head: Listed, element: ElementPath): void;
