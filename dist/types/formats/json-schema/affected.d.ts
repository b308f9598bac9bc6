import type { ComparisonTask } from "../../model/format.js";
import type { Affected } from "../define-format.js";
import type { Library } from "./documents.js";
/** Begins to search for what `affectedContracts` will look at first; it waits for the answer, or fails, then. */
export declare function prepare(base: Library, head: Library, task: ComparisonTask): Promise<void>;
/** Contracts that did not change themselves but refer, also through others, to a file that did. */
export declare function affectedContracts(base: Library, head: Library, task: ComparisonTask): Promise<readonly Affected[]>;
