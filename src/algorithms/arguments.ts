import { nearest } from "./nearest.js";
import { allOf, anyOf } from "./words.js";

/** What an argument must be, in words and as a question. */
export interface Kind {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
  /** Where it is a name: those that there are. */
  readonly names?: readonly string[];
}

/** The members of an object of arguments. */
export interface Members {
  readonly kinds: Readonly<Record<string, Kind>>;
  readonly required?: readonly string[];
  /** A thing that others build, which may have members of their own. */
  readonly open?: true;
}

/** @throws TypeError on a member that nobody reads, on a value of another kind, and where a required one is missing. */
export function refuse(caller: string, given: unknown, { kinds, required = [], open }: Members): void {
  if (!isObject(given)) {
    const members = required.length > 0 ? ` with ${allOf(required)}` : "";
    throw new TypeError(`${caller}: expected an object${members}, not ${shown(given)}`);
  }
  const written = Object.keys(given);
  if (!open)
    for (const key of written)
      if (!Object.hasOwn(kinds, key))
        throw new TypeError(`${caller}: there is no argument "${key}"${meant(key, Object.keys(kinds))}`);
  for (const [key, kind] of Object.entries(kinds)) {
    const value = given[key];
    if (value !== undefined) refuseValue(`${caller}: ${key}`, value, kind);
    else if (required.includes(key))
      throw new TypeError(`${caller}: ${key} is missing: expected ${kind.expected}`);
  }
}

/** @throws TypeError on a value of another kind, with the name that is most like it. */
export function refuseValue(what: string, value: unknown, { expected, holds, names }: Kind): void {
  if (holds(value)) return;
  const wrong = Array.isArray(value) ? (value as readonly unknown[]).find((item) => !holds([item])) : value;
  const like = typeof wrong === "string" && names ? meant(wrong, names) : "";
  const given = Array.isArray(value) && wrong !== undefined ? `a list with ${shown(wrong)}` : shown(value);
  throw new TypeError(`${what}: expected ${expected}, not ${given}${like}`);
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A Map, a Set and their like: their members are no properties. */
export function isIterable(value: unknown): boolean {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

export function oneOf(names: readonly string[]): Kind {
  return {
    expected: anyOf(names),
    holds: (value) => typeof value === "string" && names.includes(value),
    names,
  };
}

/** An object that has these members. */
export function having(expected: string, members: Readonly<Record<string, Kind>>): Kind {
  const required = Object.entries(members);
  return {
    expected,
    holds: (value) => isObject(value) && required.every(([key, { holds }]) => holds(value[key])),
  };
}

function meant(written: string, names: readonly string[]): string {
  const candidate = nearest(written, names);
  return candidate === undefined ? "" : `; did you mean ${candidate}?`;
}

const longestShown = 40;

/** A value as a sentence names it: a short text as it is, of others what they are. */
function shown(value: unknown): string {
  if (typeof value === "string") return value.length > longestShown ? "a longer text" : JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (isIterable(value)) return `a ${Object.prototype.toString.call(value).slice("[object ".length, -1)}`;
  if (typeof value === "object" && value !== null) return "such an object";
  return typeof value === "function" ? "a function" : String(value);
}
