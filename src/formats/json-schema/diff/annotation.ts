import { assertsFormats } from "../documents/dialect.js";
import type { SchemaDocument } from "../documents/library.js";
import { keywordIn } from "../documents/keywords.js";
import type { SchemaDifference } from "./difference.js";

/** Whether a change can refuse nothing: it is looked at by people and programs only. */
export function isAnnotation({ base, head, documents }: SchemaDifference): boolean {
  const keyword = (head ?? base)?.keyword ?? "";
  if (keyword === "") return false;
  if (keyword === "$defs" || keyword === "definitions" || keyword === "$schema") return false;
  if (keyword === "$id" || keyword === "id" || keyword.endsWith("nchor")) return false;
  if (keyword === "format" && isIgnored(documents.base) && isIgnored(documents.head)) return true;
  const [before, after] = [
    keywordIn(keyword, documents.base.dialect),
    keywordIn(keyword, documents.head.dialect),
  ];
  return (!before || before.annotation === true) && (!after || after.annotation === true);
}

/** Formats may be annotations by the config. */
function isIgnored({ settings, dialect }: SchemaDocument): boolean {
  return !assertsFormats(settings, dialect);
}
