import type { Handle, Reason } from "../../model/decision.js";
import { type Instant } from "../../model/instant.js";
import { type Facts } from "../facts.js";
import type { Case, Needs } from "../needs/needs.js";
/** What one person says of one case, wherever it was said. */
export interface Statement {
    readonly person: Handle;
    readonly says: "approve" | "refuse";
    readonly at: Instant;
    /** null: it does not expire. */
    readonly expires: Instant | null;
    readonly source: string;
    /** Whether it is about this very transition: current, another one (and what changed), or nobody can tell. */
    about(matter: Case): About;
}
export type About = {
    readonly kind: "current";
} | {
    readonly kind: "stale";
    readonly changed: readonly string[];
} | {
    readonly kind: "unknown";
} | {
    readonly kind: "nothing";
};
export interface Statements {
    readonly all: readonly Statement[];
    /** Why reviews could not be read; sign-off files may still satisfy everything. */
    readonly unverifiable?: string;
    /** Sign-off files that do not count, and why. */
    readonly reasons: readonly Reason[];
}
/** Collects what people said: the latest review of each, and signed files whose signature is good. */
export declare function statementsOf({ policy, now }: Needs, facts: Facts): Promise<Statements>;
/** The id of the request that a changed contract comes with. */
export declare function requestOf(matter: Case): string | undefined;
