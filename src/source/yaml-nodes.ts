import type { Alias, Document, Node as YamlNode, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { deepest } from "./json.js";
import { type Member, type Node, objectNode } from "./node.js";
import { excerpt, ReadError, type Text } from "./text.js";
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
  return new Converter(source, yaml).node(document.contents, 0);
}

class Converter {
  private readonly anchors = new Map<string, { readonly node: Node; readonly size: number }>();
  /** Anchors whose values are being read. */
  private readonly open = new Set<string>();
  private size = 0;
  private aliased = 0;

  constructor(
    private readonly source: Text,
    private readonly yaml: typeof Library,
  ) {}

  node(from: YamlNode, depth: number): Node {
    if (this.yaml.isAlias(from)) return this.alias(from);
    if (depth > deepest) this.fail(`the document is nested more than ${String(deepest)} levels deep`, from);
    const { anchor } = from as { anchor?: string };
    const before = this.size;
    this.size += 1;
    if (anchor) {
      this.anchors.delete(anchor);
      this.open.add(anchor);
    }
    const node = this.plainNode(from, depth);
    if (anchor) {
      this.open.delete(anchor);
      this.anchors.set(anchor, { node, size: this.size - before });
    }
    return node;
  }

  private plainNode(from: YamlNode, depth: number): Node {
    if (this.yaml.isMap(from)) return this.map(from, depth);
    return this.yaml.isSeq(from) ? this.sequence(from, depth) : this.scalar(from as Scalar);
  }

  private alias(from: Alias): Node {
    if (this.open.has(from.source))
      this.fail(`*${from.source} stands inside its own anchor: it would never end`, from);
    const target = this.anchors.get(from.source);
    if (!target) return this.fail(`no anchor &${from.source} stands before this alias`, from);
    this.size += target.size;
    this.aliased += target.size;
    if (this.aliased > mostAliased)
      this.fail(`aliases add more than ${String(mostAliased)} values: write the document without them`, from);
    return target.node;
  }

  private sequence(from: YAMLSeq, depth: number): Node {
    const items = from.items.map((item) => this.node(item as YamlNode, depth + 1));
    return { kind: "array", items, ...this.placeOf(from, items.at(-1)?.end) };
  }

  private map(from: YAMLMap, depth: number): Node {
    const members: Member[] = [];
    const merged: Member[] = [];
    for (const pair of from.items as Pair<YamlNode, YamlNode | null>[]) {
      const key = this.keyOf(pair);
      const value = pair.value ? this.node(pair.value, depth + 1) : nothingAfter(key.end);
      if (key.key === "<<" && this.isPlain(pair.key)) merged.push(...this.mergedMembers(value, pair.key));
      else members.push({ ...key, value });
    }
    const own = new Set(members.map(({ key }) => key));
    for (const member of merged) {
      if (!own.has(member.key)) members.push(member);
      own.add(member.key);
    }
    const { start, end } = this.placeOf(from, Math.max(0, ...members.slice(-1).map((m) => m.value.end)));
    return objectNode(start, end, members);
  }

  private mergedMembers(value: Node, at: YamlNode): readonly Member[] {
    if (value.kind === "object") return value.members;
    if (value.kind !== "array")
      return this.fail("<< merges another map: expected an alias such as *defaults", at);
    return value.items.flatMap((item) => this.mergedMembers(item, at));
  }

  private keyOf(pair: Pair<YamlNode, YamlNode | null>): Omit<Member, "value"> {
    const from = pair.key;
    const target = this.yaml.isAlias(from) ? undefined : from;
    if (!this.yaml.isScalar(target)) return this.fail("a key must be a plain word or a string", from);
    this.size += 1;
    const key = typeof target.value === "string" ? target.value : (target.source ?? "");
    if (key === "" && typeof target.value !== "string")
      this.fail("a key is missing before this colon", target);
    return { key, ...this.placeOf(target, undefined) };
  }

  private isPlain(from: YamlNode): boolean {
    return this.yaml.isScalar(from) && from.type === "PLAIN";
  }

  private scalar(from: Scalar): Node {
    const place = this.placeOf(from, undefined);
    const { value } = from;
    if (typeof value === "string") return { kind: "string", value, ...place };
    if (typeof value === "boolean") return { kind: "boolean", value, ...place };
    if (typeof value === "number") {
      const raw = jsonNumber(from.source ?? String(value));
      if (raw === undefined)
        return this.fail(`${excerpt(from.source ?? "")} has no place in JSON: write a number`, from);
      return { kind: "number", raw, value: Number(raw), ...place };
    }
    return { kind: "null", ...place };
  }

  /** Block values end with their last character, not with the blank lines that follow. */
  private placeOf(from: YamlNode, lastEnd: number | undefined): { start: number; end: number } {
    const [start, valueEnd] = from.range ?? [0, 0, 0];
    if (lastEnd !== undefined && !(from as { flow?: boolean }).flow)
      return { start, end: Math.max(start, lastEnd) };
    let end = Math.max(start, valueEnd);
    if (!this.yaml.isCollection(from))
      while (end > start && /\s/.test(this.source.text[end - 1] ?? "")) end -= 1;
    return { start, end };
  }

  private fail(message: string, at: YamlNode | Pair): never {
    const [start, end] = "range" in at && at.range ? at.range : [0, 0, 0];
    throw new ReadError(message, this.source.locate(start, Math.max(end, start)));
  }
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
