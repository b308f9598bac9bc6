import { type Instant } from "../../model/instant.js";
/** An instant with an offset, or a date, which lasts until its end in UTC; undefined when there is no such day. */
export declare function untilOf(text: string): Instant | undefined;
/** An instant with an offset, or the beginning of a date in UTC. */
export declare function startOf(text: string): Instant | undefined;
