import type { Flaw } from "../../../model/location.js";
import { describe, type Node, type ObjectNode } from "../../../source/node.js";
import { describeType } from "../schema/describe.js";
import type { EnumType, Field, FixedType, Primitive, Schema } from "../schema/schema.js";
import { locate, typeOf } from "../schema/schema.js";
import type { ParsedFile } from "../text/parsed.js";

/** What Java's Double.valueOf takes from a string: Apache Avro turns a quoted default into a number with it. */
const quotedNumber = /^\s*[+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?)\s*$/;

export interface Validated {
  readonly notes: readonly string[];
  readonly flaws: readonly Flaw[];
}

/**
 * Defaults and errors of a linked file, judged as Apache Avro 1.12 does: what it tolerates is a note, and what it refuses
 * a flaw, for a default matters to readers alone.
 */
export function validate(file: ParsedFile): Validated {
  const flaws: Flaw[] = [];
  const notes: string[] = [];
  const named = [...file.definitions.values()];
  const requests = file.protocol?.messages.map(({ request }) => request) ?? [];
  for (const record of [...named, ...requests])
    for (const field of record.kind === "record" ? record.fields : []) {
      const fit = field.default ? fits(field.default, field.type) : true;
      if (typeof fit === "object")
        notes.push(
          `line ${String(locate(field.place).line)}: the default of field ${field.name} ${fit.note}`,
        );
      else if (field.default && !fit)
        flaws.push(misfit(file, `${record.name}.${field.name}`, { ...field, default: field.default }));
    }
  flaws.push(...notErrors(file));
  return { notes, flaws };
}

/** What a message throws is declared as an error. */
function notErrors({ protocol }: ParsedFile): readonly Flaw[] {
  const thrown = (protocol?.messages ?? []).flatMap(({ name, errors }) =>
    errors.branches.slice(1).map((branch) => ({ name, branch, type: typeOf(branch) })),
  );
  return thrown.flatMap(({ name, branch, type }): Flaw[] =>
    type.kind === "record" && type.error
      ? []
      : [
          {
            key: JSON.stringify(["error", name, describeType(type)]),
            message: `the message ${name} throws ${describeType(type)}, which is no error: expected a type that is declared as an error`,
            location: locate(branch.place),
          },
        ],
  );
}

function misfit(
  { text }: ParsedFile,
  element: string,
  { name, type, default: value }: Field & { readonly default: Node },
): Flaw {
  const absent = lacking(value, type);
  return {
    key: JSON.stringify(["default", element]),
    message: `the default of field ${name} does not fit its type: expected ${describeType(type)}, found ${
      absent === undefined ? describe(value) : `an object without ${absent}, which has no default of its own`
    }`,
    location: text.locate(value.start, value.end),
  };
}

/** The first field that a record's default leaves out, and that has no default: "zip", "address.zip". */
function lacking(value: Node, schema: Schema): string | undefined {
  const type = typeOf(schema);
  if (type.kind === "union") {
    const [only, ...others] = type.branches.filter((branch) => typeOf(branch).kind === "record");
    return only && others.length === 0 ? lacking(value, only) : undefined;
  }
  if (type.kind !== "record" || value.kind !== "object") return undefined;
  for (const field of type.fields) {
    const inner = value.get(field.name);
    if (inner === undefined && !field.default) return field.name;
    const deeper = inner && lacking(inner, field.type);
    if (deeper !== undefined) return `${field.name}.${deeper}`;
  }
  return undefined;
}

/** Whether a default fits its type; `Tolerated`: Apache Avro takes it, others may not. */
export type Fit = boolean | Tolerated;
export interface Tolerated {
  readonly note: string;
  /** No value of the type is the default: a reader that fills it in fails. */
  readonly failsWhenUsed: boolean;
}

export function fits(value: Node, schema: Schema): Fit {
  const type = typeOf(schema);
  switch (type.kind) {
    case "union":
      return fitsUnion(value, type.branches);
    case "array":
      return value.kind === "array" && worstOf(value.items.map((item) => fits(item, type.items)));
    case "map":
      return (
        value.kind === "object" && worstOf(value.members.map((member) => fits(member.value, type.values)))
      );
    case "record":
      return value.kind === "object" && worstOf(type.fields.map((field) => fitsField(value, field)));
    default:
      return fitsScalar(value, type);
  }
}

function fitsScalar(value: Node, type: Primitive | EnumType | FixedType): Fit {
  switch (type.kind) {
    case "null":
    case "boolean":
    case "string":
      return value.kind === type.kind;
    case "int":
      return isWhole(value, 31n);
    case "long":
      return isWhole(value, 63n);
    case "float":
    case "double":
      if (value.kind === "string" && quotedNumber.test(value.value))
        return {
          note: `is the quoted number ${JSON.stringify(value.value)}: Apache Avro takes it, other libraries refuse it`,
          failsWhenUsed: false,
        };
      return value.kind === "number";
    case "bytes":
      return value.kind === "string" && fitsBytes(value.value);
    case "fixed":
      if (value.kind !== "string" || !fitsBytes(value.value)) return false;
      return (
        value.value.length === type.size ||
        failing(`has ${String(value.value.length)} bytes, the type ${String(type.size)}`)
      );
    case "enum":
      if (value.kind !== "string") return false;
      return (
        type.symbols.some(({ name }) => name === value.value) || failing(`is not a symbol of ${type.name}`)
      );
  }
}

function fitsField(record: ObjectNode, field: Field): Fit {
  const value = record.get(field.name);
  return value === undefined ? field.default !== undefined : fits(value, field.type);
}

/** Specification 1.12: a default must match one branch (until 1.11: the first). */
function fitsUnion(value: Node, branches: readonly Schema[]): Fit {
  for (const [index, branch] of branches.entries()) {
    const fit = fits(value, branch);
    if (fit === false) continue;
    if (index === 0 || fit !== true) return fit;
    const { kind } = typeOf(branch);
    const note = `fits the union's ${kind} branch, not its first: Apache Avro 1.12 takes it, other libraries refuse it`;
    return { note, failsWhenUsed: false };
  }
  return false;
}

function failing(difference: string): Tolerated {
  return { note: `${difference}: it fails when it is used`, failsWhenUsed: true };
}

function worstOf(parts: readonly Fit[]): Fit {
  return !parts.includes(false) && (parts.find((fit) => fit !== true) ?? true);
}

function isWhole(value: Node, bits: bigint): boolean {
  if (value.kind !== "number" || !/^-?\d+$/.test(value.raw) || value.raw.length > 20) return false;
  const exact = BigInt(value.raw);
  return exact >= -(2n ** bits) && exact < 2n ** bits;
}

function fitsBytes(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 255) return false;
  return true;
}
