import type { Alias, Document, Node as YamlNode, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { deepest } from "./json.js";
import type { Member, Node } from "./node.js";
import { objectNode } from "./node.js";
import type { Text } from "./text.js";
import { ReadError, excerpt } from "./text.js";
import type * as Library from "./yaml-library.js";

/** How many nodes aliases may add to a document, so that a few lines cannot stand for a billion values. */
export const mostAliased = 50_000;

export type YamlDocument = Document.Parsed;

/** The library's tree as ours, with the place of every value. */
export function convert(
  document: YamlDocument & { contents: YamlNode },
  source: Text,
  yaml: typeof Library,
): Node {
  const anchors = new Map<string, { readonly node: Node; readonly size: number }>();
  const open = new Set<string>();
  let size = 0;
  let aliased = 0;

  const fail = (message: string, at: YamlNode | Pair): never => {
    const [start, end] = "range" in at && at.range ? at.range : [0, 0, 0];
    throw new ReadError(message, source.locate(start, Math.max(end, start)));
  };

  function node(from: YamlNode, depth: number): Node {
    if (yaml.isAlias(from)) return alias(from);
    if (depth > deepest) fail(`the document is nested more than ${String(deepest)} levels deep`, from);
    const { anchor } = from as { anchor?: string };
    const before = size;
    size += 1;
    if (anchor) {
      anchors.delete(anchor);
      open.add(anchor);
    }
    const made = plainNode(from, depth);
    if (anchor) {
      open.delete(anchor);
      anchors.set(anchor, { node: made, size: size - before });
    }
    return made;
  }

  function plainNode(from: YamlNode, depth: number): Node {
    if (yaml.isMap(from)) return map(from, depth);
    return yaml.isSeq(from) ? sequence(from, depth) : scalar(from as Scalar);
  }

  function alias(from: Alias): Node {
    if (open.has(from.source)) fail(`*${from.source} stands inside its own anchor: it would never end`, from);
    const target = anchors.get(from.source);
    if (!target) return fail(`no anchor &${from.source} stands before this alias`, from);
    size += target.size;
    aliased += target.size;
    if (aliased > mostAliased)
      fail(`aliases add more than ${String(mostAliased)} values: write the document without them`, from);
    return target.node;
  }

  function sequence(from: YAMLSeq, depth: number): Node {
    const items = from.items.map((item) => node(item as YamlNode, depth + 1));
    return { kind: "array", items, ...placeOf(from, items.at(-1)?.end) };
  }

  function map(from: YAMLMap, depth: number): Node {
    const members: Member[] = [];
    const merged: Member[] = [];
    for (const pair of from.items as Pair<YamlNode, YamlNode | null>[]) {
      const key = keyOf(pair);
      const value = pair.value ? node(pair.value, depth + 1) : nothingAfter(key.end);
      if (key.key === "<<" && isPlain(pair.key)) merged.push(...mergedMembers(value, pair.key));
      else members.push({ ...key, value });
    }
    const own = new Set(members.map(({ key }) => key));
    for (const member of merged) {
      if (!own.has(member.key)) members.push(member);
      own.add(member.key);
    }
    const { start, end } = placeOf(from, Math.max(0, ...members.slice(-1).map((m) => m.value.end)));
    return objectNode(start, end, members);
  }

  function mergedMembers(value: Node, at: YamlNode): readonly Member[] {
    if (value.kind === "object") return value.members;
    if (value.kind !== "array") return fail("<< merges another map: expected an alias such as *defaults", at);
    return value.items.flatMap((item) => mergedMembers(item, at));
  }

  function keyOf(pair: Pair<YamlNode, YamlNode | null>): Omit<Member, "value"> {
    const from = pair.key;
    const target = yaml.isAlias(from) ? undefined : from;
    if (!yaml.isScalar(target)) return fail("a key must be a plain word or a string", from);
    size += 1;
    const key = typeof target.value === "string" ? target.value : (target.source ?? "");
    if (key === "" && typeof target.value !== "string") fail("a key is missing before this colon", target);
    return { key, ...placeOf(target, undefined) };
  }

  function isPlain(from: YamlNode): boolean {
    return yaml.isScalar(from) && from.type === "PLAIN";
  }

  function scalar(from: Scalar): Node {
    const place = placeOf(from, undefined);
    const { value } = from;
    if (typeof value === "string") return { kind: "string", value, ...place };
    if (typeof value === "boolean") return { kind: "boolean", value, ...place };
    if (typeof value === "number") {
      const raw = jsonNumber(from.source ?? String(value));
      if (raw === undefined)
        return fail(`${excerpt(from.source ?? "")} has no place in JSON: write a number`, from);
      return { kind: "number", raw, value: Number(raw), ...place };
    }
    return { kind: "null", ...place };
  }

  /** Block values end with their last character, not with the blank lines that follow. */
  function placeOf(from: YamlNode, lastEnd: number | undefined): { start: number; end: number } {
    const [start, valueEnd] = from.range ?? [0, 0, 0];
    if (lastEnd !== undefined && !(from as { flow?: boolean }).flow)
      return { start, end: Math.max(start, lastEnd) };
    let end = Math.max(start, valueEnd);
    if (!yaml.isCollection(from)) while (end > start && /\s/.test(source.text[end - 1] ?? "")) end -= 1;
    return { start, end };
  }

  return node(document.contents, 0);
}

function nothingAfter(offset: number): Node {
  return { kind: "null", start: offset, end: offset };
}

/** JSON's spelling of a number of YAML's core schema, digit for digit; undefined for .inf and .nan. */
function jsonNumber(source: string): string | undefined {
  if (/^0[ox]/.test(source)) return BigInt(source).toString();
  const parts = /^([-+]?)(\d*)(?:\.(\d*))?([eE][-+]?\d+)?$/.exec(source.trim());
  if (!parts) return undefined;
  const [, sign, whole = "", fraction, exponent = ""] = parts;
  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  return `${sign === "-" ? "-" : ""}${digits}${fraction ? `.${fraction}` : ""}${exponent}`;
}
