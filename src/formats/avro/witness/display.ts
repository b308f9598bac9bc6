import { logicalText } from "../decode/logical-types.js";
import type { Logical } from "../schema/schema.js";
import type { Datum } from "./datum.js";
import type { Encounter } from "./replay-path.js";

/** How one number is understood on both sides: "1700000000000 was written as 2023-… and is read as 1970-…". */
export function display({ datum, pair: { reader, writer } }: Encounter): string {
  const raw =
    datum instanceof Uint8Array
      ? `0x${Buffer.from(datum).toString("hex")}`
      : typeof datum === "bigint"
        ? String(datum)
        : JSON.stringify(datum);
  const name = (logical: Logical | undefined, kind: string) => (logical ? logicalText(logical) : kind);
  return `${raw.slice(0, 60)} was written as ${understood(datum, writer.logical)} (${name(writer.logical, writer.kind)}) and is read as ${understood(datum, reader.logical)} (${name(reader.logical, reader.kind)})`;
}

function understood(datum: Datum, logical: Logical | undefined): string {
  if (!logical) return "the bare value";
  if (logical.name === "decimal" && datum instanceof Uint8Array) return decimal(datum, logical.scale ?? 0);
  if (typeof datum !== "bigint" && typeof datum !== "number") return `a ${logical.name}`;
  const number = Number(datum);
  const unit = logical.name.slice(logical.name.lastIndexOf("-") + 1);
  const factor = { millis: 1, micros: 1000, nanos: 1_000_000 }[unit] ?? 1;
  if (logical.name === "date") return instant(number * 86_400_000).slice(0, 10);
  if (logical.name.startsWith("time-")) return clock(number / factor);
  const text = instant(number / factor);
  return logical.name.startsWith("local-") ? text.replace("Z", " local time") : text;
}

function instant(millis: number): string {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? "a time beyond any calendar" : date.toISOString();
}

function clock(millis: number): string {
  return millis >= 0 && millis < 86_400_000
    ? new Date(millis).toISOString().slice(11, 23)
    : `${String(millis)} ms, which is no time of day`;
}

function decimal(bytes: Uint8Array, scale: number): string {
  if (bytes.length === 0) return "0";
  const unsigned = BigInt(`0x${Buffer.from(bytes).toString("hex")}`);
  const value = BigInt.asIntN(8 * bytes.length, unsigned);
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  const sign = value < 0n ? "-" : "";
  return scale === 0 ? `${sign}${digits}` : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
