import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  compareSources,
  noPolicy,
  readAttributes,
  scopeOf as scopeOf2
} from "./chunk-JPMXNO7C.js";
import {
  formats
} from "./chunk-PSOBQU6S.js";
import {
  requirementsOf
} from "./chunk-ATNF7SZS.js";
import "./chunk-XT3IOIZA.js";
import "./chunk-DGFFBHFB.js";
import "./chunk-B22PQ2FE.js";
import "./chunk-K7BIVF42.js";
import "./chunk-V3WW5KHQ.js";
import "./chunk-PW65JN2F.js";
import "./chunk-D4X2WHQY.js";
import "./chunk-NDOGP6H7.js";
import {
  occurrencesBetween,
  scopeOf
} from "./chunk-LBIRKAEJ.js";
import "./chunk-IKJXLDHI.js";
import "./chunk-N66REMM2.js";
import "./chunk-GDRTTNRI.js";
import "./chunk-TEAWOY76.js";
import "./chunk-YNO55PNM.js";
import "./chunk-HFUYKLHX.js";
import "./chunk-C4YJ6VGI.js";
import "./chunk-KIXXTSYO.js";
import {
  commitSnapshot,
  exactSources,
  git,
  gitText,
  isShallow,
  pieces
} from "./chunk-5LPFY4I7.js";
import {
  withHistory
} from "./chunk-XFA24NY6.js";
import "./chunk-JINGYXTJ.js";
import "./chunk-OCGYIKHP.js";
import "./chunk-N5M2AU2H.js";
import "./chunk-CWGE2KQZ.js";
import "./chunk-M3OXMBXV.js";

// src/hosts/git/landings.ts
var mostListed = 2e3;
async function landingsSince(cwd, tip, since, paths = []) {
  const wanted = paths.map((path) => `:(top,literal)${path}`);
  const format = "--format=%H%x00%P%x00%ct%x00%s";
  const count = ["-n", String(mostListed)];
  const fields = pieces(
    await git(["log", "--first-parent", "-z", format, ...count, tip, "--", ...wanted], { cwd })
  );
  const found = [];
  for (let at = 0; at + 3 < fields.length; at += 4) {
    const [commit = "", parents = "", time = "0", subject = ""] = fields.slice(at, at + 4);
    const landing = { commit, parent: parents.split(" ").find(Boolean), at: Number(time) * 1e3, subject };
    found.push(landing);
    if (landing.at < since) return found;
  }
  return found.length < mostListed ? found : void 0;
}
function pullNumberIn(subject) {
  const number = /\(#(\d+)\)$/.exec(subject)?.[1] ?? /^Merge pull request #(\d+) /.exec(subject)?.[1];
  return number === void 0 ? void 0 : Number(number);
}
async function arrivedAt(cwd, tip, path) {
  const output = await gitText(
    [
      "log",
      "--first-parent",
      "--diff-merges=first-parent",
      "--diff-filter=A",
      "--format=%ct",
      "-n",
      "1",
      tip,
      "--",
      `:(top,literal)${path}`
    ],
    { cwd }
  );
  return output.trim() === "" ? void 0 : Number(output.trim()) * 1e3;
}

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
    const found = await exactSources(history.cwd, { name: parent, commit: parent }, { name: commit, commit });
    const sources = history.whole ? withHistory(found, history.whole) : found;
    const { comparisons } = await compareSources(sources, scope);
    const { cases } = await requirementsOf(policy, comparisons, { now: at });
    bookings.push(...roomTakenBy(cases, nameOf(subject, commit), at));
  }
  return bookings;
}
function roomTakenBy(cases, change, landedAt) {
  return cases.filter(({ level }) => level === "window-and-sign-off" || level === "request-window-and-sign-off").map(({ path, query: { classes, owners, consumers } }) => ({
    change,
    contracts: [path],
    classes,
    owners,
    consumers,
    landedAt
  }));
}
function nameOf(subject, commit) {
  const number = pullNumberIn(subject);
  return number === void 0 ? commit : `#${String(number)} (${commit.slice(0, 10)})`;
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
    counts: () => false,
    pairsOnly: true
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
  const earlier = () => Promise.resolve({ versions: [] });
  const { comparisons } = await compareSources({ ...sources, earlier }, scope);
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
  roomTakenBy,
  transitionsAt
};
