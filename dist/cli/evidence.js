import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  compareSources,
  noPolicy,
  readAttributes,
  scopeOf as scopeOf2
} from "./chunk-ODU4NCTS.js";
import {
  formats
} from "./chunk-PSOBQU6S.js";
import {
  arrivedAt,
  isShallow,
  landingsSince
} from "./chunk-FSFHMQTX.js";
import {
  requirementsOf
} from "./chunk-JAXNV6AQ.js";
import "./chunk-KMVUR6I2.js";
import "./chunk-XY3CRGS3.js";
import "./chunk-B22PQ2FE.js";
import "./chunk-GYLBJD6L.js";
import "./chunk-TYRAZLOR.js";
import "./chunk-5QFDE2NZ.js";
import "./chunk-DW6YF33S.js";
import "./chunk-FK47OSO4.js";
import "./chunk-5E6AOKD4.js";
import {
  occurrencesBetween,
  scopeOf
} from "./chunk-S4UNYQSA.js";
import "./chunk-IKJXLDHI.js";
import "./chunk-N66REMM2.js";
import "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import "./chunk-HFUYKLHX.js";
import "./chunk-2HVBZNQK.js";
import "./chunk-HOV7AR6Y.js";
import "./chunk-B4XSWBY4.js";
import {
  commitSnapshot,
  exactSources
} from "./chunk-PEGQHZML.js";
import "./chunk-EBKQS6ND.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-N5M2AU2H.js";
import "./chunk-M3OXMBXV.js";

// src/evidence.ts
var day = 24 * 60 * 60 * 1e3;
var mostLandings = 500;
var mostPastStates = 30;
function landedSince({ policy, now }) {
  const open = policy.calendar ? occurrencesBetween(policy.calendar, now, now + 1) : [];
  return Math.min(now, ...open.map(({ opens }) => opens)) - day;
}
async function landedBookings(history, needs) {
  const { policy } = needs;
  const since = landedSince(needs);
  const landings = await landingsSince(history.cwd, history.tip, since);
  const recent = landings?.filter(({ at }) => at >= since);
  if (landings?.length === recent?.length && await isShallow(history.cwd)) {
    return {
      unverifiable: 'the history of the governed branch is cut off in this clone: run "git fetch --unshallow"'
    };
  }
  if (recent === void 0 || recent.length > mostLandings) {
    return {
      unverifiable: `more than ${String(mostLandings)} commits came to the governed branch since this window opened: which of them take room is not counted`
    };
  }
  const scope = scopeOf2(scopeOf(policy), await readAttributes(history.tipSide));
  const bookings = [];
  for (const { commit, parent, at, subject } of recent) {
    if (parent === void 0) continue;
    const sources = await exactSources(
      history.cwd,
      { name: parent, commit: parent },
      { name: commit, commit }
    );
    const { comparisons } = await compareSources(sources, scope);
    const { cases } = await requirementsOf(policy, comparisons, { now: at });
    const charged = cases.filter(
      ({ level }) => level === "window-and-sign-off" || level === "request-window-and-sign-off"
    );
    for (const { path, query } of charged) {
      const { classes, owners, consumers } = query;
      bookings.push({
        change: nameOf(subject, commit),
        contracts: [path],
        classes,
        owners,
        consumers,
        landedAt: at
      });
    }
  }
  return bookings;
}
function nameOf(subject, commit) {
  const number = /\(#(\d+)\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+) /.exec(subject)?.[1];
  return number === void 0 ? commit : `#${number}`;
}
async function pastStatesOf(history, head, { questions, policy, cases, now }) {
  const found = /* @__PURE__ */ new Map();
  const scope = scopeOf(policy);
  for (const path of questions.reverts) {
    const comparison = cases.find((one) => one.path === path)?.comparison;
    const { basePath = path, headPath } = comparison?.pairing ?? {};
    const format = formats.find(({ id }) => id === comparison?.format);
    if (!format || headPath === void 0) continue;
    const landings = await landingsSince(history.cwd, history.tip, now - 14 * day, [basePath]);
    const latest = landings?.slice(0, mostPastStates) ?? [];
    const states = [];
    for (const [i, landing] of latest.entries()) {
      const after = latest[i - 1];
      if (!after) continue;
      const digest = await digestAt(history.cwd, landing, {
        format,
        basePath,
        head,
        headPath,
        settings: scope.settings
      });
      if (digest !== void 0) states.push({ digest, until: after.at, commit: landing.commit });
    }
    found.set(path, states);
  }
  return found;
}
async function digestAt(cwd, { commit }, at) {
  const base = await commitSnapshot(cwd, commit);
  if (!base.entries.has(at.basePath)) return void 0;
  const [comparison] = await (await at.format.load()).compare({
    base,
    head: at.head,
    pairings: [{ status: "modified", basePath: at.basePath, headPath: at.headPath }],
    settings: at.settings,
    counts: () => false
  });
  return comparison?.digests.base;
}
async function bookedAt(history, { questions, booked }) {
  const found = /* @__PURE__ */ new Map();
  for (const { file, request } of booked) {
    if (!questions.bookings.includes(request.id)) continue;
    const at = await arrivedAt(history.cwd, history.tip, file);
    if (at !== void 0) found.set(request.id, at);
  }
  return found;
}
async function transitionsAt(cwd, base, commit, { policy, now, booked }, tipSide) {
  const sources = await exactSources(cwd, { name: base, commit: base }, { name: commit, commit });
  const attributes = await readAttributes(tipSide);
  const scope = policy.configured ? scopeOf2(scopeOf(policy), attributes) : noPolicy({}, attributes);
  const { comparisons } = await compareSources(sources, scope);
  const { readRequests } = await import("./governance-governance.js");
  const touched = sources.differing.map(({ path, base: before, head }) => ({
    path,
    base: before?.oid,
    head: head?.oid
  }));
  const needs = await requirementsOf(policy, comparisons, {
    now,
    booked: { filed: booked, faults: [] },
    proposed: await readRequests(sources.headSide),
    touched
  });
  return needs.transitions;
}
export {
  bookedAt,
  landedBookings,
  landedSince,
  pastStatesOf,
  transitionsAt
};
