import { type Text } from "../../../source/text.js";
import type { ParseContext } from "./parse-context.js";
/** The start of parsing one file's JSON, or an IDL file rendered to the same nodes: `context.schema` reads a schema. */
export declare function schemaContext(text: Text): ParseContext;
