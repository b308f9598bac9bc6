import type { Instant } from "./instant.js";
import type { PartialLocation } from "./location.js";

/** "@login" or "@org/team". */
export type Handle = `@${string}`;

/** Who must stop: pass, neutral and waiting need nobody; the others need a person. */
export type DecisionStatus = "pass" | "neutral" | "waiting" | "refused" | "unverifiable" | "fault";

export type Enforcement = "report" | "sign-off" | "full";

/** One sentence of why, with a stable code (GV…) where governance says it. */
export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly location?: PartialLocation;
  /** Set where the decision's `validUntil` says the same. */
  readonly tells?: "end-of-pass";
}

/** What a requirement is about: who agrees, when it lands, how it is planned, or whom to believe. */
export type Dimension = "people" | "time" | "plan" | "trust";

/** One thing that a contract's changes need, and what would bring it about. */
export interface Requirement {
  readonly code: string;
  readonly dimension: Dimension;
  /** The contract's path. */
  readonly contract: string;
  /** Fingerprints of the changes that need it. */
  readonly changes: readonly string[];
  /** Any one of these may meet it (empty for a window). */
  readonly owners: readonly Handle[];
  readonly status: "met" | "unmet" | "waiting" | "unverifiable";
  /** What is needed, and why it is not there yet. */
  readonly message: string;
  /** Who does what, and when; `command` follows it where there is one. */
  readonly unblock: string;
  /** A command line that can be pasted. */
  readonly command?: string;
  /** What, on the governed branch, would let the changes pass without these owners. */
  readonly waivers?: readonly WaiverDraft[];
}

/** A waiver that lacks only its reason. */
export interface WaiverDraft {
  readonly fingerprint: string;
  readonly approver: Handle;
  /** The last day on which it counts. */
  readonly expires: string;
}

/** What is unmet, in the order in which people act: the plan that they sign, who signs, and last the time. */
export function inActingOrder(requirements: readonly Requirement[]): readonly Requirement[] {
  const rank = ({ dimension, owners }: Requirement) =>
    dimension === "plan" ? 0 : isTime({ dimension, owners }) ? 2 : 1;
  return requirements.filter(({ status }) => status !== "met").sort((a, b) => rank(a) - rank(b));
}

/** Nobody can do anything about it but wait. */
export function isTime({ dimension, owners }: Pick<Requirement, "dimension" | "owners">): boolean {
  return dimension === "time" && owners.length === 0;
}

/** Who does what, when, with the exact command. */
export function unblockText({ unblock, command }: Pick<Requirement, "unblock" | "command">): string {
  return command === undefined ? unblock : `${unblock}: ${command}`;
}

export interface Decision {
  readonly status: DecisionStatus;
  readonly enforce: Enforcement;
  readonly reasons: readonly Reason[];
  readonly requirements: readonly Requirement[];
  /** Until when this decision holds without being computed again; null = until something changes. */
  readonly validUntil: Instant | null;
  /** When the calendar next changes an answer that this decision used. */
  readonly nextTransition: Instant | null;
}

/** SPEC §2: usage and configuration first, then contracts, refusal, evidence, waiting. */
export const exitCodes: Readonly<Record<DecisionStatus, number>> = {
  pass: 0,
  neutral: 0,
  refused: 1,
  fault: 3,
  unverifiable: 4,
  waiting: 5,
};
