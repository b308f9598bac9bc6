import { rejects } from "../../../model/outcome.js";
import type { Issue, Pair } from "../decode/pair-graph.js";
import type { Field, Place, Type } from "../schema/schema.js";

/** Apache Avro's SchemaIncompatibilityType, and the exception that it throws for ambiguous aliases. */
export type IncompatibilityType =
  | "NAME_MISMATCH"
  | "FIXED_SIZE_MISMATCH"
  | "MISSING_ENUM_SYMBOLS"
  | "READER_FIELD_MISSING_DEFAULT_VALUE"
  | "TYPE_MISMATCH"
  | "MISSING_UNION_BRANCH"
  | "AMBIGUOUS_ALIAS";

export interface Incompatibility {
  readonly type: IncompatibilityType;
  /** JSON pointer into the reader's schema, as Apache Avro gives it. */
  readonly path: string;
  readonly message: string;
  /** The reader's element. */
  readonly place: Place;
}

/** What the reference refuses at one pair; `at` leads on from the pair's own path. */
interface Refusal extends Omit<Incompatibility, "path"> {
  readonly at: string;
}

interface RefusalIssue extends Issue {
  readonly refusal: Refusal;
}

/** A pair's fault as the reference words it. */
export function refuse(refusal: Refusal, part?: Field): RefusalIssue {
  return {
    kind: refusal.type === "AMBIGUOUS_ALIAS" ? "alias" : "type",
    outcome: rejects(`${refusal.type}: ${refusal.message}`),
    ...(part && { part }),
    refusal,
  };
}

function refusalsOf({ issues }: Pair): readonly Refusal[] {
  return issues.flatMap((issue) => ("refusal" in issue ? [(issue as RefusalIssue).refusal] : []));
}

/** The pairs that the reference looks at: of a reader's union, only up to the first branch that reads. */
function* visited(root: Pair): Iterable<{ pair: Pair; path: string }> {
  const seen = new Set<Pair>([root]);
  const queue = [{ pair: root, path: "" }];
  for (const item of queue) {
    yield item;
    for (const link of item.pair.links) {
      if (!seen.has(link.pair))
        queue.push({ pair: link.pair, path: `${item.path}${pointer(item.pair, link.step)}` });
      seen.add(link.pair);
      if (item.pair.mode === "any" && link.pair.reads) break;
    }
  }
}

function pointer({ reader }: Pair, step: Pair["links"][number]["step"]): string {
  if (step.step === "item") return "/items";
  if (step.step === "value") return "/values";
  if (step.step === "into" || step.step === "branch") return `/${String(step.index)}`;
  const index = reader.kind === "record" ? reader.fields.indexOf(step.into) : 0;
  return `/fields/${String(index)}/type`;
}

/** The exception that the reference throws for ambiguous aliases, before it looks at anything else. */
export function findThrown(root: Pair): Incompatibility | undefined {
  for (const { pair, path } of visited(root)) {
    const thrown = refusalsOf(pair).find(({ type }) => type === "AMBIGUOUS_ALIAS");
    if (thrown) return { ...thrown, path: path + thrown.at };
  }
  return undefined;
}

/** As the reference words them: what fails inside a union is only a missing branch of it. */
export function incompatibilities(root: Pair): readonly Incompatibility[] {
  const findings: Incompatibility[] = [];
  const seen = new Set<Pair>([root]);
  const queue = [{ pair: root, path: "" }];
  for (const { pair, path } of queue) {
    if (pair.reads) continue;
    const { reader, writer } = pair;
    for (const refusal of refusalsOf(pair)) findings.push({ ...refusal, path: path + refusal.at || "/" });
    if (reader.kind === "union") {
      const failing = writer.kind === "union" ? pair.links.filter((link) => !link.pair.reads) : [undefined];
      for (const link of failing)
        findings.push(
          missingBranch(reader, link?.pair.writer ?? writer, link ? path + pointer(pair, link.step) : path),
        );
      continue;
    }
    for (const link of pair.links) {
      if (seen.has(link.pair)) continue;
      seen.add(link.pair);
      queue.push({ pair: link.pair, path: path + pointer(pair, link.step) });
    }
  }
  return findings;
}

function missingBranch(reader: Type, writer: Type, path: string): Incompatibility {
  const message = `reader union lacking writer type: ${writer.kind.toUpperCase()}`;
  return { type: "MISSING_UNION_BRANCH", message, place: reader.place, path: path || "/" };
}
