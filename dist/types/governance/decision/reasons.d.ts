import type { Reason } from "../../model/decision.js";
import type { Tally } from "../sign-offs/tally.js";
import type { CalendarContext } from "./calendar-context.js";
import type { Finding } from "./finding.js";
import type { Subject } from "./subject.js";
/** Why the decision is what it is, beside its requirements. */
export declare function reasonsOf(subjects: readonly Subject[], tally: Tally, findings: readonly Finding[], { needs, facts }: CalendarContext): readonly Reason[];
