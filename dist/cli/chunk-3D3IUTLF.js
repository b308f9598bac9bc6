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
  readInstant: () => readInstant,
  wallClock: () => wallClock
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
var durationPattern = /^P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/;
var formatters = /* @__PURE__ */ new Map();
function readInstant(text) {
  const instant = (0, import_chunk_AXZ3F66R.parseInstant)(text);
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
  return weeks * 7 * import_chunk_AXZ3F66R.day + days * import_chunk_AXZ3F66R.day + hours * import_chunk_AXZ3F66R.hour + minutes * import_chunk_AXZ3F66R.minute + seconds * import_chunk_AXZ3F66R.second;
}
function formatDuration(millis) {
  const minutes = Math.round(millis / import_chunk_AXZ3F66R.minute);
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
  return `${text.slice(0, 10)} ${text.slice(11, wall % import_chunk_AXZ3F66R.minute === 0 ? 16 : 19)}`;
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  durationMillis,
  formatDuration,
  formatInstant,
  formatSpan,
  formatUtc,
  isoInstant,
  readInstant,
  wallClock
});
