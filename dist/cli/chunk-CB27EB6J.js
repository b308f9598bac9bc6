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
  durationMillis: () => durationMillis,
  formatDuration: () => formatDuration,
  formatInstant: () => formatInstant,
  formatSpan: () => formatSpan,
  formatUtc: () => formatUtc,
  isoInstant: () => isoInstant,
  parseInstant: () => parseInstant,
  wallClock: () => wallClock
});
module.exports = __toCommonJS(stdin_exports);
var minute = 6e4;
var hour = 60 * minute;
var day = 24 * hour;
var weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
var instantPattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)$/;
var durationPattern = /^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;
var formatters = /* @__PURE__ */ new Map();
function parseInstant(text) {
  const match = instantPattern.exec(text.trim());
  if (!match) return { message: notAnInstant(text) };
  const [year, month, date, hours, minutes] = match.slice(1, 6).map(Number);
  const seconds = Number(match[6] ?? 0);
  const millis = Number((match[7] ?? "").padEnd(3, "0"));
  const wall = Date.UTC(year, month - 1, date, hours, minutes, seconds, millis);
  const real = new Date(wall).getUTCDate() === date && month >= 1 && month <= 12;
  const offset = offsetMillis(match[8] ?? "Z");
  const inRange = hours < 24 && minutes < 60 && seconds < 60 && offset !== void 0;
  return real && inRange ? { instant: wall - offset } : { message: notAnInstant(text) };
}
function formatInstant(instant, zone) {
  if (zone === "UTC") return `${weekdayOf(instant)} ${formatUtc(instant)}`;
  const wall = wallClock(instant, zone);
  return `${weekdayOf(wall)} ${plain(wall)} ${zone} (${formatUtc(instant)})`;
}
function formatSpan(from, to, zone) {
  const utc = `${formatUtc(from)} to ${formatUtc(to)}`;
  if (zone === "UTC") return utc;
  const [opens, closes] = [wallClock(from, zone), wallClock(to, zone)];
  return `${weekdayOf(opens)} ${plain(opens)} to ${weekdayOf(closes)} ${plain(closes)} ${zone} (${utc})`;
}
function formatUtc(instant) {
  return `${plain(instant)}Z`;
}
function isoInstant(instant) {
  return new Date(instant).toISOString().replace(".000Z", "Z");
}
function durationMillis(text) {
  const match = durationPattern.exec(text.trim());
  if (!match || !/\d/.test(text) || text.trim().endsWith("T")) return void 0;
  const groups = match.slice(1);
  const [weeks, days, hours, minutes, seconds] = groups.map((part) => Number(part ?? 0));
  return weeks * 7 * day + days * day + hours * hour + minutes * minute + seconds * 1e3;
}
function formatDuration(millis) {
  const minutes = Math.round(millis / minute);
  const parts = [
    [Math.floor(minutes / 1440), "d"],
    [Math.floor(minutes / 60) % 24, "h"],
    [minutes % 60, "min"]
  ];
  const shown = parts.filter(([count]) => count > 0).slice(0, 2);
  return shown.length === 0 ? "0 min" : shown.map(([count, unit]) => `${count} ${unit}`).join(" ");
}
function notAnInstant(text) {
  return `"${text.slice(0, 60)}" is not a point in time; write it with Z or an offset, like 2026-11-28T21:00Z.`;
}
function offsetMillis(text) {
  if (text === "Z") return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(4, 6));
  if (hours > 23 || minutes > 59) return void 0;
  return (text.startsWith("-") ? -1 : 1) * (hours * hour + minutes * minute);
}
function weekdayOf(wall) {
  return weekdays[new Date(wall).getUTCDay()] ?? "";
}
function plain(wall) {
  const text = new Date(wall).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, wall % minute === 0 ? 16 : 19)}`;
}
function wallClock(instant, zone) {
  const [month = 1, date = 1, year = 0, hours = 0, minutes = 0, seconds = 0] = (formatterOf(zone).format(instant).match(/\d+/g) ?? []).map(Number);
  return Date.UTC(year, month - 1, date, hours, minutes, seconds);
}
function formatterOf(zone) {
  const known = formatters.get(zone);
  if (known) return known;
  const numeric = "2-digit";
  const formatter = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric
  });
  formatters.set(zone, formatter);
  return formatter;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  durationMillis,
  formatDuration,
  formatInstant,
  formatSpan,
  formatUtc,
  isoInstant,
  parseInstant,
  wallClock
});
