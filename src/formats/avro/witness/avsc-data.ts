import { type Schema, typeOf } from "../schema/schema.js";
import { branchName, type Datum, plainDatum } from "./datum.js";

/** A datum as avsc takes it. */
export function toAvsc(datum: Datum, schema: Schema): unknown {
  return plainDatum(datum, schema, (value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
}

/** A value that avsc decoded, as a datum of `schema`. */
export function fromAvsc(value: unknown, schema: Schema): Datum {
  const type = typeOf(schema);
  if (value === null || value === undefined)
    return type.kind === "union" ? { branch: nullBranch(type.branches), value: null } : null;
  if (Buffer.isBuffer(value)) return new Uint8Array(value);
  if (Array.isArray(value) && type.kind === "array") return value.map((item) => fromAvsc(item, type.items));
  if (typeof value !== "object") return value as Datum;
  const entries = Object.entries(value);
  if (type.kind === "map")
    return { entries: new Map(entries.map(([key, item]) => [key, fromAvsc(item, type.values)])) };
  if (type.kind === "record") {
    const members = new Map<string, unknown>(entries);
    return {
      fields: new Map(
        type.fields.map((field) => [field.name, fromAvsc(members.get(field.name), field.type)]),
      ),
    };
  }
  if (type.kind !== "union") return null;
  const [[name, inner] = ["", null]] = entries;
  const branch = type.branches.findIndex((candidate) => branchName(candidate) === name);
  const chosen = type.branches[branch];
  return chosen ? { branch, value: fromAvsc(inner, chosen) } : null;
}

function nullBranch(branches: readonly Schema[]): number {
  return branches.findIndex((branch) => typeOf(branch).kind === "null");
}
