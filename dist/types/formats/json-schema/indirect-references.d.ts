import type { LineExpression } from "../../model/snapshot.js";
export declare const indirectReferences: readonly LineExpression[];
