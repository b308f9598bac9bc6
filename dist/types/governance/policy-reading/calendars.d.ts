import type { Snapshot } from "../../model/snapshot.js";
import type { Calendar } from "../../calendar/rules/compile.js";
import { type Part } from "../policy/parts.js";
/** Time zones and recurrences are loaded only where there is a calendar. */
export declare function calendarOf(tip: Snapshot, parts: readonly Part[], central: readonly Part[]): Promise<Calendar | undefined>;
