import { memoByObject } from "../../../algorithms/memo.js";
import type { Sides } from "../../../model/change.js";
import { exactJson, schemaKey } from "../schema/definition-key.js";
import {
  type EnumType,
  type Field,
  type Named,
  type RecordType,
  type Schema,
  type Type,
  typeOf,
} from "../schema/schema.js";

interface FieldOf {
  readonly field: Field;
  readonly record: RecordType;
  readonly otherRecord: RecordType;
}

/** What to do about a field that came or went: for a likely rename the alias, else the line that is missing. */
export function presenceAdvice({ base, head }: Sides<FieldOf>): string | undefined {
  const side = head ?? base;
  if (!side) return undefined;
  const [name, other] = [side.field.name, renamedWith(side)];
  if (other !== undefined) {
    const [before, after] = head ? [other, name] : [name, other];
    return `If "${before}" is now called "${after}", say so: write "aliases": ["${before}"] on "${after}", so that new readers find it, and keep writing data that old readers know until all of them are upgraded. If these are two fields, ${head ? "give the new one a default" : "put the old one back"}.`;
  }
  if (head)
    return `Give the field a default: ${defaultLine(head.field.type)}. Keep it as long as any reader holds the field.`;
  return `Put the field back: readers with the old schema need it${side.field.default ? "" : " and have no default for it"}. First release a schema in which "${name}" has a default (${defaultLine(side.field.type)}), and remove the field when every reader has that one.`;
}

/** A field of the same type that only the other side has: the two may be one. undefined where none or several are. */
function renamedWith({ field, record, otherRecord }: FieldOf): string | undefined {
  const names = new Set(record.fields.map(({ name }) => name));
  const others = new Set(otherRecord.fields.map(({ name }) => name));
  const isAlike = ({ type }: Field) => schemaKey(type) === schemaKey(field.type);
  const missing = otherRecord.fields.filter((other) => !names.has(other.name) && isAlike(other));
  const rivals = record.fields.filter((own) => !others.has(own.name) && isAlike(own));
  return missing.length === 1 && rivals.length === 1 ? missing[0]?.name : undefined;
}

const defaults: Readonly<Record<string, string>> = {
  null: "null",
  boolean: "false",
  int: "0",
  long: "0",
  float: "0",
  double: "0",
  bytes: '""',
  string: '""',
  array: "[]",
  map: "{}",
};

function defaultLine(schema: Schema): string {
  const type = typeOf(schema);
  if (type.kind === "union") {
    const first = type.branches[0] && typeOf(type.branches[0]).kind;
    return first === "null" ? '"default": null' : '"type": ["null", …], "default": null';
  }
  if (type.kind === "enum")
    return `"default": ${JSON.stringify(type.default ?? type.symbols[0]?.name ?? "")}`;
  if (type.kind === "fixed") return `a "default" of ${String(type.size)} characters, one for each byte`;
  const value = defaults[type.kind];
  return value === undefined ? 'a "default" that holds every field' : `"default": ${value}`;
}

/** What to do about a symbol that came or went: the default that the enum lacks, as a line. */
export function symbolAdvice(type: EnumType, types: readonly Named[], edit: "added" | "removed"): string {
  const where = 'next to "symbols"';
  const named = [type.default, fieldDefaultOf(type, types), vagueSymbol(type)];
  const fallback = named.find((symbol) => symbol !== undefined && symbol !== "");
  const line = fallback === undefined ? 'a "default" symbol' : `"default": ${JSON.stringify(fallback)}`;
  return edit === "added"
    ? `Before a writer uses the new symbol, every reader needs ${line} ${where} (the default of a field does not help): release that first, and the symbol after it.`
    : `Keep the symbol as long as data holds it, or write ${line} ${where}: readers then take that one.`;
}

/** How people call the symbol for everything else. */
const vague = /^(unknown|unspecified|undefined|unrecogni[sz]ed|other|none|default)/i;
const vagueSymbol = memoByObject(
  ({ symbols }: EnumType) => symbols.find(({ name }) => vague.test(name))?.name ?? "",
);

/** The default of a field of this enum, if it is one of its symbols. */
function fieldDefaultOf(type: EnumType, types: readonly Named[]): string | undefined {
  return fieldDefaults(types)
    .get(type)
    ?.find((name) => symbolNames(type).has(name));
}

const symbolNames = memoByObject(({ symbols }: EnumType) => new Set(symbols.map(({ name }) => name)));

/** The texts that fields give as defaults, by the types that such a field may hold. */
const fieldDefaults = memoByObject((types: readonly Named[]) => {
  const defaults = new Map<Type, string[]>();
  const add = (schema: Schema, text: string): void => {
    const type = typeOf(schema);
    if (type.kind === "union") for (const branch of type.branches) add(branch, text);
    const texts = defaults.get(type);
    if (texts) texts.push(text);
    else defaults.set(type, [text]);
  };
  for (const record of types)
    for (const field of record.kind === "record" ? record.fields : []) {
      const value: unknown = field.default && JSON.parse(exactJson(field.default));
      if (typeof value === "string") add(field.type, value);
    }
  return defaults;
});
