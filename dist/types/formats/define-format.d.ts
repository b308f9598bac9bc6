import type { Format } from "../model/format.js";
import type { FormatDefinition } from "./format-definition.js";
/** A format as the rest of the program knows it: the line from files to comparisons, written once for all formats. */
export declare function defineFormat<Model, Contract, Matched>(definition: FormatDefinition<Model, Contract, Matched>): Format;
