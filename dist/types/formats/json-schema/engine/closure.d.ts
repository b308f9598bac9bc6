import { type Place } from "../documents/resolve.js";
import type { Compiler } from "./compiler.js";
import { type Literal } from "./formula.js";
import type { Patterns } from "./patterns.js";
/**
 * What a writer that emits only declared names adds to its schema: at every object, no name but those that some schema
 * applied there declares. Left open: objects that declare no name at all (free-form maps), and names that a schema
 * under additionalProperties, patternProperties or unevaluatedProperties describes (they are declared by it).
 */
export declare function closureOf(compiler: Compiler, patterns: Patterns, root: Place): Literal;
