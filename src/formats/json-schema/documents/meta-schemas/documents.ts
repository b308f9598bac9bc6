import { readJson } from "../../../../source/json.js";
import { textOf } from "../../../../source/text.js";
import { type DialectSettings, plainUri } from "../dialect.js";
import type { Library, SchemaDocument } from "../library.js";
import { documentOf } from "../documents.js";

/**
 * The meta-schema at a URI as one more document of a side. It is named by its URI, so that no file can be mistaken for
 * it, and found by http and https alike. undefined: no text of it is bundled.
 */
export async function addMetaSchema(
  library: Library,
  uri: string,
  settings: DialectSettings,
): Promise<SchemaDocument | undefined> {
  const { metaSchemas } = await import("./texts.js");
  const plain = plainUri(uri);
  const metaSchema = metaSchemas.find((schema) => plainUri(identifierOf(schema)) === plain);
  if (!metaSchema) return undefined;
  const text = textOf(`https://${plain}`, library.snapshot.side, JSON.stringify(metaSchema, null, 2));
  const document = documentOf(text, readJson(text), settings);
  library.documents.set(document.path, document);
  for (const scheme of ["http", "https"]) library.byUri.set(`${scheme}://${plain}`, [document]);
  return document;
}

function identifierOf(schema: object): string {
  const { $id, id } = schema as { readonly $id?: unknown; readonly id?: unknown };
  return typeof $id === "string" ? $id : typeof id === "string" ? id : "";
}
