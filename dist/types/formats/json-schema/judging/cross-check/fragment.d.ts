import type { Library } from "../../documents/library.js";
import { type Place } from "../../documents/resolve.js";
import type { PlainSchema } from "./claim.js";
/** The schema in json-schema-diff's own words, or the first thing in it that json-schema-diff does not know. */
type Fragment = {
    readonly schema: PlainSchema;
} | {
    readonly beyond: string;
};
/**
 * json-schema-diff reads a keyword that it does not know as absent, cannot follow circular references, and resolves all
 * others itself, over the network too. So it is given only what it knows (its KEYWORDS.md), with references written out.
 */
export declare function fragmentOf(library: Library, root: Place): Fragment;
export {};
