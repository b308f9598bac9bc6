import type { Policy } from "../governance/governance.js";
import type { Probe } from "../hosts/github/probe.js";
import type { Instant } from "../model/instant.js";
import { bad, type Finding, good, untold } from "./finding.js";

/** What is asked about. */
export interface ForgeQuestion {
  readonly probe: Probe;
  /** "owner/name". */
  readonly slug: string;
  /** The governed branch, as the forge calls it. */
  readonly branch: string;
  /** The context of the status. */
  readonly context: string;
  readonly policy: Policy | undefined;
  /** The workflow that sweeps, by its file's name. */
  readonly sweeper: string | undefined;
  readonly now: Instant;
}

export type Json = Readonly<Record<string, unknown>>;
/** GitHub Actions as an app: the source that a required status may be pinned to. */
const actionsApp = 15368;

/** Rulesets and, where they do not say it, branch protection. */
export async function ruleFindings(question: ForgeQuestion): Promise<readonly Finding[]> {
  const { probe, slug, branch, context } = question;
  const rules = await probe(
    "GET",
    `/repos/${slug}/rules/branches/${encodeURIComponent(branch)}?per_page=100`,
  );
  const protection = object(
    object((await probe("GET", `/repos/${slug}/branches/${encodeURIComponent(branch)}`)).data).protection,
  );
  const list = Array.isArray(rules.data) ? rules.data.map(object) : [];
  const ofType = (type: string) =>
    list.filter((rule) => rule.type === type).map(({ parameters }) => object(parameters));
  const protectedChecks = object(protection.required_status_checks);
  const required = [
    ...ofType("required_status_checks").flatMap((parameters) =>
      items(parameters.required_status_checks).map((check) => [check.context, check.integration_id] as const),
    ),
    ...items(protectedChecks.checks).map((check) => [check.context, check.app_id] as const),
    ...(Array.isArray(protectedChecks.contexts)
      ? protectedChecks.contexts.map((name) => [name as unknown, undefined] as const)
      : []),
  ].filter(([name]) => name === context);
  const isStrict =
    protectedChecks.strict === true ||
    ofType("required_status_checks").some(
      (parameters) => parameters.strict_required_status_checks_policy === true,
    );
  // Of classic protection this call tells only that it is there, and which checks it requires.
  const isClassic = protection.enabled === true;
  const isQueued = ofType("merge_queue").length > 0;
  const isReviewed =
    ofType("pull_request").length > 0 || protection.required_pull_request_reviews !== undefined;
  if (required.length === 0)
    return [
      bad(
        "required",
        `the status ${context} is not required on ${branch}: a red one stops nobody`,
        `add ${context} to the required status checks of a ruleset for ${branch}`,
      ),
      pushFinding(isReviewed ? true : isClassic ? undefined : false, branch),
    ];
  return [
    good("required", `the status ${context} is required`),
    required.some(([, source]) => source === actionsApp)
      ? good("expected source", "only GitHub Actions may set it")
      : bad(
          "expected source",
          `anybody who may write statuses can set ${context} to green`,
          `choose "GitHub Actions" as the expected source of ${context}`,
        ),
    isStrict || isQueued
      ? good(
          "together",
          isQueued
            ? "a merge queue checks what lands together"
            : "a branch must be up to date before it lands",
        )
      : isClassic
        ? untold(
            "together",
            `whether a branch must be up to date, the classic protection of ${branch} does not tell here`,
          )
        : bad(
            "together",
            "two pull requests, each green alone, may land and break together",
            "use a merge queue, or require branches to be up to date before merging",
          ),
    pushFinding(isReviewed ? true : isClassic ? undefined : false, branch),
  ];
}

function pushFinding(isReviewed: boolean | undefined, branch: string): Finding {
  if (isReviewed === undefined)
    return untold(
      "pushes",
      `whether pull requests are required, the classic protection of ${branch} does not tell here`,
    );
  return isReviewed
    ? good("pushes", `${branch} changes by pull request only`)
    : bad(
        "pushes",
        `whoever may push to ${branch} goes around the gate`,
        "require a pull request before merging",
      );
}

export function items(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(object) : [];
}

export function object(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}
