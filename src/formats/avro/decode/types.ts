import { rejects } from "../../../model/outcome.js";
import type { Aliases } from "../schema/aliases.js";
import { describeType } from "../schema/describe.js";
import type { FixedType, Named, RecordType, Type } from "../schema/schema.js";
import { simpleName } from "../schema/schema.js";
import { unknownSymbols } from "./enums.js";
import { alignFields } from "./fields.js";
import { decodeLogical } from "./logical-types.js";
import type { Expansion, Issue } from "./pair-graph.js";
import { isLossy, promoted, promotes } from "./promotions.js";
import { fromUnion, intoUnion } from "./unions.js";

/**
 * What real decoders do where a reader's type meets a writer's: the specification's Schema Resolution, and where it
 * leaves a choice, Apache Avro 1.12's resolving decoder.
 */
export function decoders(aliases: Aliases): (reader: Type, writer: Type) => Expansion {
  return (reader, writer) => {
    if (writer.kind === "union") return fromUnion(reader, writer, aliases);
    if (reader.kind === "union") return intoUnion(reader, writer, aliases);
    return plainPair(reader, writer, aliases);
  };
}

function plainPair(reader: Type, writer: Type, aliases: Aliases): Expansion {
  if (reader.kind === "record" && writer.kind === "record") return records(reader, writer, aliases);
  if (reader.kind === "enum" && writer.kind === "enum")
    return { issues: [...names(reader, writer, aliases), ...unknownSymbols(reader, writer)] };
  if (reader.kind === "fixed" && writer.kind === "fixed") return fixeds(reader, writer, aliases);
  if (reader.kind === "array" && writer.kind === "array")
    return { issues: [], links: [{ step: { step: "item" }, reader: reader.items, writer: writer.items }] };
  if (reader.kind === "map" && writer.kind === "map")
    return { issues: [], links: [{ step: { step: "value" }, reader: reader.values, writer: writer.values }] };
  if (reader.kind === writer.kind) return { issues: logical(reader, writer) };
  if (!promotes(writer.kind, reader.kind))
    return {
      issues: [
        {
          kind: "type",
          outcome: rejects(`${describeType(writer)} cannot be read as ${describeType(reader)}`),
        },
      ],
    };
  const lossy: readonly Issue[] = isLossy(writer.kind, reader.kind)
    ? [{ kind: "lossy", outcome: promoted(writer.kind, reader.kind) }]
    : [];
  return { issues: [...lossy, ...logical(reader, writer)] };
}

function logical(reader: Type, writer: Type): readonly Issue[] {
  const outcome = decodeLogical(reader, writer);
  const silent = outcome.outcome === "reads" && outcome.note === undefined;
  return silent ? [] : [{ kind: "logical", outcome }];
}

function records(reader: RecordType, writer: RecordType, aliases: Aliases): Expansion {
  const { issues, links } = alignFields(reader, writer, aliases);
  return { issues: [...names(reader, writer, aliases), ...issues], links };
}

/** Specification: both have the same (unqualified) name; a reader's alias renames the writer's type first. */
function names(reader: Named, writer: Named, aliases: Aliases): readonly Issue[] {
  const name = aliases.typeName(writer);
  if (simpleName(name) === simpleName(reader.name)) return [];
  const java = reader.kind === "record" ? "; only Apache Avro's Java decoder ignores record names" : "";
  const because =
    name === writer.name
      ? `the reader calls this ${reader.kind} ${reader.name} and has no alias for the writer's ${writer.name}`
      : `the reader expects ${reader.name} here, and its aliases rename the writer's ${writer.name} to ${name}`;
  return [{ kind: "name", outcome: rejects(`${because}${java}`) }];
}

function fixeds(reader: FixedType, writer: FixedType, aliases: Aliases): Expansion {
  const issues: Issue[] = [...names(reader, writer, aliases)];
  if (reader.size !== writer.size) {
    const because = `the writer writes ${String(writer.size)} bytes, the reader's ${reader.name} has ${String(reader.size)}`;
    issues.push({ kind: "size", outcome: rejects(because) });
  }
  return { issues: [...issues, ...logical(reader, writer)] };
}
