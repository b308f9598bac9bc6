import { excerpt } from "../../../source/text.js";

const strict = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Apache Avro 1.12 validates names by Unicode letters and digits. */
const lenient = /^[\p{L}_][\p{L}\p{N}_]*$/u;

export type NameCheck = "valid" | "lenient" | "invalid";

/** One name without dots. */
export function checkName(name: string): NameCheck {
  if (strict.test(name)) return "valid";
  return lenient.test(name) ? "lenient" : "invalid";
}

const strictPath = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/;

/** Whether a name, with its namespace or without, may stand for a type. */
export function mayBeTypeName(name: string): boolean {
  return strictPath.test(name) || name.split(".").every((part) => checkName(part) !== "invalid");
}

/** Specification, Names: a dotted name is full and ignores the namespace; any other takes it. */
export function fullNameOf(name: string, namespace: string): string {
  if (name.includes(".")) return name.startsWith(".") ? name.slice(1) : name;
  return namespace === "" ? name : `${namespace}.${name}`;
}

export function describeBadName(name: string): string {
  return `${excerpt(name)} is not an Avro name: expected a letter or _, then letters, digits and _, for example "order_id"`;
}
