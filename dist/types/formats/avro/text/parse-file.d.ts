import { type Text } from "../../../source/text.js";
import type { Parsed } from "./parsed.js";
/** Reads one .avsc, .avpr or .avdl file; a fault says line, column and what was expected. */
export declare function parseFile(path: string, text: Text): Parsed;
