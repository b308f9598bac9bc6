import type { Contract } from "./schema.js";
/**
 * Equal exactly when two contracts mean the same to every reader and writer: the parsing canonical form with
 * defaults, aliases and logical types, every named type that is reached included, whichever file declares it.
 */
export declare const canonical: (object: Contract) => string;
