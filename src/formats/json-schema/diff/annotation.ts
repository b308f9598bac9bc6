import { assertsFormats } from "../documents/dialect.js";
import type { Dialect } from "../documents/dialect.js";
import type { SchemaDocument } from "../documents/library.js";
import { dialectAt } from "../documents/place.js";
import { keywordIn } from "../documents/keywords.js";
import type { SchemaDifference } from "./difference.js";

/** Whether a change can refuse nothing: it is looked at by people and programs only. */
export function isAnnotation({ base, head, inBase, inHead, documents }: SchemaDifference): boolean {
  const keyword = (head ?? base)?.keyword ?? "";
  if (keyword === "") return false;
  if (keyword === "$defs" || keyword === "definitions" || keyword === "$schema") return false;
  if (keyword === "$id" || keyword === "id" || keyword.endsWith("nchor")) return false;
  const dialects = [dialectAt(documents.base, inBase.path), dialectAt(documents.head, inHead.path)] as const;
  if (
    keyword === "format" &&
    isIgnored(documents.base, dialects[0]) &&
    isIgnored(documents.head, dialects[1])
  )
    return true;
  const [before, after] = [keywordIn(keyword, dialects[0]), keywordIn(keyword, dialects[1])];
  return (!before || before.annotation === true) && (!after || after.annotation === true);
}

/** Formats may be annotations by the config. */
function isIgnored({ settings }: SchemaDocument, dialect: Dialect): boolean {
  return !assertsFormats(settings, dialect);
}
