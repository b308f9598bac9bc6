import type { Instant } from "../../model/instant.js";
import type { Calendar } from "../../calendar/rules/compile.js";
import { formatInstant } from "../../calendar/time/instants.js";
import { freezesBetween } from "../../calendar/answers/occurrences.js";
import { permissionFor } from "../../calendar/answers/permission.js";
import { lookAhead } from "../../calendar/answers/calendar-state.js";
import type { Freeze } from "../../calendar/answers/answers.js";
import type { ContractCase, SignOffGroup } from "../needs/needs.js";
import { type Finding, finding, metFinding } from "./finding.js";
import type { CalendarContext, CalendarFindings } from "./calendar-context.js";
import { noFindings, only, placesOf } from "./calendar-context.js";

/** For a case that needs no window: only a freeze that denies its class holds it. */
export function freezeFindings(
  { calendar, needs }: CalendarContext,
  contract: ContractCase,
): CalendarFindings {
  const { now } = needs;
  if (!calendar || contract.textOnly) return noFindings;
  const ahead = freezesFor(calendar, contract, now, now + lookAhead);
  const holding = ahead.filter(({ from, to }) => from <= now && (to === null || now < to));
  if (holding.length === 0) {
    const next = ahead.find(({ from }) => from > now)?.from ?? null;
    return next === null ? noFindings : only(noFreeze(contract, next));
  }
  const ends = holding.map(({ to }) => to).filter((to) => to !== null);
  const end = ends.length === holding.length ? Math.max(...ends) : null;
  const message = holding
    .map(({ rule, to, zone }) => {
      const until = to === null ? "until somebody ends it" : `until ${formatInstant(to, zone)}`;
      return `the freeze ${nameOf(rule)} holds ${until}`;
    })
    .join("; ");
  const board = holding.flatMap(({ rule }) => rule.board ?? []);
  const exception = board.length === 0 ? "" : `; ${board.join(" and ")} may speak for an emergency`;
  const unblock = `${end === null ? "the calendar's owners must end the freeze" : "wait for its end"}${exception}`;
  const ending = { until: end, nextChangeAt: end };
  return only(finding(contract.path, { code: "GV301", status: "waiting", message, unblock, ...ending }));
}

/** Nothing holds it, until the next freeze begins or until what is known of other calendars grows old. */
export function noFreeze({ path }: ContractCase, until: Instant | null): Finding {
  const message = "no freeze is known to hold";
  return metFinding(path, { code: "GV301", message, until, nextChangeAt: until, restsOn: "no-freeze" });
}

/** A freeze without an exception for emergencies needs the sign-off of its board. */
export function freezeBoards(
  { calendar, needs: { now } }: CalendarContext,
  contract: ContractCase,
): readonly SignOffGroup[] {
  if (!calendar) return [];
  return freezesFor(calendar, contract, now, now + 1).flatMap(({ rule }) =>
    rule.board === undefined
      ? []
      : {
          kind: "board",
          speaksFor: [{ kind: "freeze-board", freeze: rule.id }],
          owners: [rule.board],
          count: 1,
          changes: [],
          because: `${rule.id} makes no exception for emergencies`,
        },
  );
}

/** ", also in the freeze year-end (Year-end close)": the freezes that an exception overrides now, at each of its places. */
export function overriding(context: CalendarContext, contract: ContractCase): string {
  const { calendar, needs } = context;
  const { now } = needs;
  const freezes = calendar
    ? placesOf(contract).flatMap((place) => freezesFor(calendar, place, now, now + 1))
    : [];
  const names = [...new Set(freezes.map(({ rule }) => nameOf(rule)))];
  return names.length === 0 ? "" : `, also in the freeze ${names.join(" and ")}`;
}

function freezesFor(
  calendar: Calendar,
  contract: ContractCase,
  from: Instant,
  to: Instant,
): readonly Freeze[] {
  const denying = new Set(permissionFor(calendar, contract.query).freezes.map(({ rule }) => rule.id));
  if (denying.size === 0) return [];
  return freezesBetween(calendar, from, to).filter(({ rule }) => denying.has(rule.id));
}

function nameOf({ id, title }: Freeze["rule"]): string {
  return title === undefined ? id : `${id} (${title})`;
}
