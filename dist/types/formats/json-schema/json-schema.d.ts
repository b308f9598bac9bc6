import type { Format } from "../../model/format.js";
/** JSON Schema, drafts 04 to 2020-12: decided by inclusion of sets of instances, see engine/README.md. */
export declare const jsonSchema: Format;
