import { readPolicy, readRequests } from "../governance/governance.js";
import { ledgerOf } from "../calendar/answers/capacity.js";
import { type CalendarFormat, calendarFormats, renderCalendar } from "../calendar/renders/render.js";
import { calendarView } from "../calendar/answers/view.js";
import { bookingsOf } from "../governance/decision/calendar-context.js";
import { commitSnapshot } from "../hosts/git/both-sides.js";
import { type Command, UsageError } from "./command.js";
import { oneOf } from "./arguments.js";
import { gatedOptions, instantOf, localRequest, refuseConfig, warnOfLaggingConfig } from "./gated.js";
import { findTip } from "./local.js";

const { base, config, "governance-ref": governanceRef } = gatedOptions;

export const command: Command = {
  name: "calendar",
  summary: "Shows windows, freezes and what is booked in them",
  options: {
    ...(base && { base }),
    ...(config && { config }),
    ...(governanceRef && { "governance-ref": governanceRef }),
    next: { type: "string", value: "N", help: "how many occurrences (default: 10)" },
    at: { type: "string", value: "INSTANT", help: "from this instant on, for example 2026-12-01T00:00Z" },
    format: { type: "string", value: "FORMAT", help: `${calendarFormats.join(", ")} (default: text)` },
  },
  example: "  contract-check calendar --next 3 --format ics > windows.ics",
  async run(args, terminal) {
    const format: CalendarFormat = oneOf(args, "format", calendarFormats, "text");
    const next = Number(args.last("next") ?? "10");
    if (!Number.isInteger(next) || next < 1 || next > 1000)
      throw new UsageError("--next takes a whole number from 1 to 1000");
    const at = instantOf(args, terminal, true);
    const request = localRequest(args, terminal, at);
    const tip = await findTip(request.cwd, request);
    const side = await commitSnapshot(request.cwd, tip.commit);
    const read = await readPolicy(side, request.config);
    if ("faults" in read) return refuseConfig(read.faults, terminal);
    const { calendar } = read.policy;
    if (!calendar) {
      await warnOfLaggingConfig(request, { entries: side.entries, name: tip.name }, terminal);
      terminal.out(
        `there is no calendar on ${tip.name}: windows: in contract-check.yaml, or governance/calendar.yaml, makes one as soon as it is there\n`,
      );
      return 0;
    }
    const { filed } = await readRequests(side);
    const ledger = ledgerOf(calendar, bookingsOf({ policy: read.policy, booked: filed }, {}));
    const { tz } = process.versions;
    // Nobody lives in UTC: a machine that is set to it shows each window in its own zone, and UTC beside it.
    const zone = terminal.zone === "UTC" ? undefined : terminal.zone;
    const options = { ...(zone !== undefined && { zone }), ...(tz !== undefined && { zoneData: tz }) };
    terminal.out(renderCalendar(calendarView(calendar, { at, next, ledger }), format, options));
    return calendar.unread.length > 0 ? refuseConfig(calendar.unread, terminal) : 0;
  },
};
