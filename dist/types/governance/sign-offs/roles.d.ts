import type { GroupStanding } from "./counted-statements.js";
/** role → people who fill it. */
export type Assignment = ReadonlyMap<string, ReadonlySet<string>>;
/** Gives each signer one role and fills as many roles as possible. Each signer left over joins one role that they may fill. */
export declare function assignRoles(standings: readonly GroupStanding[], distinct: boolean): Assignment;
