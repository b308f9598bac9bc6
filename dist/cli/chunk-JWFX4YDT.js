import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  compareSources,
  noPolicy,
  readAttributes,
  scopeOf
} from "./chunk-JPMXNO7C.js";
import {
  formats
} from "./chunk-PSOBQU6S.js";
import {
  decideByPromise
} from "./chunk-MYE7CKHZ.js";

// src/gate.ts
async function gate(question) {
  const { sources, now } = question;
  if (sources.differing.length === 0) {
    const report2 = await compareSources(sources, noPolicy(question.settings));
    return { report: { ...report2, decision: decideByPromise(report2) } };
  }
  preload(sources);
  const tip = await question.tip();
  const governed = await policyAt(tip, question.config);
  if ("faults" in governed) return governed;
  const { policy, configured } = governed;
  const attributes = await readAttributes(tip);
  const scope = configured ? scopeOf(overridden(configured, question.settings), attributes) : noPolicy(question.settings, attributes);
  const report = await compareSources(sources, scope);
  if (!policy) return { report: { ...report, decision: question.unconfigured(report) } };
  const { declaredVersions, requirementsOf, readRequests, decide } = await import("./governance-governance.js");
  const [booked, proposed] = await Promise.all([readRequests(tip), readRequests(sources.headSide)]);
  const needs = await requirementsOf(policy, report.comparisons, {
    now,
    booked,
    proposed,
    touched: await touchedFiles(sources, policy),
    versions: await declaredVersions(report.comparisons, sources.baseSide, sources.headSide),
    judgeReader: (comparison, schema) => judgeReader(tip, sources.headSide, comparison, schema, scope.settings)
  });
  const facts = await question.facts(needs);
  return { report: { ...report, decision: await decide(needs, facts) }, needs, facts };
}
function preload({ differing }) {
  for (const { suffixes, load } of formats) {
    const wanted = differing.some(({ path }) => suffixes.some((suffix) => path.endsWith(suffix)));
    if (wanted) load().catch(() => void 0);
  }
}
async function policyAt(tip, config) {
  const named = config ?? "contract-check.yaml";
  if (config === void 0 && !tip.entries.has(named) && !tip.entries.containing("governance/").some(isPolicyFile))
    return { policy: void 0, configured: void 0 };
  const governance = await import("./governance-governance.js");
  const read = await governance.readPolicy(tip, named);
  if ("faults" in read) return read;
  if (!read.policy.configured) return { policy: void 0, configured: void 0 };
  return { policy: read.policy, configured: governance.scopeOf(read.policy) };
}
var isPolicyFile = (path) => path.startsWith("governance/") && /\.ya?ml$/.test(path);
function overridden(configured, settings = {}) {
  return { ...configured, settings: (path) => ({ ...configured.settings(path), ...settings }) };
}
async function touchedFiles({ differing, headSide, base }, policy) {
  const { isGovernanceFile } = await import("./governance-needs-protected.js");
  const { isRequestFile } = await import("./governance-requests-request.js");
  const unhashed = differing.filter(
    ({ path, head }) => head && head.oid === void 0 && (isGovernanceFile(policy, path) || isRequestFile(path))
  );
  await headSide.load(unhashed.map(({ path }) => path));
  const { createHash } = await import("node:crypto");
  const oidOf = (path) => {
    const loaded = headSide.read(path);
    const content = Buffer.from("text" in loaded ? loaded.text : loaded.fault);
    const algorithm = base.commit?.length === 64 ? "sha256" : "sha1";
    return createHash(algorithm).update(`blob ${String(content.length)}\0`).update(content).digest("hex");
  };
  const hashed = new Set(unhashed.map(({ path }) => path));
  return differing.map(({ path, base: before, head: after }) => ({
    path,
    base: before?.oid,
    head: hashed.has(path) ? oidOf(path) : after && (after.oid ?? "WORKTREE")
  }));
}
async function judgeReader(tip, head, { format, pairing }, readerSchema, settings) {
  const entry = formats.find(({ id }) => id === format);
  if (!entry || pairing.headPath === void 0 || !tip.entries.has(readerSchema)) return void 0;
  const { headPath } = pairing;
  const [comparison] = await (await entry.load()).compare({
    base: tip,
    head,
    pairings: [{ status: "modified", basePath: readerSchema, headPath }],
    settings: () => settings(headPath),
    counts: () => false,
    pairsOnly: true
  });
  if (!comparison || comparison.faults.length > 0 || comparison.digests.base === void 0) return void 0;
  return comparison.verdict.forward;
}

export {
  gate
};
