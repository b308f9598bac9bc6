import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  labelOf
} from "./chunk-WVT2VHU6.mjs";
import {
  day,
  hour
} from "./chunk-JUCB523D.mjs";
import {
  byCodeUnits
} from "./chunk-5MT2GTPN.mjs";

// src/algorithms/words.ts
function anyOf(names) {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}`;
}

// src/calendar/answers/occurrences.ts
function occurrencesBetween(calendar, from, to) {
  return calendar.windows.flatMap((window) => occurrencesOf(window, calendar.time, from, to)).sort((a, b) => a.opens - b.opens || byCodeUnits(a.id, b.id));
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
    id: `${rule.id}@${labelOf(turn)}`,
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
  const near = occurrencesOf(compiled, calendar.time, noon.instant - 16 * hour, noon.instant + 16 * hour);
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
  const label = labelOf(turn);
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
  const next = occurrencesOf(window, calendar.time, from, from + 400 * day).find(({ opens }) => opens > from);
  return next ? `after that day it next opens on ${next.label}` : "it does not open after that day";
}
function bySpan(a, b) {
  return a.from - b.from || byCodeUnits(a.id, b.id);
}

export {
  anyOf,
  occurrencesBetween,
  freezesBetween,
  advisoriesBetween,
  occurrencesOf,
  spansOf,
  findOccurrence
};
