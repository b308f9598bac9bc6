import type { Pairing } from "../../model/contract.js";
import type { Judged } from "../../model/rule.js";
/**
 * The same for the same change of the same element that does the same to readers, whatever else is in the proposal:
 * waivers name it, and who waived a removal has not waived what makes it worse.
 */
export declare function fingerprint(judged: Judged, pairing: Pairing): string;
export declare function sha256(text: string): string;
