import type { ContractSettings } from "../../../model/contract.js";
import type { Snapshot } from "../../../model/snapshot.js";
import { readJson } from "../../../source/json.js";
import type { Node } from "../../../source/node.js";
import { ReadError, type Text, textOf } from "../../../source/text.js";
import { yamlReader } from "../../../source/yaml.js";
import { isMetaSchema, settingsOf } from "./dialect.js";
import type { Library, SchemaDocument } from "./library.js";
import { documentOf } from "./documents.js";
import { declaring, pathOfReference, respelled, withoutFragment } from "./references.js";
import { addMetaSchema } from "./meta-schemas/documents.js";

const suffixes = [".json", ".yaml", ".yml"];

/** Loads schemas with everything they refer to, inside this side of the repository and never elsewhere. */
export async function loadLibrary(
  snapshot: Snapshot,
  paths: readonly string[],
  settings: (path: string) => ContractSettings,
): Promise<Library> {
  const library: Library = {
    snapshot,
    documents: new Map(),
    faults: new Map(),
    settled: new Map(),
    byUri: new Map(),
  };
  await loadInto(library, paths, settings);
  return library;
}

export async function loadInto(
  library: Library,
  paths: readonly string[],
  settings: (path: string) => ContractSettings,
): Promise<void> {
  const asked = new Set<string>();
  let wanted = paths.filter((path) => !library.documents.has(path) && !library.faults.has(path));
  while (wanted.length > 0) {
    await library.snapshot.load(wanted);
    const yaml = wanted.some(isYaml) ? await yamlReader() : undefined;
    const reader = (path: string) => (yaml && isYaml(path) ? yaml : readJson);
    const opened = wanted.flatMap((path) => openInto(library, path, settings(path), reader(path)) ?? []);
    wanted = await missing(library, opened, asked);
  }
}

function isYaml(path: string): boolean {
  return path.endsWith(".yaml") || path.endsWith(".yml");
}

function openInto(
  library: Library,
  path: string,
  settings: ContractSettings,
  read: (text: Text) => Node,
): SchemaDocument | undefined {
  const loaded = library.snapshot.read(path);
  if ("fault" in loaded) {
    library.faults.set(path, { message: loaded.fault, location: { file: path } });
    return undefined;
  }
  const text = textOf(path, library.snapshot.side, loaded.text);
  try {
    const document = documentOf(text, readSchema(text, read), settingsOf(settings.options));
    library.documents.set(path, document);
    // A copy of a meta-schema in the repository is a file of its own; the URI means the published text.
    for (const uri of new Set([...document.resources.keys(), document.retrieved]))
      if (!isMetaSchema(uri)) library.byUri.set(uri, [...(library.byUri.get(uri) ?? []), document]);
    return document;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    library.faults.set(path, { message: error.message, location: error.location });
    return undefined;
  }
}

/** Files that the opened documents refer to and that are not loaded: by path, or by the `$id` that they declare. */
async function missing(
  library: Library,
  opened: readonly SchemaDocument[],
  asked: Set<string>,
): Promise<string[]> {
  const paths = new Set<string>();
  const elsewhere = new Set<string>();
  const documents = [...opened];
  // The list grows while it is walked: meta-schemas refer to their vocabularies.
  for (const document of documents) {
    for (const { uri, written } of document.references) {
      const key = JSON.stringify([document.path, uri, written]);
      if (asked.has(key) || declaring(document.resources, uri).length > 0) continue;
      asked.add(key);
      if (isMetaSchema(uri)) {
        if (library.byUri.has(uri)) continue;
        const added = await addMetaSchema(library, uri, document.settings);
        if (added) documents.push(added);
        continue;
      }
      const path = pathOfReference(library, document, uri, written);
      if (path === undefined) for (const spelled of spellings(uri, written)) elsewhere.add(spelled);
      else if (!library.documents.has(path)) paths.add(path);
    }
  }
  if (elsewhere.size > 0) {
    const mentioning = await library.snapshot.mentioning([...elsewhere], suffixes);
    for (const path of mentioning) if (!library.documents.has(path)) paths.add(path);
  }
  return [...paths].filter((path) => !library.faults.has(path));
}

/** How an `$id` may stand in a text that a reference means: a host alone may have a slash behind it or none. */
function spellings(uri: string, written: string): readonly string[] {
  const spelled = [uri, respelled(uri)].map((spelling) => spelling.replace(/\/$/, ""));
  return /^[a-z][a-z\d+.-]*:/i.test(written) ? [...spelled, withoutFragment(written)] : spelled;
}

function readSchema(text: Text, read: (text: Text) => Node): Node {
  const node = read(text);
  if (node.kind === "object" || node.kind === "boolean") return node;
  throw new ReadError(
    "a schema is an object or true or false: wrap the constraints in { }",
    text.locate(node.start, node.end),
  );
}
