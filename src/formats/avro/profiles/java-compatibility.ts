import { type Expansion, type Issue, PairGraph, type SchemaLink } from "../decode/pair-graph.js";
import { promotes } from "../decode/promotions.js";
import type { EnumType, FixedType, Named, RecordType, Schema, Type } from "../schema/schema.js";
import { simpleName } from "../schema/schema.js";
import { findThrown, incompatibilities, type Incompatibility, refuse } from "./incompatibilities.js";

/** What `SchemaCompatibility.checkReaderWriterCompatibility` of Apache Avro 1.12 says about one pair of schemas. */
export function checkAsReference(reader: Schema, writer: Schema): readonly Incompatibility[] {
  const root = new PairGraph(expand).pair(reader, writer);
  const thrown = findThrown(root);
  if (thrown) return [thrown];
  return root.reads ? [] : incompatibilities(root);
}

function expand(reader: Type, writer: Type): Expansion {
  if (writer.kind === "union")
    return {
      issues: [],
      links: writer.branches.map((branch, index) => ({
        step: { step: "branch", index },
        reader,
        writer: branch,
      })),
    };
  if (reader.kind === "union") {
    const links = reader.branches.map((branch, index) => ({
      step: { step: "into" as const, index },
      reader: branch,
      writer: writer,
    }));
    if (links.length > 0) return { issues: [], mode: "any", links };
    return { issues: [lacking(reader, writer)] };
  }
  if (reader.kind === "record" && writer.kind === "record") return records(reader, writer);
  if (reader.kind === "enum" && writer.kind === "enum")
    return { issues: [...names(reader, writer), ...symbols(reader, writer)] };
  if (reader.kind === "fixed" && writer.kind === "fixed")
    return { issues: [...names(reader, writer), ...sizes(reader, writer)] };
  if (reader.kind === "array" && writer.kind === "array")
    return { issues: [], links: [{ step: { step: "item" }, reader: reader.items, writer: writer.items }] };
  if (reader.kind === "map" && writer.kind === "map")
    return { issues: [], links: [{ step: { step: "value" }, reader: reader.values, writer: writer.values }] };
  if (reader.kind === writer.kind || promotes(writer.kind, reader.kind)) return { issues: [] };
  const message = `reader type: ${reader.kind.toUpperCase()} not compatible with writer type: ${writer.kind.toUpperCase()}`;
  return { issues: [refuse({ type: "TYPE_MISMATCH", message, place: reader.place, at: "" })] };
}

function lacking(reader: Type, writer: Type): Issue {
  const message = `reader union lacking writer type: ${writer.kind.toUpperCase()}`;
  return refuse({ type: "MISSING_UNION_BRANCH", message, place: reader.place, at: "" });
}

function names(reader: Named, writer: Named): readonly Issue[] {
  if (simpleName(reader.name) === simpleName(writer.name) || reader.aliases.includes(writer.name)) return [];
  return [
    refuse({ type: "NAME_MISMATCH", message: `expected: ${writer.name}`, place: reader.place, at: "/name" }),
  ];
}

function sizes(reader: FixedType, writer: FixedType): readonly Issue[] {
  if (reader.size === writer.size) return [];
  const message = `expected: ${String(writer.size)}, found: ${String(reader.size)}`;
  return [refuse({ type: "FIXED_SIZE_MISMATCH", message, place: reader.place, at: "/size" })];
}

function symbols(reader: EnumType, writer: EnumType): readonly Issue[] {
  const names = new Set(reader.symbols.map(({ name }) => name));
  const missing = writer.symbols.filter(({ name }) => !names.has(name)).map(({ name }) => name);
  if (missing.length === 0 || reader.default !== undefined) return [];
  const message = `[${missing.sort().join(", ")}]`;
  return [refuse({ type: "MISSING_ENUM_SYMBOLS", message, place: reader.place, at: "/symbols" })];
}

function records(reader: RecordType, writer: RecordType): Expansion {
  const written = new Map(writer.fields.map((field) => [field.name, field]));
  const issues: Issue[] = [...names(reader, writer)];
  const links: SchemaLink[] = [];
  for (const [index, field] of reader.fields.entries()) {
    const sources = [field.name, ...field.aliases].flatMap((name) => written.get(name) ?? []);
    const [source] = sources;
    const at = `/fields/${String(index)}`;
    if (sources.length > 1) {
      const message = `reader record field ${field.name} matches multiple fields in writer record ${writer.name}`;
      issues.push(refuse({ type: "AMBIGUOUS_ALIAS", message, place: field.place, at }, field));
    } else if (source)
      links.push({
        step: { step: "field", field: source, into: field },
        reader: field.type,
        writer: source.type,
      });
    else if (!field.default)
      issues.push(
        refuse(
          { type: "READER_FIELD_MISSING_DEFAULT_VALUE", message: field.name, place: field.place, at },
          field,
        ),
      );
  }
  return { issues, links };
}
