import { type Comparison } from "../../model/contract.js";
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
export declare const governanceKey = "governance files";
export declare function transitionOf(comparison: Comparison, request: ChangeRequest | undefined): Transition;
/** One touched governance or workflow file, with the object ids of both sides. */
export interface TouchedFile {
    readonly path: string;
    readonly base?: string | undefined;
    readonly head?: string | undefined;
}
/** The governance files that a proposal edits, as one transition. */
export declare function governanceTransition(touched: readonly TouchedFile[]): Transition;
/** sha256 over the canonical JSON (RFC 8785) of a transition. */
export declare function digestOf(transition: Transition): string;
/** What a request is bound to: the content alone, because its plan is still being written when it is filed. */
export declare function contentDigest(comparison: Comparison): string;
/** What differs between two transitions of one contract, for people; empty when they are the same. */
export declare function differenceOf(signed: Transition, present: Transition): readonly string[];
/** JSON with sorted keys and no blanks; numbers and strings as ECMAScript writes them (RFC 8785 §3.2). */
export declare function canonical(value: unknown): string;
