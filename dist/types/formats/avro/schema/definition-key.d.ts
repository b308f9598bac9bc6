import type { Node } from "../../../source/node.js";
import { type Named, type Schema } from "./schema.js";
/**
 * Equal exactly when two definitions mean the same to readers and writers: the parsing canonical form plus
 * defaults, aliases and logical types; named types inside stand as their names.
 */
export declare function definitionKey(type: Named): string;
/** A schema as plain JSON with named types as names. */
export declare function schemaKey(schema: Schema): unknown;
/** JSON text of a default; numbers too long for a double keep their digits. */
export declare function exactJson(node: Node): string;
