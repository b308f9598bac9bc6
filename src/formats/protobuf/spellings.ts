import type { LineExpression } from "../../model/snapshot.js";

/** Files that say where imports are looked for. */
export const rootFileNames = ["buf.yaml", "buf.yml", "buf.work.yaml"];

/** Imports that do not name their file as it is: with escapes, in several strings, or on the lines that follow. */
export const otherSpellings: readonly LineExpression[] = [
  "import[^;]{0,300}[\\\\]",
  `import[^;]{0,300}["'][^;"']{0,300}["'][^;"']{0,300}["']`,
  `import[^;]{0,300}["'][ \t\r]*$`,
  "import[ \t]*(public|weak|option)?[ \t\r]*(/[/*].*)?$",
];
