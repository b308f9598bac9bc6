/** RFC 5545 §3.3.10, narrowed to what a window can sensibly be: at most a few starts a day. */
const frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const maxStartsPerDay = 24;

type Parts = ReadonlyMap<string, string>;
type Check = (value: string, parts: Parts) => string | undefined;

const checks: Readonly<Record<string, Check>> = {
  FREQ: (value) => (frequencies.includes(value) ? undefined : frequencyMessage(value)),
  INTERVAL: (value) => whole(value, 1, 1000, "INTERVAL"),
  COUNT: (value, parts) =>
    parts.has("UNTIL")
      ? "has both COUNT and UNTIL; keep the one that is meant"
      : whole(value, 1, 10_000, "COUNT"),
  UNTIL: (value) =>
    isUtcDate(value) ? undefined : `has UNTIL=${value}; expected a UTC time such as UNTIL=20261231T230000Z`,
  BYDAY: (value, parts) => list(value, (day) => dayMessage(day, parts)),
  BYMONTH: (value) => list(value, (month) => whole(month, 1, 12, "BYMONTH")),
  BYMONTHDAY: (value, parts) =>
    only(parts, "BYMONTHDAY", ["MONTHLY", "YEARLY", "DAILY"]) ?? signed(value, 31, "BYMONTHDAY"),
  BYYEARDAY: (value, parts) => only(parts, "BYYEARDAY", ["YEARLY"]) ?? signed(value, 366, "BYYEARDAY"),
  BYWEEKNO: (value, parts) =>
    /\d/.test(parts.get("BYDAY") ?? "")
      ? "has BYWEEKNO and a numbered BYDAY; expected plain days beside it, as in BYWEEKNO=1;BYDAY=MO"
      : (only(parts, "BYWEEKNO", ["YEARLY"]) ?? signed(value, 53, "BYWEEKNO")),
  BYHOUR: (value) => list(value, (hour) => whole(hour, 0, 23, "BYHOUR")),
  BYMINUTE: (value) => list(value, (minute) => whole(minute, 0, 59, "BYMINUTE")),
  BYSECOND: (value) => (value === "0" ? undefined : "has BYSECOND; windows open on the minute"),
  BYSETPOS: (value, parts) =>
    [...parts.keys()].some((key) => key.startsWith("BY") && key !== "BYSETPOS")
      ? signed(value, 366, "BYSETPOS")
      : "has BYSETPOS alone; it selects from another BY… part, as in BYDAY=SA;BYSETPOS=-1",
  WKST: (value) =>
    weekdays.includes(value) ? undefined : `has WKST=${value}; expected one of ${weekdays.join(", ")}`,
};

/** "20261231T230000Z", of a day and a time that exist. */
function isUtcDate(value: string): boolean {
  const text = value.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6.000Z");
  const at = Date.parse(text);
  return text !== value && !Number.isNaN(at) && new Date(at).toISOString() === text;
}

/** Reads an RRULE; a message completes "rrule …" with what was expected. */
export function readRecurrence(
  text: string,
): { readonly rrule: string; readonly count: boolean } | { readonly message: string } {
  const cleaned = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, "");
  if (cleaned === "")
    return { message: "is empty; expected FREQ=WEEKLY;BYDAY=SA, or no rrule for a single occurrence" };
  if (cleaned.length > 500) return { message: "is longer than 500 characters; split the window in two" };
  const pairs = cleaned.split(";").map((part) => part.split("=", 2) as [string, string?]);
  const parts = new Map(pairs.map(([key, value]) => [key, value ?? ""]));
  const message = partsMessage(pairs, parts);
  return message === undefined ? { rrule: cleaned, count: parts.has("COUNT") } : { message };
}

function partsMessage(pairs: readonly (readonly [string, string?])[], parts: Parts): string | undefined {
  if (parts.size < pairs.length) return "names a part twice; write BYDAY=SA,SU instead of two BYDAY";
  if (!parts.has("FREQ")) return "has no FREQ; expected one of FREQ=DAILY, WEEKLY, MONTHLY, YEARLY";
  for (const [key, value] of parts) {
    const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
    if (!check)
      return `has the unknown part ${key.slice(0, 40)}; RFC 5545 has ${Object.keys(checks).join(", ")}`;
    if (value === "")
      return `has an empty ${key}; that is neither "never" nor "always": give it a value or remove it`;
    const message = check(value, parts);
    if (message !== undefined) return message;
  }
  return startsMessage(parts);
}

function startsMessage(parts: Parts): string | undefined {
  const starts = length(parts.get("BYHOUR")) * length(parts.get("BYMINUTE"));
  if (starts <= maxStartsPerDay) return undefined;
  return `opens ${starts} times a day; at most ${maxStartsPerDay} are supported: use fewer, longer windows`;
}

function length(value: string | undefined): number {
  return value === undefined ? 1 : new Set(value.split(",")).size;
}

function frequencyMessage(value: string): string {
  return /^(HOURLY|MINUTELY|SECONDLY)$/.test(value)
    ? `has FREQ=${value}, which opens too often to plan with; use FREQ=DAILY with BYHOUR`
    : `has FREQ=${value.slice(0, 40)}; expected one of ${frequencies.join(", ")}`;
}

function whole(value: string, least: number, most: number, name: string): string | undefined {
  const fits = /^\d{1,5}$/.test(value) && Number(value) >= least && Number(value) <= most;
  return fits
    ? undefined
    : `has ${name}=${value.slice(0, 40)}; expected a whole number from ${least} to ${most}`;
}

function signed(value: string, most: number, name: string): string | undefined {
  return list(value, (part) => {
    const bad = whole(part.replace(/^[+-]/, ""), 1, most, name);
    return (
      bad && `has ${name}=${part.slice(0, 40)}; expected 1 to ${most}, or -1 to -${most} counted from the end`
    );
  });
}

function list(value: string, check: (part: string) => string | undefined): string | undefined {
  for (const part of value.split(",")) {
    const message = check(part);
    if (message !== undefined) return message;
  }
  return undefined;
}

function only(parts: Parts, name: string, allowed: readonly string[]): string | undefined {
  const frequency = parts.get("FREQ") ?? "";
  return allowed.includes(frequency)
    ? undefined
    : `has ${name} with FREQ=${frequency}; it works with ${allowed.join(", ")}`;
}

function dayMessage(part: string, parts: Parts): string | undefined {
  const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(part);
  if (!match || Number(match[1] ?? 1) === 0) {
    return `has BYDAY=${part.slice(0, 40)}; expected ${weekdays.join(", ")}, or 1SA and -1SA with FREQ=MONTHLY`;
  }
  if (match[1] === undefined || ["MONTHLY", "YEARLY"].includes(parts.get("FREQ") ?? "")) return undefined;
  return `has BYDAY=${part} with FREQ=${parts.get("FREQ") ?? ""}; a numbered weekday needs FREQ=MONTHLY or YEARLY`;
}
