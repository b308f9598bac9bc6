import type {
  CalendarState,
  Occurrence,
  Openings,
  PassedOver,
  SpentLimit,
} from "../../calendar/answers/answers.js";
import { type Ledger, spentText } from "../../calendar/answers/capacity.js";
import { nextOpenings } from "../../calendar/answers/next-openings.js";
import { permissionFor } from "../../calendar/answers/permission.js";
import { shutText, stateAt } from "../../calendar/answers/calendar-state.js";
import { formatDuration } from "../../calendar/time/instants.js";
import type { Instant } from "../../model/instant.js";
import type { ContractCase } from "../needs/needs.js";
import type { CalendarFindings, WithCalendar } from "./calendar-context.js";
import { approversOf, guardCodes, guardOf, only } from "./calendar-context.js";
import { finding, type FindingDraft, metFinding } from "./finding.js";
import { openingsText, passedTexts, sooner, spanText, takersText } from "./openings-text.js";

/** The calendar at this moment, for a case that booked nothing. */
interface Moment extends WithCalendar {
  readonly contract: ContractCase;
  readonly state: CalendarState;
  /** Open occurrences that have room and ask for no notice. */
  readonly usable: readonly Occurrence[];
  readonly openings: Openings;
}

/** Without a booked occurrence any open window will do that has room and asks for no notice. */
export function openWindowFindings(context: WithCalendar, contract: ContractCase): CalendarFindings {
  const moment = momentOf(context, contract);
  const { calendar, state, usable } = moment;
  // The windows with room left must by themselves satisfy every region, team and calendar.
  if (state.open && usable.length > 0 && permissionFor(calendar, contract.query).permits(usable))
    return openFindings(moment);
  return state.freezes.length > 0 || !state.open ? shutFindings(moment) : fullFindings(moment);
}

function momentOf(context: WithCalendar, contract: ContractCase): Moment {
  const { calendar, ledger, facts, needs } = context;
  const state = stateAt(calendar, contract.query, needs.now);
  const openings = nextOpenings(calendar, contract.query, {
    from: needs.now,
    count: 3,
    minDuration: guardOf(context, contract).millis + 1,
    bookedAt: needs.now,
    ...(ledger && { ledger }),
    ...(facts.change !== undefined && { change: facts.change }),
  });
  const usable = state.windows.filter(
    (occurrence) => occurrence.window.notice === undefined && !spentIn(context, contract, occurrence),
  );
  return { ...context, contract, state, usable, openings };
}

function spentIn(
  { ledger, facts }: WithCalendar,
  { query }: ContractCase,
  occurrence: Occurrence,
): SpentLimit | undefined {
  return ledger?.spent(occurrence, query, facts.change)[0];
}

/** Open now, and for long enough, or too short a time before it closes. */
function openFindings(moment: Moment): CalendarFindings {
  const { contract, state, usable, needs } = moment;
  const guard = guardOf(moment, contract);
  const closes = state.nextTransition;
  const left = (closes ?? Infinity) - needs.now;
  if (left <= guard.millis) {
    const message = `the open window closes in ${formatDuration(left)}, less than the ${formatDuration(guard.millis)} that must be left (${guard.because})`;
    return waiting(moment, { code: guardCodes[guard.kind], message }, closes);
  }
  const message = usable.map((occurrence) => `${occurrence.id} is open: ${spanText(occurrence)}`).join("; ");
  const until = closes === null ? null : closes - guard.millis;
  const times = { until, nextChangeAt: until, restsOn: "open-window" as const };
  return {
    findings: [metFinding(contract.path, { code: "GV300", message, ...times })],
    approvers: approversOf(usable),
  };
}

function shutFindings(moment: Moment): CalendarFindings {
  const { contract, state, openings, ledger } = moment;
  const messages = state.reasons.map((reason) => reason.message);
  const message = messages.join(" ");
  const code = state.freezes.length > 0 ? "GV301" : "GV302";
  const [first] = openings.openings;
  if (!first) return only(finding(contract.path, nothingFits(messages, openings.passedOver, ledger)));
  const onlyShut = state.freezes.length === 0 && state.windows.length === 0 && state.nextTransition !== null;
  // `unblock` lists openings and knows which are full; the calendar's own sentence on when it opens does not.
  const shut = onlyShut ? [shutText, ...passedTexts(sooner(openings), ledger)].join("; ") : message;
  return waiting(moment, { code, message: shut }, Math.min(first.opens, state.nextTransition ?? Infinity));
}

/** Open, but full or with notice: somebody must book another occurrence. */
function fullFindings(moment: Moment): CalendarFindings {
  const { contract, state, openings, ledger, facts } = moment;
  const obstacles = state.windows.map((occurrence) => {
    const spent = spentIn(moment, contract, occurrence);
    if (spent) {
      const text = `${occurrence.id} is full: ${spentText(spent)}${takersText(occurrence, ledger)}`;
      return { code: "GV304", text };
    }
    const notice = occurrence.window.notice ?? "";
    const text = `${occurrence.id} asks for notice of ${notice}: it takes booked changes only`;
    return { code: "GV306", text };
  });
  const next = openingsText(openings.openings, facts);
  const choice = next === "" ? "none in the next 400 days fits" : `next: ${next}`;
  return only(
    finding(contract.path, {
      code: obstacles[0]?.code ?? "GV304",
      status: "unmet",
      message: obstacles.map(({ text }) => text).join("; "),
      unblock: `book an occurrence (${choice})`,
      command: bookingCommand(openings),
      nextChangeAt: state.nextTransition,
    }),
  );
}

/** A request for the first opening; where it takes several windows at once, the file says which. */
function bookingCommand({ openings: [first] }: Openings): string {
  const [only, ...others] = first?.occurrences ?? [];
  return only && others.length === 0
    ? `contract-check request --window ${only.window.id}@${only.label}`
    : "contract-check request";
}

function waiting(
  { contract, openings: { openings }, facts }: Moment,
  draft: Pick<FindingDraft, "code" | "message">,
  until: Instant | null,
): CalendarFindings {
  const unblock =
    openings.length === 0
      ? "book an occurrence with contract-check request"
      : `wait for ${openingsText(openings, facts)}`;
  return only(finding(contract.path, { ...draft, status: "waiting", unblock, until, nextChangeAt: until }));
}

/** The calendar may have said already that nothing opens: each sentence stands once. */
function nothingFits(
  messages: readonly string[],
  passedOver: readonly PassedOver[],
  ledger: Ledger | undefined,
): FindingDraft {
  const why = passedOver.length === 0 ? "" : ` (${passedTexts(passedOver, ledger).join("; ")})`;
  return {
    code: "GV309",
    status: "unmet",
    message: [...new Set([...messages, `No window that fits opens within the next 400 days${why}.`])].join(
      " ",
    ),
    unblock:
      "the calendar's owners must add an occurrence, or book one early enough with contract-check request; policy: rules: may ask such changes for less",
  };
}
