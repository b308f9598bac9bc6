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
  advisoriesBetween: () => advisoriesBetween,
  anyOf: () => anyOf,
  findOccurrence: () => findOccurrence,
  freezesBetween: () => freezesBetween,
  occurrencesBetween: () => occurrencesBetween,
  occurrencesOf: () => occurrencesOf,
  spansOf: () => spansOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DG2H7IXL = require("./chunk-DG2H7IXL.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
function anyOf(names) {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}
function occurrencesBetween(calendar, from, to) {
  return calendar.windows.flatMap((window) => occurrencesOf(window, calendar.time, from, to)).sort((a, b) => a.opens - b.opens || (0, import_chunk_YF6WTHB5.byCodeUnits)(a.id, b.id));
}
function freezesBetween(calendar, from, to) {
  return calendar.freezes.flatMap((freeze) => spansOf(freeze, from, to)).sort(bySpan);
}
function advisoriesBetween(calendar, from, to) {
  return calendar.advisories.flatMap((advisory) => spansOf(advisory, from, to)).sort(bySpan);
}
function occurrencesOf(window, time, from, to) {
  return window.series.overlapping(from, to).flatMap((turn) => occurrence(window, time, turn));
}
function spansOf(compiled, from, to) {
  const { rule, calendar, zone } = compiled;
  return compiled.series.overlapping(from, to).map((turn) => ({
    id: `${rule.id}@${(0, import_chunk_DG2H7IXL.labelOf)(turn)}`,
    calendar,
    rule,
    zone,
    from: turn.start,
    to: turn.end
  }));
}
function findOccurrence(calendar, window, label) {
  const compiled = calendar.windows.find(({ rule }) => rule.id === window);
  if (!compiled) return noSuch(`There is no window "${window}"`, windowHint(calendar));
  const noon = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(label) ? calendar.time.resolve(`${label.slice(0, 10)}T12:00`, compiled.zone) : void 0;
  if (!noon)
    return noSuch(
      `"${label.slice(0, 40)}" is not a day`,
      "write the local date of the start, like 2026-11-28"
    );
  const near = occurrencesOf(compiled, calendar.time, noon.instant - 16 * import_chunk_AXZ3F66R.hour, noon.instant + 16 * import_chunk_AXZ3F66R.hour);
  const dayOnly = label.length === 10;
  const occurrences = near.filter(
    (occurrence2) => (dayOnly ? occurrence2.label : calendar.time.wall(occurrence2.opens, compiled.zone)).startsWith(label)
  );
  const [only, second] = occurrences;
  if (only && !second) return { occurrence: only };
  if (only)
    return noSuch(
      `"${window}" opens more than once on ${label}`,
      `write ${anyOf(occurrences.map((occurrence2) => occurrence2.label))}`
    );
  return noSuch(`"${window}" does not open on ${label}`, nextHint(calendar, compiled, noon.instant));
}
function occurrence(window, time, turn) {
  if (turn.end === null) return [];
  const { rule, zone, calendar } = window;
  const label = (0, import_chunk_DG2H7IXL.labelOf)(turn);
  return [
    {
      id: `${rule.id}@${label}`,
      label,
      calendar,
      window: rule,
      zone,
      opens: turn.start,
      closes: turn.end,
      bookBy: rule.notice === void 0 ? turn.start : time.add(turn.start, rule.notice, zone, -1)
    }
  ];
}
function noSuch(what, hint) {
  return { fault: { code: "GV305", message: `${what}; ${hint}.` } };
}
function windowHint(calendar) {
  const ids = calendar.windows.slice(0, 10).map(({ rule }) => rule.id);
  return ids.length === 0 ? "the calendar defines none" : `the calendar has ${anyOf(ids)}`;
}
function nextHint(calendar, window, from) {
  const next = occurrencesOf(window, calendar.time, from, from + 400 * import_chunk_AXZ3F66R.day).find(({ opens }) => opens > from);
  return next ? `after that day it next opens on ${next.label}` : "it does not open after that day";
}
function bySpan(a, b) {
  return a.from - b.from || (0, import_chunk_YF6WTHB5.byCodeUnits)(a.id, b.id);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  advisoriesBetween,
  anyOf,
  findOccurrence,
  freezesBetween,
  occurrencesBetween,
  occurrencesOf,
  spansOf
});
