import type { LineExpression } from "../../model/snapshot.js";

const escape = "([\\\\]|%)";
/** With escapes of JSON, YAML or the URI, or an anchor, an alias, a tag or a block of YAML. */
const values = `"[^"]*${escape}|'[^']*${escape}|[^"' \t].{0,250}${escape}|[&*!>|]`;

const end = `(["'?# \t\r]|$)`;
/** Without a last segment to be known by: a query alone, a host alone (in any case, or in Punycode), or nothing but dots. */
const nameless = `["']?([?]|[A-Za-z][A-Za-z0-9+.-]{0,250}:${end}|/+${end}|([A-Za-z][A-Za-z0-9+.-]{0,250}:)?//[^"'/?# \t]*/*${end}|([^"'?# \t]{0,250}/)?[.]{1,2}/*${end})`;

/** References that do not name their target as it is: such a value, or one on the lines that follow. */
const references = `[Rr]ef["']?[ \t]*(:[ \t]*(${values}|${nameless})|:?[ \t\r]*(#.*)?$)`;
/** A keyword may itself be spelled with escapes, of its letters or of the dollar. */
const keywords = "\\\\(u00|x|U000000)(24|[4-7][0-9A-Fa-f])";

export const indirectReferences: readonly LineExpression[] = [references, keywords];
