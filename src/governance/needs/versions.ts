import type { Comparison, VersionFacts } from "../../model/contract.js";
import type { Reason } from "../../model/decision.js";
import {
  compareVersions,
  isSameVersion,
  readVersion,
  stepSize,
  type Version,
  versionAfter,
  type Versioning,
  versioningOf,
  versionings,
  versionWithin,
} from "../../model/version.js";
import type { Situation } from "../policy/raw.js";
import type { DeclaredVersions } from "./declared-versions.js";

/** What is wrong with a version, and whether the policy holds the change up for it. */
export interface VersionFinding extends Reason {
  readonly unblock: string;
}

const stepWords = {
  semver: ["no", "a PATCH", "a MINOR", "a MAJOR"],
  schemaver: ["no", "an ADDITION", "a REVISION", "a MODEL"],
} as const;
const least: Readonly<Partial<Record<Situation, number>>> = {
  "undeclared-loss": 2,
  removal: 2,
  "promise-broken": 3,
  breaking: 3,
};

/** What the change is worth, in the words of the table of needs. */
interface Worth {
  readonly name: string;
  readonly situation: Situation;
  readonly because: string;
}

/** A version in the contract's own text that grows by less than the change is worth (semver 2.0.0 §6 to §8; SchemaVer). */
export function versionReasons(
  worth: Worth,
  versions: DeclaredVersions | undefined,
): readonly VersionFinding[] {
  const { location } = versions ?? {};
  const [base, head] = [versions?.base, versions?.head].map((text) => text && (versionWithin(text) ?? text));
  if (!base || !head || !location) return [];
  const kind = versioningOf([base, head]);
  if (kind !== "semver" && kind !== "schemaver") return [];
  return stepFindings(worth, { from: base, to: head, kind }).map((step) => ({ ...step, location }));
}

/** What the contract says of its version otherwise than its path: in the text where the entry says that it does, or in its package. */
export function placeFindings(
  name: string,
  { version: facts }: Comparison,
  place: readonly string[] | undefined,
  versions: DeclaredVersions | undefined,
): readonly VersionFinding[] {
  if (facts?.otherPackage !== undefined) {
    const message = `${name}: its path says ${facts.version}, and its package is ${facts.otherPackage}`;
    const unblock = `give the package the version ${facts.version}, or move the file`;
    return [{ code: "GV174", message, unblock }];
  }
  if (facts?.otherVersion !== undefined) {
    const message = `${name}: its path says ${facts.version}, and ${facts.otherVersion} too`;
    return [{ code: "GV174", message, unblock: "give the file a path that says one version" }];
  }
  if (!facts || !place) return [];
  const at = ["$", ...place].join(".");
  const { head, location } = versions ?? {};
  if (head === undefined) {
    const message = `${name}: its path says ${facts.version}, and ${at} says none`;
    const unblock = versions?.isOtherText
      ? "it is no JSON or YAML, so no place in it can: give such files an entry of their own on the governed branch, with a versioning: that has no from:"
      : `write ${facts.version} at ${at}`;
    return [{ code: "GV174", message, unblock }];
  }
  if (isSameVersion(versionWithin(head, facts.version) ?? head, facts.version)) return [];
  const message = `${name}: its path says ${facts.version}, and ${at} says ${JSON.stringify(head)}`;
  return [{ code: "GV174", message, unblock: "make both the same", ...(location && { location }) }];
}

/** Two versions, how they are counted, and the others that are there. */
interface Step {
  readonly from: string;
  readonly to: string;
  readonly kind: Versioning;
  readonly others?: readonly string[];
}

function stepFindings(
  { name, situation, because }: Worth,
  { from, to, kind, others = [] }: Step,
): readonly VersionFinding[] {
  const [base, head] = [readVersion(from, kind), readVersion(to, kind)];
  if (!base || !head || (kind !== "semver" && kind !== "schemaver")) return [];
  const change = `${name}: ${from} → ${to}`;
  if (compareVersions(base, head) > 0) {
    const message = `${change} goes back: a version never does`;
    return [{ code: "GV170", message, unblock: `give it a version after ${from}` }];
  }
  const leastStep = least[situation];
  const step = stepSize(base, head);
  if (leastStep === undefined || step === undefined) return [];
  // A pre-release promises nothing to what comes after it under the same number (semver §9).
  if (base.preRelease && step === 0) return [];
  // Before 1.0.0 the second number counts as the first (semver §4).
  const isEarly = kind === "semver" && base.numbers[0] === 0 && head.numbers[0] === 0;
  const needed = isEarly ? leastStep - 1 : leastStep;
  if (step >= needed) return [];
  const next = firstFree(base, needed, others);
  const message = `${change} is ${stepWords[kind][step] ?? "no"} step, but ${because}: the next version is ${next}`;
  return [{ code: "GV170", message, unblock: `make the version ${next}, or the change a smaller one` }];
}

/** The next version by steps of a size that nobody has. */
function firstFree(base: Version, size: number, others: readonly string[]): string {
  const landed = new Set(others);
  let next = versionAfter(base, size);
  while (landed.has(next)) {
    const read = readVersion(next, base.versioning);
    if (!read) break;
    next = versionAfter(read, size);
  }
  return next;
}

/** What a version in the contract's path says wrongly: too small a step, a number of no order, a landed version edited. */
export function pathVersionFindings(
  worth: Worth,
  { version: facts, pairing }: Comparison,
  isImmutable: boolean,
): readonly VersionFinding[] {
  if (!facts) return [];
  const { version, versioning, before, edits, removed, twin, others = [], isOutOfLine } = facts;
  const { name } = worth;
  if (edits !== undefined) {
    if (!isImmutable) return [];
    const message = `${name}: version ${version} has landed (${edits}), and its content never changes`;
    const unblock =
      pairing.status === "added"
        ? "give this one a number that no version has"
        : `leave ${edits} as it is, and add a new version`;
    return [{ code: "GV171", message, unblock: unblock + asPackage(facts) }];
  }
  if (isOutOfLine && facts.otherVersion === undefined) {
    const message = versioning
      ? `${name}: ${version} is no version as ${versioning} counts, and those of this contract are counted so`
      : `${name}: the versions of this contract are counted in no single way that is known here, so ${version} has no place among them`;
    return [{ code: "GV172", message, unblock: outOfLineRemedy(versioning) + asPackage(facts) }];
  }
  const reuse = `${name}: version ${version} was there with other content (${removed ?? ""}), and whoever kept that has it still`;
  const twice = `${name}: version ${version} comes twice in this proposal (${twin ?? ""})`;
  return [
    ...(removed !== undefined && isImmutable
      ? [{ code: "GV171", message: reuse, unblock: "give this one a number that no version had" }]
      : []),
    ...(twin !== undefined && isImmutable
      ? [{ code: "GV171", message: twice, unblock: "give one of the two another number" }]
      : []),
    ...(before !== undefined && versioning
      ? stepFindings(worth, { from: before, to: version, kind: versioning, others })
      : []),
  ];
}

/** A package with a version in its name grows under it. */
function asPackage({ isPackage }: Pick<VersionFacts, "isPackage">): string {
  return isPackage
    ? "; where a package grows under its version, say versioning: package in the entry on the governed branch"
    : "";
}

function outOfLineRemedy(versioning: Versioning | undefined): string {
  const numbering = versioning
    ? "number it as they are"
    : `number them in one way (${versionings.join(", ")})`;
  return `${numbering}, say versioning: in the entry on the governed branch, or leave the file out with ignore:`;
}

/** Remarks on the order of versions: they hold nothing up. */
export function versionRemarks(name: string, { version }: Comparison): readonly Reason[] {
  return (version?.remarks ?? []).map((remark) => ({ code: "GV173", message: `${name}: ${remark}` }));
}
