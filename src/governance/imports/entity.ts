import type { Location } from "../../model/location.js";

/** A document of a catalogue, with where it begins. */
export interface Entity {
  readonly file: string;
  readonly value: unknown;
  readonly location: Location;
}

/** A member of an untrusted document; undefined when it is not there. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let member = value;
  for (const step of path) {
    if (typeof member !== "object" || member === null || !Object.hasOwn(member, step)) return undefined;
    member = (member as Readonly<Record<string, unknown>>)[step];
  }
  return member;
}

export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const member = at(value, ...path);
  return typeof member === "string" && member !== "" ? member : undefined;
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const member = at(value, ...path);
  return Array.isArray(member) ? member : [];
}
