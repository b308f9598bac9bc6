import type { Node, ObjectNode } from "../../../source/node.js";
import type { Logical } from "../schema/schema.js";

/** Specification 1.12, Logical Types: the base types that each may annotate. */
const bases: Readonly<Record<string, readonly string[]>> = {
  decimal: ["bytes", "fixed"],
  "big-decimal": ["bytes"],
  uuid: ["string", "fixed"],
  date: ["int"],
  "time-millis": ["int"],
  "time-micros": ["long"],
  "timestamp-millis": ["long"],
  "timestamp-micros": ["long"],
  "timestamp-nanos": ["long"],
  "local-timestamp-millis": ["long"],
  "local-timestamp-micros": ["long"],
  "local-timestamp-nanos": ["long"],
  duration: ["fixed"],
};

export interface ReadLogical {
  readonly logical?: Logical;
  /** Why the annotation is ignored, as the specification asks for invalid ones. */
  readonly note?: string;
}

/** The logical type of a schema object, where the specification knows it and it is valid. */
export function readLogical(node: ObjectNode, base: string, size?: number): ReadLogical {
  const written = node.get("logicalType");
  if (written?.kind !== "string" || !Object.hasOwn(bases, written.value)) return {};
  const name = written.value;
  if (!bases[name]?.includes(base))
    return { note: `logical type ${name} is ignored: it does not go with ${base}` };
  if (name === "duration" && size !== 12)
    return { note: "logical type duration is ignored: it needs a fixed of 12 bytes" };
  if (name === "uuid" && base === "fixed" && size !== 16)
    return { note: "logical type uuid is ignored: it needs a string or a fixed of 16 bytes" };
  return name === "decimal" ? readDecimal(node, base === "fixed" ? size : undefined) : { logical: { name } };
}

function readDecimal(node: ObjectNode, size: number | undefined): ReadLogical {
  const precision = integer(node.get("precision"));
  const scale = node.get("scale") === undefined ? 0 : integer(node.get("scale"));
  if (precision === undefined || precision <= 0)
    return { note: "logical type decimal is ignored: its precision must be a whole number above 0" };
  if (scale === undefined || scale < 0 || scale > precision)
    return {
      note: "logical type decimal is ignored: its scale must be a whole number from 0 to the precision",
    };
  if (size !== undefined && precision > digitsIn(size))
    return {
      note: `logical type decimal is ignored: ${String(size)} bytes hold at most ${String(digitsIn(size))} digits`,
    };
  return { logical: { name: "decimal", precision, scale } };
}

function digitsIn(bytes: number): number {
  return Math.floor(Math.log10(2) * (8 * bytes - 1));
}

function integer(node: Node | undefined): number | undefined {
  return node?.kind === "number" && Number.isInteger(node.value) ? node.value : undefined;
}
