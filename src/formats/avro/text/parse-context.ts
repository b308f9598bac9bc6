import { describe, type Node, type ObjectNode, plain } from "../../../source/node.js";
import type { Flaw } from "../../../model/location.js";
import { ReadError, type Text } from "../../../source/text.js";
import type {
  Logical,
  Named,
  PrimitiveKind,
  Place,
  Properties,
  Reference,
  Schema,
} from "../schema/schema.js";
import { noProperties } from "../schema/schema.js";
import { readLogical } from "./logical-types.js";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The state of parsing one file: its definitions, references and notes so far, and how to report a fault. */
export interface ParseContext {
  readonly text: Text;
  readonly definitions: Map<string, Named>;
  /** Names whose definition is being read. */
  readonly open: Set<string>;
  readonly references: Reference[];
  /** What references' names may mean, by namespace and name. */
  readonly names: Map<string, Map<string, readonly string[]>>;
  readonly notes: string[];
  /** What is wrong and does not keep the data from being judged. */
  readonly flaws: Flaw[];
  /** Reads a schema of any kind; here so that fields can hold one. @throws ReadError at the first thing that is not Avro. */
  readonly schema: (node: Node, namespace: string) => Schema;
  readonly place: (at: Span) => Place;
  readonly note: (message: string, at: { readonly start: number }) => void;
  /** What Apache Avro's parser refuses although the meaning is clear. */
  readonly flaw: (message: string, at: Span) => void;
  readonly fail: (message: string, at: Span) => never;
}

export function parseContext(
  text: Text,
  schema: (context: ParseContext, node: Node, namespace: string) => Schema,
): ParseContext {
  const [notes, flaws]: [string[], Flaw[]] = [[], []];
  const context: ParseContext = {
    text,
    definitions: new Map(),
    open: new Set(),
    references: [],
    names: new Map(),
    notes,
    flaws,
    schema: (node, namespace) => schema(context, node, namespace),
    place: ({ start, end }) => ({ text, start, end }),
    note(message, { start }) {
      const { line } = text.rangeOf(start, start);
      notes.push(`line ${String(line)}: ${message}`);
    },
    flaw(message, { start, end }) {
      const key = JSON.stringify([[...context.open].at(-1) ?? "", message]);
      flaws.push({ key, message, location: text.locate(start, end) });
    },
    fail(message, { start, end }) {
      throw new ReadError(message, text.locate(start, end));
    },
  };
  return context;
}

const reserved = {
  primitive: ["type"],
  record: ["type", "name", "namespace", "doc", "aliases", "fields"],
  enum: ["type", "name", "namespace", "doc", "aliases", "symbols", "default"],
  fixed: ["type", "name", "namespace", "doc", "aliases", "size"],
  array: ["type", "items"],
  map: ["type", "values"],
  field: ["name", "type", "default", "order", "aliases", "doc"],
} as const;

/** The attributes that the specification names for a kind of element. */
export function attributesOf(kind: keyof typeof reserved): readonly string[] {
  return reserved[kind];
}

export function required({ fail }: ParseContext, node: ObjectNode, key: string, owner: string): Node {
  return node.get(key) ?? fail(`expected "${key}" in this ${owner}`, node);
}

const noStrings: readonly string[] = [];

export function strings({ fail }: ParseContext, node: ObjectNode, key: string): readonly string[] {
  const list = node.get(key);
  if (list === undefined) return noStrings;
  if (list.kind !== "array")
    return fail(`expected "${key}" to be an array of strings, found ${describe(list)}`, list);
  return list.items.map((item) =>
    item.kind === "string" ? item.value : fail(`expected a string, found ${describe(item)}`, item),
  );
}

export function docOf({ note }: ParseContext, node: ObjectNode): string | undefined {
  const doc = node.get("doc");
  if (doc === undefined || doc.kind === "string") return doc?.value;
  note(`"doc" should be a string, found ${describe(doc)}`, doc);
  return JSON.stringify(plain(doc));
}

export function propertiesOf(node: ObjectNode, names: readonly string[]): Properties {
  let rest: Map<string, string> | undefined;
  for (const { key, value } of node.members)
    if (!names.includes(key)) (rest ??= new Map()).set(key, JSON.stringify(plain(value)));
  return rest ?? noProperties;
}

/** The logical type, where it is valid, and all attributes that then remain. */
export function annotations(
  { note }: ParseContext,
  node: ObjectNode,
  base: PrimitiveKind | "fixed",
  size?: number,
): { readonly properties: Properties; readonly logical?: Logical } {
  const { logical, note: advice } = readLogical(node, base, size);
  if (advice !== undefined) note(advice, node);
  const names = attributesOf(base === "fixed" ? base : "primitive");
  const consumed = logical
    ? [...names, "logicalType", ...(logical.name === "decimal" ? ["precision", "scale"] : [])]
    : names;
  return { properties: propertiesOf(node, consumed), ...(logical && { logical }) };
}
