import { differInPrecisionOnly, logicalText } from "../decode/logical-types.js";
import type { Type } from "../schema/schema.js";
import type { Datum } from "./datum.js";
import { bigDecimalOf, decimalText } from "./decimals.js";
import type { Encounter } from "./replay-path.js";

/** How one value is understood on both sides: "1700000000000 was written as 2023-… and is read as 1970-…". */
export function display({ datum, pair: { reader, writer } }: Encounter): string {
  const from = `${shown(datum).slice(0, 60)} was written as ${understood(datum, writer)} (${nameOf(writer)})`;
  return differInPrecisionOnly(reader.logical, writer.logical)
    ? `${from} and is refused as ${nameOf(reader)}`
    : `${from} and is read as ${understood(promotedTo(reader, datum), reader)} (${nameOf(reader)})`;
}

function nameOf({ logical, kind }: Type): string {
  return logical ? logicalText(logical) : kind;
}

function shown(datum: Datum): string {
  if (datum instanceof Uint8Array) return `0x${Buffer.from(datum).toString("hex")}`;
  return typeof datum === "bigint" ? String(datum) : JSON.stringify(datum);
}

/** Bytes and strings are read as each other, byte for byte. */
function promotedTo({ kind }: Type, datum: Datum): Datum {
  if (kind === "string" && datum instanceof Uint8Array) return Buffer.from(datum).toString("utf8");
  return kind === "bytes" && typeof datum === "string" ? new Uint8Array(Buffer.from(datum, "utf8")) : datum;
}

function understood(datum: Datum, { logical, kind }: Type): string {
  if (!logical) return kind === "string" || kind === "bytes" ? shown(datum) : "the bare value";
  if (datum instanceof Uint8Array) {
    if (logical.name === "decimal") return decimalText(datum, logical.scale ?? 0);
    if (logical.name === "big-decimal") return bigDecimalOf(datum) ?? "no number";
  }
  if (logical.name === "uuid" && typeof datum === "string" && !uuid.test(datum)) return "no value";
  if (typeof datum !== "bigint" && typeof datum !== "number") return `a ${logical.name}`;
  const number = Number(datum);
  const unit = logical.name.slice(logical.name.lastIndexOf("-") + 1);
  const factor = { millis: 1, micros: 1000, nanos: 1_000_000 }[unit] ?? 1;
  if (logical.name === "date") return instant(number * 86_400_000).slice(0, 10);
  if (logical.name.startsWith("time-")) return clock(number / factor);
  const text = instant(number / factor);
  return logical.name.startsWith("local-") ? text.replace("Z", " local time") : text;
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function instant(millis: number): string {
  const date = new Date(millis);
  return Number.isNaN(date.getTime()) ? "a time beyond any calendar" : date.toISOString();
}

function clock(millis: number): string {
  return millis >= 0 && millis < 86_400_000
    ? new Date(millis).toISOString().slice(11, 23)
    : `${String(millis)} ms, which is no time of day`;
}
