import type { Instant } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import type { SignOffFile as SignOff } from "../files/types.generated.js";
import type { Policy } from "../policy/policy.js";
export declare const signOffFolder = "governance/signoffs/";
export type { SignOffFile as SignOff } from "../files/types.generated.js";
/** A sign-off file as found in the proposal. Nothing about it is believed before its signature is checked. */
export interface SignOffFile {
    readonly file: string;
    readonly text: string;
    readonly signature?: string;
    readonly location: PartialLocation;
}
/** A sign-off whose signature is good, or why it does not count. */
export type VerifiedSignOff = {
    readonly file: string;
    readonly signOff: SignOff;
    readonly at: Instant;
    readonly expires: Instant | null;
} | {
    readonly file: string;
    readonly invalid: string;
    readonly location: PartialLocation;
};
/** The sign-off files of a proposal. */
export declare function readSignOffs(head: Snapshot): Promise<readonly SignOffFile[]>;
/** Checks one file against the keys that the governed branch knows for its signer. */
export declare function verifySignOff(policy: Policy, written: SignOffFile): Promise<VerifiedSignOff>;
