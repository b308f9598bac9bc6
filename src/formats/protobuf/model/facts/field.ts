import { effectiveDefault, writtenDefault } from "../defaults.js";
import { dependencyOfExtendee, dependencyOfField, dependencyShape } from "../dependency.js";
import type { Field } from "../descriptor.js";
import { typeText, withoutDot } from "../type-text.js";
import { generatedFacts } from "./generated-code.js";
import { plainOptions } from "./plain-options.js";

/** What a field is, fact by fact, in the order of its canonical text. A rule about fields is about one of these. */
export const fieldFacts = {
  number: ({ number }) => number,
  name: ({ name }) => name,
  jsonName: ({ jsonName }) => jsonName,
  cardinality: ({ cardinality }) => cardinality,
  presence: ({ presence }) => presence,
  type: typeText,
  extendee: ({ extendee, extendeeName }) =>
    extendee?.fullName ?? (extendeeName === undefined ? null : withoutDot(extendeeName)),
  oneof: ({ oneof }) => oneof?.name ?? null,
  packed: ({ packed }) => packed,
  delimited: ({ delimited }) => delimited,
  utf8: ({ features }) => features.utf8_validation,
  writtenDefault: (field) => writtenDefault(field) ?? null,
  effectiveDefault: (field) => (field.type.kind === "enum" ? null : (effectiveDefault(field) ?? null)),
  generated: generatedFacts,
  options: ({ options }) => plainOptions(options),
} satisfies Readonly<Record<string, (field: Field) => unknown>>;
export type FieldFact = keyof typeof fieldFacts;

const facts: readonly ((field: Field) => unknown)[] = Object.values(fieldFacts);

/** Whether every fact of two fields is the same. */
export function haveSameFacts(a: Field, b: Field): boolean {
  return facts.every((fact) => isSameFact(fact(a), fact(b)));
}

/** Most facts are names and numbers, and what is said of no field in particular is one object for all. */
export function isSameFact(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === "object" && JSON.stringify(a) === JSON.stringify(b));
}

/** Equal for fields of which every fact is. */
export function fieldShape(field: Field): unknown {
  const dependencies = [dependencyOfField(field), dependencyOfExtendee(field)];
  return [
    ...facts.map((fact) => fact(field)),
    ...dependencies.flatMap((type) => (type ? [dependencyShape(type)] : [])),
  ];
}
