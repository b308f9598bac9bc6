import type { LineExpression } from "../../model/snapshot.js";

/** References that do not name their target as it is: with escapes of JSON, YAML or the URI, or on the lines that follow. */
const references = ["ref", "Ref"].flatMap((keyword) => {
  const value = `${keyword}["']?[ \t]*:[ \t]*`;
  return [
    `${value}"[^"]*([\\\\]|%)`,
    `${value}'[^']*([\\\\]|%)`,
    `${value}[^"' \t].{0,250}([\\\\]|%)`,
    `${value}[&*!>|]`,
    `${keyword}["']?[ \t]*:?[ \t\r]*(#.*)?$`,
  ];
});
/** A keyword may itself be spelled with escapes, of its letters or of the dollar. */
const keywords = ["u00", "x", "U000000"].map((escape) => `\\\\${escape}(24|[4-7][0-9A-Fa-f])`);

export const indirectReferences: readonly LineExpression[] = [...references, ...keywords];
