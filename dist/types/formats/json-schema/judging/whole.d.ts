import type { ProfileName } from "../../../model/formats.js";
import type { Verdict } from "../../../model/outcome.js";
import type { Pair, Semantics } from "./pair.js";
/** The verdict on a whole pair. */
export interface Whole {
    readonly verdict: Verdict;
    /** For people: where plain set inclusion says otherwise, and what the cross-check found. */
    readonly remarks: readonly string[];
}
/** Judges both directions, under the profile and by plain set inclusion, and has them cross-checked where the config asks. */
export declare function judgeWhole(pair: Pair, profile: ProfileName): Promise<Whole>;
export declare function semanticsOf(profile: ProfileName): Semantics;
