import type { Field, Message } from "../model/descriptor.js";
import { optionNamed } from "../model/options.js";
import { inRanges } from "../model/ranges.js";
import type { ReservedName, SyntaxFault } from "../syntax/ast.js";
import { largestFieldNumber } from "../syntax/parse-ranges.js";

export function* numbersTwice({ fields }: Message): Generator<SyntaxFault> {
  const byNumber = new Map<number, Field>();
  for (const field of fields) {
    const first = byNumber.get(field.number);
    if (first) {
      yield {
        message: `field number ${String(field.number)} is already used by ${first.name}: give ${field.name} another number`,
        at: field.node.numberAt,
      };
    } else byNumber.set(field.number, field);
  }
}

export function* reservedUses({ fields, node }: Message): Generator<SyntaxFault> {
  const names = new Set(node.reservedNames.map(({ name }) => name));
  for (const { number, name, node: field } of fields) {
    if (inRanges(number, node.reservedRanges))
      yield {
        message: `field number ${String(number)} is reserved: choose another number for ${name}`,
        at: field.numberAt,
      };
    if (inRanges(number, node.extensionRanges))
      yield {
        message: `field number ${String(number)} lies in an extension range: choose another number for ${name}`,
        at: field.numberAt,
      };
    if (names.has(name))
      yield { message: `the field name "${name}" is reserved: choose another name`, at: field.nameAt };
  }
}

export function* rangeFaults({ node, file }: Message): Generator<SyntaxFault> {
  const set = optionNamed(node.options, "message_set_wire_format") !== undefined;
  const all = [
    ...node.reservedRanges.map((range) => ({ ...range, what: "reserved range" })),
    ...node.extensionRanges.map((range) => ({ ...range, what: "extension range" })),
  ];
  for (const range of all) {
    if (range.from > range.to)
      yield {
        message: `the range ${String(range.from)} to ${String(range.to)} is empty: write the smaller number first`,
        at: range.at,
      };
    else if (range.from < 1 || (range.to > largestFieldNumber && !set)) {
      yield { message: `a range must lie within 1 to ${String(largestFieldNumber)}`, at: range.at };
    }
  }
  const sorted = all.sort((a, b) => a.from - b.from || a.to - b.to);
  for (const [index, range] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && range.from <= before.to) {
      yield {
        message: `this ${range.what} overlaps the ${before.what} ${String(before.from)} to ${String(before.to)}: make them disjoint`,
        at: range.at,
      };
    }
  }
  const [extension] = node.extensionRanges;
  if (extension && file.edition === "proto3")
    yield {
      message: "proto3 messages have no extension ranges: use proto2, an edition, or google.protobuf.Any",
      at: extension.at,
    };
  yield* reservedNameFaults(node.reservedNames);
}

/** Names that are reserved twice, or that are no identifiers. */
export function* reservedNameFaults(names: readonly ReservedName[]): Generator<SyntaxFault> {
  const reserved = new Set<string>();
  for (const { name, at } of names) {
    if (!/^[A-Za-z_]\w*$/.test(name))
      yield { message: `"${name}" is no name that a field or value could have: remove it`, at };
    if (reserved.has(name)) yield { message: `the name "${name}" is reserved twice: remove one`, at };
    reserved.add(name);
  }
}
