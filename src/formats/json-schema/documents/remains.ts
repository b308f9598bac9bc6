import type { Remains } from "../../format-definition.js";
import { documentOf, targetOf } from "./documents.js";
import type { Library, SchemaDocument } from "./library.js";
import { declaring } from "./references.js";

/** A schema with the library in which its references lead. */
interface Contract {
  readonly library: Library;
  readonly document: SchemaDocument;
}

/**
 * A removed file was bundled into another one if that embeds a schema resource with its `$id` (JSON Schema Core §9.3.1):
 * whoever refers to it goes on. A file without an `$id` is referred to by its place, which is gone.
 */
export function remainsOf({ document }: Contract, head: Library): Remains<Contract> | undefined {
  const { base: id, retrieved } = document;
  if (id === retrieved) return undefined;
  const bundles = [...head.documents.values()].filter(
    ({ resources, root }) => resources.get(id) !== undefined && resources.get(id) !== root,
  );
  const [bundle, ...others] = bundles;
  if (!bundle || others.length > 0) return undefined;
  const embedded = embeddedIn(bundle, id);
  if (!embedded) return undefined;
  const byUri = new Map(head.byUri);
  for (const uri of embedded.resources.keys()) byUri.set(uri, [embedded]);
  const documents = new Map(head.documents).set(bundle.path, embedded);
  const library = { ...head, documents, byUri };
  const isWhole = embedded.references.every(
    ({ uri, written }) =>
      declaring(embedded.resources, uri).length > 0 ||
      targetOf(library, embedded, uri, written) !== undefined,
  );
  return isWhole ? { contract: { library, document: embedded }, files: [bundle.path] } : undefined;
}

/** An embedded resource as a document of its own; undefined where it would be read as another dialect there. */
function embeddedIn(bundle: SchemaDocument, id: string): SchemaDocument | undefined {
  const node = bundle.resources.get(id);
  if (!node) return undefined;
  const embedded = documentOf(bundle.text, node, bundle.settings);
  const dialect = bundle.dialects.get(node) ?? bundle.dialect;
  return embedded.base === id && embedded.dialect === dialect ? embedded : undefined;
}
