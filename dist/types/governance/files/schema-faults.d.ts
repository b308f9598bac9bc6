import { type Node } from "../../source/node.js";
import { type Text } from "../../source/text.js";
import { type ConfigFault } from "./fault.js";
import { type Schema } from "./schema-places.js";
/** What ajv's compiled validators say; `messages: false`, because people get our words. */
export interface SchemaError {
    readonly keyword: string;
    readonly instancePath: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly propertyName?: string;
}
/** A fault of the schema as a person reads it; undefined where another one says the same. */
export declare function faultOf(error: SchemaError, root: Node, schema: Schema, source: Text): ConfigFault | undefined;
