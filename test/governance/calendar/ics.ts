import { describe, expect, it } from "@jest/globals";
import ICAL from "ical.js";
import { compileCalendar } from "../../../src/calendar/rules/compile.js";
import { readIcs } from "../../../src/calendar/ics/read.js";
import type { IcsOptions } from "../../../src/calendar/ics/read.js";
import { writeIcs } from "../../../src/calendar/ics/write.js";
import { freezesBetween, occurrencesBetween } from "../../../src/calendar/answers/occurrences.js";
import { renderCalendar } from "../../../src/calendar/renders/render.js";
import { calendarView } from "../../../src/calendar/answers/view.js";
import { calendarOf, iso, z } from "./build.js";
import { company } from "./company.js";

const windows: IcsOptions = { id: "freeze.ics", file: "freeze.ics", kind: "window" };
const berlin = { ...windows, timezone: "Europe/Berlin" };

function calendarText(...events: readonly (readonly string[])[]): string {
  const lines = events.flatMap((event) => ["BEGIN:VEVENT", ...event, "END:VEVENT"]);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test", ...lines, "END:VCALENDAR", ""].join("\r\n");
}

async function spansOf(
  text: string,
  options: IcsOptions,
  from = "2026-01-01T00:00Z",
  to = "2028-01-01T00:00Z",
): Promise<string[]> {
  const { source, faults } = await readIcs(text, options);
  const calendar = compileCalendar([source], { faults });
  if (calendar.faults.length > 0)
    return calendar.faults.map(
      ({ code, message, location }) => `${code} line ${location?.line ?? 0}: ${message}`,
    );
  const open = occurrencesBetween(calendar, z(from), z(to)).map(
    ({ opens, closes }) => `${iso(opens) ?? ""} ${iso(closes) ?? ""}`,
  );
  const frozen = freezesBetween(calendar, z(from), z(to)).map(
    (span) => `freeze ${iso(span.from) ?? ""} ${iso(span.to) ?? ""}`,
  );
  return [...open, ...frozen];
}

const night = ["DTSTART;TZID=Europe/Berlin:20261024T220000", "DTEND;TZID=Europe/Berlin:20261025T020000"];
const marchNight = ["DTSTART;TZID=Europe/Berlin:20260321T220000", "DTEND;TZID=Europe/Berlin:20260322T020000"];
const weekly = "RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=3";

interface Case {
  readonly title: string;
  readonly events: readonly (readonly string[])[];
  readonly options?: IcsOptions;
  readonly spans: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: "an IANA zone without VTIMEZONE, across the change of clocks",
    events: [["UID:a", ...marchNight, weekly]],
    spans: [
      "2026-03-21T21:00Z 2026-03-22T01:00Z",
      "2026-03-28T21:00Z 2026-03-29T01:00Z",
      "2026-04-04T20:00Z 2026-04-05T00:00Z",
    ],
  },
  {
    title: "an Outlook zone",
    events: [["UID:a", 'DTSTART;TZID="W. Europe Standard Time":20260704T220000', "DURATION:PT4H"]],
    spans: ["2026-07-04T20:00Z 2026-07-05T00:00Z"],
  },
  {
    title: "Mozilla's zone path",
    events: [
      ["UID:a", "DTSTART;TZID=/mozilla.org/20050126_1/America/New_York:20260704T220000", "DURATION:PT4H"],
    ],
    spans: ["2026-07-05T02:00Z 2026-07-05T06:00Z"],
  },
  {
    title: "DTEND means the same elapsed time for each occurrence",
    events: [["UID:a", ...night, "RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=2"]],
    spans: ["2026-10-24T20:00Z 2026-10-25T00:00Z", "2026-10-31T21:00Z 2026-11-01T01:00Z"],
  },
  {
    title: "exceptions in three forms",
    events: [
      [
        "UID:a",
        ...marchNight,
        "RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=4",
        "EXDATE;TZID=Europe/Berlin:20260321T220000",
        "EXDATE:20260328T210000Z",
        "EXDATE;VALUE=DATE:20260404",
      ],
    ],
    spans: ["2026-04-11T20:00Z 2026-04-12T00:00Z"],
  },
  {
    title: "an exception in another zone",
    events: [
      [
        "UID:a",
        ...marchNight,
        "RRULE:FREQ=WEEKLY;BYDAY=SA;COUNT=2",
        "EXDATE;TZID=America/New_York:20260321T170000",
      ],
    ],
    spans: ["2026-03-28T21:00Z 2026-03-29T01:00Z"],
  },
  {
    title: "additions as dates and periods",
    events: [
      [
        "UID:a",
        "DTSTART:20260105T100000Z",
        "DURATION:PT1H",
        "RDATE:20260106T100000Z",
        "RDATE;VALUE=PERIOD:20260107T100000Z/PT2H,20260108T100000Z/20260108T133000Z",
      ],
    ],
    spans: [
      "2026-01-05T10:00Z 2026-01-05T11:00Z",
      "2026-01-06T10:00Z 2026-01-06T11:00Z",
      "2026-01-07T10:00Z 2026-01-07T12:00Z",
      "2026-01-08T10:00Z 2026-01-08T13:30Z",
    ],
  },
  {
    title: "a moved and a cancelled occurrence",
    events: [
      ["UID:a", ...marchNight, weekly],
      [
        "UID:a",
        "RECURRENCE-ID;TZID=Europe/Berlin:20260328T220000",
        "DTSTART;TZID=Europe/Berlin:20260329T200000",
        "DTEND;TZID=Europe/Berlin:20260329T210000",
      ],
      [
        "UID:a",
        "RECURRENCE-ID:20260404T200000Z",
        "STATUS:CANCELLED",
        "DTSTART:20260404T200000Z",
        "DURATION:PT4H",
      ],
    ],
    spans: ["2026-03-21T21:00Z 2026-03-22T01:00Z", "2026-03-29T18:00Z 2026-03-29T19:00Z"],
  },
  { title: "a cancelled event", events: [["UID:a", ...night, "STATUS:CANCELLED"]], spans: [] },
  {
    title: "an UNTIL that is a date",
    events: [["UID:a", ...marchNight, "RRULE:FREQ=WEEKLY;UNTIL=20260328"]],
    spans: ["2026-03-21T21:00Z 2026-03-22T01:00Z", "2026-03-28T21:00Z 2026-03-29T01:00Z"],
  },
  {
    title: "all-day events in the source's zone, over a change of clocks",
    options: { ...berlin, kind: "freeze" },
    events: [["UID:a", "DTSTART;VALUE=DATE:20260328", "DTEND;VALUE=DATE:20260330"]],
    spans: ["freeze 2026-03-27T23:00Z 2026-03-29T22:00Z"],
  },
  {
    title: "an all-day event without DTEND",
    options: { ...berlin, kind: "freeze" },
    events: [["UID:a", "DTSTART;VALUE=DATE:20261224", "RRULE:FREQ=YEARLY;COUNT=2"]],
    spans: ["freeze 2026-12-23T23:00Z 2026-12-24T23:00Z", "freeze 2027-12-23T23:00Z 2027-12-24T23:00Z"],
  },
  {
    title: "a floating time in the source's zone",
    options: berlin,
    events: [["UID:a", "DTSTART:20260704T220000", "DURATION:PT4H"]],
    spans: ["2026-07-04T20:00Z 2026-07-05T00:00Z"],
  },
  {
    title: "kinds by category",
    options: { id: "x", file: "x.ics" },
    events: [
      ["UID:a", "CATEGORIES:Infra,Window", "DTSTART:20260105T100000Z", "DURATION:PT1H"],
      [
        "UID:b",
        "CATEGORIES:FREEZE",
        "DTSTART:20260106T100000Z",
        "DURATION:PT1H",
        "RDATE:20260107T100000Z",
        "RRULE:FREQ=DAILY;COUNT=3",
        "EXDATE:20260108T100000Z",
      ],
    ],
    spans: [
      "2026-01-05T10:00Z 2026-01-05T11:00Z",
      "freeze 2026-01-06T10:00Z 2026-01-06T11:00Z",
      "freeze 2026-01-07T10:00Z 2026-01-07T11:00Z",
      "freeze 2026-01-07T10:00Z 2026-01-07T11:00Z",
    ],
  },
  {
    title: "FAULT all-day without a zone",
    events: [["UID:a", "SUMMARY:Xmas", "DTSTART;VALUE=DATE:20261224"]],
    spans: ['GV201 line 4: Event "Xmas": has a time without a zone; say timezone: for this .ics source.'],
  },
  {
    title: "FAULT an unmapped zone, with its line",
    events: [
      ["UID:a", "DTSTART:20260105T100000Z", "DURATION:PT1H"],
      ["UID:b", "DTSTART;TZID=Customized Time Zone:20260704T220000", "DURATION:PT4H"],
    ],
    spans: [
      'GV201 line 9: Event "b": is in the zone "Customized Time Zone", which is no IANA or Outlook name; export it with one, like Europe/Berlin.',
    ],
  },
  {
    title: "a tentative event opens no window",
    events: [["UID:a", "STATUS:TENTATIVE", ...night]],
    spans: [],
  },
  {
    title: "an event that is marked as free time opens no window",
    events: [["UID:a", "TRANSP:TRANSPARENT", ...night]],
    spans: [],
  },
  {
    title: "busy time opens, however it is spelt",
    events: [["UID:a", "TRANSP:opaque", "DTSTART:20260105T100000Z", "DURATION:PT1H"]],
    spans: ["2026-01-05T10:00Z 2026-01-05T11:00Z"],
  },
  {
    title: "free time freezes all the same",
    events: [["UID:a", "TRANSP:transparent", "DTSTART:20260105T100000Z", "DURATION:PT1H"]],
    options: { id: "x", file: "x.ics", kind: "freeze" },
    spans: ["freeze 2026-01-05T10:00Z 2026-01-05T11:00Z"],
  },
  {
    title: "a freeze ends at the second of two equal wall times, a window at the first",
    events: [
      [
        "UID:a",
        "CATEGORIES:FREEZE",
        "DTSTART;TZID=Europe/Berlin:20261024T220000",
        "DTEND;TZID=Europe/Berlin:20261025T023000",
      ],
      [
        "UID:b",
        "CATEGORIES:WINDOW",
        "DTSTART;TZID=Europe/Berlin:20261024T220000",
        "DTEND;TZID=Europe/Berlin:20261025T023000",
      ],
    ],
    options: { id: "x", file: "x.ics" },
    spans: ["2026-10-24T20:00Z 2026-10-25T00:30Z", "freeze 2026-10-24T20:00Z 2026-10-25T01:30Z"],
  },
  {
    title: "a tentative event freezes",
    events: [["UID:a", "STATUS:TENTATIVE", "DTSTART:20260105T100000Z", "DURATION:PT1H"]],
    options: { id: "x", file: "x.ics", kind: "freeze" },
    spans: ["freeze 2026-01-05T10:00Z 2026-01-05T11:00Z"],
  },
  {
    title: "an occurrence that is moved tentatively is none",
    events: [
      ["UID:a", "DTSTART:20260105T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2"],
      ["UID:a", "STATUS:TENTATIVE", "RECURRENCE-ID:20260112T100000Z", "DTSTART:20260113T100000Z"],
    ],
    spans: ["2026-01-05T10:00Z 2026-01-05T11:00Z"],
  },
  {
    title: "FAULT an EXRULE",
    events: [["UID:a", ...night, "RRULE:FREQ=WEEKLY", "EXRULE:FREQ=MONTHLY"]],
    spans: ['GV200 line 4: Event "a": has an EXRULE, which RFC 5545 no longer has; write EXDATE instead.'],
  },
  {
    title: "FAULT no kind",
    options: { id: "x", file: "x.ics" },
    events: [["UID:a", ...night]],
    spans: [
      'GV200 line 4: Event "a": is neither a window nor a freeze; give it the category WINDOW, FREEZE or ADVISORY, or say kind: for this .ics source.',
    ],
  },
  {
    title: "FAULT no end",
    events: [["UID:a", "DTSTART:20260105T100000Z"]],
    spans: ['GV200 line 4: Event "a": has no DTEND and no DURATION.'],
  },
  {
    title: "FAULT this and all later ones",
    events: [
      ["UID:a", ...marchNight, weekly],
      ["UID:a", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260328T210000Z", "DTSTART:20260329T200000Z"],
    ],
    spans: ['GV200 line 10: Event "a": moves all later occurrences at once (RANGE), which is not supported.'],
  },
  {
    title: "FAULT no start",
    events: [["UID:a", "DURATION:PT1H"]],
    spans: ['GV200 line 4: Event "a": has no DTSTART.'],
  },
  {
    title: "FAULT an end before the start",
    events: [["UID:a", "DTSTART:20260105T100000Z", "DTEND:20260105T100000Z"]],
    spans: ['GV200 line 4: Event "a": does not end after it starts.'],
  },
  {
    title: "FAULT nonsense for a time",
    events: [["UID:a", "DTSTART:banana", "DURATION:PT1H"]],
    options: berlin,
    spans: ['GV200 line 4: Event "a": DTSTART "bana-na-T::" is not a time.'],
  },
  {
    title: "FAULT a rule that opens every hour",
    events: [["UID:a", "DTSTART:20260105T100000Z", "DURATION:PT1H", "RRULE:FREQ=HOURLY"]],
    spans: [
      'GV200 line 4: Window "a": rrule "FREQ=HOURLY" has FREQ=HOURLY, which opens too often to plan with; use FREQ=DAILY with BYHOUR.',
    ],
  },
];

describe("reading .ics", () => {
  it.each(cases)("$title", async ({ events, options = windows, spans }) => {
    expect(await spansOf(calendarText(...events), options)).toEqual(spans);
  });

  it("is read with a byte order mark", async () => {
    const text = `\uFEFF${calendarText(["UID:a", "DTSTART:20260105T100000Z", "DURATION:PT1H"])}`;
    expect(await spansOf(text, windows)).toEqual(["2026-01-05T10:00Z 2026-01-05T11:00Z"]);
  });

  it("maps a VTIMEZONE that says where it is", async () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:Our office",
      "X-LIC-LOCATION:Europe/Berlin",
      "BEGIN:STANDARD",
      "DTSTART:19701025T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
      "END:STANDARD",
      "END:VTIMEZONE",
    ];
    const text = calendarText(["UID:a", "DTSTART;TZID=Our office:20260704T220000", "DURATION:PT4H"]);
    const found = await spansOf(
      text.replace("BEGIN:VEVENT", [...zone, "BEGIN:VEVENT"].join("\r\n")),
      windows,
    );
    expect(found).toEqual(["2026-07-04T20:00Z 2026-07-05T00:00Z"]);
  });

  it.each([
    ["nothing", ""],
    ["no event", calendarText()],
    [
      "tasks alone",
      calendarText().replace("END:VCALENDAR", "BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nEND:VCALENDAR"),
    ],
    ["words", "hello"],
    ["half a file", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"],
    ["JSON", '{"windows": []}'],
    ["a wrong rule", calendarText(["UID:a", ...night, "RRULE:FREQ=BLA"])],
    ["a deep nest", "BEGIN:VCALENDAR\r\n".repeat(20_000)],
    ["6 MB", "X".repeat(6_000_000)],
  ])("%s is a fault, not an exception", async (_, text) => {
    const { faults } = await readIcs(text, windows);
    expect(faults.map(({ code }) => code)).toEqual(["GV200"]);
  });

  it("takes scope, classes and capacity from the source's settings", async () => {
    const settings = { ...windows, window: { allow: ["breaking"], capacity: { changes: 1 }, notice: "P2D" } };
    const { source } = await readIcs(calendarText(["UID:a@b", ...night]), settings);
    expect(source.windows).toMatchObject([
      { id: "a(at)b", allow: ["breaking"], capacity: { changes: 1 }, notice: "P2D" },
    ]);
  });
});

describe("writing .ics", () => {
  const entry = {
    uid: "u@1",
    from: z("2026-11-28T21:00Z"),
    to: z("2026-11-29T01:00Z"),
    summary: "Gebühren, Größe; \\ und \u{1f680}".repeat(6),
    description: "eins\r\nzwei\u0007\tdrei\n日本語".repeat(20),
    category: "WINDOW" as const,
  };

  it("folds at 75 octets, inside no character, with CRLF", () => {
    const text = writeIcs([entry], "name", z("2026-11-22T00:00Z"));
    const lines = text.split("\r\n");
    expect(text.replace(/\r\n/g, "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
    expect(Buffer.from(text).toString()).toBe(text);
    expect(text).not.toContain("\ufffd");
  });

  it("is read back identically by ical.js and by us", async () => {
    const calendar = calendarOf(company);
    const view = calendarView(calendar, { at: z("2026-01-01T00:00Z"), next: 200 });
    const text = renderCalendar(view, "ics", { repository: "acme/contracts" });
    const events = new ICAL.Component(ICAL.parse(text) as unknown as unknown[])
      .getAllSubcomponents("vevent")
      .map((each) => new ICAL.Event(each));
    const expected = view.occurrences.map(
      ({ occurrence }) => `${occurrence.id}@acme/contracts ${occurrence.opens} ${occurrence.closes}`,
    );
    const written = events.filter(({ uid }) => !/^(freeze|advisory)-/.test(uid));
    expect(
      written.map(
        (each) => `${each.uid} ${each.startDate.toUnixTime() * 1000} ${each.endDate.toUnixTime() * 1000}`,
      ),
    ).toEqual(expected);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const again = await readIcs(text, { id: "x", file: "x.ics" });
    const reread = compileCalendar([again.source], { faults: again.faults });
    const span = [z("2026-01-01T00:00Z"), view.horizon] as const;
    const times = (found: typeof calendar): string[] => [
      ...occurrencesBetween(found, ...span).map(({ opens, closes }) => `${opens} ${closes}`),
      ...freezesBetween(found, ...span).map(({ from, to }) => `${from} ${to ?? ""}`),
    ];
    expect(reread.faults).toEqual([]);
    expect(times(reread)).toEqual(times(calendar));
  });

  it("keeps every character that a calendar can hold", () => {
    const text = writeIcs([entry], "name", 0);
    const [event] = new ICAL.Component(ICAL.parse(text) as unknown as unknown[])
      .getAllSubcomponents("vevent")
      .map((each) => new ICAL.Event(each));
    expect(event?.summary).toBe(entry.summary);
    expect(event?.description).toBe(entry.description.replace(/\r\n/g, "\n").replace(/[\u0007\t]/g, " "));
  });
});
