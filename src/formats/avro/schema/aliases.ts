import { type Named, type RecordType, type Schema, typeOf } from "./schema.js";

/**
 * The reader's aliases as Apache Avro's `Schema.applyAliases` gathers them: the writer's types and fields are
 * renamed by them before anything is resolved. Field aliases hold for the record's full name only.
 */
export interface Aliases {
  /** False between schemas that are the same. */
  readonly apply: boolean;
  /** Whether any type has an alias at all. */
  readonly renames: boolean;
  /** The full name that a writer's type goes by in the reader's eyes. */
  typeName(writer: Named): string;
  /** Whether any field of this writer's record may go by another name. */
  renamesFieldsOf(record: RecordType): boolean;
  /** The name that a writer's field goes by. */
  fieldName(record: RecordType, field: string): string;
}

export function aliasesOf(roots: readonly Schema[]): Aliases {
  const types = new Map<string, string>();
  const fields = new Map<string, Map<string, string>>();
  for (const type of namedTypes(roots)) {
    for (const alias of type.aliases) types.set(alias, type.name);
    if (type.kind !== "record") continue;
    for (const { name, aliases } of type.fields) {
      if (aliases.length === 0) continue;
      const table = fields.get(type.name) ?? new Map<string, string>();
      fields.set(type.name, table);
      for (const alias of aliases) table.set(alias, name);
    }
  }
  const typeName = (writer: Named) => types.get(writer.name) ?? writer.name;
  return {
    apply: true,
    renames: types.size > 0,
    typeName,
    renamesFieldsOf: (record) => fields.has(typeName(record)),
    fieldName: (record, field) => fields.get(typeName(record))?.get(field) ?? field,
  };
}

export const noAliases: Aliases = {
  apply: false,
  renames: false,
  typeName: ({ name }) => name,
  renamesFieldsOf: () => false,
  fieldName: (_record, field) => field,
};

/** Every named type that these schemas reach, each once, in the order met. */
export function namedTypes(roots: Iterable<Schema>): ReadonlySet<Named> {
  const named = new Set<Named>();
  const queue = [...roots].reverse();
  for (let schema = queue.pop(); schema; schema = queue.pop()) {
    const type = typeOf(schema);
    switch (type.kind) {
      case "record":
      case "enum":
      case "fixed":
        if (named.has(type)) break;
        named.add(type);
        if (type.kind === "record")
          for (let i = type.fields.length - 1; i >= 0; i -= 1) {
            const field = type.fields[i];
            if (field) queue.push(field.type);
          }
        break;
      case "array":
        queue.push(type.items);
        break;
      case "map":
        queue.push(type.values);
        break;
      case "union":
        for (const branch of [...type.branches].reverse()) queue.push(branch);
        break;
      default:
    }
  }
  return named;
}
