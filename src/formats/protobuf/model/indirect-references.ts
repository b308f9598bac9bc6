import { formatFacts } from "../../../model/formats.js";
import type { LineExpression } from "../../../model/snapshot.js";

/** Files that say where imports are looked for, and what they mean. */
export const rootFileNames: readonly string[] = [...formatFacts.protobuf.decidingFiles, "buf.lock"];

const blanks = "[ \t\v\f\r]*";
const lineEnd = `${blanks}(/[/*].*)?$`;
const strings = [`"`, "'"]
  .map((quote) => `${quote}[^${quote}]*([\\\\]|${quote}([^;"']*["']|${lineEnd}))`)
  .join("|");

/** Imports that do not name their file as it is: with escapes, in several strings, or on the lines that follow. */
export const indirectReferences: readonly LineExpression[] = [
  `import${blanks}(public|weak|option)?${blanks}((/[*][^"']{0,250})?(${strings})|${lineEnd})`,
];
