import { type Schema } from "./schema.js";
/** A type for messages: "long", "timestamp-millis (long)", "record Order", "array of string". */
export declare function describeType(schema: Schema): string;
