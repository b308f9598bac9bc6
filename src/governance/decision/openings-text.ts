import type { Ledger } from "../../calendar/answers/capacity.js";
import { formatInstant, formatSpan } from "../../calendar/time/instants.js";
import { nextOpenings } from "../../calendar/answers/next-openings.js";
import type { Occurrence, Opening, Openings, PassedOver } from "../../calendar/answers/answers.js";
import type { ContractCase } from "../needs/needs.js";
import type { Facts } from "../facts.js";
import { shortList } from "./finding.js";
import { guardOf, type WithCalendar } from "./calendar-context.js";

/** The next occurrences that fit, for people. */
export function nextOf(context: WithCalendar, contract: ContractCase): string {
  const { calendar, ledger, facts, needs } = context;
  const { openings } = nextOpenings(calendar, contract.query, {
    from: needs.now,
    count: 3,
    bookedAt: needs.now,
    ...(ledger && { ledger }),
    minDuration: guardOf(context, contract).millis + 1,
  });
  return openingsText(openings, facts);
}

/** The first with its time; the names of the others carry their dates. */
export function openingsText([first, ...others]: readonly Opening[], facts: Facts): string {
  if (!first) return "";
  const later = others.length === 0 ? "" : `; after that ${others.map(openingName).join(", ")}`;
  return `${openingText(first, facts)}${later}`;
}

function openingName({ occurrences }: Opening): string {
  return occurrences.map(({ id }) => id).join(" with ");
}

function openingText(opening: Opening, facts: Facts): string {
  const { opens, occurrences } = opening;
  const [first] = occurrences;
  return `${openingName(opening)}, which opens ${formatInstant(opens, first?.zone ?? facts.zone ?? "UTC")}`;
}

/** In the window's own zone, with UTC: it is agreed on there, wherever somebody reads it. */
export function spanText({ opens, closes, zone }: Occurrence): string {
  return formatSpan(opens, closes, zone);
}

/** What was passed over before the first opening: later ones explain nothing. */
export function sooner({ openings: [first], passedOver }: Openings): readonly PassedOver[] {
  return passedOver.filter(({ occurrence }) => occurrence.opens < (first?.opens ?? Infinity));
}

/** "eu-weekend@2026-11-28: …", of the first two occurrences that open sooner and do not fit. */
export function passedTexts(
  passedOver: readonly PassedOver[],
  ledger: Ledger | undefined,
): readonly string[] {
  return passedOver.slice(0, 2).map(({ occurrence, spent, reason }) => {
    const takers = spent ? takersText(occurrence, ledger) : "";
    return `${occurrence.id}: ${reason}${takers}`;
  });
}

/** The changes that fill an occurrence, in words. */
export function takersText(occurrence: Occurrence, ledger: Ledger | undefined): string {
  const changes = (ledger?.bookings(occurrence) ?? []).map(({ change }) =>
    /^[0-9a-f]{40,}$/.test(change) ? `commit ${change.slice(0, 10)}` : change,
  );
  return changes.length === 0 ? "" : ` (by ${shortList(changes, "and")})`;
}
