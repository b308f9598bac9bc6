import { formatFacts } from "../../model/formats.js";
import type { LineExpression } from "../../model/snapshot.js";

/** Files that say where imports are looked for, and what they mean. */
export const rootFileNames: readonly string[] = [...formatFacts.protobuf.decidingFiles, "buf.lock"];

const blanks = "[ \t\v\f\r]*";
const keyword = `import${blanks}(public|weak|option)?${blanks}`;
const lineEnd = `${blanks}(/[/*].*)?$`;

/** Imports that do not name their file as it is: with escapes, in several strings, or on the lines that follow. */
export const indirectReferences: readonly LineExpression[] = [
  ...[`"`, "'"].flatMap((quote) => {
    const opened = `${keyword}(/[*][^"']{0,250})?${quote}[^${quote}]*`;
    return [`${opened}[\\\\]`, `${opened}${quote}[^;"']*["']`, `${opened}${quote}${lineEnd}`];
  }),
  `${keyword}${lineEnd}`,
];
