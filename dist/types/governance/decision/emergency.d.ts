import type { ContractCase, Needs } from "../needs/needs.js";
import { type Finding } from "./finding.js";
import type { Exception } from "./subject.js";
export type EmergencyCheck = {
    readonly exception: Exception;
} | {
    readonly refused: Finding;
} | undefined;
/** A declared emergency: valid while its incident is named, its end is near and the quota lasts. */
export declare function emergencyOf(needs: Needs, contract: ContractCase, zone?: string): EmergencyCheck;
