import type { Node } from "../../../source/node.js";
import type { Dialect } from "./dialect.js";
import { keywordIn } from "./keywords.js";

/** The texts that a schema allows by `const` or `enum`, at least one; undefined where it allows something else too. */
export function allowedTexts(schema: Node | undefined, dialect: Dialect): readonly string[] | undefined {
  if (schema?.kind !== "object" || schema.get("$ref")) return undefined;
  const constant = keywordIn("const", dialect) ? schema.get("const") : undefined;
  const list = schema.get("enum");
  const values = constant ? [constant] : list?.kind === "array" ? list.items : [];
  const texts = values.flatMap((value) => (value.kind === "string" ? [value.value] : []));
  return texts.length > 0 && texts.length === values.length ? texts : undefined;
}
