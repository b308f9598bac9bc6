import { misreads, readsWith } from "../../../model/outcome.js";
import type { Aliases } from "../schema/aliases.js";
import { branchesOfShortName, branchOfName } from "../schema/branches.js";
import { isNamed, type RecordType, simpleName, type Type, typeOf, type Union } from "../schema/schema.js";
import type { Late, Pair } from "./pair-graph.js";

/** The records of one short name that a writer's union holds, where a reader's union has not all of them by full name. */
export interface Crowd {
  readonly reader: Union;
  readonly members: readonly { readonly record: RecordType; readonly named: Type | undefined }[];
}

export function crowdsIn(reader: Union, writer: Union, aliases: Aliases): readonly Crowd[] {
  const groups = new Map<string, RecordType[]>();
  for (const branch of writer.branches) {
    const type = typeOf(branch);
    if (type.kind !== "record") continue;
    const short = simpleName(aliases.typeName(type));
    const group = groups.get(short);
    if (group) group.push(type);
    else groups.set(short, [type]);
  }
  return [...groups].flatMap(([short, records]) => {
    if (records.length < 2 || branchesOfShortName(reader, "record", short).length === 0) return [];
    const members = records.map((record) => {
      const place = branchOfName(reader, "record", aliases.typeName(record));
      const branch = place === undefined ? undefined : reader.branches[place];
      return { record, named: branch && typeOf(branch) };
    });
    return members.every(({ named }) => named) ? [] : [{ reader, members }];
  });
}

/**
 * What has no branch of its full name goes to one that fits, where it is taken for what another branch of the writer wrote.
 * Of several that fit, the specification and avsc take the first, Apache Avro's Java decoder the last.
 */
export function mistaken(
  { reader, members }: Crowd,
  pairOf: (reader: Type, writer: Type) => Pair | undefined,
): readonly Late[] {
  const arrivals = members.map(({ record, named }) => {
    const pair = named ? undefined : pairOf(reader, record);
    const fitting = (pair?.links ?? []).filter((link) => link.pair.reads).map((link) => link.pair.reader);
    return { record, pair, first: named ?? fitting[0], last: named ?? fitting.at(-1) };
  });
  const [byFirst, byLast] = [
    arrivedAt(arrivals, ({ first }) => first),
    arrivedAt(arrivals, ({ last }) => last),
  ];
  return arrivals.flatMap(({ record, pair, first, last }) => {
    if (!pair || !first || !last) return [];
    const isOther = (rival: RecordType) => rival !== record;
    const beside = byFirst.get(first)?.find(isOther);
    const inJava = byLast.get(last)?.find(isOther);
    const java = first === last ? "" : `; Apache Avro's Java decoder takes the last, ${nameOf(last)}`;
    const what = `the reader's union has no ${record.name}: by its short name it is taken for`;
    const outcome = beside
      ? misreads(`${what} ${nameOf(first)}, as the writer's ${beside.name} is${java}`)
      : inJava && readsWith(`${what} ${nameOf(first)}${java}, as the writer's ${inJava.name} is`);
    return outcome ? [{ pair, issue: { kind: "other-branch", outcome } }] : [];
  });
}

function nameOf(type: Type): string {
  return isNamed(type) ? type.name : type.kind;
}

function arrivedAt<Arrival extends { readonly record: RecordType }>(
  arrivals: readonly Arrival[],
  placeOf: (arrival: Arrival) => Type | undefined,
): ReadonlyMap<Type, readonly RecordType[]> {
  const records = new Map<Type, RecordType[]>();
  for (const arrival of arrivals) {
    const place = placeOf(arrival);
    if (!place) continue;
    const beside = records.get(place);
    if (beside) beside.push(arrival.record);
    else records.set(place, [arrival.record]);
  }
  return records;
}
