import { type Instant } from "../../model/instant.js";
import type { CalendarReason } from "./answers.js";
import type { Calendar } from "../rules/compile.js";
/** Other calendars that could not be read, and why (GV214). */
export declare function unreadReasons({ unread }: Calendar): readonly CalendarReason[];
/** How far other calendars can be believed: until when, which could not be read (GV214) and which copies are too old (GV213). */
export declare function freshness(calendar: Calendar, now: Instant): {
    readonly until: Instant | null;
    readonly unread: readonly CalendarReason[];
    readonly stale: readonly CalendarReason[];
};
