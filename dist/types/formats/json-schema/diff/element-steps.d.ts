import type { ElementPath } from "../../../model/change.js";
/** How an element below a keyword is called; keywords that judge the same value add nothing. */
export declare function stepOf(key: string, name?: string): ElementPath;
export declare function elementOf(key: string, element: ElementPath): ElementPath;
