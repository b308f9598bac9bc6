import type { Comparison, Mode } from "../../model/contract.js";
import type { Enforcement, Handle, Reason } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Fault, PartialLocation } from "../../model/location.js";
import type { Class } from "../../model/outcome.js";
import type { Query } from "../../calendar/answers/answers.js";
import type { Unowned, Level, Situation } from "../policy/raw.js";
import type { Policy } from "../policy/policy.js";
import type { FiledRequest } from "../requests/request.js";
import type { Transition, Transitions } from "../requests/transition.js";
import type { Impact } from "./impact.js";
import type { Effective } from "./effective.js";
import type { Risk } from "./risk.js";

/** One group of people of whom `count` must sign. */
export interface Ask {
  /** GV401 owner, GV402 consumer, GV403 governance, GV404 board. */
  readonly code: string;
  /** "the owner of Order.email": what they speak for. */
  readonly as: string;
  readonly owners: readonly Handle[];
  readonly count: number;
  /** A board: how many functions must be heard, and who speaks for each. */
  readonly functions?: Readonly<Record<string, readonly Handle[]>>;
  readonly fromFunctions?: number;
  /** Fingerprints of the changes that need it. */
  readonly changes: readonly string[];
  readonly because: string;
  readonly location?: PartialLocation;
  /** Set where nobody owns it. */
  readonly unowned?: Unowned;
}

/** Everything that one contract's changes need, before any evidence is known. */
export interface Case {
  /** The contract's path, or `governanceKey`. */
  readonly path: string;
  readonly name: string;
  readonly comparison?: Comparison;
  readonly effective?: Effective;
  readonly situation: Situation;
  readonly because: string;
  readonly level: Level;
  readonly declared?: Mode;
  readonly class: Class;
  readonly risk?: Risk;
  readonly enforce: Enforcement;
  readonly asks: readonly Ask[];
  readonly oncall: readonly Handle[];
  readonly deputies: readonly Handle[];
  readonly query: Query;
  /** The same at the place that a moved contract comes from: its windows must be open, and its freezes over, too. */
  readonly queryBefore?: Query;
  readonly transition: Transition;
  readonly request?: FiledRequest;
  /** Frozen elements that are changed. */
  readonly frozen: readonly {
    readonly message: string;
    readonly until: Instant;
    readonly location: PartialLocation;
  }[];
  readonly notes: readonly string[];
  /** Worth a look; they hold nothing up. */
  readonly hints?: readonly Reason[];
  /** When a waiver, or an experiment's freedom, ends that this case relies on. */
  readonly endsAt: readonly Instant[];
  /** Nothing but text changed: not even a freeze concerns it. */
  readonly textOnly: boolean;
}

/** What a host must fetch before `decide`; nothing else matters. */
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
  /** A fault is enforced as far as the file is that it keeps from being judged. */
  readonly faults: readonly (Fault & { readonly code: string; readonly enforce: Enforcement })[];
  readonly notes: readonly string[];
  /** Requests on the governed branch: the bookings. */
  readonly booked: readonly FiledRequest[];
  readonly proposed: readonly FiledRequest[];
}
