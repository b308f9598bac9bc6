import type { FormatId } from "../../model/formats.js";
import type { Mode } from "../../model/contract.js";
import type { Handle } from "../../model/decision.js";
import type { Class } from "../../model/outcome.js";

/** The files as they are written; their shape is checked by the schemas, these types follow them. */
export type OneOrMany<T> = T | readonly T[];

export function listOf<T extends string>(value: OneOrMany<T> | undefined): readonly T[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

/** What a situation needs, from nothing to impossible. */
export type Level = "free" | "sign-off" | "window-and-sign-off" | "request-window-and-sign-off" | "forbidden";
export const levels: readonly Level[] = [
  "free",
  "sign-off",
  "window-and-sign-off",
  "request-window-and-sign-off",
  "forbidden",
];

export type Unowned = "report" | "default-owner" | "refuse";
export type RiskLevel = "low" | "moderate" | "high";
export type Situation =
  | "compatible"
  | "added"
  | "undeclared-loss"
  | "promise-broken"
  | "breaking"
  | "removed"
  | "removal"
  | "revert"
  | "emergency"
  | "governance";

export interface RawSignOffRole {
  readonly role: string;
  readonly count?: number;
  readonly fromFunctions?: number;
}

export interface RawWhen {
  readonly situation?: Situation;
  readonly class?: Class;
  readonly promise?: Mode;
  readonly tier?: number;
  readonly tag?: string;
  readonly risk?: RiskLevel;
  readonly format?: FormatId;
  readonly contract?: string;
}
export interface RawPolicyRule {
  readonly when: RawWhen;
  readonly needs?: Level;
  readonly signoff?: readonly RawSignOffRole[];
  readonly reason?: string;
}

export interface RawRisk {
  readonly base?: Readonly<Partial<Record<Class | "removed", number>>>;
  readonly add?: readonly {
    readonly when: {
      readonly tier?: number;
      readonly anyTag?: readonly string[];
      readonly consumersBroken?: number;
      readonly tier1ConsumersBroken?: number;
      readonly regions?: number;
    };
    readonly score: number;
  }[];
  readonly levels?: Readonly<Partial<Record<RiskLevel, number>>>;
}

export interface RawRequestPolicy {
  readonly require?: readonly string[];
  readonly checklist?: readonly string[];
  readonly booked?: "tip" | "proposal";
  readonly minimumRationale?: number;
}

export interface RawEmergencyPolicy {
  readonly signoff?: readonly RawSignOffRole[];
  readonly approvers?: OneOrMany<Handle>;
  readonly expires?: string;
  readonly review?: { readonly within?: string };
  readonly maxPer30d?: number;
}

export interface RawPolicy {
  readonly rules?: readonly RawPolicyRule[];
  readonly removals?: Level;
  readonly affected?: "free" | "charged";
  readonly risk?: RawRisk;
  readonly roles?: Readonly<Partial<Record<RiskLevel, readonly RawSignOffRole[]>>>;
  readonly boards?: Readonly<
    Record<string, { readonly functions: Readonly<Record<string, OneOrMany<Handle>>> }>
  >;
  readonly requests?: RawRequestPolicy;
  readonly emergency?: RawEmergencyPolicy;
  readonly reverts?: { readonly within?: string };
}
