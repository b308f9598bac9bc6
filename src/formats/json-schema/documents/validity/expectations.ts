import type { Node } from "../../../../source/node.js";
import { jsonTypes } from "../../values/value.js";
import type { Dialect } from "../dialect.js";
import { compiles } from "./regular-expressions.js";

/** What a value is held against. */
export interface Standard {
  readonly dialect: Dialect;
  /** The file itself says that it is of this dialect; otherwise what any draft allows is let through. */
  readonly declared: boolean;
}

/** What is wrong with a value, and where. */
export interface Objection {
  readonly node: Node;
  readonly expected: string;
  /** What may be meant, from among these. */
  readonly candidates?: readonly string[];
  /** No draft allows it, and it is plain what it says: an earlier version with it can be compared. */
  readonly plain?: true;
}

/** What a keyword holds that is no schema; undefined: nothing is wrong with it. */
export type Expectation = (value: Node, standard: Standard) => Objection | undefined;

function kind(name: Node["kind"], expected: string): Expectation {
  return (node) => (node.kind === name ? undefined : { node, expected });
}

/** The same of a keyword that says nothing about instances. */
export function annotation(is: Expectation): Expectation {
  return (node, standard) => {
    const objection = is(node, standard);
    return objection && { ...objection, plain: true };
  };
}

export const text = kind("string", "a string");
export const flag = kind("boolean", "true or false");
export const list = kind("array", "a list");
export const number = kind("number", "a number");

export const regularExpression: Expectation = (node) => {
  if (node.kind !== "string") return { node, expected: "a regular expression as a string" };
  return compiles(node.value) ? undefined : { node, expected: "a regular expression that compiles" };
};

export const name: Expectation = (node) =>
  node.kind === "string" && /^[A-Za-z_][-A-Za-z0-9._:]*$/.test(node.value)
    ? undefined
    : { node, expected: "a name that begins with a letter" };

export const count: Expectation = (node) =>
  node.kind === "number" && node.value >= 0 && Number.isInteger(node.value)
    ? undefined
    : { node, expected: "a whole number, 0 or more" };

export const aboveZero: Expectation = (node) =>
  node.kind === "number" && (node.value > 0 || /^[^-eE]*[1-9]/.test(node.raw))
    ? undefined
    : { node, expected: "a number above 0" };

/** draft-04 has true or false beside the bound; all others have the bound itself. */
export const exclusiveBound: Expectation = (node, { dialect, declared }) => {
  if (dialect === "draft-04" || !declared) {
    if (node.kind === "boolean" || (!declared && node.kind === "number")) return undefined;
    return { node, expected: declared ? "true or false" : "a number" };
  }
  if (node.kind === "number") return undefined;
  const beside =
    node.kind === "boolean" ? " (true or false is draft-04's; since draft-06 it is the bound itself)" : "";
  return { node, expected: `a number${beside}`, ...(node.kind === "boolean" && { plain: true }) };
};

const typeNames: readonly string[] = [...jsonTypes, "integer"];

export const types: Expectation = (node, standard) => {
  if (node.kind === "string") return typeName(node, standard);
  const expected = `one of ${typeNames.map((type) => JSON.stringify(type)).join(", ")} or a list of them`;
  if (node.kind === "null") return { node, expected: `${expected} (the type is named "null", in quotes)` };
  if (node.kind !== "array" || node.items.length === 0) return { node, expected };
  for (const item of node.items) {
    const objection = item.kind === "string" ? typeName(item, standard) : { node: item, expected };
    if (item.kind === "null")
      return { node: item, expected: 'a type\'s name: the type is named "null", in quotes' };
    if (objection) return objection;
  }
  return repeated(node.items, "a list without repetitions");
};

function typeName(node: Extract<Node, { kind: "string" }>, { declared }: Standard): Objection | undefined {
  if (typeNames.includes(node.value) || (!declared && node.value === "any")) return undefined;
  const expected = `one of ${typeNames.map((type) => JSON.stringify(type)).join(", ")}`;
  return { node, expected, candidates: typeNames, ...(node.value === "any" && { plain: true }) };
}

function repeated(items: readonly Node[], expected: string): Objection | undefined {
  const seen = new Set<string>();
  for (const item of items) {
    if (item.kind !== "string") continue;
    if (seen.has(item.value)) return { node: item, expected, plain: true };
    seen.add(item.value);
  }
  return undefined;
}

export const namesRequired: Expectation = (node, standard) => {
  if (node.kind === "boolean")
    return { node, expected: 'a list of names in the object\'s own schema, beside "properties"' };
  return nameList(node, standard);
};

export const nameList: Expectation = (node, { dialect, declared }) => {
  const expected = "a list of names";
  if (node.kind !== "array") return { node, expected };
  const other = node.items.find((item) => item.kind !== "string");
  if (other) return { node: other, expected: "a name as a string" };
  if (dialect === "draft-04" && declared && node.items.length === 0)
    return { node, expected: "a list of at least one name (draft-04 has no empty list here)", plain: true };
  return repeated(node.items, "a list without repetitions");
};

export const values: Expectation = (node, { dialect, declared }) => {
  if (node.kind !== "array") return { node, expected: "a list of values" };
  if (dialect === "draft-04" && declared && node.items.length === 0)
    return { node, expected: "a list of at least one value", plain: true };
  return undefined;
};

export const identifier: Expectation = (node, { dialect }) => {
  if (node.kind !== "string") return { node, expected: "a URI reference as a string" };
  const fragment = node.value.slice(node.value.indexOf("#") + 1);
  const newer = dialect === "2019-09" || dialect === "2020-12";
  return newer && node.value.includes("#") && fragment !== ""
    ? { node, expected: 'a URI reference without a fragment (an anchor is declared with "$anchor")' }
    : undefined;
};

export const reference: Expectation = (node) =>
  node.kind === "string" ? undefined : { node, expected: "a URI reference as a string" };

export const vocabularies: Expectation = (node, standard) => {
  if (node.kind !== "object") return { node, expected: "an object of true and false" };
  for (const { value } of node.members) {
    const objection = flag(value, standard);
    if (objection) return objection;
  }
  return undefined;
};
