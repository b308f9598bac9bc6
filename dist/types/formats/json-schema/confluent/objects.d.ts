import type { Node } from "../../../source/node.js";
import { type Rest } from "./content-model.js";
import { type Difference, type Run } from "./difference.js";
import type { Shape } from "./shape.js";
/** Objects: required, properties by content model, dependencies, what is undeclared, counts. */
export declare function objects(run: Run, from: Shape, to: Shape): readonly Difference[];
/** `true` and no keyword are open, `false` is closed; every other schema, `{}` too, is partially open. */
export declare function restOf(node: Node | undefined, sub: (node: Node) => Shape): Rest;
