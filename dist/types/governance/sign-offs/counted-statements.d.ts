import type { Handle } from "../../model/decision.js";
import type { Facts } from "../facts.js";
import type { Case, Needs, SignOffGroup } from "../needs/needs.js";
import type { NeverCounts } from "./never-counts.js";
import type { Statement, Statements } from "./statements.js";
export interface Evidence {
    readonly needs: Needs;
    readonly facts: Facts;
    readonly statements: Statements;
    readonly never: NeverCounts;
}
/** One group with everything that people said who may speak for it. */
export interface GroupStanding {
    readonly case: Case;
    readonly group: SignOffGroup;
    readonly role: string;
    readonly entitled: ReadonlyMap<string, Handle>;
    readonly teamsUnknown: readonly string[];
    readonly valid: readonly Statement[];
    readonly vetoes: readonly Statement[];
    readonly stale: readonly {
        readonly person: Handle;
        readonly changed: readonly string[];
    }[];
    readonly expired: readonly Statement[];
    readonly unknown: readonly Statement[];
    readonly excluded: readonly {
        readonly person: Handle;
        readonly why: string;
    }[];
    /** Which functions of a board a person speaks for. */
    functionsOf(person: Handle): readonly string[];
}
export declare function standingOf({ needs, facts, statements, never }: Evidence, matter: Case, group: SignOffGroup): GroupStanding;
