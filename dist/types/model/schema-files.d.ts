/**
 * Whether a reference can lead to a file of this name: not to program text, a document, or a file that tools know by its
 * name (.gitignore, LICENSE, Makefile). References to those are not followed, so a change there is looked for in no contract.
 */
export declare function mayHoldSchema(path: string): boolean;
