import type { Ask, Claim } from "./claim.js";
/** What the thread may take; memory is granted where a new one is started. */
interface Limits {
    readonly milliseconds: number;
    readonly megabytes: number;
}
/** json-schema-diff in a thread that has no environment, little memory, and an end. */
export declare const askJsonSchemaDiff: Ask;
/** The same with limits of its own. */
export declare function askWithin(limits: Limits, ...[base, head]: Parameters<Ask>): Promise<Claim>;
export {};
