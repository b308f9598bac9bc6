import type { Calendar } from "../rules/compile.js";
import { findOccurrence, occurrencesOf } from "./occurrences.js";
import type { Booking, Occurrence, Query, SpentLimit } from "./answers.js";
import type { CalendarFault, Capacity } from "../rules/types.js";

/** What bookings and landed changes have used of every occurrence. Built once; each question is a look-up. */
export interface Ledger {
  /** The limits that are used up. Where `change` itself is booked, only bookings before it count. */
  spent(occurrence: Occurrence, query: Query, change?: string): readonly SpentLimit[];
  used(occurrence: Occurrence): Use;
  bookings(occurrence: Occurrence): readonly Booking[];
  /** Bookings of occurrences that do not exist. */
  readonly faults: readonly CalendarFault[];
}

/** Counts for one occurrence. */
export interface Use {
  readonly changes: number;
  readonly breaking: number;
  readonly owners: ReadonlyMap<string, number>;
  readonly consumers: ReadonlyMap<string, number>;
}

interface Page {
  changes: number;
  breaking: number;
  readonly owners: Map<string, number>;
  readonly consumers: Map<string, number>;
  readonly entries: Map<string, Entry>;
}

/** One change in one occurrence, with what the others before it had used of its own limits. */
interface Entry {
  readonly booking: Booking;
  readonly before: Use;
}

const nothing: Use = { changes: 0, breaking: 0, owners: new Map(), consumers: new Map() };

/**
 * Enters what landed, then what is booked in the order given (the order of booking). Of two changes that overbook an
 * occurrence, the later one is refused. A change counts once per occurrence.
 */
export function ledgerOf(calendar: Calendar, bookings: readonly Booking[]): Ledger {
  const pages = new Map<string, Page>();
  const faults: CalendarFault[] = [];
  const pageOf = ({ id }: Occurrence): Page => {
    const page = pages.get(id) ?? emptyPage();
    pages.set(id, page);
    return page;
  };
  for (const booking of bookings) {
    for (const occurrence of landedIn(calendar, booking)) record(pageOf(occurrence), booking);
  }
  for (const booking of bookings) {
    if (!booking.occurrence) continue;
    const search = findOccurrence(calendar, booking.occurrence.window, booking.occurrence.label);
    if ("occurrence" in search) {
      const page = pageOf(search.occurrence);
      // A landed entry replaces the booking of the same change.
      if (!page.entries.has(booking.change)) record(page, booking);
    } else faults.push({ ...search.fault, message: `${booking.change}: ${search.fault.message}` });
  }
  return {
    faults,
    used: ({ id }) => pages.get(id) ?? nothing,
    bookings: ({ id }) => [...(pages.get(id)?.entries.values() ?? [])].map(({ booking }) => booking),
    spent(occurrence, query, change) {
      const page = pages.get(occurrence.id);
      const own = change === undefined ? undefined : page?.entries.get(change);
      return limitsSpent(occurrence.window.capacity ?? {}, own?.before ?? page ?? nothing, query);
    },
  };
}

/** Every occurrence that was open for its contracts when a change landed. */
function landedIn(calendar: Calendar, { landedAt, contracts }: Booking): readonly Occurrence[] {
  if (landedAt === undefined) return [];
  return calendar.windows
    .filter((window) => contracts.some((contract) => window.concerns(contract, undefined)))
    .flatMap((window) => occurrencesOf(window, calendar.time, landedAt, landedAt + 1));
}

/** GitHub's names are the same in any case. */
function nameOf(owner: string): string {
  return owner.toLowerCase();
}

function emptyPage(): Page {
  return { changes: 0, breaking: 0, owners: new Map(), consumers: new Map(), entries: new Map() };
}

/** A change counts once, with all its bookings: a landed change has a booking for each contract. */
function record(page: Page, booking: Booking): void {
  const entry = page.entries.get(booking.change);
  const isNew = <T>(own: readonly T[], name: T, i: number, all: readonly T[]) =>
    !own.includes(name) && all.indexOf(name) === i;
  const [ownNames, ownConsumers] = [
    (entry?.booking.owners ?? []).map(nameOf),
    entry?.booking.consumers ?? [],
  ];
  const owners = booking.owners.map(nameOf).filter((name, i, all) => isNew(ownNames, name, i, all));
  const consumers = booking.consumers.filter((name, i, all) => isNew(ownConsumers, name, i, all));
  const before: Use = {
    changes: entry?.before.changes ?? page.changes,
    breaking: entry?.before.breaking ?? page.breaking,
    owners: new Map([
      ...(entry?.before.owners ?? []),
      ...owners.map((owner) => [owner, page.owners.get(owner) ?? 0] as const),
    ]),
    consumers: new Map([
      ...(entry?.before.consumers ?? []),
      ...consumers.map((consumer) => [consumer, page.consumers.get(consumer) ?? 0] as const),
    ]),
  };
  const breaks = ({ classes }: Booking) => classes.includes("breaking");
  if (!entry) page.changes += 1;
  if (breaks(booking) && !(entry && breaks(entry.booking))) page.breaking += 1;
  for (const owner of owners) page.owners.set(owner, (page.owners.get(owner) ?? 0) + 1);
  for (const consumer of consumers) page.consumers.set(consumer, (page.consumers.get(consumer) ?? 0) + 1);
  page.entries.set(booking.change, { booking: entry ? together(entry.booking, booking) : booking, before });
}

function together(booking: Booking, other: Booking): Booking {
  return {
    ...booking,
    contracts: [...new Set([...booking.contracts, ...other.contracts])],
    classes: [...new Set([...booking.classes, ...other.classes])],
    owners: [...new Set([...booking.owners, ...other.owners])],
    consumers: [...new Set([...booking.consumers, ...other.consumers])],
  };
}

function limitsSpent(capacity: Capacity, use: Use, query: Query): readonly SpentLimit[] {
  const spent: SpentLimit[] = [];
  const count = (limit: keyof Capacity, used: number, of?: string): void => {
    const allowed = capacity[limit];
    if (allowed === undefined || used < allowed) return;
    spent.push({ limit, allowed, used, ...(of !== undefined && { of }) });
  };
  count("changes", use.changes);
  if (query.classes.includes("breaking")) count("breaking", use.breaking);
  const owners = new Map(query.owners.map((owner) => [nameOf(owner), owner]));
  for (const [name, owner] of owners) count("perOwner", use.owners.get(name) ?? 0, owner);
  for (const consumer of new Set(query.consumers))
    count("perConsumer", use.consumers.get(consumer) ?? 0, consumer);
  return spent;
}

/** "2 of 2 changes are taken", "@acme/orders has 1 of 1". */
export function spentText({ limit, allowed, used, of }: SpentLimit): string {
  const share = `${used} of ${allowed}`;
  if (limit === "changes") return `${share} changes are taken`;
  if (limit === "breaking") return `${share} breaking changes are taken`;
  return limit === "perOwner"
    ? `${of ?? "its owner"} already has ${share}`
    : `consumer ${of ?? ""} already faces ${share}`;
}
