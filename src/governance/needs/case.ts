import { elementText } from "../../model/change.js";
import { pathOf } from "../../model/contract.js";
import type { Comparison } from "../../model/contract.js";
import type { Instant } from "../../model/instant.js";
import { untilOf } from "../files/dates.js";
import { ownershipsOfContract } from "../owners/owners.js";
import { declaredMode, enforcementFor, entriesFor, pathsOf, strictest } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { levels } from "../policy/raw.js";
import { transitionOf } from "../requests/transition.js";
import { asksFor, consumerAsks, defaultRoles, elementsOf, merged } from "./asks.js";
import { nameOf, oncallOf, queryOf } from "./case-query.js";
import { assess, isFree } from "./assess.js";
import type { Assessed } from "./assess.js";
import type { Effective } from "./effective.js";
import type { Context } from "./context.js";
import type { Impact } from "./impact.js";
import type { Ask, Case } from "./needs.js";
import { untaggedReasons } from "./personal.js";
import { requestFor } from "./request-for.js";
import { hurts } from "./situation.js";
import { versionReasons } from "./versions.js";

export function caseOf(
  policy: Policy,
  comparison: Comparison,
  impacts: readonly Impact[],
  context: Context,
  carried: readonly Comparison[],
): Case {
  const request = requestFor(policy, comparison, context);
  const assessed = assess(policy, comparison, impacts, context, request);
  const users = carried.filter(({ cause }) => pathsOf(comparison.pairing).includes(cause ?? ""));
  const dependents = users.map((one) => ({
    path: pathOf(one.pairing),
    ...assess(policy, one, impacts, context, request),
  }));
  // One change, charged once, at the strictest of the promises that it breaks.
  const heaviest = dependents.reduce<(typeof dependents)[number] | undefined>(
    (a, b) => (levels.indexOf(b.level) > levels.indexOf((a ?? assessed).level) ? b : a),
    undefined,
  );
  const decisive = heaviest ?? assessed;
  const path = pathOf(comparison.pairing);
  const { basePath } = comparison.pairing;
  const mine = impacts.filter(({ contract }) => contract === path);
  const oncall = oncallOf(policy, comparison);
  const changes = changesThatNeed(comparison, assessed);
  const subject = {
    policy,
    comparison,
    changes,
    impacts: mine,
    oncall,
    contractName: nameOf(policy, comparison),
  };
  const owners = isFree(decisive.level) ? [] : asksFor(decisive.signoff ?? defaultRoles, subject);
  const entries = entriesFor(policy, comparison.pairing);
  const declared = declaredMode(policy, path);
  return {
    path,
    name: subject.contractName,
    comparison,
    effective: assessed.effective,
    situation: decisive.situation,
    because: heaviest ? `${heaviest.path} depends on it, and there ${heaviest.because}` : assessed.because,
    level: decisive.level,
    ...(declared && { declared }),
    class: decisive.class,
    risk: assessed.risk,
    enforce: strictest([
      enforcementFor(policy, comparison.pairing),
      ...(heaviest ? carried.filter((one) => pathOf(one.pairing) === heaviest.path) : []).map(({ pairing }) =>
        enforcementFor(policy, pairing),
      ),
    ]),
    asks: merged([...owners, ...unownedNew(policy, comparison), ...consumerAsks({ impacts: mine })]),
    oncall,
    deputies: entries.flatMap((entry) => entry?.deputies ?? []),
    query: queryOf(policy, comparison, path, decisive.class, request, mine),
    ...(basePath !== undefined &&
      basePath !== path && {
        queryBefore: queryOf(policy, comparison, basePath, decisive.class, request, mine),
      }),
    transition: transitionOf(comparison, request?.request),
    ...(request && { request }),
    frozen: [
      ...frozenElements(policy, comparison, context.now),
      ...users
        .filter((one) => hasFrozen(policy, one))
        .flatMap((one) => frozenElements(policy, reaching(one, comparison), context.now)),
    ],
    notes: [...assessed.effective.notes, ...dependentNotes(dependents)],
    hints: [
      ...untaggedReasons(policy, comparison),
      ...versionReasons(
        subject.contractName,
        assessed.situation,
        assessed.because,
        context.versions?.get(path),
      ),
    ],
    endsAt: [
      ...[assessed, ...dependents].flatMap(({ effective, experimentalUntil }) => [
        ...effective.waivers.map(({ until }) => until),
        ...(experimentalUntil === undefined ? [] : [experimentalUntil]),
      ]),
    ],
    textOnly:
      comparison.changes.length === 0 &&
      (comparison.pairing.status === "modified" || comparison.pairing.status === "moved") &&
      assessed.effective.failing.length === 0 &&
      comparison.digests.base === comparison.digests.head,
  };
}

/** A shared type may have thousands of dependents: the first few, and how many more there are. */
function dependentNotes(
  dependents: readonly { readonly path: string; readonly effective: Effective }[],
): readonly string[] {
  const byHurt = new Map<string, string[]>();
  for (const { path, effective } of dependents)
    byHurt.set(hurts(effective), [...(byHurt.get(hurts(effective)) ?? []), path]);
  return [...byHurt].map(([hurt, [first = "", ...others]]) =>
    others.length === 0
      ? `${first} depends on it: ${hurt}`
      : `${first} and ${String(others.length)} more depend on it: ${hurt.replace("breaks", "break")}`,
  );
}

/** The changes that make somebody necessary: those that fail, or those that take something away. */
function changesThatNeed(
  comparison: Comparison,
  { effective, situation }: Assessed,
): readonly Comparison["changes"][number][] {
  if (situation === "removal") return effective.removals;
  return effective.changes.length > 0 ? effective.changes : comparison.changes;
}

/** A new contract needs nothing but an owner. */
function unownedNew(policy: Policy, comparison: Comparison): readonly Ask[] {
  if (comparison.pairing.status !== "added") return [];
  return ownershipsOfContract(policy, comparison)
    .filter(({ owners, unowned }) => owners.length === 0 && unowned !== "report")
    .map(({ because, unowned }) => ({
      code: "GV110",
      as: `the owner of ${nameOf(policy, comparison)}`,
      owners: [],
      count: 1,
      changes: [],
      because,
      unowned,
    }));
}

/** A user of a shared type says only where it uses it: the type's own changes say what below it is changed. */
function reaching(user: Comparison, { changes }: Comparison): Comparison {
  const below = user.changes.flatMap((at) =>
    changes.map((change) => ({
      ...change,
      element: [...at.element, ...change.element.slice(1)],
      ...(change.was && { was: [...at.element, ...change.was.slice(1)] }),
    })),
  );
  return { ...user, changes: [...user.changes, ...below] };
}

function hasFrozen(policy: Policy, { pairing }: Comparison): boolean {
  return entriesFor(policy, pairing).some((entry) => entry?.elements.some(({ frozen }) => frozen));
}

function frozenElements(policy: Policy, comparison: Comparison, now: Instant): Case["frozen"] {
  const { changes } = comparison;
  return elementsOf({ policy, comparison, changes }).flatMap(({ frozen, path, location }) => {
    const until = frozen && untilOf(frozen.until);
    if (!frozen || until === undefined || until <= now) return [];
    const names = changes
      .filter(({ element }) => element.length > 0)
      .map(({ element }) => elementText(element))
      .slice(0, 3);
    const message = `${path} is frozen until ${frozen.until} (${frozen.reason}); changed: ${names.join(", ") || "the whole contract"}`;
    return [{ message, until, location }];
  });
}
