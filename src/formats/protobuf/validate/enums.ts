import { allEnums, type Enum, type EnumValue, type ProtoFile } from "../model/descriptor.js";
import { optionIsTrue, optionNamed } from "../model/options.js";
import { inRanges } from "../model/ranges.js";
import type { SyntaxFault } from "../syntax/ast.js";
import { reservedNameFaults } from "./numbers.js";

/** What protoc refuses about enums: no values, a first value that is not zero, aliases, reserved numbers and names. */
export function* enumFaults(file: ProtoFile): Generator<SyntaxFault> {
  for (const type of allEnums(file)) {
    const [first] = type.values;
    if (!first) {
      yield { message: `enum ${type.name} is empty: it needs at least one value`, at: type.at };
      continue;
    }
    if (!type.closed && first.number !== 0) {
      yield {
        message: `the first value of the open enum ${type.name} must be 0: add one such as ${type.name.toUpperCase()}_UNSPECIFIED = 0`,
        at: first.node.at,
      };
    }
    yield* aliasFaults(type);
    yield* reservedFaults(type);
    yield* jsonFaults(type);
  }
}

function* aliasFaults({ values, options, name }: Enum): Generator<SyntaxFault> {
  const allowed = optionIsTrue(options, "allow_alias");
  const byNumber = new Map<number, EnumValue>();
  let aliases = 0;
  for (const value of values) {
    const first = byNumber.get(value.number);
    if (!first) byNumber.set(value.number, value);
    else if (allowed) aliases += 1;
    else
      yield {
        message: `${value.name} uses the number ${String(value.number)} of ${first.name}: choose another, or set option allow_alias = true`,
        at: value.node.at,
      };
  }
  const option = optionNamed(options, "allow_alias");
  if (allowed && aliases === 0 && option)
    yield { message: `enum ${name} allows aliases and has none: remove allow_alias`, at: option.at };
}

function* reservedFaults({ values, node }: Enum): Generator<SyntaxFault> {
  const names = new Set(node.reservedNames.map(({ name }) => name));
  for (const { name, number, node: value } of values) {
    if (inRanges(number, node.reservedRanges)) {
      yield { message: `the number ${String(number)} is reserved: choose another for ${name}`, at: value.at };
    }
    if (names.has(name)) yield { message: `the name "${name}" is reserved: choose another`, at: value.at };
  }
  yield* reservedNameFaults(node.reservedNames);
  const sorted = [...node.reservedRanges].sort((a, b) => a.from - b.from);
  for (const [index, range] of sorted.entries()) {
    const before = sorted[index - 1];
    if (range.from > range.to)
      yield { message: "this reserved range is empty: write the smaller number first", at: range.at };
    if (before && range.from <= before.to)
      yield {
        message: `this reserved range overlaps ${String(before.from)} to ${String(before.to)}: make them disjoint`,
        at: range.at,
      };
  }
}

/** Names that collide in languages that strip the enum's name from its values. */
function* jsonFaults({ values, name, features }: Enum): Generator<SyntaxFault> {
  if (features.json_format !== "ALLOW") return;
  const prefix = name.toLowerCase().replaceAll("_", "");
  const byShortName = new Map<string, EnumValue>();
  for (const value of values) {
    const short = withoutPrefix(value.name, prefix);
    const first = byShortName.get(short);
    if (!first) byShortName.set(short, value);
    else if (first.number !== value.number) {
      yield {
        message: `${first.name} and ${value.name} become the same name without the prefix ${name}: rename one`,
        at: value.node.at,
      };
    }
  }
}

function withoutPrefix(name: string, prefix: string): string {
  let at = 0;
  let matched = 0;
  while (at < name.length && matched < prefix.length) {
    if (name[at] !== "_") {
      if (name[at]?.toLowerCase() !== prefix[matched]) return camel(name);
      matched += 1;
    }
    at += 1;
  }
  const rest = name.slice(at).replace(/^_+/, "");
  return matched < prefix.length || rest === "" ? camel(name) : camel(rest);
}

function camel(name: string): string {
  return name.toLowerCase().replace(/(?:^|_+)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
