import type { Handle } from "../model/decision.js";
import type { Instant } from "../model/instant.js";
import type { Booking } from "../calendar/answers/answers.js";
import type { FetchedTeams } from "./owners/people.js";
import type { Transitions } from "./requests/transition.js";
import type { SignOffFile } from "./sign-off-files/sign-off-file.js";

/** Evidence that could not be fetched; the text says what was missing and how to give it. */
export interface Unverifiable {
  readonly unverifiable: string;
}

/** A review as GitHub lists it, in the order of submission. */
export interface Review {
  /** null: the account is gone. */
  readonly login: string | null;
  /** APPROVED, CHANGES_REQUESTED, DISMISSED, COMMENTED, PENDING. */
  readonly state: string;
  readonly at: Instant;
  /** The transitions as they were at the review's commit; undefined where that commit cannot be read. */
  readonly transitions?: Transitions | undefined;
  /** Whoever may not write to the repository can press the same button, and approves nothing. */
  readonly mayNotWrite?: true;
}

/** One commit of the proposal, merges from the base branch left out unless they change something of their own. */
export interface CommitFact {
  readonly id: string;
  /** Author, committer and co-authors that an account is known for. */
  readonly people: readonly Handle[];
  /** Addresses of those that no account is known for. */
  readonly emails: readonly string[];
  /** The files it changes; of a merge, those that differ from every parent. */
  readonly paths: readonly string[];
}

/** Stands for what is not committed yet, where commits are told. */
export const uncommittedId = "worktree";

/** A state that the base branch had. */
export interface PastState {
  readonly digest: string;
  /** When it last was the state of the branch, by the server's clock. */
  readonly until: Instant;
  readonly commit: string;
}

/** The evidence that only a host has. Missing evidence is unknown, and unknown never counts in favour. */
export interface Facts {
  /** Names the proposal, so that its own booking does not count against it: "#123", or a branch. */
  readonly change?: string;
  /** The zone that people read times in; UTC is always added. */
  readonly zone?: string;
  readonly author?: Handle;
  readonly commits?: readonly CommitFact[] | Unverifiable;
  readonly reviews?: readonly Review[] | Unverifiable;
  /** Approvals that a what-if question imagines; where only signed files count, of people who have a key. */
  readonly imagined?: readonly Review[];
  readonly teams?: FetchedTeams;
  readonly signOffs?: readonly SignOffFile[];
  /** The first commit of the governed branch, which names the repository; asked for where there are sign-off files. */
  readonly repository?: string | Unverifiable;
  /** What landed lately; what is booked is read from the requests of the governed branch. */
  readonly landed?: readonly Booking[] | Unverifiable;
  /** When a request's file reached the governed branch, by request id. */
  readonly bookedAt?: ReadonlyMap<string, Instant>;
  /** By contract path. */
  readonly pastStates?: ReadonlyMap<string, readonly PastState[]>;
  /** A pull request against a branch that the policy does not govern never passes. */
  readonly ungoverned?: string;
  /** A merge queue asks: enough time must be left in the window. */
  readonly queue?: boolean;
}

export function isUnverifiable(value: object | undefined): value is Unverifiable {
  return value !== undefined && "unverifiable" in value;
}
