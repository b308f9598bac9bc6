import type { LineExpression } from "../model/snapshot.js";
/** Whether a text holds one of the needles, or a line that one of the expressions matches. */
export declare function mentions(needles: readonly string[], lines?: readonly LineExpression[]): (text: string) => boolean;
