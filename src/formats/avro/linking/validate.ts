import type { Fault } from "../../../model/location.js";
import type { Node } from "../../../source/node.js";
import { describe } from "../../../source/node.js";
import type { ParsedFile } from "../text/parsed.js";
import type { Field, Schema } from "../schema/schema.js";
import { locate, typeOf } from "../schema/schema.js";
import { describeType } from "../schema/describe.js";

/** What Java's Double.valueOf takes from a string: Apache Avro turns a quoted default into a number with it. */
const quotedNumber = /^\s*[+-]?(?:NaN|Infinity|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[fFdD]?)\s*$/;

/** Defaults of a linked file, judged as Apache Avro 1.12 does: what it tolerates is a note. */
export function validate(file: ParsedFile): { faults: readonly Fault[]; notes: readonly string[] } {
  const faults: Fault[] = [];
  const notes: string[] = [];
  const records = [...file.definitions.values()].flatMap((type) => (type.kind === "record" ? [type] : []));
  const requests = file.protocol?.messages.map(({ request }) => request) ?? [];
  for (const record of [...records, ...requests]) {
    for (const field of record.fields) {
      if (field.default) checkDefault(field, field.default);
    }
  }

  function checkDefault(field: Field, value: Node): void {
    const verdict = fits(value, field.type, 0);
    if (verdict === true) return;
    if (verdict === false) {
      faults.push({
        message: `the default of field ${field.name} does not fit its type: expected ${describeType(field.type)}, found ${describe(value)}`,
        location: file.text.locate(value.start, value.end),
      });
      return;
    }
    notes.push(`line ${String(locate(field.place).line)}: the default of field ${field.name} ${verdict}`);
  }
  return { faults, notes };
}

/** true: fits. A text: Apache Avro takes it, others may not, and why. false: does not fit. */
export function fits(value: Node, schema: Schema, depth: number): boolean | string {
  const type = typeOf(schema);
  switch (type.kind) {
    case "null":
    case "boolean":
      return value.kind === type.kind;
    case "int":
      return isWhole(value, 31n);
    case "long":
      return isWhole(value, 63n);
    case "float":
    case "double":
      if (value.kind === "string" && quotedNumber.test(value.value))
        return `is the quoted number ${JSON.stringify(value.value)}: Apache Avro takes it, other libraries refuse it`;
      return value.kind === "number";
    case "string":
      return value.kind === "string";
    case "bytes":
      return value.kind === "string" && fitsBytes(value.value);
    case "fixed":
      if (value.kind !== "string" || !fitsBytes(value.value)) return false;
      return (
        value.value.length === type.size ||
        `has ${String(value.value.length)} bytes, the type ${String(type.size)}: it fails when it is used`
      );
    case "enum":
      if (value.kind !== "string") return false;
      return (
        type.symbols.some(({ name }) => name === value.value) ||
        `is not a symbol of ${type.name}: it fails when it is used`
      );
    case "union":
      return fitsUnion(value, type.branches, depth);
    case "array":
      if (value.kind !== "array") return false;
      return worstOf(value.items.map((item) => fits(item, type.items, depth + 1)));
    case "map":
      if (value.kind !== "object") return false;
      return worstOf(value.members.map((member) => fits(member.value, type.values, depth + 1)));
    case "record":
      if (value.kind !== "object") return false;
      return worstOf(type.fields.map((field) => fitsField(value.get(field.name), field, depth)));
  }
}

function fitsField(value: Node | undefined, field: Field, depth: number): boolean | string {
  return value === undefined ? field.default !== undefined : fits(value, field.type, depth + 1);
}

/** Specification 1.12: a default must match one branch (until 1.11: the first). */
function fitsUnion(value: Node, branches: readonly Schema[], depth: number): boolean | string {
  for (const [index, branch] of branches.entries()) {
    const verdict = fits(value, branch, depth + 1);
    if (verdict === false) continue;
    if (index === 0 || verdict !== true) return verdict;
    const { kind } = typeOf(branch);
    return `fits the union's ${kind} branch, not its first: Apache Avro 1.12 takes it, other libraries refuse it`;
  }
  return false;
}

function worstOf(verdicts: readonly (boolean | string)[]): boolean | string {
  if (verdicts.includes(false)) return false;
  return verdicts.find((verdict) => verdict !== true) ?? true;
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
