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
var import_chunk_CB27EB6J = require("./chunk-CB27EB6J.js");
var day = 864e5;
var weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
var monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function civilDay(number) {
  const at = new Date(number * day);
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
  return number - Date.UTC(year, 0, 1) / day + 1;
}
function yearLength(year) {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
}
var day2 = 864e5;
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
      const end = to + day2;
      return real(from - day2, Math.min(end, last(end) + 1)).map((wall) => clock.resolve(wall)).filter(({ gap, instant }) => !gap && instant >= from && instant < to && instant <= until).map(({ instant }) => instant);
    }
  };
}
function wallsOf(parts, start, exists) {
  const matches = dayMatcher(parts, civilDay(Math.floor(start / day2)));
  const times = timesOf(parts, start);
  const positions = numbers(parts, "BYSETPOS");
  const within = (from, to) => {
    const found = [];
    for (let number = Math.floor(from / day2); number * day2 < to; number++) {
      if (!matches(number)) continue;
      for (const time2 of times) {
        const wall = number * day2 + time2;
        if (wall >= from && wall < to) found.push(wall);
      }
    }
    return found;
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
    const period = periodOf(parts, civilDay(Math.floor(at / day2)));
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
  if (frequency === "DAILY") return [number * day2, (number + 1) * day2];
  const monday = weekOf(parts, at.number);
  return [monday * day2, (monday + 7) * day2];
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
var bucketMillis = 4 * 864e5;
var dayMillis = 864e5;
function zoneClock(probe) {
  const edges = /* @__PURE__ */ new Map();
  const changes = /* @__PURE__ */ new Map();
  const edge = (bucket) => {
    const known = edges.get(bucket);
    if (known !== void 0) return known;
    const found = probe(bucket * bucketMillis);
    edges.set(bucket, found);
    return found;
  };
  const changeIn = (bucket) => {
    if (changes.has(bucket)) return changes.get(bucket);
    const found = edge(bucket) === edge(bucket + 1) ? void 0 : bisect(bucket, edge(bucket), probe);
    changes.set(bucket, found);
    return found;
  };
  const offset = (instant) => {
    const bucket = Math.floor(instant / bucketMillis);
    const change = changeIn(bucket);
    return edge(change !== void 0 && instant >= change ? bucket + 1 : bucket);
  };
  const resolve = (wall) => {
    const before = offset(wall - dayMillis);
    const after = offset(wall + dayMillis);
    if (before === after) return { instant: wall - before, gap: false, twice: false };
    const possible = [before, after].filter((each) => offset(wall - each) === each).map((each) => wall - each);
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
var day3 = 864e5;
var clocks = /* @__PURE__ */ new Map();
function clockOf(zone) {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = zoneClock((instant) => (0, import_chunk_CB27EB6J.wallClock)(instant, zone) - Math.floor(instant / 1e3) * 1e3);
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
    return clock.resolve(instant + clock.offset(instant) + sign * days * day3).instant + sign * millis;
  },
  addDays: (local, days) => wallText((wallMillis(local) ?? Number.NaN) + days * day3),
  daysBetween(from, to) {
    const midnight = (local) => wallMillis(`${local.slice(0, 10)}T00:00`) ?? Number.NaN;
    return Math.round((midnight(to) - midnight(from)) / day3);
  },
  recurrence(rrule, start, zone) {
    const wall = wallMillis(start);
    return wall === void 0 ? void 0 : recurrenceOf(rrule, wall, clockOf(zone));
  }
};
var lengths = /* @__PURE__ */ new Map();
function lengthOf(duration) {
  const known = lengths.get(duration);
  if (known) return known;
  const [dates = "P", rest] = duration.split("T", 2);
  const days = ((0, import_chunk_CB27EB6J.durationMillis)(dates) ?? 0) / day3;
  const length = { days, millis: rest === void 0 ? 0 : (0, import_chunk_CB27EB6J.durationMillis)(`PT${rest}`) ?? 0 };
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
  const number = Math.floor(wall / day3);
  return `${textOf(number * day3).slice(0, 11)}${textOf(wall - number * day3).slice(11)}`;
}
function textOf(millis) {
  const known = texts.get(millis);
  if (known !== void 0) return known;
  const text = new Date(millis).toISOString().slice(0, 19);
  if (texts.size < 5e3) texts.set(millis, text);
  return text;
}
var table = `
AUS Central Standard Time=Australia/Darwin
AUS Eastern Standard Time=Australia/Sydney
Afghanistan Standard Time=Asia/Kabul
Alaskan Standard Time=America/Anchorage
Aleutian Standard Time=America/Adak
Altai Standard Time=Asia/Barnaul
Arab Standard Time=Asia/Riyadh
Arabian Standard Time=Asia/Dubai
Arabic Standard Time=Asia/Baghdad
Argentina Standard Time=America/Buenos_Aires
Astrakhan Standard Time=Europe/Astrakhan
Atlantic Standard Time=America/Halifax
Aus Central W. Standard Time=Australia/Eucla
Azerbaijan Standard Time=Asia/Baku
Azores Standard Time=Atlantic/Azores
Bahia Standard Time=America/Bahia
Bangladesh Standard Time=Asia/Dhaka
Belarus Standard Time=Europe/Minsk
Bougainville Standard Time=Pacific/Bougainville
Canada Central Standard Time=America/Regina
Cape Verde Standard Time=Atlantic/Cape_Verde
Caucasus Standard Time=Asia/Yerevan
Cen. Australia Standard Time=Australia/Adelaide
Central America Standard Time=America/Guatemala
Central Asia Standard Time=Asia/Bishkek
Central Brazilian Standard Time=America/Cuiaba
Central Europe Standard Time=Europe/Budapest
Central European Standard Time=Europe/Warsaw
Central Pacific Standard Time=Pacific/Guadalcanal
Central Standard Time=America/Chicago
Central Standard Time (Mexico)=America/Mexico_City
Chatham Islands Standard Time=Pacific/Chatham
China Standard Time=Asia/Shanghai
Cuba Standard Time=America/Havana
Dateline Standard Time=Etc/GMT+12
E. Africa Standard Time=Africa/Nairobi
E. Australia Standard Time=Australia/Brisbane
E. Europe Standard Time=Europe/Chisinau
E. South America Standard Time=America/Sao_Paulo
Easter Island Standard Time=Pacific/Easter
Eastern Standard Time=America/New_York
Eastern Standard Time (Mexico)=America/Cancun
Egypt Standard Time=Africa/Cairo
Ekaterinburg Standard Time=Asia/Yekaterinburg
FLE Standard Time=Europe/Kiev
Fiji Standard Time=Pacific/Fiji
GMT Standard Time=Europe/London
GTB Standard Time=Europe/Bucharest
Georgian Standard Time=Asia/Tbilisi
Greenland Standard Time=America/Godthab
Greenwich Standard Time=Atlantic/Reykjavik
Haiti Standard Time=America/Port-au-Prince
Hawaiian Standard Time=Pacific/Honolulu
India Standard Time=Asia/Calcutta
Iran Standard Time=Asia/Tehran
Israel Standard Time=Asia/Jerusalem
Jordan Standard Time=Asia/Amman
Kaliningrad Standard Time=Europe/Kaliningrad
Korea Standard Time=Asia/Seoul
Libya Standard Time=Africa/Tripoli
Line Islands Standard Time=Pacific/Kiritimati
Lord Howe Standard Time=Australia/Lord_Howe
Magadan Standard Time=Asia/Magadan
Magallanes Standard Time=America/Punta_Arenas
Marquesas Standard Time=Pacific/Marquesas
Mauritius Standard Time=Indian/Mauritius
Middle East Standard Time=Asia/Beirut
Montevideo Standard Time=America/Montevideo
Morocco Standard Time=Africa/Casablanca
Mountain Standard Time=America/Denver
Mountain Standard Time (Mexico)=America/Mazatlan
Myanmar Standard Time=Asia/Rangoon
N. Central Asia Standard Time=Asia/Novosibirsk
Namibia Standard Time=Africa/Windhoek
Nepal Standard Time=Asia/Katmandu
New Zealand Standard Time=Pacific/Auckland
Newfoundland Standard Time=America/St_Johns
Norfolk Standard Time=Pacific/Norfolk
North Asia East Standard Time=Asia/Irkutsk
North Asia Standard Time=Asia/Krasnoyarsk
North Korea Standard Time=Asia/Pyongyang
Omsk Standard Time=Asia/Omsk
Pacific SA Standard Time=America/Santiago
Pacific Standard Time=America/Los_Angeles
Pacific Standard Time (Mexico)=America/Tijuana
Pakistan Standard Time=Asia/Karachi
Paraguay Standard Time=America/Asuncion
Qyzylorda Standard Time=Asia/Qyzylorda
Romance Standard Time=Europe/Paris
Russia Time Zone 10=Asia/Srednekolymsk
Russia Time Zone 11=Asia/Kamchatka
Russia Time Zone 3=Europe/Samara
Russian Standard Time=Europe/Moscow
SA Eastern Standard Time=America/Cayenne
SA Pacific Standard Time=America/Bogota
SA Western Standard Time=America/La_Paz
SE Asia Standard Time=Asia/Bangkok
Saint Pierre Standard Time=America/Miquelon
Sakhalin Standard Time=Asia/Sakhalin
Samoa Standard Time=Pacific/Apia
Sao Tome Standard Time=Africa/Sao_Tome
Saratov Standard Time=Europe/Saratov
Singapore Standard Time=Asia/Singapore
South Africa Standard Time=Africa/Johannesburg
South Sudan Standard Time=Africa/Juba
Sri Lanka Standard Time=Asia/Colombo
Sudan Standard Time=Africa/Khartoum
Syria Standard Time=Asia/Damascus
Taipei Standard Time=Asia/Taipei
Tasmania Standard Time=Australia/Hobart
Tocantins Standard Time=America/Araguaina
Tokyo Standard Time=Asia/Tokyo
Tomsk Standard Time=Asia/Tomsk
Tonga Standard Time=Pacific/Tongatapu
Transbaikal Standard Time=Asia/Chita
Turkey Standard Time=Europe/Istanbul
Turks And Caicos Standard Time=America/Grand_Turk
US Eastern Standard Time=America/Indianapolis
US Mountain Standard Time=America/Phoenix
UTC=UTC
UTC+12=Etc/GMT-12
UTC+13=Etc/GMT-13
UTC-02=Etc/GMT+2
UTC-08=Etc/GMT+8
UTC-09=Etc/GMT+9
UTC-11=Etc/GMT+11
Ulaanbaatar Standard Time=Asia/Ulaanbaatar
Venezuela Standard Time=America/Caracas
Vladivostok Standard Time=Asia/Vladivostok
Volgograd Standard Time=Europe/Volgograd
W. Australia Standard Time=Australia/Perth
W. Central Africa Standard Time=Africa/Lagos
W. Europe Standard Time=Europe/Berlin
W. Mongolia Standard Time=Asia/Hovd
West Asia Standard Time=Asia/Tashkent
West Bank Standard Time=Asia/Hebron
West Pacific Standard Time=Pacific/Port_Moresby
Yakutsk Standard Time=Asia/Yakutsk
Yukon Standard Time=America/Whitehorse
`;
var windowsZones = new Map(
  table.trim().split("\n").map((line) => {
    const [windows = "", iana = ""] = line.split("=");
    return [windows.toLowerCase(), iana];
  })
);
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
    (0, import_chunk_CB27EB6J.wallClock)(0, name);
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
  const ranked = Intl.supportedValuesOf("timeZone").map((zone) => ({ zone, distance: edits(wanted, zone.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== void 0 && best.distance <= Math.max(2, wanted.length / 4) ? best.zone : void 0;
}
function edits(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkZone,
  mapZone,
  time
});
