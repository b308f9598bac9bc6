import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import type { Calendar } from "../../calendar/rules/compile.js";
import { formatInstant } from "../../calendar/time/instants.js";
import { freezesBetween } from "../../calendar/answers/occurrences.js";
import { permissionFor } from "../../calendar/answers/permission.js";
import { lookAhead } from "../../calendar/answers/state.js";
import type { Freeze } from "../../calendar/answers/answers.js";
import type { Ask, Case } from "../needs/needs.js";
import { finding } from "./finding.js";
import type { Timetable, Timing } from "./timetable.js";

/** For a case that needs no window: only a freeze that denies its class holds it. */
export function freezeTiming({ calendar, facts, needs }: Timetable, one: Case): Timing {
  const { now } = needs;
  if (!calendar || one.textOnly) return { findings: [], approvers: [] };
  const ahead = freezesFor(calendar, one, now, now + lookAhead);
  const holding = ahead.filter(({ from, to }) => from <= now && (to === null || now < to));
  if (holding.length === 0) {
    const next = ahead.find(({ from }) => from > now)?.from ?? null;
    const draft = {
      code: "GV301",
      status: "met" as const,
      message: "no freeze is known to hold",
      unblock: "",
      until: next,
      transition: next,
    };
    return { findings: next === null ? [] : [finding(one.path, draft)], approvers: [] };
  }
  const ends = holding.map(({ to }) => to).filter((to) => to !== null);
  const end = ends.length === holding.length ? Math.max(...ends) : null;
  const message = holding
    .map(({ rule, to, zone }) => {
      const until = to === null ? "until somebody ends it" : `until ${formatInstant(to, facts.zone ?? zone)}`;
      return `the freeze ${nameOf(rule)} holds ${until}`;
    })
    .join("; ");
  const board = holding.flatMap(({ rule }) => rule.board ?? []);
  const exception = board.length === 0 ? "" : `; ${board.join(" and ")} may speak for an emergency`;
  const unblock = `${end === null ? "the calendar's owners must end the freeze" : "wait for its end"}${exception}`;
  const draft = { code: "GV301", status: "waiting" as const, message, unblock, until: end, transition: end };
  return { findings: [finding(one.path, draft)], approvers: [] };
}

/** A freeze with a board that makes no exception for emergencies wants its board asked. */
export function freezeBoards({ calendar, needs: { now } }: Timetable, one: Case): readonly Ask[] {
  if (!calendar) return [];
  return freezesFor(calendar, one, now, now + 1).flatMap(({ rule }) =>
    rule.board === undefined
      ? []
      : {
          code: "GV404",
          as: `the board of the freeze ${rule.id}`,
          owners: [rule.board as Handle],
          count: 1,
          changes: [],
          because: `${rule.id} makes no exception for emergencies`,
        },
  );
}

/** "year-end (Year-end close)" for each freeze that denies the case now: what an emergency overrides. */
export function freezesOverridden({ calendar, needs: { now } }: Timetable, one: Case): readonly string[] {
  return calendar ? freezesFor(calendar, one, now, now + 1).map(({ rule }) => nameOf(rule)) : [];
}

function freezesFor(calendar: Calendar, one: Case, from: Instant, to: Instant): readonly Freeze[] {
  const denying = new Set(permissionFor(calendar, one.query).freezes.map(({ rule }) => rule.id));
  if (denying.size === 0) return [];
  return freezesBetween(calendar, from, to).filter(({ rule }) => denying.has(rule.id));
}

function nameOf({ id, title }: Freeze["rule"]): string {
  return title === undefined ? id : `${id} (${title})`;
}
