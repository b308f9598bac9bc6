import type { AdvisoryRule, FreezeRule, RegionMode, WindowRule } from "../../calendar/rules/types.js";
import type { FormatId } from "../../model/change.js";
import type { ContractSettings, Mode, ProfileName } from "../../model/contract.js";
import type { Enforcement, Handle } from "../../model/decision.js";
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

type BoardRole = `board:${string}`;
export type Role = "owner" | "element-owner" | "consumer" | "oncall" | BoardRole | Handle;

export function isBoard(role: Role): role is BoardRole {
  return role.startsWith("board:");
}

export function isHandle(role: Role): role is Handle {
  return role.startsWith("@");
}

/** "schema" of "board:schema". */
export function boardOf(role: BoardRole): string {
  return role.slice("board:".length);
}

export interface RawSignOffRole {
  readonly role: Role;
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

export interface RawSettings {
  readonly compatibility?: Mode;
  readonly profile?: ProfileName;
  readonly surfaces?: ContractSettings["surfaces"];
  readonly enums?: "closed" | "open";
  readonly avro?: Readonly<Record<string, unknown>>;
  readonly protobuf?: Readonly<Record<string, unknown>>;
  readonly jsonSchema?: Readonly<Record<string, unknown>>;
  readonly tier?: number;
  readonly tags?: readonly string[];
  readonly regions?: readonly string[];
  readonly enforce?: Enforcement;
  readonly unowned?: Unowned;
}

export interface RawElement {
  readonly path: string;
  readonly owner?: OneOrMany<Handle>;
  readonly tags?: readonly string[];
  readonly boards?: readonly string[];
  readonly frozen?: { readonly until: string; readonly reason: string };
}

export interface RawContract extends RawSettings {
  readonly id?: string;
  readonly files: OneOrMany<string>;
  readonly ignore?: OneOrMany<string>;
  readonly format?: FormatId;
  readonly owner?: OneOrMany<Handle>;
  readonly deputies?: readonly Handle[];
  readonly oncall?: Handle;
  readonly retention?: string;
  readonly elements?: readonly RawElement[];
  readonly status?: "active" | "experimental" | "deprecated";
  readonly expires?: string;
  readonly reviewed?: string;
  readonly recheckEvery?: string;
}

export interface RawConsumer {
  readonly id: string;
  readonly owner: OneOrMany<Handle>;
  readonly tier?: number;
  readonly region?: string;
  readonly reads: readonly {
    readonly contract: string;
    readonly fields?: readonly string[];
    readonly readerSchema?: string;
  }[];
  /** How late it sees new data. */
  readonly lag?: string;
  /** The oldest data that it re-reads. */
  readonly maxBehind?: string;
  readonly ack?: "never" | "breaking" | "any";
}

export interface RawWaiver {
  readonly fingerprint: string;
  readonly reason: string;
  readonly approver: Handle;
  readonly expires: string;
}

export interface RawCalendar {
  readonly timezone?: string;
  readonly regionMode?: RegionMode;
  readonly windows?: readonly (Omit<WindowRule, "approvers"> & { readonly approvers?: OneOrMany<Handle> })[];
  readonly freezes?: readonly FreezeRule[];
  readonly advisories?: readonly AdvisoryRule[];
  readonly calendars?: readonly {
    readonly file?: string;
    readonly ics?: string;
    readonly kind?: "window" | "freeze" | "advisory";
    readonly timezone?: string;
    readonly maxAge?: string;
  }[];
  readonly asOf?: string;
}

export type RawTeam =
  | readonly string[]
  | {
      readonly members?: readonly string[];
      readonly function?: string;
      readonly github?: boolean | string;
    };
export interface RawPerson {
  readonly keys?: readonly string[];
  readonly emails?: readonly string[];
  readonly away?: readonly { readonly from: string; readonly to: string; readonly deputy: Handle }[];
}

/** contract-check.yaml, and every part of it that a split file may hold. */
export interface RawConfig extends RawCalendar {
  readonly version: 1;
  readonly extends?: { readonly file: string; readonly sha256?: string };
  readonly contracts?: readonly RawContract[];
  readonly defaults?: RawSettings & { readonly owner?: OneOrMany<Handle> };
  readonly include?: OneOrMany<string>;
  readonly ignore?: OneOrMany<string>;
  readonly enforce?:
    Enforcement | readonly { readonly files: OneOrMany<string>; readonly enforce: Enforcement }[];
  readonly unowned?: Unowned;
  readonly defaultOwner?: OneOrMany<Handle>;
  readonly consumers?: readonly RawConsumer[];
  readonly imports?: { readonly backstage?: OneOrMany<string>; readonly odcs?: OneOrMany<string> };
  readonly teams?: Readonly<Record<string, RawTeam>>;
  readonly people?: Readonly<Record<string, RawPerson>>;
  readonly policy?: RawPolicy;
  readonly waivers?: readonly RawWaiver[];
  readonly signoff?: {
    readonly sources?: readonly ("github-review" | "ssh-signature")[];
    readonly distinctPeople?: boolean;
    readonly maxAge?: string;
    readonly unknownCommitters?: "refuse" | "ignore";
  };
  readonly clock?: { readonly closeGuard?: string; readonly minRemaining?: string };
  readonly governance?: { readonly owner?: OneOrMany<Handle>; readonly files?: OneOrMany<string> };
}
