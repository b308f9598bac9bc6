import type { EnumValue, Field } from "./descriptor.js";
import { optionNamed, valueText } from "./options.js";

/** The written default as canonical text; undefined where none is written. */
export function writtenDefault({ options, type }: Field): string | undefined {
  const option = optionNamed(options, "default");
  if (!option) return undefined;
  const { value } = option;
  const scalar = type.kind === "scalar" ? type.scalar : undefined;
  if ((scalar === "float" || scalar === "double") && "text" in value)
    return floatText(floatValue(scalar, value.text));
  return value.kind === "number" ? integerText(value.text) : valueText(value);
}

/** The number that a written float or double stands for: a float keeps 24 bits of it. */
export function floatValue(scalar: "float" | "double", text: string): number {
  const sign = text.startsWith("-") ? -1 : 1;
  const size = text.replace(/^-/, "");
  if (/^inf/i.test(size)) return sign * Infinity;
  const number = Number(/^0[0-7]+$/.test(size) ? `0o${size.slice(1)}` : size);
  return sign * (scalar === "float" ? Math.fround(number) : number);
}

/** The shortest text that reads as this number again. */
function floatText(number: number): string {
  if (!Number.isFinite(number)) return Number.isNaN(number) ? "nan" : number < 0 ? "-inf" : "inf";
  if (Object.is(number, -0)) return "-0";
  const digits = Math.fround(number) === number ? [6, 7, 8, 9] : [];
  const short = digits
    .map((count) => Number(number.toPrecision(count)))
    .find((rounded) => Math.fround(rounded) === number);
  return String(short ?? number);
}

function integerText(text: string): string {
  const negative = text.startsWith("-");
  const digits = negative ? text.slice(1) : text;
  const octal = /^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
  try {
    return `${negative ? "-" : ""}${BigInt(octal).toString()}`;
  } catch {
    return text;
  }
}

/** What a reader reports for an absent field, as text that is equal for equal values. */
export function effectiveDefault(field: Field): string | undefined {
  if (field.cardinality !== "singular" || field.type.kind === "message") return undefined;
  if (field.type.kind === "enum") return String(defaultValue(field)?.number ?? 0);
  const written = writtenDefault(field);
  if (written !== undefined) return written === "-0" ? "0" : written;
  const scalar = field.type.kind === "scalar" ? field.type.scalar : "int32";
  if (scalar === "bool") return "false";
  return scalar === "string" || scalar === "bytes" ? '""' : "0";
}

/** The value of an enum that an absent field reads as. */
export function defaultValue(field: Field): EnumValue | undefined {
  if (field.type.kind !== "enum") return undefined;
  const { values } = field.type.enum;
  const written = writtenDefault(field);
  return (written === undefined ? undefined : values.find(({ name }) => name === written)) ?? values[0];
}

/** What an absent field reads as, where that is no zero and no empty text. */
export function nonZeroDefault(field: Field): string | undefined {
  const means = effectiveDefault(field);
  return means === undefined || zeros.has(means) ? undefined : means;
}

const zeros: ReadonlySet<string> = new Set(["0", "false", '""']);
