import type { FormatId } from "../model/change.js";
/** The format of a file that is a contract by its name. */
export declare function formatByName(path: string): FormatId | undefined;
/** Files that may be contracts by content: JSON or YAML by name, or without any extension (as in schema registries). */
export declare function mayBeContract(path: string): boolean;
/** The format of a file that only its content tells: JSON or YAML whose `$schema` is a JSON Schema dialect. */
export declare function formatByContent(path: string, text: string): FormatId | undefined;
export declare function isSkipped(path: string): boolean;
