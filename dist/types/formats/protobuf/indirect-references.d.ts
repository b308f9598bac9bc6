import type { LineExpression } from "../../model/snapshot.js";
/** Files that say where imports are looked for. */
export declare const rootFileNames: string[];
/** Imports that do not name their file as it is: with escapes, in several strings, or on the lines that follow. */
export declare const indirectReferences: readonly LineExpression[];
