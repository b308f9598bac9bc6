import type { Ask, Claim } from "./claim.js";
/** json-schema-diff in a thread that has no environment, little memory, and an end. */
export declare const askJsonSchemaDiff: Ask;
/** The same with a limit of its own, in milliseconds. */
export declare function askWithin(limit: number, ...[base, head]: Parameters<Ask>): Promise<Claim>;
