import { cited } from "../../algorithms/words.js";
import { elementText } from "../../model/change.js";
import { type Comparison, pathOf } from "../../model/contract.js";
import type { Instant } from "../../model/instant.js";
import { untilOf } from "../files/dates.js";
import { ownershipsOfContract } from "../owners/owners.js";
import {
  declaredMode,
  enforcementFor,
  entriesFor,
  entryFor,
  isImmutable,
  pathsOf,
  settingOf,
  strictest,
  versionPlace,
} from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import { levels } from "../policy/raw.js";
import type { FiledRequest } from "../requests/request.js";
import { transitionOf } from "../requests/transition.js";
import { assess, type Assessment } from "./assess.js";
import { nameOf, oncallOf, queryOf } from "./case-query.js";
import type { Grounds } from "./context.js";
import type { ContractCase, SignOffGroup } from "./needs.js";
import { untaggedReasons } from "./personal.js";
import { requestFor } from "./request-for.js";
import {
  consumerGroups,
  defaultRoles,
  elementsOf,
  hasLines,
  lineGroups,
  merged,
  ownerGroup,
  reaching,
  signOffGroups,
} from "./sign-off-groups.js";
import { harmWords } from "./needs-table.js";
import { pathVersionFindings, placeFindings, versionReasons, versionRemarks } from "./versions.js";

/** A changed contract, charged once with what the contracts that changed through it (`carried`) need. */
export function contractCase(
  grounds: Grounds,
  comparison: Comparison,
  carried: readonly Comparison[],
): ContractCase {
  const { policy, impacts, context } = grounds;
  const request = requestFor(policy, comparison, context);
  const assessment = assess(grounds, comparison, request);
  const dependents = dependentsOf(grounds, comparison, carried, request);
  const lined = dependents.filter((user) => hasLines(policy, user.comparison));
  // One change, charged once, at the strictest of the promises that it breaks.
  const heaviest = heaviestOf(assessment, dependents);
  const decisive = heaviest?.assessment ?? assessment;
  const path = pathOf(comparison.pairing);
  const { basePath = path } = comparison.pairing;
  const own = impacts.filter(({ contract }) => contract === path);
  const name = nameOf(policy, comparison);
  const query = (at: string) =>
    queryOf({ policy, impacts: own }, comparison, { path: at, class: decisive.class, request });
  return {
    kind: "contract",
    path,
    name,
    because: heaviest
      ? `${pathOf(heaviest.comparison.pairing)} depends on it, and there ${decisive.because}`
      : assessment.because,
    level: decisive.level,
    enforce: strictest(
      [comparison, ...(heaviest ? [heaviest.comparison] : [])].map(({ pairing }) =>
        enforcementFor(policy, pairing),
      ),
    ),
    comparison,
    effective: assessment.effective,
    waivable: assessment.effective.waivable && dependents.every((user) => user.assessment.level === "free"),
    declared: declaredMode(policy, path),
    class: decisive.class,
    risk: assessment.risk,
    ...peopleOf({ policy, impacts: own, lined }, comparison, assessment, decisive),
    query: query(path),
    ...(basePath !== path && { queryBefore: query(basePath) }),
    transition: transitionOf(comparison, request?.request),
    request,
    frozen: [
      ...frozenElements(policy, comparison, context.now),
      ...lined.flatMap((user) => {
        const reached = [...user.comparison.changes, ...reaching(user.comparison, comparison.changes)];
        return frozenElements(policy, { ...user.comparison, changes: reached }, context.now);
      }),
    ],
    notes: [...assessment.effective.notes, ...dependentNotes(dependents)],
    ...versionsOf(grounds, comparison, { ...assessment, name }),
    endsAt: [assessment, ...dependents.map((user) => user.assessment)].flatMap(endsOf),
    textOnly: isTextOnly(comparison, assessment),
  };
}

/** What is wrong with the contract's versions: held by the policy where its path says them, else only told. */
function versionsOf(
  { policy, context }: Grounds,
  comparison: Comparison,
  worth: Assessment & { readonly name: string },
): Pick<ContractCase, "hints" | "versions"> {
  const path = pathOf(comparison.pairing);
  const entry = entryFor(policy, path);
  const inText = versionReasons(worth, context.versions?.get(path));
  const inPath = pathVersionFindings(worth, comparison, isImmutable(policy, path));
  const inPlace = placeFindings(
    worth.name,
    comparison,
    versionPlace(policy, path),
    context.versions?.get(path),
  );
  const isFree = worth.experimentalUntil !== undefined;
  const mode = settingOf(policy, entry, "versions");
  const isHeld = mode === undefined ? comparison.version !== undefined : mode === "enforce";
  const findings = isFree ? [] : [...inPath, ...inPlace, ...inText];
  return {
    versions: isHeld ? findings : [],
    hints: [
      ...untaggedReasons(policy, comparison),
      ...(isHeld ? [] : findings),
      ...versionRemarks(worth.name, comparison),
    ],
  };
}

/** A contract that changed through another one, with what it would need by itself. */
interface Dependent {
  readonly comparison: Comparison;
  readonly assessment: Assessment;
}

function dependentsOf(
  grounds: Grounds,
  { pairing, changes }: Comparison,
  carried: readonly Comparison[],
  request: FiledRequest | undefined,
): readonly Dependent[] {
  return carried
    .filter(({ cause }) => pathsOf(pairing).includes(cause ?? ""))
    .map((comparison) => {
      const through = hasLines(grounds.policy, comparison) ? changes : [];
      return { comparison, assessment: assess(grounds, comparison, request, through) };
    });
}

/** The first of the strictest dependents, where one needs more than the contract itself. */
function heaviestOf(own: Assessment, dependents: readonly Dependent[]): Dependent | undefined {
  const strictness = ({ level }: Assessment) => levels.indexOf(level);
  return dependents.reduce<Dependent | undefined>(
    (heaviest, dependent) =>
      strictness(dependent.assessment) > strictness(heaviest?.assessment ?? own) ? dependent : heaviest,
    undefined,
  );
}

/** The groups that must sign, the deputies, and the people on call. */
function peopleOf(
  { policy, impacts, lined }: Pick<Grounds, "policy" | "impacts"> & { readonly lined: readonly Dependent[] },
  comparison: Comparison,
  assessment: Assessment,
  decisive: Assessment,
): Pick<ContractCase, "signOffs" | "oncall" | "deputies"> {
  const oncall = oncallOf(policy, comparison);
  const contractName = nameOf(policy, comparison);
  const changes = changesThatNeed(comparison, assessment);
  const request = { policy, comparison, changes, impacts, oncall, contractName };
  const isFree = decisive.level === "free";
  const owners = isFree ? [] : signOffGroups(decisive.signoff ?? defaultRoles, request);
  const users = isFree
    ? []
    : lined.flatMap((user) => lineGroups(policy, user.comparison, reaching(user.comparison, changes)));
  return {
    signOffs: merged([
      ...owners,
      ...users,
      ...unownedNew(policy, comparison),
      ...consumerGroups({ impacts }),
    ]),
    oncall,
    deputies: entriesFor(policy, comparison.pairing).flatMap((entry) => entry?.deputies ?? []),
  };
}

function endsOf({ effective, experimentalUntil }: Assessment): readonly Instant[] {
  return [
    ...effective.waivers.map(({ until }) => until),
    ...(experimentalUntil === undefined ? [] : [experimentalUntil]),
  ];
}

function isTextOnly({ changes, pairing, digests }: Comparison, { effective }: Assessment): boolean {
  return (
    changes.length === 0 &&
    (pairing.status === "modified" || pairing.status === "moved") &&
    effective.failing.length === 0 &&
    digests.base === digests.head
  );
}

/** A shared type may have thousands of dependents: the first few, and how many more there are. */
function dependentNotes(dependents: readonly Dependent[]): readonly string[] {
  const byHarm = new Map<string, { readonly several: string; readonly paths: string[] }>();
  for (const { comparison, assessment } of dependents) {
    const hurting = { comparison, effective: assessment.effective };
    const harm = harmWords(hurting);
    const group = byHarm.get(harm) ?? { several: harmWords(hurting, "several"), paths: [] };
    group.paths.push(pathOf(comparison.pairing));
    byHarm.set(harm, group);
  }
  return [...byHarm].map(
    ([
      harm,
      {
        several,
        paths: [first = "", ...others],
      },
    ]) =>
      others.length === 0
        ? `${first} depends on it: ${harm}`
        : `${first} and ${String(others.length)} more depend on it: ${several}`,
  );
}

/** The changes that make somebody necessary: those that fail, or those that take something away. */
function changesThatNeed(
  comparison: Comparison,
  { effective, situation }: Assessment,
): readonly Comparison["changes"][number][] {
  if (situation === "removal") return effective.removals;
  return effective.changes.length > 0 ? effective.changes : comparison.changes;
}

/** A new contract needs nothing but an owner. */
function unownedNew(policy: Policy, comparison: Comparison): readonly SignOffGroup[] {
  if (comparison.pairing.status !== "added") return [];
  return ownershipsOfContract(policy, comparison)
    .filter(({ owners, unowned }) => owners.length === 0 && unowned !== "report")
    .map((ownership) => ownerGroup(ownership, nameOf(policy, comparison), 1, []));
}

function frozenElements(policy: Policy, comparison: Comparison, now: Instant): ContractCase["frozen"] {
  const { changes } = comparison;
  return elementsOf({ policy, comparison, changes }).flatMap(({ frozen, path }) => {
    const until = frozen && untilOf(frozen.until);
    if (!frozen || until === undefined || until <= now) return [];
    const names = changes
      .filter(({ element }) => element.length > 0)
      .map(({ element }) => elementText(element))
      .slice(0, 3);
    const message = `${path} is frozen until ${frozen.until} (${cited(frozen.reason)}); changed: ${names.join(", ") || "the whole contract"}`;
    return [{ message, until }];
  });
}
