import type { Enforcement, DecisionStatus, Requirement } from "../model/decision.js";
import type { FormatId } from "../model/formats.js";
import type { Class, OutcomeName } from "../model/outcome.js";

/** A landing as it was judged: everything that later steps count, small enough to be kept for years. */
export interface JudgedLanding {
  readonly commit: string;
  readonly parent: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly subject: string;
  /** The contracts that it changed; none for most landings. */
  readonly contracts: readonly JudgedContract[];
  /** The decision as the policy enforces it. */
  readonly status: DecisionStatus;
  readonly enforce: Enforcement;
  /** The decision as it would be with `enforce: full`. */
  readonly enforced: DecisionStatus;
  /** What was not met, whether it is enforced or not. */
  readonly asked: readonly Asked[];
  /** The decision under other settings, by their names. */
  readonly otherwise: Readonly<Record<string, DecisionStatus>>;
  /** Milliseconds that the judgement took. */
  readonly took: number;
}

export interface JudgedContract {
  readonly path: string;
  readonly id: string;
  readonly format: FormatId;
  readonly status: string;
  readonly class: Class;
  readonly backward: OutcomeName;
  readonly forward: OutcomeName;
  readonly mode: string;
  readonly declared: boolean;
  readonly satisfied: boolean;
  /** The file whose change reached this contract. */
  readonly cause?: string;
  /** The rules of the changes that break a required direction. */
  readonly rules: readonly string[];
  /** The first of these changes in words, or the fault. */
  readonly why?: string;
  /** A datum that the real decoder was given, and what happened. */
  readonly witness?: string;
  readonly fault?: true;
  /** Of each side, what a sign-off would be bound to. */
  readonly before?: string;
  readonly after?: string;
}

/** A requirement that is not met. */
export type Asked = Pick<Requirement, "code" | "dimension" | "contract" | "owners" | "status" | "message">;

/** Whether a decision keeps a landing out: somebody or something is missing. */
export function stops(status: DecisionStatus): boolean {
  return status !== "pass" && status !== "neutral";
}
