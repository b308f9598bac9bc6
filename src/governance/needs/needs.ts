import type { Comparison, Mode } from "../../model/contract.js";
import type { Enforcement, Handle, Reason } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Fault } from "../../model/location.js";
import type { Class } from "../../model/outcome.js";
import type { Query } from "../../calendar/answers/answers.js";
import { type Level, levels, type Unowned } from "../policy/raw.js";
import type { Policy, Waiver } from "../policy/policy.js";
import type { FiledRequest } from "../requests/request.js";
import type { Transition, Transitions } from "../requests/transition.js";
import type { Impact } from "./impact.js";
import type { Effective } from "./effective.js";
import type { Risk } from "./risk.js";
import type { Speaker } from "./speakers.js";
import type { VersionFinding } from "./versions.js";

/** Why a group is asked; an approver speaks for a window, so that its sign-off is about time. */
export type GroupKind = "owner" | "consumer" | "governance" | "board" | "approver" | "filed-request";

/** One group of people of whom `count` must sign. */
export interface SignOffGroup {
  readonly kind: GroupKind;
  /** Their offices; equal groups are asked once, for all of them. */
  readonly speaksFor: readonly Speaker[];
  readonly owners: readonly Handle[];
  readonly count: number;
  /** A board: how many functions must sign, and who signs for each. */
  readonly functions?: Readonly<Record<string, readonly Handle[]>>;
  readonly fromFunctions?: number;
  /** Fingerprints of the changes that need it. */
  readonly changes: readonly string[];
  readonly because: string;
  /** Set where nobody owns it. */
  readonly unowned?: Unowned;
}

/** The unit of judgement, before any evidence is known. */
export type Case = ContractCase | DependentCase | GovernanceCase | RequestCase;

interface CaseBase {
  /** The contract's path, the request's file, or `governanceKey`. */
  readonly path: string;
  readonly name: string;
  readonly because: string;
  readonly enforce: Enforcement;
  readonly signOffs: readonly SignOffGroup[];
  /** The transition that a sign-off of this case must name. */
  readonly transition: Transition;
}

/** A contract that changed. */
export interface ContractCase extends CaseBase {
  readonly kind: "contract";
  readonly level: Level;
  readonly comparison: Comparison;
  readonly effective: Effective;
  /** Whether waivers of its own changes would free it: what its dependents need, they do not excuse. */
  readonly waivable: boolean;
  readonly declared: Mode | undefined;
  readonly class: Class;
  readonly risk: Risk;
  readonly oncall: readonly Handle[];
  readonly deputies: readonly Handle[];
  readonly query: Query;
  /** The same at the place that a moved contract comes from: its windows must be open, and its freezes over, too. */
  readonly queryBefore?: Query;
  readonly request: FiledRequest | undefined;
  /** Frozen elements that are changed. */
  readonly frozen: readonly { readonly message: string; readonly until: Instant }[];
  readonly notes: readonly string[];
  /** Worth a look; they hold nothing up. */
  readonly hints: readonly Reason[];
  /** Versions that are wrong, and hold the change up. */
  readonly versions: readonly VersionFinding[];
  /** When a waiver, or an experiment's freedom, ends that this case relies on. */
  readonly endsAt: readonly Instant[];
  /** Nothing but text changed: not even a freeze concerns it. */
  readonly textOnly: boolean;
}

/** A contract that changed only through another one: its consumers alone are asked. */
export interface DependentCase extends CaseBase {
  readonly kind: "dependent";
  readonly level: "free";
  readonly comparison: Comparison;
  readonly effective: Effective;
}

/** Governance and workflow files that the proposal edits. */
export interface GovernanceCase extends CaseBase {
  readonly kind: "governance";
  readonly level: "sign-off";
}

/** A request on the governed branch that the proposal edits or deletes without the change it is for. */
export interface RequestCase extends CaseBase {
  readonly kind: "request";
  readonly level: "sign-off";
}

/** Contracts that need permission. */
export function guardedContracts(cases: readonly Case[]): readonly ContractCase[] {
  return cases.filter(
    (matter): matter is ContractCase => matter.kind === "contract" && matter.level !== "free",
  );
}

/** The waivers that a case relies on. */
export function waiversOf(matter: Case): readonly Waiver[] {
  return matter.kind === "contract" || matter.kind === "dependent" ? matter.effective.waivers : [];
}

/** Whether a level is this strict, or stricter. */
export function isAtLeast(level: Level, least: Level): boolean {
  return levels.indexOf(level) >= levels.indexOf(least);
}

/** The evidence that a host must fetch before `decide`; no other evidence matters. */
export interface Questions {
  /** Teams whose members only GitHub knows. */
  readonly teams: readonly Handle[];
  /** Whether anybody must sign: then reviews, the author and the commits are needed. */
  readonly people: boolean;
  /** Contracts whose head content may be an earlier state of the base branch. */
  readonly reverts: readonly string[];
  /** Whether what landed lately counts against a capacity. */
  readonly landed: boolean;
  /** Requests whose arrival on the governed branch must be dated. */
  readonly bookings: readonly string[];
}

export interface Needs {
  readonly policy: Policy;
  readonly now: Instant;
  readonly cases: readonly Case[];
  readonly impacts: readonly Impact[];
  readonly transitions: Transitions;
  readonly questions: Questions;
  /** Each fault carries the enforcement of the file that it keeps from being judged. */
  readonly faults: readonly (Fault & { readonly code: string; readonly enforce: Enforcement })[];
  readonly notes: readonly string[];
  /** Requests on the governed branch: the bookings. */
  readonly booked: readonly FiledRequest[];
  readonly proposed: readonly FiledRequest[];
}
