import { memoByObject } from "../../../algorithms/memo.js";
import { misreads, type Outcome, reads, readsWith, rejects, worst } from "../../../model/outcome.js";
import type { Enum, EnumValue } from "../model/descriptor.js";
import { getOrMake, PairTable } from "../model/tables.js";
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

export function numberOf(type: Enum, name: string): number | undefined {
  return indexOf(type).numbers.get(name);
}

function hasNumber(type: Enum, number: number): boolean {
  return indexOf(type).names.has(number);
}

const meanings = new PairTable<Map<number, readonly number[]>>();

/** The numbers under which a reader knows the names that a writer has for one number. */
export function meaningsOf(reader: Enum, writer: Enum, number: number): readonly number[] {
  const byNumber = meanings.getOrMake(reader, writer, () => new Map<number, readonly number[]>());
  return getOrMake(byNumber, number, () => {
    const names = indexOf(writer).names.get(number) ?? [];
    return [...new Set(names.flatMap((name) => numberOf(reader, name) ?? []))];
  });
}

/**
 * Whether a number means the same value to both. Names decide, as far as the reader knows one; where it has two of them
 * under different numbers, the number is not the same value whatever it reads.
 */
export function isSameNumber(
  reader: { enum: Enum; number: number },
  writer: { enum: Enum; number: number },
): boolean {
  const numbers = meaningsOf(reader.enum, writer.enum, writer.number);
  return (numbers.length > 0 ? numbers : [writer.number]).every((number) => number === reader.number);
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
    if (moved !== undefined && moved !== number) {
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

/** The name of a number that a reader has under another one; where it has none elsewhere, the name that is printed. */
export function misreadName(
  reader: { enum: Enum; number: number },
  writer: { enum: Enum; number: number },
): string | undefined {
  const names = indexOf(writer.enum).names.get(writer.number) ?? [];
  const isElsewhere = (name: string) => (numberOf(reader.enum, name) ?? reader.number) !== reader.number;
  return names.find(isElsewhere) ?? names[0];
}

/** What a reader takes the printed name of a value for, where it has the value's own name under another number. */
export function takenAs(
  reader: Enum,
  { enum: writer, number, name }: Pick<EnumValue, "enum" | "number" | "name">,
): { readonly read: number; readonly meant: number } | undefined {
  const printed = printedName(writer, number);
  const [read, meant] = [
    printed === undefined ? undefined : numberOf(reader, printed),
    numberOf(reader, name),
  ];
  return read === undefined || meant === undefined || read === meant ? undefined : { read, meant };
}

function readName(reader: Enum, { enum: writer, number, name: own }: EnumValue, policy: Policy): Outcome {
  const name = printedName(writer, number) ?? own;
  const taken = takenAs(reader, { enum: writer, number, name: own });
  if (taken)
    return misreads(
      `${own} is printed as ${name}, which the reader knows as ${String(taken.read)}, and ${own} as ${String(taken.meant)}`,
    );
  if (numberOf(reader, name) !== undefined) return reads;
  // A reader that has the number under other names, or its names under other numbers, loses a value that it knows.
  const isKnown = hasNumber(reader, number) || meaningsOf(reader, writer, number).length > 0;
  if (!isKnown && tolerates(reader, policy))
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
  if (on === "wire") return reader.number === writer.number;
  const own = numberOf(reader.enum, writer.name);
  return own === undefined ? isSameNumber(reader, writer) : own === reader.number;
}

export function valueText({ name, number }: EnumValue): string {
  return `${name} (${String(number)})`;
}

/** Two enums as a whole, value by value. */
export function readEnum(reader: Enum, writer: Enum, on: DataSurface, policy: Policy): Outcome {
  return worst(writer.values.map((value) => readEnumValue(reader, value, on, policy)));
}
