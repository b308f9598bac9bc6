import type { Needs } from "../governance/governance.js";
import type { Booking } from "../calendar/answers/answers.js";
import type { BranchHistory } from "../model/history.js";
import { type Instant } from "../model/instant.js";
/** How far back landed changes count: to the opening of what is open now, and a day more, as clocks differ. */
export declare function landedSince({ policy, now }: Needs): Promise<Instant>;
/** The room that a change takes in the windows that are open when it lands. */
export declare function roomTakenBy(cases: Needs["cases"], change: string, landedAt: Instant): readonly Booking[];
/** When the requests in question came to the governed branch. */
export declare function bookedAt(history: BranchHistory, { questions, booked }: Needs): Promise<ReadonlyMap<string, Instant>>;
