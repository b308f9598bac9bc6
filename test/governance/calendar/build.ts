import type { Calendar } from "../../../src/calendar/rules/compile.js";
import { compileCalendar } from "../../../src/calendar/rules/compile.js";
import { readInstant } from "../../../src/calendar/time/instants.js";
import type { Query } from "../../../src/calendar/answers/answers.js";
import type {
  AdvisoryRule,
  CalendarSource,
  FreezeRule,
  RegionMode,
  WindowRule,
} from "../../../src/calendar/rules/types.js";

export const berlinWeekend: WindowRule = {
  id: "eu-weekend",
  timezone: "Europe/Berlin",
  start: "2026-01-03T22:00",
  end: "02:00",
  rrule: "FREQ=WEEKLY;BYDAY=SA",
};

export interface Rules {
  readonly id?: string;
  readonly timezone?: string;
  readonly windows?: readonly WindowRule[];
  readonly freezes?: readonly FreezeRule[];
  readonly advisories?: readonly AdvisoryRule[];
}

export function sourceOf({ id = "calendar.yaml", ...rules }: Rules): CalendarSource {
  return { id, windows: [], freezes: [], advisories: [], ...rules };
}

export function calendarOf(rules: Rules, regionMode?: RegionMode): Calendar {
  return compileCalendar([sourceOf(rules)], regionMode === undefined ? {} : { regionMode });
}

export function queryOf(query: Partial<Query> = {}): Query {
  return {
    contract: "contracts/orders/order.avsc",
    classes: ["breaking"],
    regions: [],
    teams: [],
    owners: [],
    consumers: [],
    ...query,
  };
}

/** "2026-11-28T21:00Z" as an instant. */
export function z(text: string): number {
  const read = readInstant(text);
  if ("message" in read) throw new Error(read.message);
  return read.instant;
}

/** An instant as "2026-11-28T21:00Z". */
export function iso(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString().replace(":00.000Z", "Z");
}
