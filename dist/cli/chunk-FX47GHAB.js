var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  checkZone: () => checkZone,
  mapZone: () => mapZone,
  time: () => time
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
var monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function civilDay(number) {
  const at = new Date(number * import_chunk_AXZ3F66R.day);
  return {
    number,
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    date: at.getUTCDate(),
    weekday: at.getUTCDay()
  };
}
function dayMatcher(parts, first) {
  const wanted = weekdaysOf(parts, first);
  const inInterval = everyInterval(parts, first);
  const tests = [
    ...months(parts),
    ...weekNumbers(parts),
    ...monthDays(parts),
    ...yearDays(parts),
    ...numberedDays(parts),
    ...dateOfTheStart(parts, first)
  ];
  return (number) => {
    if (!wanted.includes(weekdayOf(number)) || !inInterval(number)) return false;
    if (tests.length === 0) return true;
    const at = civilDay(number);
    return tests.every((test) => test(at));
  };
}
function numbers(parts, name) {
  return parts.get(name)?.split(",").map(Number);
}
function weekOf(parts, number) {
  return number - (weekdayOf(number) - weekStart(parts) + 7) % 7;
}
function weekStart(parts) {
  return weekdays.indexOf(parts.get("WKST") ?? "MO");
}
function weekdayOf(number) {
  return ((number + 4) % 7 + 7) % 7;
}
function everyInterval(parts, first) {
  const interval = Number(parts.get("INTERVAL") ?? 1);
  if (interval === 1) return () => true;
  const counters = {
    WEEKLY: (number) => weekOf(parts, number) / 7,
    MONTHLY: (number) => civilDay(number).year * 12 + civilDay(number).month,
    // The last days of a year may be in the first week of the next one, and the other way round.
    YEARLY: (number) => civilDay(parts.has("BYWEEKNO") ? weekOf(parts, number) + 3 : number).year
  };
  const counter = counters[parts.get("FREQ") ?? ""] ?? ((number) => number);
  const origin = counter(first.number);
  return (number) => (counter(number) - origin) % interval === 0;
}
function months(parts) {
  const wanted = numbers(parts, "BYMONTH");
  return wanted ? [({ month }) => wanted.includes(month)] : [];
}
function monthDays(parts) {
  const wanted = numbers(parts, "BYMONTHDAY");
  return wanted ? [(at) => wanted.includes(at.date) || wanted.includes(at.date - monthLength(at) - 1)] : [];
}
function yearDays(parts) {
  const wanted = numbers(parts, "BYYEARDAY");
  if (!wanted) return [];
  return [(at) => wanted.includes(yearDay(at)) || wanted.includes(yearDay(at) - yearLength(at.year) - 1)];
}
function weekNumbers(parts) {
  const wanted = numbers(parts, "BYWEEKNO");
  if (!wanted) return [];
  return [
    ({ number }) => {
      const middle = civilDay(weekOf(parts, number) + 3);
      const week = Math.ceil(yearDay(middle) / 7);
      const weeks = week + Math.floor((yearLength(middle.year) - yearDay(middle)) / 7);
      return wanted.includes(week) || wanted.includes(week - weeks - 1);
    }
  ];
}
function weekdaysOf(parts, first) {
  const named = parts.get("BYDAY")?.split(",").map(numberedDay);
  if (named) return named.map(({ weekday }) => weekday);
  const ofTheStart = parts.get("FREQ") === "WEEKLY" || parts.has("BYWEEKNO");
  return ofTheStart && !namesDates(parts) ? [first.weekday] : [0, 1, 2, 3, 4, 5, 6];
}
function numberedDays(parts) {
  const wanted = parts.get("BYDAY")?.split(",").map(numberedDay) ?? [];
  if (wanted.every(({ number }) => number === 0)) return [];
  const ofYear = parts.get("FREQ") === "YEARLY" && !parts.has("BYMONTH");
  return [(at) => wanted.some(({ weekday, number }) => weekday === at.weekday && isNth(number, at, ofYear))];
}
function isNth(number, at, ofYear) {
  if (number === 0) return true;
  const place = ofYear ? yearDay(at) : at.date;
  const length = ofYear ? yearLength(at.year) : monthLength(at);
  return number > 0 ? number === Math.ceil(place / 7) : -number === Math.ceil((length - place + 1) / 7);
}
function numberedDay(text) {
  return { weekday: weekdays.indexOf(text.slice(-2)), number: Number(text.slice(0, -2)) };
}
function dateOfTheStart(parts, first) {
  const frequency = parts.get("FREQ");
  const byDate = frequency === "MONTHLY" || frequency === "YEARLY" && !parts.has("BYWEEKNO");
  if (!byDate || parts.has("BYDAY") || namesDates(parts)) return [];
  const sameDate = ({ date }) => date === first.date;
  const anyMonth = frequency === "MONTHLY" || parts.has("BYMONTH");
  return anyMonth ? [sameDate] : [sameDate, ({ month }) => month === first.month];
}
function namesDates(parts) {
  return parts.has("BYMONTHDAY") || parts.has("BYYEARDAY");
}
function monthLength({ year, month }) {
  return (monthLengths[month - 1] ?? 31) + (month === 2 && yearLength(year) === 366 ? 1 : 0);
}
function yearDay({ number, year }) {
  return number - Date.UTC(year, 0, 1) / import_chunk_AXZ3F66R.day + 1;
}
function yearLength(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
}
function recurrenceOf(rrule, start, clock) {
  const parts = new Map(rrule.split(";").map((part) => part.split("=", 2)));
  const exists = (wall) => !clock.resolve(wall).gap;
  const all = wallsOf(parts, start, () => true);
  const real = wallsOf(parts, start, exists);
  const last = lastOf(parts, real, start, exists);
  const until = untilOf(parts);
  return {
    walls: (from, to) => all(from, Math.min(to, last(to) + 1)).filter((wall) => clock.resolve(wall).instant <= until),
    starts: (from, to) => {
      const end = to + import_chunk_AXZ3F66R.day;
      return real(from - import_chunk_AXZ3F66R.day, Math.min(end, last(end) + 1)).map((wall) => clock.resolve(wall)).filter(({ gap, instant }) => !gap && instant >= from && instant < to && instant <= until).map(({ instant }) => instant);
    }
  };
}
function wallsOf(parts, start, exists) {
  const matches = dayMatcher(parts, civilDay(Math.floor(start / import_chunk_AXZ3F66R.day)));
  const times = timesOf(parts, start);
  const positions = numbers(parts, "BYSETPOS");
  const within = (from, to) => {
    const starts = [];
    for (let number = Math.floor(from / import_chunk_AXZ3F66R.day); number * import_chunk_AXZ3F66R.day < to; number++) {
      if (!matches(number)) continue;
      for (const time2 of times) {
        const wall = number * import_chunk_AXZ3F66R.day + time2;
        if (wall >= from && wall < to) starts.push(wall);
      }
    }
    return starts;
  };
  if (!positions) return (from, to) => within(Math.max(from, start), to);
  return (from, to) => {
    const least = Math.max(from, start);
    return periodsBetween(parts, least, to).flatMap((period) => chosen(within(...period).filter(exists), positions)).filter((wall) => wall >= least && wall < to);
  };
}
function chosen(walls, positions) {
  return walls.filter(
    (_, index) => positions.includes(index + 1) || positions.includes(index - walls.length)
  );
}
function periodsBetween(parts, from, to) {
  const periods = [];
  for (let at = from; at < to; ) {
    const period = periodOf(parts, civilDay(Math.floor(at / import_chunk_AXZ3F66R.day)));
    periods.push(period);
    at = period[1];
  }
  return periods;
}
function periodOf(parts, at) {
  const { year, month, number } = at;
  const frequency = parts.get("FREQ");
  if (frequency === "YEARLY") return [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  if (frequency === "MONTHLY") return [Date.UTC(year, month - 1, 1), Date.UTC(year, month, 1)];
  if (frequency === "DAILY") return [number * import_chunk_AXZ3F66R.day, (number + 1) * import_chunk_AXZ3F66R.day];
  const monday = weekOf(parts, at.number);
  return [monday * import_chunk_AXZ3F66R.day, (monday + 7) * import_chunk_AXZ3F66R.day];
}
function timesOf(parts, start) {
  const at = new Date(start);
  const hours = numbers(parts, "BYHOUR") ?? [at.getUTCHours()];
  const minutes = numbers(parts, "BYMINUTE") ?? [at.getUTCMinutes()];
  const seconds = parts.has("BYSECOND") ? 0 : at.getUTCSeconds();
  const times = hours.flatMap(
    (hour) => minutes.map((minute) => ((hour * 60 + minute) * 60 + seconds) * 1e3)
  );
  return [...new Set(times)].sort((a, b) => a - b);
}
function lastOf(parts, real, start, exists) {
  let [left = Infinity] = numbers(parts, "COUNT") ?? [];
  let followed = start;
  let last = Infinity;
  return (to) => {
    if (left === Infinity || last !== Infinity || to <= followed) return last;
    const next = real(followed, to).filter(exists);
    if (next.length >= left) last = next[left - 1] ?? Infinity;
    left -= next.length;
    followed = to;
    return last;
  };
}
function untilOf(parts) {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(parts.get("UNTIL") ?? "");
  if (!match) return Infinity;
  const [year = 0, month = 1, date = 1, hour = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, date, hour, minutes, seconds);
}
var bucketMillis = 4 * import_chunk_AXZ3F66R.day;
function zoneClock(probe) {
  const edges = /* @__PURE__ */ new Map();
  const changes = /* @__PURE__ */ new Map();
  const edge = (bucket) => {
    const earlier = edges.get(bucket);
    if (earlier !== void 0) return earlier;
    const value = probe(bucket * bucketMillis);
    edges.set(bucket, value);
    return value;
  };
  const changeIn = (bucket) => {
    if (changes.has(bucket)) return changes.get(bucket);
    const value = edge(bucket) === edge(bucket + 1) ? void 0 : bisect(bucket, edge(bucket), probe);
    changes.set(bucket, value);
    return value;
  };
  const offset = (instant) => {
    const bucket = Math.floor(instant / bucketMillis);
    const change = changeIn(bucket);
    return edge(change !== void 0 && instant >= change ? bucket + 1 : bucket);
  };
  const resolve = (wall) => {
    const before = offset(wall - import_chunk_AXZ3F66R.day);
    const after = offset(wall + import_chunk_AXZ3F66R.day);
    if (before === after) return { instant: wall - before, gap: false, twice: false };
    const possible = [before, after].filter((shift) => offset(wall - shift) === shift).map((shift) => wall - shift);
    const [first = wall - before] = possible.sort((a, b) => a - b);
    return { instant: first, gap: possible.length === 0, twice: possible.length === 2 };
  };
  return { offset, resolve };
}
function bisect(bucket, before, probe) {
  let low = bucket * bucketMillis;
  let high = low + bucketMillis;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (probe(middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
var clocks = /* @__PURE__ */ new Map();
function clockOf(zone) {
  const cached = clocks.get(zone);
  if (cached) return cached;
  const clock = zoneClock((instant) => (0, import_chunk_3D3IUTLF.wallClock)(instant, zone) - Math.floor(instant / 1e3) * 1e3);
  clocks.set(zone, clock);
  return clock;
}
var time = {
  resolve(local, zone) {
    const wall = wallMillis(local);
    return wall === void 0 ? void 0 : clockOf(zone).resolve(wall);
  },
  wall: (instant, zone) => wallText(instant + clockOf(zone).offset(instant)),
  add(instant, duration, zone, sign) {
    const { days, millis } = lengthOf(duration);
    if (days === 0) return instant + sign * millis;
    const clock = clockOf(zone);
    return clock.resolve(instant + clock.offset(instant) + sign * days * import_chunk_AXZ3F66R.day).instant + sign * millis;
  },
  addDays: (local, days) => wallText((wallMillis(local) ?? Number.NaN) + days * import_chunk_AXZ3F66R.day),
  daysBetween(from, to) {
    const midnight = (local) => wallMillis(`${local.slice(0, 10)}T00:00`) ?? Number.NaN;
    return Math.round((midnight(to) - midnight(from)) / import_chunk_AXZ3F66R.day);
  },
  recurrence(rrule, start, zone) {
    const wall = wallMillis(start);
    return wall === void 0 ? void 0 : recurrenceOf(rrule, wall, clockOf(zone));
  }
};
var lengths = /* @__PURE__ */ new Map();
function lengthOf(duration) {
  const cached = lengths.get(duration);
  if (cached) return cached;
  const [dates = "P", rest] = duration.split("T", 2);
  const days = ((0, import_chunk_3D3IUTLF.durationMillis)(dates) ?? 0) / import_chunk_AXZ3F66R.day;
  const length = { days, millis: rest === void 0 ? 0 : (0, import_chunk_3D3IUTLF.durationMillis)(`PT${rest}`) ?? 0 };
  if (lengths.size < 1e3) lengths.set(duration, length);
  return length;
}
function wallMillis(local) {
  const millis = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(millis)) return void 0;
  return wallText(millis).startsWith(local) ? millis : void 0;
}
var texts = /* @__PURE__ */ new Map();
function wallText(wall) {
  const number = Math.floor(wall / import_chunk_AXZ3F66R.day);
  return `${textOf(number * import_chunk_AXZ3F66R.day).slice(0, 11)}${textOf(wall - number * import_chunk_AXZ3F66R.day).slice(11)}`;
}
function textOf(millis) {
  const earlier = texts.get(millis);
  if (earlier !== void 0) return earlier;
  const text = new Date(millis).toISOString().slice(0, 19);
  if (texts.size < 5e3) texts.set(millis, text);
  return text;
}
var windows_zones_generated_default = {
  source: "cldr-core 48.2.0",
  zones: {
    "afghanistan standard time": "Asia/Kabul",
    "alaskan standard time": "America/Anchorage",
    "aleutian standard time": "America/Adak",
    "altai standard time": "Asia/Barnaul",
    "arab standard time": "Asia/Riyadh",
    "arabian standard time": "Asia/Dubai",
    "arabic standard time": "Asia/Baghdad",
    "argentina standard time": "America/Buenos_Aires",
    "astrakhan standard time": "Europe/Astrakhan",
    "atlantic standard time": "America/Halifax",
    "aus central standard time": "Australia/Darwin",
    "aus central w. standard time": "Australia/Eucla",
    "aus eastern standard time": "Australia/Sydney",
    "azerbaijan standard time": "Asia/Baku",
    "azores standard time": "Atlantic/Azores",
    "bahia standard time": "America/Bahia",
    "bangladesh standard time": "Asia/Dhaka",
    "belarus standard time": "Europe/Minsk",
    "bougainville standard time": "Pacific/Bougainville",
    "canada central standard time": "America/Regina",
    "cape verde standard time": "Atlantic/Cape_Verde",
    "caucasus standard time": "Asia/Yerevan",
    "cen. australia standard time": "Australia/Adelaide",
    "central america standard time": "America/Guatemala",
    "central asia standard time": "Asia/Bishkek",
    "central brazilian standard time": "America/Cuiaba",
    "central europe standard time": "Europe/Budapest",
    "central european standard time": "Europe/Warsaw",
    "central pacific standard time": "Pacific/Guadalcanal",
    "central standard time": "America/Chicago",
    "central standard time (mexico)": "America/Mexico_City",
    "chatham islands standard time": "Pacific/Chatham",
    "china standard time": "Asia/Shanghai",
    "cuba standard time": "America/Havana",
    "dateline standard time": "Etc/GMT+12",
    "e. africa standard time": "Africa/Nairobi",
    "e. australia standard time": "Australia/Brisbane",
    "e. europe standard time": "Europe/Chisinau",
    "e. south america standard time": "America/Sao_Paulo",
    "easter island standard time": "Pacific/Easter",
    "eastern standard time": "America/New_York",
    "eastern standard time (mexico)": "America/Cancun",
    "egypt standard time": "Africa/Cairo",
    "ekaterinburg standard time": "Asia/Yekaterinburg",
    "fiji standard time": "Pacific/Fiji",
    "fle standard time": "Europe/Kiev",
    "georgian standard time": "Asia/Tbilisi",
    "gmt standard time": "Europe/London",
    "greenland standard time": "America/Godthab",
    "greenwich standard time": "Atlantic/Reykjavik",
    "gtb standard time": "Europe/Bucharest",
    "haiti standard time": "America/Port-au-Prince",
    "hawaiian standard time": "Pacific/Honolulu",
    "india standard time": "Asia/Calcutta",
    "iran standard time": "Asia/Tehran",
    "israel standard time": "Asia/Jerusalem",
    "jordan standard time": "Asia/Amman",
    "kaliningrad standard time": "Europe/Kaliningrad",
    "korea standard time": "Asia/Seoul",
    "libya standard time": "Africa/Tripoli",
    "line islands standard time": "Pacific/Kiritimati",
    "lord howe standard time": "Australia/Lord_Howe",
    "magadan standard time": "Asia/Magadan",
    "magallanes standard time": "America/Punta_Arenas",
    "marquesas standard time": "Pacific/Marquesas",
    "mauritius standard time": "Indian/Mauritius",
    "middle east standard time": "Asia/Beirut",
    "montevideo standard time": "America/Montevideo",
    "morocco standard time": "Africa/Casablanca",
    "mountain standard time": "America/Denver",
    "mountain standard time (mexico)": "America/Mazatlan",
    "myanmar standard time": "Asia/Rangoon",
    "n. central asia standard time": "Asia/Novosibirsk",
    "namibia standard time": "Africa/Windhoek",
    "nepal standard time": "Asia/Katmandu",
    "new zealand standard time": "Pacific/Auckland",
    "newfoundland standard time": "America/St_Johns",
    "norfolk standard time": "Pacific/Norfolk",
    "north asia east standard time": "Asia/Irkutsk",
    "north asia standard time": "Asia/Krasnoyarsk",
    "north korea standard time": "Asia/Pyongyang",
    "omsk standard time": "Asia/Omsk",
    "pacific sa standard time": "America/Santiago",
    "pacific standard time": "America/Los_Angeles",
    "pacific standard time (mexico)": "America/Tijuana",
    "pakistan standard time": "Asia/Karachi",
    "paraguay standard time": "America/Asuncion",
    "qyzylorda standard time": "Asia/Qyzylorda",
    "romance standard time": "Europe/Paris",
    "russia time zone 10": "Asia/Srednekolymsk",
    "russia time zone 11": "Asia/Kamchatka",
    "russia time zone 3": "Europe/Samara",
    "russian standard time": "Europe/Moscow",
    "sa eastern standard time": "America/Cayenne",
    "sa pacific standard time": "America/Bogota",
    "sa western standard time": "America/La_Paz",
    "saint pierre standard time": "America/Miquelon",
    "sakhalin standard time": "Asia/Sakhalin",
    "samoa standard time": "Pacific/Apia",
    "sao tome standard time": "Africa/Sao_Tome",
    "saratov standard time": "Europe/Saratov",
    "se asia standard time": "Asia/Bangkok",
    "singapore standard time": "Asia/Singapore",
    "south africa standard time": "Africa/Johannesburg",
    "south sudan standard time": "Africa/Juba",
    "sri lanka standard time": "Asia/Colombo",
    "sudan standard time": "Africa/Khartoum",
    "syria standard time": "Asia/Damascus",
    "taipei standard time": "Asia/Taipei",
    "tasmania standard time": "Australia/Hobart",
    "tocantins standard time": "America/Araguaina",
    "tokyo standard time": "Asia/Tokyo",
    "tomsk standard time": "Asia/Tomsk",
    "tonga standard time": "Pacific/Tongatapu",
    "transbaikal standard time": "Asia/Chita",
    "turkey standard time": "Europe/Istanbul",
    "turks and caicos standard time": "America/Grand_Turk",
    "ulaanbaatar standard time": "Asia/Ulaanbaatar",
    "us eastern standard time": "America/Indianapolis",
    "us mountain standard time": "America/Phoenix",
    utc: "UTC",
    "utc+12": "Etc/GMT-12",
    "utc+13": "Etc/GMT-13",
    "utc-02": "Etc/GMT+2",
    "utc-08": "Etc/GMT+8",
    "utc-09": "Etc/GMT+9",
    "utc-11": "Etc/GMT+11",
    "venezuela standard time": "America/Caracas",
    "vladivostok standard time": "Asia/Vladivostok",
    "volgograd standard time": "Europe/Volgograd",
    "w. australia standard time": "Australia/Perth",
    "w. central africa standard time": "Africa/Lagos",
    "w. europe standard time": "Europe/Berlin",
    "w. mongolia standard time": "Asia/Hovd",
    "west asia standard time": "Asia/Tashkent",
    "west bank standard time": "Asia/Hebron",
    "west pacific standard time": "Pacific/Port_Moresby",
    "yakutsk standard time": "Asia/Yakutsk",
    "yukon standard time": "America/Whitehorse"
  }
};
var windowsZones = new Map(Object.entries(windows_zones_generated_default.zones));
var cities = /* @__PURE__ */ new Map();
function checkZone(name) {
  const text = name.trim();
  if (!isKnown(text)) return unknownZone(text);
  if (text === "UTC" || text === "Etc/UTC") return { zone: "UTC" };
  if (!text.includes("/") || text.startsWith("Etc/")) return { zone: text, advice: legacyAdvice(text) };
  return { zone: text };
}
function mapZone(name) {
  const text = name.trim().replace(/^"|"$/g, "");
  const windows = windowsZones.get(text.toLowerCase());
  if (windows !== void 0) return windows;
  if (isKnown(text)) return text === "Etc/UTC" ? "UTC" : text;
  const tail = /[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(text)?.[0];
  return tail !== void 0 && isKnown(tail) ? tail : void 0;
}
function isKnown(name) {
  if (!/^[A-Za-z][A-Za-z0-9_+\-/]{1,60}$/.test(name)) return false;
  try {
    (0, import_chunk_3D3IUTLF.wallClock)(0, name);
    return true;
  } catch {
    return false;
  }
}
function unknownZone(text) {
  const shown = text.slice(0, 60);
  if (/^[+-]?\d|^(UTC|GMT)[+-]/i.test(text)) {
    return {
      message: `"${shown}" is a fixed offset, which is wrong for half of the year; name a place, like Europe/Berlin.`
    };
  }
  const suggestion = windowsZones.get(text.toLowerCase()) ?? nearestZone(text);
  const hint = suggestion === void 0 ? "use an IANA name, like Europe/Berlin" : `did you mean ${suggestion}?`;
  return {
    message: `The time zone "${shown}" is unknown; ${hint}`,
    ...suggestion !== void 0 && { suggestion }
  };
}
function legacyAdvice(text) {
  return `"${text}" is a fixed offset or a legacy name, and does not follow the clocks of a place; name one, like Europe/Berlin.`;
}
function nearestZone(text) {
  const wanted = text.toLowerCase().replace(/ /g, "_").slice(0, 60);
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    if (cities.size < 1e3) cities.set((zone.split("/").at(-1) ?? "").toLowerCase(), zone);
  }
  const city = cities.get(wanted.split("/").at(-1) ?? "");
  if (city !== void 0) return city;
  const ranked = Intl.supportedValuesOf("timeZone").map((zone) => ({ zone, distance: (0, import_chunk_ZYXXFQ2H.editDistance)(wanted, zone.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== void 0 && best.distance <= Math.max(2, wanted.length / 4) ? best.zone : void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkZone,
  mapZone,
  time
});
