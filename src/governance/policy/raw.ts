import type { FormatId, ProfileName } from "../../model/formats.js";
import type { OneOrMany, RawPolicy, Unowned } from "./raw-policy.js";
import type { ContractSettings, Mode } from "../../model/contract.js";
import type { Enforcement, Handle } from "../../model/decision.js";
import type { AdvisoryRule, FreezeRule, RegionMode, WindowRule } from "../calendar/types.js";

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
  readonly lag?: string;
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
