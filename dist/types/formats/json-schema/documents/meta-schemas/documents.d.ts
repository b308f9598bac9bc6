import { type DialectSettings } from "../dialect.js";
import type { Library, SchemaDocument } from "../library.js";
/**
 * The meta-schema at a URI as one more document of a side. It is named by its URI, so that no file can be mistaken for
 * it, and found by http and https alike. undefined: no text of it is bundled.
 */
export declare function addMetaSchema(library: Library, uri: string, settings: DialectSettings): Promise<SchemaDocument | undefined>;
