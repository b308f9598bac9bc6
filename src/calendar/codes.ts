/** The pages of the calendar's codes (`explain GV205`). */
export interface CalendarCode {
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
}

/** Every code that the calendar can say. */
export const calendarCodes = {
  GV200: {
    title: "The calendar cannot be trusted",
    why: "A window, freeze or .ics file has a fault. Guessing what was meant could open a window that nobody wanted, so everything that needs a window is refused until it is repaired; changes that need none still pass.",
    remedy: "Repair the place that the message names; every message says what was expected there.",
  },
  GV201: {
    title: "A time zone is unknown or is no place",
    why: "An unknown zone must not silently become UTC, and names such as CET or +02:00 do not follow the clocks of a place, so the window would be an hour off for half of the year.",
    remedy: "Name an IANA zone of a place, such as Europe/Berlin.",
  },
  GV202: {
    title: "A window starts at a time that the clocks skip or show twice",
    why: "On the night when summer time begins, an hour of the wall clock does not exist: a window that repeats does not open that day, and a single or added start is after the jump (RFC 5545). On the night when it ends, the hour is shown twice: the window opens once, the first time.",
    remedy: "Start the window outside the hour in which the clocks change, or add that one day with add:.",
  },
  GV203: {
    title: "A window does not open within a year",
    why: "Its rule has run out, gives no date at all, or a freeze covers every occurrence. Changes that wait for it wait for ever.",
    remedy: "Extend or correct start and rrule, end the freeze, or remove the window.",
  },
  GV204: {
    title: "A booked occurrence lies in a freeze",
    why: "The freeze wins on the day, so the change would be refused at the moment at which everybody is ready.",
    remedy: "Book another occurrence in the request, or have the freeze's board change the freeze.",
  },
  GV205: {
    title: "The windows that are needed together never open together",
    why: "regionMode: all, windows per team and several calendars are intersections. 22:00 in Berlin and 22:00 in New York never meet.",
    remedy: "Move the windows so that they overlap, use regionMode: first-stage, or list fewer regions.",
  },
  GV206: {
    title: "A class of changes has no window",
    why: "The policy sends these changes to a window, and no window of the contract admits them: they can never land.",
    remedy: "Add the class to a window's allow:, add a window, or change the policy of the class.",
  },
  GV207: {
    title: "Windows overlap",
    why: "Of two windows with capacity each counts its own, so together they let more changes land at once than either says. A window that opens again before it has closed is open for longer than it reads, and each occurrence has room of its own.",
    remedy:
      "Merge the windows, set them apart, or scope them to different contracts; shorten a window, or write one that is open for the whole time.",
  },
  GV208: {
    title: "A freeze has no end",
    why: "It outlives its reason, and nobody notices until an urgent change is refused.",
    remedy: "Give it a to:, and prolong it when that is needed.",
  },
  GV209: {
    title: "A window lies in a declared business peak",
    why: "A window is meant to be a quiet time; the advisory with peak: true says that this one is not.",
    remedy: "Except these days with except:, or move the window.",
  },
  GV210: {
    title: "Notice is longer than the distance of occurrences",
    why: "The next occurrence can never be booked in time; every change waits for the one after.",
    remedy: "Shorten notice:, unless exactly that is meant.",
  },
  GV211: {
    title: "The start of a window is not one of its occurrences",
    why: "RFC 5545 leaves it undefined whether such a start counts. Here it does not: the window first opens on the first date that its rrule gives.",
    remedy: "Set start to the first date that the rrule gives, or correct the rrule.",
  },
  GV212: {
    title: "An exception hits no occurrence",
    why: "A mistyped date leaves the window open on the day on which it was meant to stay shut.",
    remedy: "Write the local date on which the occurrence starts; after midnight it is still the day before.",
  },
  GV213: {
    title: "A copy of another repository's calendar is too old",
    why: "Whoever keeps the central calendar may have frozen the day since the copy was taken, and nobody here would know. While a copy is older than its maxAge:, nothing that needs permission passes by it (it cannot be verified, which is neither refused nor passed); what needs none still passes.",
    remedy:
      "Run the job that copies the calendar and writes asOf: into it (in an .ics file the last DTSTAMP counts), or allow a longer maxAge:.",
  },
  GV214: {
    title: "Another calendar cannot be read",
    why: "A calendar that calendars: names is missing or has a fault, so nobody here knows what it permits or freezes. Until it can be read, nothing that needs permission passes (it cannot be verified, which is neither refused nor passed); what needs none still passes, and our own calendar still says no.",
    remedy:
      "Repair the file on the governed branch (lint shows each fault with its line), or take it out of calendars:.",
  },
  GV220: {
    title: "closeGuard does not fit",
    why: "A status on GitHub does not expire by itself; it must turn pending before the window closes, early enough for a scheduled run that is late, and late enough that the window is of any use.",
    remedy:
      "Set closeGuard to the sweep interval and 15 minutes at least, and to less than the shortest window.",
  },
  GV301: {
    title: "A freeze holds",
    why: "Somebody has said that nothing of this class may land now. A freeze wins over every window of every calendar.",
    remedy:
      "Wait for its end, which the message names, or have the calendar's owners end it, or leave this class out of its deny:. A revert passes, and so does an emergency: where the freeze names a board and does not except emergencies, the board signs too.",
  },
  GV302: {
    title: "No window is open",
    why: "The change needs an open window that admits its class and serves its contract, regions and teams; the one that is booked may be for others.",
    remedy:
      "Wait for the opening that the message names: the status turns by itself. If what is booked is for other contracts, classes, regions or teams, book another occurrence. An emergency or a revert needs no window.",
  },
  GV303: {
    title: "The booked occurrence is frozen",
    why: "A freeze covers all that is left of it.",
    remedy: "Book another occurrence in the request, or have the calendar's owners change the freeze.",
  },
  GV304: {
    title: "The occurrence is full",
    why: "Its capacity, for all, for breaking changes, for one owner or towards one consumer, is taken by what has landed in it and by what was booked before.",
    remedy:
      "Book the next occurrence that has room; the message names it. Who keeps the calendar may raise capacity:.",
  },
  GV305: {
    title: "The booked occurrence is over, or does not exist",
    why: "A change is bound to one occurrence, because notice and capacity mean nothing otherwise.",
    remedy: "Book another occurrence.",
  },
  GV306: {
    title: "The notice was too short",
    why: "The window wants to know of changes some time before: it takes booked ones only, and this one is not booked, or its request reached the governed branch later than that.",
    remedy: "Book the next occurrence whose notice can be kept.",
  },
  GV307: {
    title: "The window is closing",
    why: "Less time is left than must be left (clock: closeGuard, in a merge queue also minRemaining), so that nothing lands after the end because a run was late.",
    remedy: "Wait for the next occurrence, or book it.",
  },
} as const satisfies Readonly<Record<string, CalendarCode>>;
