import type { Field } from "../model/descriptor.js";
import { optionNamed } from "../model/options.js";
import type { OptionValue, SyntaxFault } from "../syntax/ast.js";

/** A default must be a value of the field's type, and the field must be one that can have a default. */
export function* defaultFaults(field: Field): Generator<SyntaxFault> {
  const option = optionNamed(field.options, "default");
  const reason = option && refusal(field, option.value);
  if (option && reason !== undefined) yield { message: reason, at: option.at };
}

function refusal({ name, type, cardinality, presence, file }: Field, value: OptionValue): string | undefined {
  if (file.edition === "proto3") return `proto3 fields have no defaults: remove the default of ${name}`;
  if (cardinality !== "singular")
    return `a ${cardinality} field has no default: remove the default of ${name}`;
  if (presence === "implicit")
    return `a field without presence has no default: remove the default of ${name}`;
  if (type.kind === "message") return `a message field has no default: remove the default of ${name}`;
  if (type.kind === "enum") {
    const isValue =
      value.kind === "identifier" && type.enum.values.some((candidate) => candidate.name === value.text);
    return isValue ? undefined : `the default of ${name} must be the name of a value of ${type.enum.name}`;
  }
  if (type.kind !== "scalar") return undefined;
  return fits(type.scalar, value)
    ? undefined
    : `the default of ${name} is no ${type.scalar}: write a value of that type`;
}

/** Whether an option's value is one of a scalar type. */
export function fits(scalar: string, value: OptionValue): boolean {
  if (scalar === "string" || scalar === "bytes") return value.kind === "string";
  if (scalar === "bool")
    return value.kind === "identifier" && (value.text === "true" || value.text === "false");
  if (scalar === "float" || scalar === "double") {
    return value.kind === "number" || (value.kind === "identifier" && /^-?(?:inf|nan)$/.test(value.text));
  }
  if (value.kind !== "number" || !/^-?(?:\d+|0[xX][0-9a-fA-F]+)$/.test(value.text)) return false;
  const [low, high] = limits(scalar);
  if (low === 0n && value.text.startsWith("-")) return false;
  const negative = value.text.startsWith("-");
  const digits = negative ? value.text.slice(1) : value.text;
  const magnitude = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const number = negative ? -magnitude : magnitude;
  return number >= low && number <= high;
}

function limits(scalar: string): readonly [bigint, bigint] {
  const bits = scalar.endsWith("64") ? 64n : 32n;
  const unsigned = scalar.startsWith("u") || scalar.startsWith("fixed");
  return unsigned ? [0n, 2n ** bits - 1n] : [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n];
}
