import type { Configured } from "./check.js";
import { compareSources, noPolicy, scopeOf } from "./check.js";
import { readAttributes } from "./contracts/attributes.js";
import { formats } from "./formats/formats.js";
import { decideByPromise } from "./governance/by-promise.js";
import type { Facts, Needs, Policy } from "./governance/governance.js";
import type { Sources } from "./hosts/sources.js";
import type { Comparison, ContractSettings } from "./model/contract.js";
import type { Decision } from "./model/decision.js";
import type { Instant } from "./model/instant.js";
import type { Fault } from "./model/location.js";
import type { Outcome } from "./model/outcome.js";
import type { Report } from "./model/report.js";
import type { Snapshot } from "./model/snapshot.js";

/** What the gate is asked: two sides, the side that governs, the clock, and a host that knows the rest. */
export interface Question {
  readonly sources: Sources;
  /** The current tip of the governed branch: policy, people, keys and calendar come from here and nowhere else. */
  readonly tip: () => Promise<Snapshot>;
  readonly now: Instant;
  /** Path of the config file at the tip, when it is not contract-check.yaml. */
  readonly config?: string;
  /** What the call says of how to judge. */
  readonly settings?: Partial<ContractSettings>;
  /** Called once it is known which evidence matters, and only then. */
  readonly facts: (needs: Needs) => Promise<Facts>;
  /** What is decided where the governed branch has no configuration. */
  readonly unconfigured: (report: Report) => Decision;
}

/** A judged proposal, or a configuration that cannot be trusted. */
export type Answer =
  | { readonly faults: readonly Fault[] }
  | {
      readonly report: Report & { readonly decision: Decision };
      readonly needs?: Needs;
      readonly facts?: Facts;
    };

/** The whole straight line: discover, load, parse, compare, classify, govern, decide. */
export async function gate(question: Question): Promise<Answer> {
  const { sources, now } = question;
  // Nothing differs: nothing can need permission, whatever the policy says.
  if (sources.differing.length === 0) {
    const report = await compareSources(sources, noPolicy(question.settings));
    return { report: { ...report, decision: decideByPromise(report) } };
  }
  preload(sources);
  const tip = await question.tip();
  const governed = await policyAt(tip, question.config);
  if ("faults" in governed) return governed;
  const { policy, configured } = governed;
  const attributes = await readAttributes(tip);
  const scope = configured
    ? scopeOf(overridden(configured, question.settings), attributes)
    : noPolicy(question.settings, attributes);
  const report = await compareSources(sources, scope);
  if (!policy) return { report: { ...report, decision: question.unconfigured(report) } };
  const { declaredVersions, requirementsOf, readRequests, decide } =
    await import("./governance/governance.js");
  const [booked, proposed] = await Promise.all([readRequests(tip), readRequests(sources.headSide)]);
  const needs = await requirementsOf(policy, report.comparisons, {
    now,
    booked,
    proposed,
    touched: await touchedFiles(sources, policy),
    versions: await declaredVersions(report.comparisons, sources.baseSide, sources.headSide),
    judgeReader: (comparison, schema) =>
      judgeReader(tip, sources.headSide, comparison, schema, scope.settings),
  });
  const facts = await question.facts(needs);
  return { report: { ...report, decision: await decide(needs, facts) }, needs, facts };
}

/**
 * Begins to read changed files, and to load their formats while git answers; who needs one waits for it. What fails
 * is asked for again where it is used, and the fault is shown there.
 */
function preload({ differing, baseSide, headSide }: Sources): void {
  const named = formats.map((format) => ({
    format,
    paths: differing
      .map(({ path }) => path)
      .filter((path) => format.suffixes.some((suffix) => path.endsWith(suffix))),
  }));
  const paths = named.flatMap((one) => one.paths);
  if (paths.length <= mostPreloaded)
    for (const side of [baseSide, headSide]) side.load(paths).catch(() => undefined);
  for (const { format, paths: own } of named) if (own.length > 0) format.load().catch(() => undefined);
}

/** Of many, some may turn out to be skipped. */
const mostPreloaded = 50;

type Governed =
  | { readonly faults: readonly Fault[] }
  | { readonly policy: Policy | undefined; readonly configured: Configured | undefined };

/** Reads the policy where there may be one; without any governance file nothing of it is loaded. */
async function policyAt(tip: Snapshot, config: string | undefined): Promise<Governed> {
  const named = config ?? "contract-check.yaml";
  if (
    config === undefined &&
    !tip.entries.has(named) &&
    !tip.entries.containing("governance/").some(isPolicyFile)
  )
    return { policy: undefined, configured: undefined };
  const governance = await import("./governance/governance.js");
  const read = await governance.readPolicy(tip, named);
  if ("faults" in read) return read;
  if (!read.policy.configured) return { policy: undefined, configured: undefined };
  return { policy: read.policy, configured: governance.scopeOf(read.policy) };
}

const isPolicyFile = (path: string): boolean => path.startsWith("governance/") && /\.ya?ml$/.test(path);

function overridden(configured: Configured, settings: Partial<ContractSettings> = {}): Configured {
  return { ...configured, settings: (path) => ({ ...configured.settings(path), ...settings }) };
}

/** Every changed file; governance files of the working tree are hashed as git would, so that sign-offs can name them. */
async function touchedFiles({ differing, headSide, base }: Sources, policy: Policy) {
  const { isGovernanceFile } = await import("./governance/needs/protected.js");
  const { isRequestFile } = await import("./governance/requests/request.js");
  const unhashed = differing.filter(
    ({ path, head }) =>
      head && head.oid === undefined && (isGovernanceFile(policy, path) || isRequestFile(path)),
  );
  await headSide.load(unhashed.map(({ path }) => path));
  const { createHash } = await import("node:crypto");
  const oidOf = (path: string): string => {
    const loaded = headSide.read(path);
    const content = Buffer.from("text" in loaded ? loaded.text : loaded.fault);
    const algorithm = base.commit?.length === 64 ? "sha256" : "sha1";
    return createHash(algorithm)
      .update(`blob ${String(content.length)}\0`)
      .update(content)
      .digest("hex");
  };
  const hashed = new Set(unhashed.map(({ path }) => path));
  return differing.map(({ path, base: before, head: after }) => ({
    path,
    base: before?.oid,
    head: hashed.has(path) ? oidOf(path) : after && (after.oid ?? "WORKTREE"),
  }));
}

/** Whether a consumer, with the schema it reads with at the tip, reads what head writes: base's role is the reader's. */
async function judgeReader(
  tip: Snapshot,
  head: Snapshot,
  { format, pairing }: Comparison,
  readerSchema: string,
  settings: (path: string) => ContractSettings,
): Promise<Outcome | undefined> {
  const entry = formats.find(({ id }) => id === format);
  if (!entry || pairing.headPath === undefined || !tip.entries.has(readerSchema)) return undefined;
  const { headPath } = pairing;
  const [comparison] = await (
    await entry.load()
  ).compare({
    base: tip,
    head,
    pairings: [{ status: "modified", basePath: readerSchema, headPath }],
    settings: () => settings(headPath),
    counts: () => false,
    pairsOnly: true,
  });
  if (!comparison || comparison.faults.length > 0 || comparison.digests.base === undefined) return undefined;
  return comparison.verdict.forward;
}
