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
  const [one, other] = [
    keywordIn(keyword, documents.base.dialect),
    keywordIn(keyword, documents.head.dialect),
  ];
  return (!one || one.annotation === true) && (!other || other.annotation === true);
}

/** Formats may be annotations by the config. */
function isIgnored({ settings, dialect }: SchemaDocument): boolean {
  return !assertsFormats(settings, dialect);
}
