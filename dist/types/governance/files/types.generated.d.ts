import type { Handle } from "../../model/decision.js";
export type OneOrMany<T> = T | readonly T[];
export type Role = "owner" | "element-owner" | "consumer" | "oncall" | `board:${string}` | Handle;
export type Mode = "backward" | "forward" | "full" | "none" | "backward-transitive" | "forward-transitive" | "full-transitive";
export type Class = "full" | "backward" | "forward" | "breaking" | "undecided";
export type Profile = "default" | "declared" | "strict" | "avro-reference" | "confluent" | "buf-file" | "buf-package" | "buf-wire-json" | "buf-wire";
export type Level = "free" | "sign-off" | "window-and-sign-off" | "request-window-and-sign-off" | "forbidden";
export type Enforcement = "report" | "sign-off" | "full";
export type Unowned = "report" | "default-owner" | "refuse";
export type Tags = readonly (string)[];
export type SignOffRole = {
    readonly role: Role;
    readonly count?: number;
    readonly fromFunctions?: number;
};
export type Frozen = {
    readonly until: string;
    readonly reason: string;
};
export type Element = {
    readonly path: string;
    readonly owner?: OneOrMany<Handle>;
    readonly tags?: Tags;
    readonly boards?: readonly (string)[];
    readonly frozen?: Frozen;
};
export type Contract = {
    readonly id?: string;
    readonly files: OneOrMany<string>;
    readonly ignore?: OneOrMany<string>;
    readonly format?: "avro" | "protobuf" | "json-schema";
    readonly owner?: OneOrMany<Handle>;
    readonly deputies?: readonly (Handle)[];
    readonly oncall?: Handle;
    readonly support?: {
        readonly channel?: string;
        readonly oncall?: string;
    };
    readonly retention?: string;
    readonly elements?: readonly (Element)[];
    readonly status?: "active" | "experimental" | "deprecated";
    readonly expires?: string;
    readonly reviewed?: string;
    readonly recheckEvery?: string;
    readonly compatibility?: Mode;
    readonly profile?: Profile;
    readonly surfaces?: readonly ("wire" | "json" | "source")[];
    readonly enums?: "closed" | "open";
    readonly avro?: Readonly<Record<string, unknown>>;
    readonly protobuf?: {
        readonly roots?: readonly (string)[];
        readonly unknownFields?: "ignore" | "reject";
    };
    readonly jsonSchema?: {
        readonly dialects?: Readonly<Record<string, Dialect>>;
        readonly defaultDialect?: Dialect;
        readonly formats?: "assert" | "annotate" | "dialect";
        readonly confluent?: "strict" | "lenient";
        readonly crossCheck?: boolean;
    };
    readonly tier?: number;
    readonly tags?: Tags;
    readonly regions?: readonly (string)[];
    readonly enforce?: Enforcement;
    readonly unowned?: Unowned;
};
export type Defaults = {
    readonly owner?: OneOrMany<Handle>;
    readonly compatibility?: Mode;
    readonly profile?: Profile;
    readonly surfaces?: readonly ("wire" | "json" | "source")[];
    readonly enums?: "closed" | "open";
    readonly avro?: Readonly<Record<string, unknown>>;
    readonly protobuf?: {
        readonly roots?: readonly (string)[];
        readonly unknownFields?: "ignore" | "reject";
    };
    readonly jsonSchema?: {
        readonly dialects?: Readonly<Record<string, Dialect>>;
        readonly defaultDialect?: Dialect;
        readonly formats?: "assert" | "annotate" | "dialect";
        readonly confluent?: "strict" | "lenient";
        readonly crossCheck?: boolean;
    };
    readonly tier?: number;
    readonly tags?: Tags;
    readonly regions?: readonly (string)[];
    readonly enforce?: Enforcement;
    readonly unowned?: Unowned;
};
export type Capacity = {
    readonly changes?: number;
    readonly breaking?: number;
    readonly perOwner?: number;
    readonly perConsumer?: number;
};
export type Extra = {
    readonly start: string;
    readonly end?: string;
    readonly duration?: string;
};
export type Window = {
    readonly id: string;
    readonly title?: string;
    readonly timezone?: string;
    readonly start: string;
    readonly end?: string;
    readonly duration?: string;
    readonly rrule?: string;
    readonly except?: readonly (string)[];
    readonly add?: readonly (Extra)[];
    readonly allow?: readonly (Class)[];
    readonly capacity?: Capacity;
    readonly notice?: string;
    readonly approvers?: OneOrMany<Handle>;
    readonly oncall?: Handle;
    readonly writes?: "normal" | "reduced" | "paused";
    readonly long?: boolean;
    readonly contracts?: readonly (string)[];
    readonly regions?: readonly (string)[];
    readonly teams?: readonly (Handle)[];
};
export type Freeze = {
    readonly id: string;
    readonly title?: string;
    readonly timezone?: string;
    readonly from: string;
    readonly to?: string;
    readonly duration?: string;
    readonly rrule?: string;
    readonly exdates?: readonly (string)[];
    readonly deny?: readonly ("full" | "backward" | "forward" | "breaking" | "undecided" | "any")[];
    readonly except?: readonly ("standard" | "normal" | "emergency")[];
    readonly board?: Handle;
    readonly contracts?: readonly (string)[];
    readonly regions?: readonly (string)[];
    readonly teams?: readonly (Handle)[];
};
export type Advisory = {
    readonly id: string;
    readonly title?: string;
    readonly timezone?: string;
    readonly from: string;
    readonly to?: string;
    readonly duration?: string;
    readonly rrule?: string;
    readonly exdates?: readonly (string)[];
    readonly note?: string;
    readonly peak?: boolean;
    readonly contracts?: readonly (string)[];
    readonly regions?: readonly (string)[];
    readonly teams?: readonly (Handle)[];
};
export type CalendarSource = {
    readonly file?: string;
    readonly ics?: string;
    readonly kind?: "window" | "freeze" | "advisory";
    readonly maxAge?: string;
    readonly timezone?: string;
};
export type Reads = {
    readonly contract: string;
    readonly fields?: readonly (string)[];
    readonly readerSchema?: string;
};
export type Consumer = {
    readonly id: string;
    readonly owner: OneOrMany<Handle>;
    readonly tier?: number;
    readonly region?: string;
    readonly reads: readonly (Reads)[];
    readonly lag?: string;
    readonly maxBehind?: string;
    readonly ack?: "never" | "breaking" | "any";
    readonly support?: {
        readonly channel?: string;
        readonly oncall?: string;
    };
};
export type Away = {
    readonly from: string;
    readonly to: string;
    readonly deputy: Handle;
};
export type Person = {
    readonly keys?: readonly (string)[];
    readonly emails?: readonly (string)[];
    readonly away?: readonly (Away)[];
};
export type Team = readonly (string)[] | {
    readonly members?: readonly (string)[];
    readonly function?: string;
    readonly github?: boolean | string;
};
export type Situation = "compatible" | "added" | "undeclared-loss" | "promise-broken" | "breaking" | "removed" | "removal" | "revert" | "emergency" | "governance";
export type When = {
    readonly situation?: Situation;
    readonly class?: Class;
    readonly promise?: Mode;
    readonly tier?: number;
    readonly tag?: string;
    readonly risk?: "low" | "moderate" | "high";
    readonly format?: "avro" | "protobuf" | "json-schema";
    readonly contract?: string;
};
export type PolicyRule = {
    readonly when: When;
    readonly needs?: Level;
    readonly signoff?: readonly (SignOffRole)[];
    readonly reason?: string;
};
export type Board = {
    readonly functions: Readonly<Record<string, OneOrMany<Handle>>>;
};
export type Risk = {
    readonly base?: {
        readonly full?: number;
        readonly backward?: number;
        readonly forward?: number;
        readonly breaking?: number;
        readonly undecided?: number;
        readonly removed?: number;
    };
    readonly add?: readonly ({
        readonly when: {
            readonly tier?: number;
            readonly anyTag?: Tags;
            readonly consumersBroken?: number;
            readonly tier1ConsumersBroken?: number;
            readonly regions?: number;
        };
        readonly score: number;
    })[];
    readonly levels?: {
        readonly low?: number;
        readonly moderate?: number;
        readonly high?: number;
    };
};
export type RequestPolicy = {
    readonly require?: readonly ("rationale" | "impact" | "rollback" | "rollback.steps" | "rollback.estimate" | "rollout.stages" | "compatibilityLayer" | "checklist" | "contacts" | "thresholds")[];
    readonly checklist?: readonly (string)[];
    readonly booked?: "tip" | "proposal";
    readonly minimumRationale?: number;
};
export type EmergencyPolicy = {
    readonly signoff?: readonly (SignOffRole)[];
    readonly approvers?: OneOrMany<Handle>;
    readonly expires?: string;
    readonly review?: {
        readonly within?: string;
    };
    readonly maxPer30d?: number;
};
export type Policy = {
    readonly rules?: readonly (PolicyRule)[];
    readonly removals?: Level;
    readonly affected?: "free" | "charged";
    readonly risk?: Risk;
    readonly roles?: {
        readonly low?: readonly (SignOffRole)[];
        readonly moderate?: readonly (SignOffRole)[];
        readonly high?: readonly (SignOffRole)[];
    };
    readonly boards?: Readonly<Record<string, Board>>;
    readonly requests?: RequestPolicy;
    readonly emergency?: EmergencyPolicy;
    readonly reverts?: {
        readonly within?: string;
    };
};
export type Waiver = {
    readonly fingerprint: string;
    readonly reason: string;
    readonly approver: Handle;
    readonly expires: string;
};
export type EnforceRule = {
    readonly files: OneOrMany<string>;
    readonly enforce: Enforcement;
};
export type SignoffSettings = {
    readonly sources?: readonly ("github-review" | "ssh-signature")[];
    readonly distinctPeople?: boolean;
    readonly maxAge?: string;
    readonly unknownCommitters?: "refuse" | "ignore";
};
export type Clock = {
    readonly closeGuard?: string;
    readonly minRemaining?: string;
};
export type GovernanceOwners = {
    readonly owner?: OneOrMany<Handle>;
    readonly files?: OneOrMany<string>;
};
export type Extends = {
    readonly file: string;
    readonly sha256?: string;
};
export type RollbackStep = {
    readonly do: string;
    readonly estimate?: string;
    readonly owner?: Handle;
    readonly script?: string;
};
export type Stage = {
    readonly name: string;
    readonly hold?: string;
    readonly success?: readonly (string)[];
    readonly after?: string;
    readonly region?: string;
};
export type PolicyCase = {
    readonly name: string;
    readonly change: {
        readonly contract: string;
        readonly class: Class;
        readonly status?: "added" | "removed" | "modified" | "moved";
        readonly removes?: readonly (string)[];
        readonly changes?: readonly (string)[];
    };
    readonly at?: string;
    readonly author?: Handle;
    readonly approvedBy?: readonly (Handle)[];
    readonly expect: "pass" | "neutral" | "waiting" | "refused" | "unverifiable" | "fault";
};
export type Dialect = "draft-04" | "draft-06" | "draft-07" | "2019-09" | "2020-12";
export type CalendarFile = {
    readonly version: 1;
    readonly "$schema"?: string;
    readonly timezone?: string;
    readonly regionMode?: "first-stage" | "all" | "any";
    readonly windows?: readonly (Window)[];
    readonly freezes?: readonly (Freeze)[];
    readonly advisories?: readonly (Advisory)[];
    readonly asOf?: string;
    readonly calendars?: readonly (CalendarSource)[];
};
export type ConfigFile = {
    readonly version: 1;
    readonly "$schema"?: string;
    readonly extends?: Extends;
    readonly contracts?: readonly (Contract)[];
    readonly defaults?: Defaults;
    readonly include?: OneOrMany<string>;
    readonly ignore?: OneOrMany<string>;
    readonly enforce?: readonly (EnforceRule)[] | Enforcement;
    readonly unowned?: Unowned;
    readonly defaultOwner?: OneOrMany<Handle>;
    readonly timezone?: string;
    readonly regionMode?: "first-stage" | "all" | "any";
    readonly windows?: readonly (Window)[];
    readonly freezes?: readonly (Freeze)[];
    readonly advisories?: readonly (Advisory)[];
    readonly calendars?: readonly (CalendarSource)[];
    readonly consumers?: readonly (Consumer)[];
    readonly imports?: {
        readonly backstage?: OneOrMany<string>;
        readonly odcs?: OneOrMany<string>;
    };
    readonly teams?: Readonly<Record<Handle, Team>>;
    readonly people?: Readonly<Record<Handle, Person>>;
    readonly policy?: Policy;
    readonly waivers?: readonly (Waiver)[];
    readonly signoff?: SignoffSettings;
    readonly clock?: Clock;
    readonly governance?: GovernanceOwners;
};
export type ConsumersFile = {
    readonly version: 1;
    readonly "$schema"?: string;
    readonly consumers?: readonly (Consumer)[];
    readonly imports?: {
        readonly backstage?: OneOrMany<string>;
        readonly odcs?: OneOrMany<string>;
    };
    readonly reviewed?: string;
    readonly recheckEvery?: string;
};
export type ContractsFile = {
    readonly version: 1;
    readonly "$schema"?: string;
    readonly contracts: readonly (Contract)[];
    readonly defaults?: Defaults;
};
export type PolicyFile = {
    readonly version: 1;
    readonly "$schema"?: string;
    readonly rules?: readonly (PolicyRule)[];
    readonly removals?: Level;
    readonly affected?: "free" | "charged";
    readonly risk?: Risk;
    readonly roles?: {
        readonly low?: readonly (SignOffRole)[];
        readonly moderate?: readonly (SignOffRole)[];
        readonly high?: readonly (SignOffRole)[];
    };
    readonly boards?: Readonly<Record<string, Board>>;
    readonly requests?: RequestPolicy;
    readonly emergency?: EmergencyPolicy;
    readonly reverts?: {
        readonly within?: string;
    };
    readonly waivers?: readonly (Waiver)[];
};
export type PolicyCasesFile = {
    readonly version: 1;
    readonly cases: readonly (PolicyCase)[];
};
export type RequestFile = {
    readonly version: 1;
    readonly "$schema"?: string;
    readonly id: string;
    readonly title?: string;
    readonly type: "standard" | "normal" | "emergency";
    readonly requester?: Handle;
    readonly contracts: readonly ({
        readonly id: string;
        readonly digest?: string;
    })[];
    readonly rationale?: string;
    readonly risk?: "low" | "moderate" | "high";
    readonly window?: {
        readonly id: string;
        readonly occurrence: string;
    } | null;
    readonly impact?: string | unknown;
    readonly compatibilityLayer?: {
        readonly kind?: string;
        readonly until?: string;
        readonly flag?: string;
        readonly removal?: string;
    } | null;
    readonly rollout?: {
        readonly stages?: readonly (Stage)[];
    };
    readonly thresholds?: readonly ({
        readonly metric: string;
        readonly alert?: string;
        readonly action?: string;
    })[];
    readonly rollback?: {
        readonly steps?: readonly (RollbackStep)[];
        readonly estimate?: string;
        readonly rehearsed?: unknown | boolean;
        readonly pointOfNoReturn?: string;
    };
    readonly checklist?: Readonly<Record<string, string | boolean>>;
    readonly contacts?: unknown;
    readonly emergency?: {
        readonly incident: string;
        readonly expires: string;
        readonly reviewBy?: string;
    } | null;
    readonly review?: {
        readonly outcome?: string;
        readonly surprises?: string;
        readonly followUps?: readonly (string)[];
        readonly windowVerdict?: "keep" | "move" | "split";
        readonly on?: string;
    } | null;
};
export type SignOffFile = {
    readonly version: 1;
    readonly change?: string;
    readonly contract: string;
    readonly digest: string;
    readonly role?: string;
    readonly decision: "approve" | "refuse";
    readonly signer: Handle;
    readonly at: string;
    readonly expires?: string;
};
export type TeamsFile = {
    readonly version: 1;
    readonly "$schema"?: string;
    readonly teams?: Readonly<Record<Handle, Team>>;
    readonly people?: Readonly<Record<Handle, Person>>;
};
