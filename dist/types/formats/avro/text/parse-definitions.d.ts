import { type ArrayNode, type ObjectNode } from "../../../source/node.js";
import { type Field, type Named } from "../schema/schema.js";
import type { ParseContext } from "./parse-context.js";
import { type Common } from "./parse-named.js";
export declare function record(context: ParseContext, node: ObjectNode, common: Common): Named;
export declare function fields(context: ParseContext, list: ArrayNode, namespace: string, owner: string): readonly Field[];
export declare function enumeration(context: ParseContext, node: ObjectNode, common: Common): Named;
export declare function fixed(context: ParseContext, node: ObjectNode, common: Common): Named;
