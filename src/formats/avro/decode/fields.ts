import { misreads, readsWith, rejects } from "../../../model/outcome.js";
import type { Node } from "../../../source/node.js";
import { fits } from "../linking/validate.js";
import type { Aliases } from "../schema/aliases.js";
import { exactJson } from "../schema/definition-key.js";
import { areSameBare, type Field, type RecordType, type Schema, typeOf } from "../schema/schema.js";
import type { Issue, SchemaLink } from "./pair-graph.js";

interface Aligned {
  readonly issues: readonly Issue[];
  readonly links: readonly SchemaLink[];
}

/** Which writer's field each of the reader's fields is read from, and what becomes of the others. */
export function alignFields(reader: RecordType, writer: RecordType, aliases: Aliases): Aligned {
  const written = fieldsByName(writer.fields);
  const renamed = aliases.renamesFieldsOf(writer)
    ? new Map(writer.fields.map((field) => [aliases.fieldName(writer, field.name), field]))
    : undefined;
  const issues: Issue[] = [];
  const links: SchemaLink[] = [];
  for (const [place, field] of reader.fields.entries()) {
    const claimed = claimedBy(field, written);
    if (aliases.apply && claimed.length > 1) issues.push(ambiguous(field, claimed));
    const source = renamed ? renamed.get(field.name) : written(field.name, place);
    if (!source) issues.push(absent(field, written(field.name) ?? claimed[0], { reader, writer }));
    else if (!areSameBare(typeOf(field.type), typeOf(source.type)))
      links.push({
        step: { step: "field", field: source, into: field },
        reader: field.type,
        writer: source.type,
      });
  }
  return { issues, links };
}

type ByName = (name: string, place?: number) => Field | undefined;

/** Most fields stand where the other side has them: only what was moved needs a map. */
function fieldsByName(fields: readonly Field[]): ByName {
  let map: Map<string, Field> | undefined;
  return (name, place = 0) => {
    const near = fields[place];
    if (near?.name === name) return near;
    map ??= new Map(fields.map((field) => [field.name, field]));
    return map.get(name);
  };
}

function claimedBy({ name, aliases }: Field, written: ByName): readonly Field[] {
  if (aliases.length === 0) return [];
  return [...new Set([name, ...aliases])].flatMap((claim) => written(claim) ?? []);
}

function ambiguous(field: Field, claimed: readonly Field[]): Issue {
  const names = claimed.map(({ name }) => name).join(" and ");
  const because = `the reader's field ${field.name} claims the writer's fields ${names} at once, by its name and its aliases`;
  return { kind: "alias", part: field, outcome: rejects(because) };
}

/** No written field goes by this name. One that an alias claims was taken by another field, or by no decoder. */
function absent(
  field: Field,
  claimed: Field | undefined,
  records: { reader: RecordType; writer: RecordType },
): Issue {
  const why = claimed ? lostAlias(field, claimed, records) : undefined;
  if (!field.default) {
    const because =
      why ?? `the writer does not write ${field.name}, and the reader's ${field.name} has no default`;
    return { kind: why === undefined ? "missing-default" : "alias", part: field, outcome: rejects(because) };
  }
  const shown = clip(exactJson(field.default));
  if (isUnusable(field.default, field.type)) {
    const because = `the reader fills ${field.name} with its default ${shown}, which its type cannot hold`;
    return { kind: "missing-default", part: field, outcome: rejects(because) };
  }
  if (why !== undefined)
    return {
      kind: "alias",
      part: field,
      outcome: misreads(`${why}; its default ${shown} stands in for the data`),
    };
  return {
    kind: "default-used",
    part: field,
    outcome: readsWith(`the reader fills ${field.name} with its default ${shown}`),
  };
}

function lostAlias(
  field: Field,
  claimed: Field,
  { reader, writer }: { reader: RecordType; writer: RecordType },
): string {
  const taker = reader.fields.find(
    (other) => other !== field && (other.aliases.includes(claimed.name) || other.name === claimed.name),
  );
  if (taker)
    return `the fields ${field.name} and ${taker.name} of the reader both claim the writer's ${claimed.name}, and Apache Avro gives it to one`;
  return `the alias ${claimed.name} of ${field.name} is not applied, because the records' full names differ (${reader.name}, ${writer.name}), as Apache Avro's decoder has it`;
}

/** Parsers let pass a default that no value of the type is: an enum's unknown symbol, a fixed of another length. A base may have any. */
function isUnusable(fallback: Node, type: Schema): boolean {
  const fit = fits(fallback, type);
  return fit === false || (typeof fit === "object" && fit.failsWhenUsed);
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
