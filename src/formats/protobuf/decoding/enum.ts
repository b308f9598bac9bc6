import { memoByObject } from "../../../algorithms/memo.js";
import { misreads, type Outcome, reads, readsWith, rejects, worst } from "../../../model/outcome.js";
import type { Enum, EnumValue } from "../model/descriptor.js";
import type { DataSurface, Policy } from "./reader-context.js";

/** The first number of each name, and the names of each number in the order of their declaration. */
const indexOf = memoByObject(({ values }: Enum) => {
  const [numbers, names] = [new Map<string, number>(), new Map<number, string[]>()];
  for (const { name, number } of values) {
    if (!numbers.has(name)) numbers.set(name, number);
    const others = names.get(number);
    if (others) others.push(name);
    else names.set(number, [name]);
  }
  return { numbers, names };
});

/** The name that ProtoJSON writes for a number: the first one declared. */
export function printedName(type: Enum, number: number): string | undefined {
  return indexOf(type).names.get(number)?.[0];
}

function numberOf(type: Enum, name: string): number | undefined {
  return indexOf(type).numbers.get(name);
}

function hasNumber(type: Enum, number: number): boolean {
  return indexOf(type).names.has(number);
}

/** What a reader of one enum makes of one value that a writer of the other wrote. */
export function readEnumValue(reader: Enum, writer: EnumValue, on: DataSurface, policy: Policy): Outcome {
  return on === "wire" ? readNumber(reader, writer, policy) : readName(reader, writer, policy);
}

function readNumber(reader: Enum, writer: EnumValue, policy: Policy): Outcome {
  const { number, name } = writer;
  const moved = numberOf(reader, name);
  if (hasNumber(reader, number)) {
    const here = printedName(reader, number) ?? "";
    if (moved !== undefined && moved !== number && !sameNumberNames(reader, number, writer)) {
      return misreads(`${name} is written as ${String(number)}, which the reader knows as ${here}`);
    }
    return reads;
  }
  if (moved !== undefined) {
    return misreads(`${name} is written as ${String(number)}, but the reader knows it as ${String(moved)}`);
  }
  if (!reader.closed)
    return readsWith(`the reader keeps the number ${String(number)} without knowing its name`);
  if (tolerates(reader, policy))
    return readsWith(`readers promise to tolerate unknown values: ${name} reads as absent`);
  return misreads(
    `the reader's closed enum has no value ${String(number)}: it becomes an unknown field, and the field reads as absent`,
  );
}

function tolerates({ closed }: Enum, { unknownValues }: Policy): boolean {
  return unknownValues === "all" || (unknownValues === "open" && !closed);
}

/** Whether both sides share a name for this number. */
function sameNumberNames(reader: Enum, number: number, writer: EnumValue): boolean {
  const names = indexOf(writer.enum).names.get(number) ?? [];
  return names.some((name) => numberOf(reader, name) === number);
}

function readName(reader: Enum, { enum: writer, number, name: own }: EnumValue, policy: Policy): Outcome {
  const name = printedName(writer, number) ?? own;
  if (numberOf(reader, name) !== undefined) return reads;
  // A reader that has the number under other names loses a value that it knows.
  if (!hasNumber(reader, number) && tolerates(reader, policy))
    return readsWith(`readers promise to tolerate unknown values: ${name} may read as absent`);
  return policy.unknownFields === "reject"
    ? rejects(`the reader does not know the name ${name}`)
    : misreads(
        `the reader's enum has no value ${name}: a lenient JSON parser drops it, a strict one refuses the message`,
      );
}

/** The value that an absent field reads as. */
export function firstValue({ values }: Enum): EnumValue | undefined {
  return values[0];
}

/** What an absent field means where no default is written. */
export function readFirstValue(reader: Enum, writer: Enum, on: DataSurface): Outcome {
  const [to, from] = [firstValue(reader), firstValue(writer)];
  if (!to || !from || isSameValue(to, from, on)) return reads;
  return misreads(
    `an absent field means ${valueText(from)} to the writer and ${valueText(to)} to the reader`,
  );
}

/** Bytes speak numbers. JSON speaks names: one that has another number is the same, and one that the reader has elsewhere is not. */
export function isSameValue(reader: EnumValue, writer: EnumValue, on: DataSurface): boolean {
  const same = reader.number === writer.number;
  if (on === "wire") return same;
  const names = indexOf(writer.enum).names.get(writer.number) ?? [];
  const numbers = names.flatMap((name) => numberOf(reader.enum, name) ?? []);
  return numbers.length > 0 ? numbers.includes(reader.number) : same;
}

export function valueText({ name, number }: EnumValue): string {
  return `${name} (${String(number)})`;
}

/** Two enums as a whole, value by value. */
export function readEnum(reader: Enum, writer: Enum, on: DataSurface, policy: Policy): Outcome {
  return worst(writer.values.map((value) => readEnumValue(reader, value, on, policy)));
}
