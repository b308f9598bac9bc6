import type { Calendar, Compiled } from "../rules/compile.js";
import type { Freeze, Occurrence, Query } from "./answers.js";
import type { FreezeRule, WindowRule } from "../rules/types.js";
/** One thing that must be open: a region and a team; undefined where the contract names none. */
export interface Demand {
    readonly region: string | undefined;
    readonly team: string | undefined;
}
/** The part of a calendar that concerns one query, with the answer to "do these open windows suffice?". */
export interface Permission {
    readonly windows: readonly Compiled<WindowRule>[];
    readonly freezes: readonly Compiled<FreezeRule>[];
    /** Some calendar speaks for the contract at all. */
    readonly spoken: boolean;
    permits(open: Iterable<Occurrence>): boolean;
}
/**
 * Which rules concern a query. Unknown regions or teams fail closed: a scoped window needs a contract that names its
 * region, and a scoped freeze holds for a contract that names none.
 */
export declare function permissionFor(calendar: Calendar, query: Query): Permission;
export declare function covers(rule: WindowRule, { region, team }: Demand): boolean;
export declare function admits(rule: WindowRule, classes: readonly string[]): boolean;
export declare function denies({ rule, concerns }: Compiled<FreezeRule>, query: Query): boolean;
export declare function freezeName(freeze: Freeze): string;
