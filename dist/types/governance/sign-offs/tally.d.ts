import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Facts } from "../facts.js";
import type { Case, Needs, SignOffGroup } from "../needs/needs.js";
import { type Statement, type Statements } from "./statements.js";
/** How one group stands. */
export interface GroupResult {
    readonly group: SignOffGroup;
    readonly status: "met" | "missing" | "vetoed" | "stale" | "expired" | "unverifiable";
    /** Who signed and counts. */
    readonly by: readonly Handle[];
    readonly vetoes: readonly Statement[];
    /** Who signed something else, with what changed since. */
    readonly stale: readonly {
        readonly person: Handle;
        readonly changed: readonly string[];
    }[];
    /** Entitled people whose sign-off does not count, and why. */
    readonly excluded: readonly {
        readonly person: Handle;
        readonly why: string;
    }[];
    /** Of a board: for how many of its functions they speak. */
    readonly functions: number;
    /** Who may still sign. */
    readonly maySign: readonly Handle[];
    readonly unverifiable?: string;
    /** Nothing is wrong but that reviews are not known here: whoever may sign can still do so. */
    readonly elsewhere?: boolean;
    /** When the sign-offs that count run out. */
    readonly until: Instant | null;
}
export interface Tally {
    of(matter: Case, group: SignOffGroup): GroupResult;
    readonly statements: Statements;
}
/** Counts sign-offs over all groups at once, because one person fills one role only. */
export declare function tallyOf(needs: Needs, facts: Facts, asked: readonly (readonly [Case, SignOffGroup])[]): Promise<Tally>;
