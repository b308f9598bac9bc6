import { digestOf as sha256 } from "../../algorithms/digest.js";
import { byText } from "../../algorithms/order.js";
import { type Comparison, pathOf } from "../../model/contract.js";
import type { ChangeRequest } from "./request.js";

/**
 * What a sign-off is for: this content becoming that content, under this plan. Whitespace, comments, titles and
 * rationales are not part of it; the window, rollback, rollout and compatibility layer of the request are.
 */
export interface Transition {
  readonly contract: string;
  readonly base: string | null;
  readonly head: string | null;
  readonly type: string;
  readonly window: unknown;
  readonly rollback: unknown;
  readonly rollout: unknown;
  readonly compatibilityLayer: unknown;
  /** Emergencies only: a sign-off covers this incident until this expiry. */
  readonly emergency?: unknown;
}

/** By contract path; governance files stand under `governanceKey`. */
export type Transitions = ReadonlyMap<string, Transition>;

export const governanceKey = "governance files";

export function transitionOf(comparison: Comparison, request: ChangeRequest | undefined): Transition {
  const { base, head } = comparison.digests;
  return {
    contract: pathOf(comparison.pairing),
    base: base ?? null,
    head: head ?? null,
    type: request?.type ?? "normal",
    window: request?.window ?? null,
    rollback: request?.rollback ?? null,
    rollout: request?.rollout ?? null,
    compatibilityLayer: request?.compatibilityLayer ?? null,
    ...(request?.type === "emergency" &&
      request.emergency && {
        emergency: { incident: request.emergency.incident, expires: request.emergency.expires },
      }),
  };
}

/** One touched governance or workflow file, with the object ids of both sides. */
export interface TouchedFile {
  readonly path: string;
  readonly base?: string | undefined;
  readonly head?: string | undefined;
  /** It changes which contracts count: a file of attributes that marks others as generated or vendored, or no longer does. */
  readonly marks?: true;
  /** A link to a folder, or to no file: what the names below it mean is not theirs to say. */
  readonly leads?: true;
}

/** The governance files that a proposal edits, as one transition. */
export function governanceTransition(touched: readonly TouchedFile[]): Transition {
  const sorted = [...touched].sort(byText(({ path }) => path));
  const side = (key: "base" | "head") =>
    sha256(canonical(sorted.map((file) => [file.path, file[key] ?? null])));
  return {
    contract: governanceKey,
    base: side("base"),
    head: side("head"),
    type: "normal",
    window: null,
    rollback: null,
    rollout: null,
    compatibilityLayer: null,
  };
}

/** sha256 over the canonical JSON (RFC 8785) of a transition. */
export function digestOf(transition: Transition): string {
  return sha256(canonical({ v: 1, ...transition }));
}

/** The digest that binds a request: of the content alone, because the plan may change after the request is filed. */
export function contentDigest(comparison: Comparison): string {
  return digestOf(transitionOf(comparison, undefined));
}

/** What differs between two transitions of one contract, for people; empty when they are the same. */
export function differenceOf(signed: Transition, present: Transition): readonly string[] {
  const words: Readonly<Record<keyof Transition, string>> = {
    contract: "the contract's place",
    head: "the proposed content",
    base: "the base branch's content",
    type: "the request's type",
    window: "the booked window",
    rollback: "the rollback plan",
    rollout: "the rollout",
    compatibilityLayer: "the compatibility layer",
    emergency: "the emergency's incident or end",
  };
  return (Object.keys(words) as (keyof Transition)[])
    .filter((key) => canonical(signed[key]) !== canonical(present[key]))
    .map((key) => words[key]);
}

/** JSON with sorted keys and no blanks; numbers and strings as ECMAScript writes them (RFC 8785 §3.2). */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(byText(([key]) => key))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
  return `{${members.join(",")}}`;
}
