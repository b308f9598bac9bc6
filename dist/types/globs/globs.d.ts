import type { ElementPath } from "../model/change.js";
/** Whether a path from the root matches a glob: ** any folders, * and ? within one name, {a,b} alternatives. */
export declare function fileMatches(glob: string, path: string): boolean;
export declare function anyFileMatches(globs: readonly string[], path: string): boolean;
/** Globs of windows, policy rules and consumers name a contract by its id or by its path. */
export declare function contractMatches(glob: string, path: string, id: string | undefined): boolean;
/** Whether an element matches a glob such as "payment.**"; the root's name may be left out of the glob. */
export declare function elementMatches(glob: string, element: ElementPath): boolean;
/** Whether something below the element could match the glob: removing a parent removes its children. */
export declare function matchesBelow(glob: string, element: ElementPath): boolean;
/** Whether renaming an element takes something below it out of what the glob names. */
export declare function losesBelow(glob: string, was: ElementPath, element: ElementPath): boolean;
/** Names against a pattern of names with wildcards; ** takes any number of names, also none. */
export declare function namesMatch(pattern: readonly string[], names: readonly string[]): boolean;
