import { formatByName } from "../../model/formats.js";
import { type Comparison, pathOf } from "../../model/contract.js";
import type { DecisionStatus } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";
import type { Change } from "../../model/change.js";
import { type Class, reads, rejects, undecided, type Verdict } from "../../model/outcome.js";
import { textOf } from "../../source/text.js";
import { startOf } from "../files/dates.js";
import { type ConfigFault, configFault } from "../files/fault.js";
import type { PolicyCase, PolicyCasesFile } from "../files/types.generated.js";
import { type ReadFile, readGoverned } from "../files/validate.js";
import { assessNeeds } from "../needs/assess-needs.js";
import type { Policy } from "../policy/policy.js";
import { simulate } from "./simulate.js";

export interface CaseResult {
  readonly name: string;
  readonly expected: DecisionStatus;
  readonly actual: DecisionStatus;
  /** Why, when it differs. */
  readonly requirements: readonly string[];
}

export interface PolicyTest {
  readonly results: readonly CaseResult[];
  readonly table: ReadFile<PolicyCasesFile>;
}

/** Runs a table of cases (YAML) against a policy: what would be decided, without any repository. */
export async function testPolicy(
  policy: Policy,
  file: string,
  text: string,
  now: Instant,
): Promise<PolicyTest | { readonly faults: readonly ConfigFault[] }> {
  const read = await readGoverned<PolicyCasesFile>("policy-cases", textOf(file, "head", text));
  if ("faults" in read) return read;
  const undated = read.value.cases.filter(({ at }) => at !== undefined && startOf(at) === undefined);
  if (undated.length > 0) {
    const location: PartialLocation = { file };
    return {
      faults: undated.map(({ name }) =>
        configFault("GV003", `case ${JSON.stringify(name)}: at: is not a day of the calendar`, location),
      ),
    };
  }
  const results = await Promise.all(read.value.cases.map((row) => run(policy, row, now)));
  return { results, table: read };
}

async function run(policy: Policy, row: PolicyCase, now: Instant): Promise<CaseResult> {
  const at = (row.at === undefined ? undefined : startOf(row.at)) ?? now;
  const comparison = sketch(row.change);
  const needs = await assessNeeds(policy, [comparison], { now: at });
  const facts = { author: row.author ?? "@nobody-in-particular", commits: [], landed: [] } as const;
  const decision = await simulate(needs, facts, { approve: row.approvedBy ?? [] });
  const requirements = decision.requirements
    .filter(({ status }) => status !== "met")
    .map(({ code, message }) => `${code} ${message}`);
  return { name: row.name, expected: row.expect, actual: decision.status, requirements };
}

function sketch({
  contract,
  class: kind,
  status = "modified",
  changes = [],
  removes = [],
}: PolicyCase["change"]): Comparison {
  const pairing = {
    status,
    ...(status !== "added" && { basePath: contract }),
    ...(status !== "removed" && { headPath: contract }),
  };
  const verdict = verdictOf(kind);
  const sketched = [
    ...changes.map((element) => changeOf(element, "changed", verdict)),
    ...removes.map((element) => changeOf(element, "removed", verdict)),
  ];
  return {
    pairing,
    format: formatByName(contract) ?? "json-schema",
    id: pathOf(pairing),
    verdict,
    changes: sketched,
    faults: [],
    notes: [],
    digests: { ...(status !== "added" && { base: "base" }), ...(status !== "removed" && { head: "head" }) },
  };
}

function verdictOf(kind: Class): Verdict {
  const fails = rejects("the case says so");
  if (kind === "undecided") return { backward: undecided("the case says so"), forward: reads };
  return {
    backward: kind === "full" || kind === "backward" ? reads : fails,
    forward: kind === "full" || kind === "forward" ? reads : fails,
  };
}

function changeOf(element: string, edit: Change["edit"], verdict: Verdict): Change {
  return {
    rule: "avro/sketched",
    element: element.split("."),
    edit,
    message: `${element} is ${edit}`,
    surface: "wire",
    verdict,
    effect: "alone",
    references: [],
    remedy: "",
    fingerprint: `sketch:${element}`,
  };
}
