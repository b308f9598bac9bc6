/** What a person reads about a code of the calendar (`explain GV205`). */
export interface CalendarCode {
    readonly title: string;
    readonly why: string;
    readonly remedy: string;
}
/** Every code that the calendar can say. */
export declare const calendarCodes: {
    readonly GV200: {
        readonly title: "The calendar cannot be trusted";
        readonly why: "A window, freeze or .ics file has a fault. Guessing what was meant could open a window that nobody wanted, so everything that needs a window is refused until it is repaired; changes that need none still pass.";
        readonly remedy: "Repair the place that the message names; every message says what was expected there.";
    };
    readonly GV201: {
        readonly title: "A time zone is unknown or is no place";
        readonly why: "An unknown zone must not silently become UTC, and names such as CET or +02:00 do not follow the clocks of a place, so the window would be an hour off for half of the year.";
        readonly remedy: "Name an IANA zone of a place, such as Europe/Berlin.";
    };
    readonly GV202: {
        readonly title: "A window starts at a time that the clocks skip or show twice";
        readonly why: "On the night when summer time begins, an hour of the wall clock does not exist: the window does not open that day (RFC 5545). On the night when it ends, the hour is shown twice: the window opens once, the first time.";
        readonly remedy: "Start the window outside the hour in which the clocks change, or add that one day with add:.";
    };
    readonly GV203: {
        readonly title: "A window does not open within a year";
        readonly why: "Its rule has run out, gives no date at all, or a freeze covers every occurrence. Changes that wait for it wait for ever.";
        readonly remedy: "Extend or correct start and rrule, end the freeze, or remove the window.";
    };
    readonly GV204: {
        readonly title: "A booked occurrence lies in a freeze";
        readonly why: "The freeze wins on the day, so the change would be refused at the moment at which everybody is ready.";
        readonly remedy: "Book another occurrence in the request, or have the freeze's board change the freeze.";
    };
    readonly GV205: {
        readonly title: "The windows that are needed together never open together";
        readonly why: "regionMode: all, windows per team and several calendars are intersections. 22:00 in Berlin and 22:00 in New York never meet.";
        readonly remedy: "Move the windows so that they overlap, use regionMode: first-stage, or list fewer regions.";
    };
    readonly GV206: {
        readonly title: "A class of changes has no window";
        readonly why: "The policy sends these changes to a window, and no window of the contract admits them: they can never land.";
        readonly remedy: "Add the class to a window's allow:, add a window, or change the policy of the class.";
    };
    readonly GV207: {
        readonly title: "Two windows with capacity overlap";
        readonly why: "Each window counts its own capacity, so together they let more changes land at once than either says.";
        readonly remedy: "Merge the windows, set them apart, or scope them to different contracts.";
    };
    readonly GV208: {
        readonly title: "A freeze has no end";
        readonly why: "It outlives its reason, and nobody notices until an urgent change is refused.";
        readonly remedy: "Give it a to:, and prolong it when that is needed.";
    };
    readonly GV209: {
        readonly title: "A window lies in a declared business peak";
        readonly why: "A window is meant to be a quiet time; the advisory with peak: true says that this one is not.";
        readonly remedy: "Except these days with except:, or move the window.";
    };
    readonly GV210: {
        readonly title: "Notice is longer than the distance of occurrences";
        readonly why: "The next occurrence can never be booked in time; every change waits for the one after.";
        readonly remedy: "Shorten notice:, unless exactly that is meant.";
    };
    readonly GV211: {
        readonly title: "The start of a window is not one of its occurrences";
        readonly why: "RFC 5545 leaves it undefined whether such a start counts. Here it does not: the window first opens on the first date that its rrule gives.";
        readonly remedy: "Set start to the first date that the rrule gives, or correct the rrule.";
    };
    readonly GV212: {
        readonly title: "An exception hits no occurrence";
        readonly why: "A mistyped date leaves the window open on the day on which it was meant to stay shut.";
        readonly remedy: "Write the local date on which the occurrence starts; after midnight it is still the day before.";
    };
    readonly GV213: {
        readonly title: "A copy of another repository's calendar is too old";
        readonly why: "Whoever keeps the central calendar may have frozen the day since the copy was taken, and nobody here would know. While a copy is older than its maxAge:, nothing that needs permission passes by it (it cannot be verified, which is neither refused nor passed); what needs none still passes.";
        readonly remedy: "Run the job that copies the calendar and writes asOf: into it (in an .ics file the last DTSTAMP counts), or allow a longer maxAge:.";
    };
    readonly GV214: {
        readonly title: "Another calendar cannot be read";
        readonly why: "A calendar that calendars: names is missing or has a fault, so nobody here knows what it permits or freezes. Until it can be read, nothing that needs permission passes (it cannot be verified, which is neither refused nor passed); what needs none still passes, and our own calendar still says no.";
        readonly remedy: "Repair the file on the governed branch (lint shows each fault with its line), or take it out of calendars:.";
    };
    readonly GV220: {
        readonly title: "closeGuard does not fit";
        readonly why: "A status on GitHub does not expire by itself; it must turn pending before the window closes, early enough for a scheduled run that is late, and late enough that the window is of any use.";
        readonly remedy: "Set closeGuard to the sweep interval and 15 minutes at least, and to less than the shortest window.";
    };
    readonly GV301: {
        readonly title: "A freeze holds";
        readonly why: "Somebody has said that nothing of this class may land now. A freeze wins over every window of every calendar.";
        readonly remedy: "Wait for its end, which the message names, or declare an emergency where the freeze excepts it.";
    };
    readonly GV302: {
        readonly title: "No window is open";
        readonly why: "The change needs an open window that admits its class and serves its contract, regions and teams.";
        readonly remedy: "Wait for the opening that the message names; nothing else is left to do.";
    };
    readonly GV303: {
        readonly title: "The booked occurrence is frozen";
        readonly why: "A freeze covers all that is left of it.";
        readonly remedy: "Book another occurrence.";
    };
    readonly GV304: {
        readonly title: "The occurrence is full";
        readonly why: "Its capacity is taken by what has landed in it and by what was booked before.";
        readonly remedy: "Book the next occurrence that has room; the message names it.";
    };
    readonly GV305: {
        readonly title: "The booked occurrence is over, or does not exist";
        readonly why: "A change is bound to one occurrence, because notice and capacity mean nothing otherwise.";
        readonly remedy: "Book another occurrence.";
    };
    readonly GV306: {
        readonly title: "The notice was too short";
        readonly why: "The window wants to know of changes some time before, and the request reached the governed branch later than that.";
        readonly remedy: "Book the next occurrence whose notice can be kept.";
    };
    readonly GV307: {
        readonly title: "The window is closing";
        readonly why: "Less time is left than must be left, so that nothing lands after the end because a run was late.";
        readonly remedy: "Wait for the next occurrence, or book it.";
    };
};
