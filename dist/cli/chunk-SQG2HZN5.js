import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  durationMillis
} from "./chunk-RTO5HKP2.js";

// src/governance/calendar/zone-clock.ts
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

// src/governance/calendar/time.ts
var day = 864e5;
var loading;
function loadTime() {
  loading ??= load();
  return loading;
}
async function load() {
  const [{ Temporal }, { RRuleTemporal }] = await Promise.all([
    import("./temporal-polyfill-Q3JRX4OD.js"),
    import("./dist-WIG534LK.js")
  ]);
  const zoned = (instant, zone) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const clocks = /* @__PURE__ */ new Map();
  const clockOf = (zone) => {
    const clock = clocks.get(zone) ?? zoneClock((instant) => zoned(instant, zone).offsetNanoseconds / 1e6);
    clocks.set(zone, clock);
    return clock;
  };
  const expander = (rruleString, start, zone) => {
    const rule = new RRuleTemporal({ rruleString, dtstart: zoned(start, zone), strict: true });
    return (from, to) => {
      try {
        return rule.between(new Date(from), new Date(to - 1), true).map(({ epochMilliseconds }) => epochMilliseconds);
      } catch {
        return void 0;
      }
    };
  };
  const recurrence = (rrule, start, zone) => {
    const wall = wallMillis(start);
    if (wall === void 0) return `there is no such start as ${start}`;
    const clock = clockOf(zone);
    const first = clock.resolve(wall);
    try {
      const walls = expander(rrule.replace(/;?UNTIL=[^;]*/, ""), wall, "UTC");
      const starts = /COUNT=|BYSETPOS=/.test(rrule) ? expander(pinnedTime(rrule, start, first), first.instant, zone) : throughClock(walls, clock, untilOf(rrule));
      return { starts, walls };
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  return {
    resolve(local, zone) {
      const wall = wallMillis(local);
      return wall === void 0 ? void 0 : clockOf(zone).resolve(wall);
    },
    wall: (instant, zone) => wallText(instant + clockOf(zone).offset(instant)),
    add(instant, duration, zone, sign) {
      const { days, millis } = lengthOf(duration);
      if (days === 0) return instant + sign * millis;
      const clock = clockOf(zone);
      return clock.resolve(instant + clock.offset(instant) + sign * days * day).instant + sign * millis;
    },
    addDays: (local, days) => wallText((wallMillis(local) ?? Number.NaN) + days * day),
    daysBetween(from, to) {
      const midnight = (local) => wallMillis(`${local.slice(0, 10)}T00:00`) ?? Number.NaN;
      return Math.round((midnight(to) - midnight(from)) / day);
    },
    recurrence
  };
}
function throughClock(walls, clock, until) {
  return (from, to) => walls(from - 2 * day, to + 2 * day)?.map((wall) => clock.resolve(wall)).filter(({ gap, instant }) => !gap && instant >= from && instant < to && instant <= until).map(({ instant }) => instant);
}
function untilOf(rrule) {
  const match = /UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(rrule);
  if (!match) return Infinity;
  const [year = 0, month = 1, date = 1, hour = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  return Date.UTC(year, month - 1, date, hour, minutes, seconds);
}
function pinnedTime(rrule, start, first) {
  if (!first.gap) return rrule;
  const pin = (part, from) => rrule.includes(`${part}=`) ? "" : `;${part}=${Number(start.slice(from, from + 2) || 0)}`;
  return `${rrule}${pin("BYHOUR", 11)}${pin("BYMINUTE", 14)}${pin("BYSECOND", 17)}`;
}
function lengthOf(duration) {
  const [dates = "P", time] = duration.split("T", 2);
  const days = (durationMillis(dates) ?? 0) / day;
  return { days, millis: time === void 0 ? 0 : durationMillis(`PT${time}`) ?? 0 };
}
function wallMillis(local) {
  const millis = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(millis)) return void 0;
  return wallText(millis).startsWith(local) ? millis : void 0;
}
function wallText(wall) {
  return new Date(wall).toISOString().slice(0, 19);
}

// src/governance/calendar/windows-zones.ts
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

// src/governance/calendar/zones.ts
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
    new Intl.DateTimeFormat("en-US", { timeZone: name });
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

export {
  checkZone,
  mapZone,
  loadTime
};
