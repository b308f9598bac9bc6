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
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  awayUntil: () => awayUntil,
  conflictReasons: () => conflictReasons,
  freshness: () => freshness,
  isAway: () => isAway,
  membersOf: () => membersOf,
  requestConflicts: () => requestConflicts,
  sameHandle: () => sameHandle,
  standsInFor: () => standsInFor,
  unknownTeams: () => unknownTeams,
  unreadReasons: () => unreadReasons
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4ORUOPTZ = require("./chunk-4ORUOPTZ.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_LXED4UIU = require("./chunk-LXED4UIU.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
function sameHandle(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function membersOf(policy, fetched, handle) {
  const key2 = handle.toLowerCase();
  const team = policy.teams.get(key2);
  if (team && !team.github) return { members: team.members };
  if (!team && !handle.includes("/")) return { members: [handle] };
  const answer = fetched?.get(key2);
  if (answer === void 0) {
    const message = `nobody could say who is in ${handle}: list its members under teams:, or give a token that may read teams`;
    return { unverifiable: message };
  }
  if ("unverifiable" in answer) return answer;
  return { members: [...team?.members ?? [], ...answer] };
}
function unknownTeams(policy, handles) {
  const teams = /* @__PURE__ */ new Map();
  for (const handle of handles) {
    const team = policy.teams.get(handle.toLowerCase());
    if (team ? team.github : handle.includes("/")) teams.set(handle.toLowerCase(), handle);
  }
  return [...teams.values()].sort();
}
function standsInFor(policy, deputy, now) {
  return [...policy.people.values()].filter(
    ({ away }) => away.some((span) => span.from <= now && now < span.to && sameHandle(span.deputy, deputy))
  ).map(({ handle }) => handle);
}
function awayUntil(policy, handle, now, deputy) {
  const spans = (policy.people.get(handle.toLowerCase())?.away ?? []).filter(
    (span) => span.from <= now && now < span.to && (deputy === void 0 || sameHandle(span.deputy, deputy))
  );
  return spans.length === 0 ? void 0 : Math.max(...spans.map(({ to }) => to));
}
function isAway(policy, handle, now) {
  return awayUntil(policy, handle, now) !== void 0;
}
var tolerance = import_chunk_AXZ3F66R.hour;
function unreadReasons({ unread }) {
  return unread.map(({ message, location }) => {
    const place = location?.line === void 0 ? "" : `${location.file}:${String(location.line)}: `;
    return { code: "GV214", message: `${place}${message}`, ...location && { location } };
  });
}
function freshness(calendar, now) {
  const { copies } = calendar;
  const stale = copies.flatMap(({ calendar: name, asOf, maxAge, location }) => {
    const age = now - asOf;
    if (age < maxAge && age > -tolerance) return [];
    const taken = (0, import_chunk_3D3IUTLF.formatInstant)(asOf, "UTC");
    const message = age < 0 ? `the copy of ${name} says that it was taken ${taken}, which is still to come` : `the copy of ${name} was taken ${taken}, ${(0, import_chunk_3D3IUTLF.formatDuration)(age)} ago, and may be ${(0, import_chunk_3D3IUTLF.formatDuration)(maxAge)} old`;
    return [{ code: "GV213", message, location }];
  });
  const ends = copies.map(({ asOf, maxAge }) => asOf + maxAge);
  return {
    until: ends.length === 0 ? null : Math.min(...ends),
    unread: unreadReasons(calendar),
    stale
  };
}
function conflictReasons({ policy, booked, cases, now }) {
  const upcoming = upcomingOf(policy, booked, now);
  return (0, import_chunk_CQYIVTKC.guardedContracts)(cases).flatMap(
    ({ path, name, request: own }) => upcoming.filter(({ request: { id } }) => id !== own?.request.id).filter(
      ({ request }) => request.contracts.some(({ id }) => [path, name].some((n) => (0, import_chunk_2U3Y2XJN.contractMatches)(id, n, void 0)))
    ).map(({ request, occurrence, location }) => {
      const whose = request.requester === void 0 ? "" : ` of ${request.requester}`;
      const message = `${request.id}${whose} changes ${name} too, in ${occurrence}: agree on who lands first; the later change will be compared with the earlier one`;
      return { code: "GV160", message, location };
    })
  );
}
function requestConflicts(policy, filed, now) {
  const upcoming = upcomingOf(policy, filed, now);
  return upcoming.flatMap(
    ({ request, occurrence, location }, i) => upcoming.slice(0, i).flatMap((other) => {
      const both = request.contracts.filter(
        ({ id }) => other.request.contracts.some((contract2) => key(policy, contract2.id) === key(policy, id))
      );
      const [contract] = both;
      if (!contract) return [];
      const message = `${request.id} (${occurrence}) and ${other.request.id} (${other.occurrence}) both change ${contract.id}: agree on who lands first`;
      return [{ message, location }];
    })
  );
}
function key(policy, name) {
  return (0, import_chunk_4ORUOPTZ.entryFor)(policy, name)?.id ?? name;
}
function upcomingOf(policy, filed, now) {
  const { calendar } = policy;
  if (!calendar) return [];
  return filed.flatMap(({ request, at }) => {
    const { window } = request;
    const search = window && (0, import_chunk_LXED4UIU.findOccurrence)(calendar, window.id, window.occurrence);
    if (!search || "fault" in search || search.occurrence.closes <= now) return [];
    return [{ request, location: at("window"), occurrence: search.occurrence.id }];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  awayUntil,
  conflictReasons,
  freshness,
  isAway,
  membersOf,
  requestConflicts,
  sameHandle,
  standsInFor,
  unknownTeams,
  unreadReasons
});
