import { memoByObject } from "../../../algorithms/memo.js";
import type { Node } from "../../../source/node.js";
import { compare, decimalText, parseRational, type Rational } from "./rational.js";

/** A JSON value with exact numbers; objects keep any key, `__proto__` too. */
export type Value = null | boolean | string | Rational | readonly Value[] | ReadonlyMap<string, Value>;

export type JsonType = "null" | "boolean" | "number" | "string" | "array" | "object";

/** The order in which an instance is looked for: the shortest to print first. */
export const jsonTypes: readonly JsonType[] = ["null", "boolean", "number", "string", "object", "array"];

export function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isObject(value: Value): value is ReadonlyMap<string, Value> {
  return value instanceof Map;
}

export function isNumber(value: Value): value is Rational {
  return typeof value === "object" && value !== null && "n" in value;
}

export function typeOf(value: Value): JsonType {
  if (value === null) return "null";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "string") return "string";
  if (isArray(value)) return "array";
  return isObject(value) ? "object" : "number";
}

/** Equal exactly when two values are equal by JSON Schema: 1 is 1.0, and the order of keys does not count. */
export function valueKey(value: Value): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(valueKey).join(",")}]`;
  if (isObject(value)) {
    const keys = [...value.keys()].sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${valueKey(value.get(key) ?? null)}`).join(",")}}`;
  }
  return `${value.n.toString()}/${value.d.toString()}`;
}

/** Undefined when a number in it is too large to compute with. */
export function valueOf(node: Node): Value | undefined {
  switch (node.kind) {
    case "null":
      return null;
    case "boolean":
    case "string":
      return node.value;
    case "number":
      return parseRational(node.raw);
    case "array": {
      const items = node.items.map(valueOf);
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case "object": {
      const entries = new Map<string, Value>();
      for (const { key, value } of node.members) {
        const child = valueOf(value);
        if (child === undefined) return undefined;
        entries.set(key, child);
      }
      return entries;
    }
  }
}

/** Instances that would be longer are not built: nobody reads them, and every step after takes as long. */
export const largestInstance = 200_000;

/** About how many characters a value takes as JSON: instances share parts, so that is more than what is in memory. */
export function sizeOf(value: Value): number {
  if (typeof value === "string") return value.length + 2;
  if (value === null || typeof value === "boolean") return 4;
  return sizeOfParts(value);
}

const sizeOfParts = memoByObject((value: Exclude<Value, null | boolean | string>) => {
  let size = 2;
  if (isArray(value)) for (const item of value) size += sizeOf(item) + 1;
  else if (isObject(value)) for (const [name, child] of value) size += name.length + sizeOf(child) + 4;
  else size = 8;
  return size;
});

/** From what JSON.parse returns. */
export function fromPlain(value: unknown): Value | undefined {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "number") return parseRational(String(value));
  if (Array.isArray(value)) {
    const items = value.map(fromPlain);
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if (typeof value !== "object") return undefined;
  const entries = new Map<string, Value>();
  for (const [key, child] of Object.entries(value)) {
    const converted = fromPlain(child);
    if (converted === undefined) return undefined;
    entries.set(key, converted);
  }
  return entries;
}

/** Plain JSON for a validator or a report; numbers become the nearest doubles. */
export function toPlain(value: Value): unknown {
  if (value === null || typeof value !== "object") return value;
  if (isArray(value)) return value.map(toPlain);
  if (!isObject(value)) return Number(decimalText(value));
  const plain: Record<string, unknown> = {};
  for (const [key, child] of value) {
    Object.defineProperty(plain, key, {
      value: toPlain(child),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return plain;
}

/** Whether its numbers come back as they are from a validator or a report that computes in doubles. */
export function isFaithful(value: Value): boolean {
  if (value === null || typeof value !== "object") return true;
  if (isArray(value)) return value.every(isFaithful);
  if (isObject(value)) return [...value.values()].every(isFaithful);
  const near = parseRational(String(Number(decimalText(value))));
  return near !== undefined && compare(near, value) === 0;
}

/** As JSON, with every digit of its numbers. */
export function exactText(value: Value): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(exactText).join(",")}]`;
  if (isObject(value))
    return `{${[...value].map(([name, child]) => `${JSON.stringify(name)}:${exactText(child)}`).join(",")}}`;
  return isFaithful(value) ? JSON.stringify(Number(decimalText(value))) : decimalText(value);
}

/** Characters as JSON Schema counts them: code points. */
export function lengthOf(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) i += 1;
    count += 1;
  }
  return count;
}
