import type { LineExpression } from "../../model/snapshot.js";

/** Files that say where imports are looked for. */
export const rootFileNames = ["buf.yaml", "buf.yml", "buf.work.yaml"];

const keyword = "import[ \t]*(public|weak|option)?[ \t]*";
const opened = `${keyword}(/[*][^;"']{0,250})?["']`;
const lineEnd = "[ \t\r]*(/[/*].*)?$";

/** Imports that do not name their file as it is: with escapes, in several strings, or on the lines that follow. */
export const indirectReferences: readonly LineExpression[] = [
  `${opened}[^;]{0,250}[\\\\]`,
  `${opened}[^;"']{0,250}["'][^;"']{0,250}["']`,
  `${opened}[^;"']{0,250}["']${lineEnd}`,
  `${keyword}${lineEnd}`,
];
