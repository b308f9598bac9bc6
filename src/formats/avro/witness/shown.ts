import type { Step } from "../decode/pair-graph.js";
import { type Schema, typeOf, type Union } from "../schema/schema.js";
import { branchName, type Compound, type Datum, isList, isObject, toJson } from "./datum.js";

/** One step of a way into a datum; `index` tells which of several items or entries. */
export interface Stride {
  readonly step: Step;
  readonly index: number;
}

/** Where a way leads in one side's data: a side may call a field otherwise, and has branches of its own. */
export type Way = readonly { readonly field?: string; readonly index: number }[];

export function wayIn(strides: readonly Stride[], side: "reader" | "writer"): Way {
  return strides.flatMap(({ step, index }) => {
    if (step.step === "branch" || step.step === "into") return [];
    if (step.step !== "field") return [{ index }];
    return [{ field: (side === "writer" ? step.field : step.into).name, index }];
  });
}

/**
 * A datum for people: the way to the value that matters, that value, and `…` for the rest. Bytes stand in hex, for as JSON
 * nobody can read them; a branch has its name where the way ends, or a
 * union leaves a choice.
 */
export function shownDatum(datum: Datum, schema: Schema, way: Way): string {
  const type = typeOf(schema);
  const [stride, ...rest] = way;
  if (isObject(datum) && "branch" in datum)
    return shownBranch(datum, type.kind === "union" ? type : undefined, way);
  if (!stride) return shownWhole(datum, type);
  if (isList(datum) && type.kind === "array") {
    const item = datum[stride.index];
    const inner = item === undefined ? "…" : shownDatum(item, type.items, rest);
    return `[${inner}${datum.length > 1 ? ", …" : ""}]`;
  }
  if (isObject(datum) && "entries" in datum && type.kind === "map") {
    const entry = [...datum.entries][stride.index];
    return entry
      ? members(entry[0], shownDatum(entry[1], type.values, rest), datum.entries.size)
      : shownWhole(datum, type);
  }
  if (isObject(datum) && "fields" in datum && type.kind === "record") {
    const field = type.fields.find(({ name }) => name === stride.field);
    if (field)
      return members(
        field.name,
        shownDatum(datum.fields.get(field.name) ?? null, field.type, rest),
        type.fields.length,
      );
  }
  return shownWhole(datum, type);
}

function members(name: string, value: string, all: number): string {
  return `{${JSON.stringify(name)}:${value}${all > 1 ? ", …" : ""}}`;
}

function shownBranch(
  { branch, value }: Extract<Compound, { branch: number }>,
  union: Union | undefined,
  way: Way,
): string {
  const chosen = union?.branches[branch];
  if (!chosen) return "…";
  const inner = shownDatum(value, chosen, way);
  const choices = union.branches.filter((other) => typeOf(other).kind !== "null");
  return (choices.length > 1 || way.length === 0) && value !== null
    ? `{${JSON.stringify(branchName(chosen))}:${inner}}`
    : inner;
}

const mostShown = 80;

function shownWhole(datum: Datum, schema: Schema): string {
  const text =
    datum instanceof Uint8Array
      ? `0x${Buffer.from(datum).toString("hex")}`
      : JSON.stringify(toJson(datum, schema));
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
