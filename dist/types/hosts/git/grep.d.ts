import type { LineExpression } from "../../model/snapshot.js";
/** Paths of one commit whose text contains one of the needles, or a line that one of the expressions matches. */
export type Grep = (needles: readonly string[], suffixes: readonly string[], lines: readonly LineExpression[]) => Promise<readonly string[]>;
/**
 * Greps a commit, each question once: both sides of a comparison ask the same. Attributes are not asked whether a
 * file is text (`--text`): the proposal could hide a file by calling it binary.
 */
export declare function grepCommit(cwd: string, commit: string): Grep;
