import type { Library, SchemaDocument } from "./library.js";
import { duplicateMembers, type Node, type ObjectNode } from "../../../source/node.js";
import { ReadError, type Text } from "../../../source/text.js";
import { countingMembers } from "./counting-members.js";
import { type Dialect, dialectOf, type DialectSettings, isAtLeast } from "./dialect.js";
import { isSameValue, ownerFor } from "./owners.js";
import {
  absolute,
  declaring,
  pathOfReference,
  referenceKey,
  respelled,
  root,
  withoutFragment,
} from "./references.js";

const mostNotes = 20;

/** Indexes a parsed schema. Also used for a document in which one change was substituted. */
export function documentOf(text: Text, node: Node, settings: DialectSettings): SchemaDocument {
  const { dialect, declared, unknown, unread } = dialectOf(node, settings);
  if (unread) throw unreadDraft(text, node);
  const retrieved = root + text.file.split("/").map(encodeURIComponent).join("/");
  const index = new Index(text, settings, dialect);
  if (unknown !== undefined)
    index.notes.push(
      `"$schema" is ${JSON.stringify(unknown)}, which is not one of the published drafts: read as ${dialect} (jsonSchema.dialects in the config can say otherwise)`,
    );
  index.resources.set(retrieved, node);
  index.walk(node, { base: retrieved, dialect }, true);
  const { bases, dialects, resources, anchors, dynamic, repeated, references, notes } = index;
  return {
    path: text.file,
    text,
    root: node,
    dialect,
    declared,
    settings,
    retrieved,
    base: bases.get(node) ?? retrieved,
    bases,
    dialects,
    resources,
    anchors,
    dynamic,
    repeated,
    references,
    notes,
  };
}

function unreadDraft(text: Text, node: Node): ReadError {
  const declared = node.kind === "object" ? (node.get("$schema") ?? node) : node;
  const message = `"$schema" is draft-03, which is not read, and its keywords mean something else from draft-04 on: write the schema in a newer draft (or, if it holds nothing but what both mean alike, say jsonSchema: {dialects: {"http://json-schema.org/draft-03/schema": draft-04}} in the config)`;
  return new ReadError(message, text.locate(declared.start, declared.end));
}

/** What a schema resource says for all that stands in it. */
interface Resource {
  readonly base: string;
  readonly dialect: Dialect;
}

const referring = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);
const anchoring = new Set(["$anchor", "$dynamicAnchor"]);
const holdingValues = new Set(["enum", "const", "default", "examples"]);

/** What can be referred to in a document, and what it refers to. */
class Index {
  readonly bases = new Map<Node, string>();
  readonly dialects = new Map<Node, Dialect>();
  readonly resources = new Map<string, Node>();
  readonly anchors = new Map<string, Node>();
  readonly dynamic = new Map<string, Map<string, Node>>();
  readonly repeated = new Set<string>();
  readonly references: { uri: string; written: string }[] = [];
  readonly notes: string[] = [];
  private readonly referred = new Set<string>();

  constructor(
    private readonly text: Text,
    private readonly settings: DialectSettings,
    private readonly dialect: Dialect,
  ) {}

  walk(at: Node, outer: Resource, isRoot: boolean): void {
    if (at.kind === "array") for (const item of at.items) this.walk(item, outer, false);
    if (at.kind !== "object") return;
    const resource = this.declared(at, outer, isRoot);
    const { base } = resource;
    const duplicates = duplicateMembers(at);
    for (const duplicate of duplicates)
      if (this.notes.length < mostNotes)
        this.notes.push(
          `${JSON.stringify(duplicate.key)} is written twice in one object (line ${String(this.text.rangeOf(duplicate.start, duplicate.end).line)}): the last one counts`,
        );
    for (const { key, value } of duplicates.length === 0 ? at.members : countingMembers(at)) {
      if (referring.has(key) && value.kind === "string") {
        this.refer(value.value, base);
      } else if (anchoring.has(key) && value.kind === "string") {
        this.declare(this.anchors, `${base}#${value.value}`, at);
        if (key === "$dynamicAnchor") this.remember(base, value.value, at);
      } else if (key === "$recursiveAnchor" && value.kind === "boolean" && value.value)
        this.remember(base, "", at);
      if (!holdingValues.has(key)) this.walk(value, resource, false);
    }
  }

  /** Each once: a large document repeats a few references tens of thousands of times. */
  private refer(written: string, base: string): void {
    const key = referenceKey(base, written);
    if (this.referred.has(key)) return;
    this.referred.add(key);
    this.references.push({ uri: withoutFragment(absolute(written, base)), written });
  }

  /** The schema resource that begins here, or the one around it. Only a resource may declare a dialect of its own. */
  private declared(at: ObjectNode, outer: Resource, isRoot: boolean): Resource {
    const dialect = isRoot ? outer.dialect : this.dialectAt(at, outer.dialect);
    const id = at.get(dialect === "draft-04" ? "id" : "$id");
    const hidden = !isAtLeast(dialect, "2019-09") && !isRoot && at.get("$ref") !== undefined;
    if (id?.kind !== "string" || hidden) return outer;
    const uri = absolute(id.value, outer.base);
    const [base = uri, fragment] = uri.split("#", 2);
    if (fragment !== undefined && fragment !== "") this.declare(this.anchors, `${base}#${fragment}`, at);
    if (id.value.startsWith("#")) return outer;
    this.bases.set(at, base);
    this.declare(this.resources, base, at);
    // The `$id` of an embedded resource is resolved like a reference.
    if (!isRoot) this.declare(this.resources, respelled(base), at);
    if (dialect !== this.dialect) this.dialects.set(at, dialect);
    return { base, dialect };
  }

  private declare(declared: Map<string, Node>, uri: string, at: Node): void {
    const other = declared.get(uri);
    const isNew = other !== undefined && other !== at && !this.repeated.has(uri);
    if (isNew && !isSameValue(other, at)) this.repeated.add(uri);
    declared.set(uri, at);
  }

  private dialectAt(at: ObjectNode, outer: Dialect): Dialect {
    if (at.get("$schema")?.kind !== "string") return outer;
    const { dialect, unknown, unread } = dialectOf(at, this.settings);
    if (unread) throw unreadDraft(this.text, at);
    return unknown === undefined ? dialect : outer;
  }

  private remember(base: string, name: string, at: Node): void {
    const names = this.dynamic.get(base);
    if (!names) this.dynamic.set(base, new Map([[name, at]]));
    else if (!names.has(name)) names.set(name, at);
  }
}

/** A document with every document that it refers to, directly or through others. */
export function reachable(library: Library, document: SchemaDocument): ReadonlyMap<string, SchemaDocument> {
  return walked(document, (from, { uri, written }) => targetOf(library, from, uri, written) ?? []);
}

/** The same with every document that a reference may mean, where several declare what it names. */
export function reachableByName(
  library: Library,
  document: SchemaDocument,
): ReadonlyMap<string, SchemaDocument> {
  return walked(document, (from, { uri, written }) =>
    [
      targetOf(library, from, uri, written) ?? [],
      declaring(from.resources, uri).length > 0 ? [] : ownersOf(library, uri),
    ].flat(),
  );
}

function walked(
  document: SchemaDocument,
  targets: (
    from: SchemaDocument,
    reference: SchemaDocument["references"][number],
  ) => SchemaDocument | readonly SchemaDocument[],
): ReadonlyMap<string, SchemaDocument> {
  const documents = new Map([[document.path, document]]);
  const queue = [document];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const reference of next.references) {
      for (const target of [targets(next, reference)].flat()) {
        if (documents.has(target.path)) continue;
        documents.set(target.path, target);
        queue.push(target);
      }
    }
  }
  return documents;
}

/** The documents that declare a URI, in any spelling that a validator takes for it. */
export function ownersOf(library: Library, uri: string): readonly SchemaDocument[] {
  return [...new Set(declaring(library.byUri, uri).flat())];
}

/** The document that a reference leads to: a resource of the file's own, then by what files declare, then by path. */
export function targetOf(
  library: Library,
  from: SchemaDocument,
  uri: string,
  written: string,
): SchemaDocument | undefined {
  if (declaring(from.resources, uri).length > 0) return from;
  const owners = ownersOf(library, uri);
  if (owners.length > 0) return ownerFor(from, owners);
  const path = pathOfReference(library, from, uri, written);
  return path === undefined ? undefined : library.documents.get(path);
}
