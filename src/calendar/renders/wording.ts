import { formatDuration, formatInstant } from "../time/instants.js";
import type { Advisory, Booking, Freeze, Occurrence } from "../answers/answers.js";
import type { Scope } from "../rules/types.js";
import type { OccurrenceView } from "../answers/view.js";

/** One thing to say about an occurrence, the same in every format that people read. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

export function occurrenceTitle({ id, window }: Occurrence): string {
  return window.title === undefined ? id : `${id}  ${clean(window.title)}`;
}

/** Times are printed in `zone`, or in the window's own zone, and in UTC. */
export function occurrenceFacts(view: OccurrenceView, zone: string | undefined): readonly Fact[] {
  const { occurrence, bookings, freezes } = view;
  const { window, opens, closes, bookBy } = occurrence;
  const displayZone = zone ?? occurrence.zone;
  const facts: (Fact | undefined)[] = [
    { label: "opens", text: formatInstant(opens, displayZone) },
    {
      label: "closes",
      text: `${formatInstant(closes, displayZone)}, after ${formatDuration(closes - opens)}`,
    },
    fact("book by", window.notice === undefined ? "" : formatInstant(bookBy, displayZone)),
    fact("frozen", freezes.map(frozenText).join("; ")),
    fact("admits", window.allow?.join(", ") ?? ""),
    fact("only for", scopeText(window)),
    fact("room", roomText(view)),
    fact("booked", bookings.map(bookingText).join("; ")),
    fact("approvers", window.approvers?.join(", ") ?? ""),
    fact("on call", window.oncall ?? ""),
    fact("writes", window.writes ?? ""),
  ];
  return facts.flatMap((entry) => (entry ? [{ label: entry.label, text: clean(entry.text) }] : []));
}

/** "2026-12-18 … to …: denies breaking; except emergency". */
export function freezeText({ rule, from, to, zone }: Freeze, displayZone: string | undefined): string {
  const deny = (rule.deny ?? ["breaking"]).map((name) => (name === "any" ? "everything" : name)).join(", ");
  const except = rule.except === undefined ? "" : `, except ${rule.except.join(", ")}`;
  const board = rule.board === undefined ? "" : `; exceptions: ${rule.board}`;
  const scope = scopeText(rule);
  const only = scope === "" ? "" : ` for ${scope}`;
  return clean(`${spanText(from, to, displayZone ?? zone)}: denies ${deny}${only}${except}${board}`);
}

export function advisoryText({ rule, from, to, zone }: Advisory, displayZone: string | undefined): string {
  const note = rule.note ?? rule.title;
  return clean(`${spanText(from, to, displayZone ?? zone)}${note === undefined ? "" : `: ${note}`}`);
}

export function ruleName({ id, title }: { readonly id: string; readonly title?: string }): string {
  return clean(title === undefined ? id : `${id} (${title})`);
}

export function scopeText({ contracts, regions, teams }: Scope): string {
  const parts = [
    contracts === undefined ? "" : `contracts ${contracts.join(", ")}`,
    regions === undefined ? "" : `regions ${regions.join(", ")}`,
    teams === undefined ? "" : `teams ${teams.join(", ")}`,
  ];
  return parts.filter((part) => part !== "").join("; ");
}

/** Control characters of a config must not reach a terminal. */
export function clean(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}

function fact(label: string, text: string): Fact | undefined {
  return text === "" ? undefined : { label, text };
}

function spanText(from: number, to: number | null, zone: string): string {
  const until = to === null ? "until somebody ends it" : `to ${formatInstant(to, zone)}`;
  return `${formatInstant(from, zone)} ${until}`;
}

function frozenText({ rule }: Freeze): string {
  const scope = scopeText(rule);
  const deny = (rule.deny ?? ["breaking"]).join(", ");
  return `${rule.id} denies ${deny}${scope === "" ? "" : ` for ${scope}`}`;
}

function roomText({ occurrence, use }: OccurrenceView): string {
  const { changes, breaking, perOwner, perConsumer } = occurrence.window.capacity ?? {};
  const parts = [
    changes === undefined ? "" : `${use.changes} of ${changes} changes taken`,
    breaking === undefined ? "" : `${use.breaking} of ${breaking} breaking taken`,
    perOwner === undefined ? "" : `at most ${perOwner} per owner`,
    perConsumer === undefined ? "" : `at most ${perConsumer} per consumer`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

function bookingText({ change, classes, owners, landedAt }: Booking): string {
  const details = [...classes, ...owners, ...(landedAt === undefined ? [] : ["landed"])];
  return details.length === 0 ? change : `${change} (${details.join(", ")})`;
}
