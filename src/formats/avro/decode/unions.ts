import { readsWith, rejects } from "../../../model/outcome.js";
import type { Aliases } from "../schema/aliases.js";
import { branchOfKind, branchOfName, branchesOfShortName } from "../schema/branches.js";
import { describeType } from "../schema/describe.js";
import type { Named, Schema, Type, Union } from "../schema/schema.js";
import { isBare, isNamed, simpleName, typeOf } from "../schema/schema.js";
import { crowdsIn, mistaken } from "./crowds.js";
import { equivalent } from "./equivalent.js";
import type { Expansion, Issue, SchemaLink } from "./pair-graph.js";
import { promotes } from "./promotions.js";

/** The writer may write any of its branches, so each must be read. */
export function fromUnion(reader: Type, writer: Union, aliases: Aliases): Expansion {
  const byPlace =
    reader.kind === "union" &&
    isPlaceDecisive(reader, writer, aliases) &&
    equivalent(reader, writer, aliases);
  const links: SchemaLink[] = [];
  for (const [index, branch] of writer.branches.entries()) {
    const into = typeOf((byPlace ? reader.branches[index] : undefined) ?? reader);
    const type = typeOf(branch);
    if (!passes(into, type))
      links.push({ step: { step: "branch", index }, reader: namesake(into, type, aliases), writer: type });
  }
  const crowds = byPlace || reader.kind !== "union" ? [] : crowdsIn(reader, writer, aliases);
  return {
    issues: duplicates(writer, aliases),
    links,
    ...(crowds.length > 0 && { settle: (pairOf) => crowds.flatMap((crowd) => mistaken(crowd, pairOf)) }),
  };
}

/** The reader's branch of the writer's own full name is taken at once; any other choice is a pair of its own. */
function namesake(reader: Type, branch: Type, aliases: Aliases): Schema {
  if (reader.kind !== "union" || !isNamed(branch) || aliases.typeName(branch) !== branch.name) return reader;
  const index = branchOfName(reader, branch.kind, branch.name);
  return (index === undefined ? undefined : reader.branches[index]) ?? reader;
}

/** The reader's union takes this bare branch (null, say) unchanged: the pair is skipped to save work. */
export function passes(reader: Type, branch: Type): boolean {
  if (reader.kind !== "union" || !isBare(branch)) return false;
  const chosen = branchOfKind(reader, branch.kind);
  const into = chosen === undefined ? undefined : reader.branches[chosen];
  if (into === undefined || !isBare(typeOf(into))) return false;
  return chosen === 0 || choice(reader, branch, chosen ?? 0).length === 0;
}

/**
 * Java compares two unions by position before it looks for full names. Only named branches that are no records, and have no
 * match by full name, depend on this.
 */
function isPlaceDecisive(reader: Union, writer: Union, aliases: Aliases): boolean {
  return writer.branches.some((branch) => {
    const type = typeOf(branch);
    if (!isNamed(type) || type.kind === "record") return false;
    return branchOfName(reader, type.kind, aliases.typeName(type)) === undefined;
  });
}

const noIssues: readonly Issue[] = [];

/** Renamed by the reader's aliases, two branches may bear one name: Java refuses the whole union. */
function duplicates(writer: Union, aliases: Aliases): readonly Issue[] {
  if (!aliases.renames) return noIssues;
  const seen = new Map<string, Named>();
  for (const branch of writer.branches) {
    const type = typeOf(branch);
    if (!isNamed(type)) continue;
    const name = aliases.typeName(type);
    const other = seen.get(name);
    seen.set(name, type);
    if (!other || other.name === type.name) continue;
    const because = `the reader's aliases give the branches ${other.name} and ${type.name} one name, ${name}: Apache Avro refuses the union ("Duplicate in union")`;
    return [{ kind: "duplicate-branch", outcome: rejects(because) }];
  }
  return [];
}

export function intoUnion(reader: Union, writer: Type, aliases: Aliases): Expansion {
  const chosen = branchesFor(reader, writer, aliases);
  if (chosen.length === 0) return { issues: [noBranch(reader, writer, aliases)] };
  const links = chosen.map((index) => ({
    step: { step: "into" as const, index },
    reader: reader.branches[index] ?? reader,
    writer: writer,
  }));
  return { issues: choice(reader, writer, chosen[0] ?? 0), mode: "any", links };
}

/** The reader's branches that may take the writer's value, the first being tried first. */
function branchesFor(reader: Union, writer: Type, aliases: Aliases): readonly number[] {
  if (!isNamed(writer)) {
    const exact = branchOfKind(reader, writer.kind);
    if (exact !== undefined) return [exact];
    const wider = reader.branches.findIndex((branch) => promotes(writer.kind, typeOf(branch).kind));
    return wider < 0 ? [] : [wider];
  }
  const name = aliases.typeName(writer);
  const full = branchOfName(reader, writer.kind, name);
  if (full !== undefined) return [full];
  return writer.kind === "record" ? branchesOfShortName(reader, "record", simpleName(name)) : [];
}

function noBranch(reader: Union, writer: Type, aliases: Aliases): Issue {
  const kind =
    isNamed(writer) &&
    branchesOfShortName(reader, writer.kind, simpleName(aliases.typeName(writer))).length > 0
      ? "branch-name"
      : "missing-branch";
  if (kind === "branch-name")
    return {
      kind,
      outcome: rejects(
        `the reader's union has ${simpleName(aliases.typeName(writer as Named))} in another namespace than the writer's ${(writer as Named).name}: decoders match ${writer.kind} branches by full name`,
      ),
    };
  const java =
    writer.kind === "record" && reader.branches.some((branch) => typeOf(branch).kind === "record")
      ? "; Apache Avro's Java decoder may still take a record branch of the same structure"
      : "";
  return {
    kind,
    outcome: rejects(
      `the reader's union ${describeType(reader)} has no branch for ${describeType(writer)}${java}`,
    ),
  };
}

/** Decoders that differ in the branch they choose still read; the value may arrive as another type. */
function choice(reader: Union, writer: Type, chosen: number): readonly Issue[] {
  if (isNamed(writer)) return [];
  const literal = reader.branches.findIndex((branch) => {
    const { kind } = typeOf(branch);
    return kind === writer.kind || promotes(writer.kind, kind);
  });
  const [first, taken] = [reader.branches[literal], reader.branches[chosen]];
  if (literal === chosen || !first || !taken) return [];
  const note = `decoders differ in the branch they take for ${writer.kind}: Java takes ${typeOf(taken).kind}, avsc the first that fits, ${typeOf(first).kind}`;
  return [{ kind: "choice", outcome: readsWith(note) }];
}
