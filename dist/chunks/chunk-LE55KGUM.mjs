import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  day,
  hour,
  minute,
  parseInstant,
  second
} from "./chunk-JUCB523D.mjs";

// src/calendar/time/instants.ts
var weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
var durationPattern = /^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;
var formatters = /* @__PURE__ */ new Map();
function readInstant(text) {
  const instant = parseInstant(text);
  if (instant !== void 0) return { instant };
  const shown = text.slice(0, 60);
  return {
    message: `"${shown}" is not a point in time; write it with Z or an offset, like 2026-11-28T21:00Z.`
  };
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
  return weeks * 7 * day + days * day + hours * hour + minutes * minute + seconds * second;
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
  const cached = formatters.get(zone);
  if (cached) return cached;
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

export {
  readInstant,
  formatInstant,
  formatSpan,
  formatUtc,
  isoInstant,
  durationMillis,
  formatDuration,
  wallClock
};
