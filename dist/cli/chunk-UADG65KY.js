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
  anyOf: () => anyOf,
  awayUntil: () => awayUntil,
  conflictReasons: () => conflictReasons,
  finding: () => finding,
  freshness: () => freshness,
  groupKey: () => groupKey,
  isAway: () => isAway,
  layerFindings: () => layerFindings,
  layerOf: () => layerOf,
  levels: () => levels,
  listOf: () => listOf,
  membersOf: () => membersOf,
  missingRollback: () => missingRollback,
  ownershipOf: () => ownershipOf,
  ownershipsOf: () => ownershipsOf,
  ownershipsOfContract: () => ownershipsOfContract,
  requestConflicts: () => requestConflicts,
  requestFindings: () => requestFindings,
  requestFor: () => requestFor,
  rollbackSum: () => rollbackSum,
  sameHandle: () => sameHandle,
  shortList: () => shortList,
  standsInFor: () => standsInFor,
  unknownTeams: () => unknownTeams,
  unreadReasons: () => unreadReasons
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_V4K6KQCG = require("./chunk-V4K6KQCG.js");
var import_chunk_D2PTKYSO = require("./chunk-D2PTKYSO.js");
var import_chunk_AGDMYPM5 = require("./chunk-AGDMYPM5.js");
var import_chunk_TTUWVPEH = require("./chunk-TTUWVPEH.js");
var import_chunk_ORDLN24W = require("./chunk-ORDLN24W.js");
var import_chunk_CB27EB6J = require("./chunk-CB27EB6J.js");
function listOf(value) {
  if (value === void 0) return [];
  return typeof value === "string" ? [value] : value;
}
var levels = [
  "free",
  "sign-off",
  "window-and-sign-off",
  "request-window-and-sign-off",
  "forbidden"
];
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
  const found = /* @__PURE__ */ new Map();
  for (const handle of handles) {
    const team = policy.teams.get(handle.toLowerCase());
    if (team ? team.github : handle.includes("/")) found.set(handle.toLowerCase(), handle);
  }
  return [...found.values()].sort();
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
function ownershipOf(policy, path, element) {
  const entry = (0, import_chunk_D2PTKYSO.entryFor)(policy, path);
  const rule = element && elementRule(entry, element);
  if (rule) {
    return {
      owners: rule.owners,
      because: `elements: ${JSON.stringify(rule.path)} is the last line that names the element`,
      location: rule.location,
      unowned: unownedFor(policy, entry)
    };
  }
  return contractOwnership(policy, path, entry);
}
function elementRule(entry, element) {
  return entry?.elements.findLast((rule) => rule.owners.length > 0 && (0, import_chunk_AGDMYPM5.elementMatches)(rule.path, element));
}
function contractOwnership(policy, path, entry) {
  const unowned = unownedFor(policy, entry);
  if (entry && entry.owners.length > 0) {
    const because = `contracts: ${entry.id ?? entry.files.join(", ")} is the last entry that names the file`;
    return { owners: entry.owners, because, location: entry.location, unowned };
  }
  const line = (0, import_chunk_V4K6KQCG.codeownersLineFor)(policy.codeowners, path);
  if (line && line.owners.length > 0) {
    const because = `CODEOWNERS: ${line.pattern} is the last line that matches the file`;
    return { owners: line.owners, because, location: line.location, unowned };
  }
  if (unowned === "default-owner" && policy.defaultOwners.length > 0)
    return {
      owners: policy.defaultOwners,
      because: "the default owner, because no line names another",
      unowned
    };
  return { owners: [], because: "no entry of contracts: and no line of CODEOWNERS names an owner", unowned };
}
function unownedFor(policy, entry) {
  const fallback = policy.defaultOwners.length > 0 ? "default-owner" : "refuse";
  return (0, import_chunk_D2PTKYSO.settingOf)(policy, entry, "unowned") ?? policy.unowned ?? fallback;
}
function ownershipsOf(policy, comparison, change) {
  const elements = change.was ? [change.was, change.element] : [change.element];
  const found = (0, import_chunk_D2PTKYSO.pathsOf)(comparison.pairing).flatMap((path) => [
    ...elements.map((element) => ownershipOf(policy, path, element)),
    ...change.edit === "removed" ? ownershipsBelow(policy, path, change.element) : [],
    ...change.was ? ownershipsBelow(policy, path, change.was, change.element) : []
  ]);
  return distinct(found);
}
function ownershipsOfContract(policy, { pairing }) {
  const all = (0, import_chunk_D2PTKYSO.pathsOf)(pairing).flatMap((path) => [
    ownershipOf(policy, path),
    ...pairing.status === "removed" ? ownershipsBelow(policy, path, void 0) : []
  ]);
  return distinct(all);
}
function ownershipsBelow(policy, path, element, renamed) {
  const entry = (0, import_chunk_D2PTKYSO.entryFor)(policy, path);
  const unowned = unownedFor(policy, entry);
  const rules = entry?.elements ?? [];
  const isBelow = (glob) => {
    if (!element) return true;
    return renamed ? (0, import_chunk_AGDMYPM5.losesBelow)(glob, element, renamed) : (0, import_chunk_AGDMYPM5.matchesBelow)(glob, element);
  };
  return rules.filter((rule) => rule.owners.length > 0 && isBelow(rule.path)).map(({ owners, location, path: glob }) => ({
    owners,
    because: `elements: ${JSON.stringify(glob)} lies below what is ${renamed ? "renamed" : "removed"}`,
    location,
    unowned
  }));
}
function distinct(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const key2 = groupKey(one.owners);
    if (!groups.has(key2)) groups.set(key2, one);
  }
  return [...groups.values()];
}
function groupKey(owners) {
  return [...new Set(owners.map((owner) => owner.toLowerCase()))].sort().join(" ");
}
var tolerance = 36e5;
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
    const taken = (0, import_chunk_CB27EB6J.formatInstant)(asOf, "UTC");
    const message = age < 0 ? `the copy of ${name} says that it was taken ${taken}, which is still to come` : `the copy of ${name} was taken ${taken}, ${(0, import_chunk_CB27EB6J.formatDuration)(age)} ago, and may be ${(0, import_chunk_CB27EB6J.formatDuration)(maxAge)} old`;
    return [{ code: "GV213", message, location }];
  });
  const ends = copies.map(({ asOf, maxAge }) => asOf + maxAge);
  return {
    until: ends.length === 0 ? null : Math.min(...ends),
    doubts: [...unreadReasons(calendar), ...stale]
  };
}
function requestFor(policy, comparison, context) {
  const concerns = ({ request }) => request.review == null && request.contracts.some(({ id }) => (0, import_chunk_D2PTKYSO.namesContract)(id, policy, comparison));
  const touched = new Set((context.touched ?? []).map(({ path }) => path));
  const proposed = (context.proposed?.filed ?? []).filter(concerns);
  const filedHere = proposed.filter(({ file }) => touched.has(file)).at(-1);
  if (filedHere) return filedHere;
  const exact = [...proposed, ...(context.booked?.filed ?? []).filter(concerns)];
  return exact.findLast(({ request }) => isFor(request, policy, comparison));
}
function isFor(request, policy, comparison) {
  const digest = (0, import_chunk_ORDLN24W.contentDigest)(comparison);
  return request.contracts.some((one) => one.digest === digest && (0, import_chunk_D2PTKYSO.namesContract)(one.id, policy, comparison));
}
function finding(contract, draft) {
  return { contract, changes: [], owners: [], until: null, transition: null, enforced: true, ...draft };
}
function anyOf(names2) {
  if (names2.length < 2) return names2.join("");
  return `${names2.slice(0, -1).join(", ")} or ${names2.at(-1) ?? ""}`;
}
function shortList(names2, most = 5) {
  const shown = names2.slice(0, most);
  return names2.length > most ? `${shown.join(", ")} and ${String(names2.length - most)} more` : anyOf(shown);
}
function layerFindings({ policy, booked, now }, one) {
  const own = one.request?.request.id;
  return booked.flatMap(({ request }) => {
    const { id, compatibilityLayer: layer } = request;
    if (!layer || id === own || !names(request, one)) return [];
    if (layer.removal === void 0 ? !takesAway(one) : layer.removal !== own) return [];
    const { until, least } = layerOf(policy, request);
    const unmet = (code, message, when) => {
      const unblock = `wait until ${(0, import_chunk_CB27EB6J.formatInstant)(when, "UTC")}, or agree on an earlier end: compatibilityLayer: of ${id} on the governed branch`;
      return finding(one.path, { code, status: "unmet", message, unblock, until: when, transition: when });
    };
    return [
      ...until !== void 0 && now < until ? [unmet("GV151", `the compatibility layer of ${id} stands until ${layer.until ?? ""}`, until)] : [],
      ...least && now < least.until ? [unmet("GV152", `${id}: ${least.because}`, least.until)] : []
    ];
  });
}
function layerOf(policy, request) {
  const { compatibilityLayer, window } = request;
  const until = compatibilityLayer?.until === void 0 ? void 0 : (0, import_chunk_TTUWVPEH.untilOf)(compatibilityLayer.until);
  const found = window && policy.calendar && (0, import_chunk_D2PTKYSO.findOccurrence)(policy.calendar, window.id, window.occurrence);
  const longest = longestOf(policy, request);
  if (!found || !("occurrence" in found) || !longest) return { until, least: void 0 };
  const last = found.occurrence.opens + longest.millis;
  const because = `${longest.who} ${(0, import_chunk_CB27EB6J.formatDuration)(longest.millis)} after it lands (${window.occurrence})`;
  return { until, least: { until: last, because } };
}
function longestOf(policy, request) {
  const touched = (glob, name) => request.contracts.some(
    ({ id }) => id === name || (0, import_chunk_AGDMYPM5.contractMatches)(glob, id, void 0) || name !== void 0 && (0, import_chunk_AGDMYPM5.contractMatches)(id, name, void 0)
  );
  const consumers = policy.consumers.filter(({ reads }) => reads.some(({ contract }) => touched(contract, void 0))).flatMap(({ id, lag, maxBehind }) => [
    { text: lag, who: `${id} sees old data until` },
    { text: maxBehind, who: `${id} re-reads old data until` }
  ]);
  const retained = policy.contracts.filter(({ id, files }) => files.some((glob) => touched(glob, id))).map(({ retention }) => ({ text: retention, who: "data from before is kept until" }));
  return [...consumers, ...retained].flatMap(({ text, who }) => {
    const millis = text === void 0 ? void 0 : (0, import_chunk_CB27EB6J.durationMillis)(text);
    return millis === void 0 ? [] : { millis, who };
  }).sort((a, b) => b.millis - a.millis)[0];
}
function names({ contracts }, { path, name, comparison }) {
  const known = [path, name, comparison?.pairing.basePath ?? path];
  return contracts.some(({ id }) => known.some((each) => (0, import_chunk_AGDMYPM5.contractMatches)(id, each, void 0)));
}
function takesAway({ comparison }) {
  if (!comparison) return false;
  return comparison.pairing.status === "removed" || comparison.changes.some(({ edit, was }) => edit === "removed" || was !== void 0);
}
var askedByDefault = ["rationale", "rollback.steps"];
var write = "contract-check request writes it with everything computable filled in";
function requestFindings(needs, one) {
  const { request } = one;
  if (!request) {
    const message2 = `${one.name} needs a change request, and none names it`;
    return [finding(one.path, { code: "GV101", status: "unmet", message: message2, unblock: write })];
  }
  const { policy } = needs;
  const table = policy.table.requests;
  const found = [];
  const missing = missingParts(request.request, table?.require ?? askedByDefault, table?.checklist ?? []);
  const least = table?.minimumRationale ?? 0;
  if ((request.request.rationale ?? "").length < least)
    missing.push(`rationale of ${String(least)} characters`);
  if (missing.length > 0) {
    const message2 = `${request.request.id} is incomplete: ${missing.join(", ")}`;
    const unblock = `fill in ${request.file}`;
    found.push(finding(one.path, { code: "GV102", status: "unmet", message: message2, unblock }));
  }
  const wrongSum = rollbackSum(request.request);
  if (wrongSum !== void 0) {
    const unblock = `correct rollback: in ${request.file}`;
    found.push(finding(one.path, { code: "GV141", status: "unmet", message: wrongSum, unblock }));
  }
  const digests = request.request.contracts.some(({ digest }) => digest !== void 0);
  if (one.comparison && digests && !isFor(request.request, policy, one.comparison)) {
    const message2 = `${request.request.id} was written for another state of ${one.name}: its digest differs`;
    const unblock = `write it again: contract-check request, or remove digest: from ${request.file}`;
    found.push(finding(one.path, { code: "GV103", status: "unmet", message: message2, unblock }));
  }
  if (table?.booked === "tip" && !needs.booked.some(({ request: { id } }) => id === request.request.id)) {
    const message2 = `${request.request.id} is not on the governed branch yet: requests are booked first`;
    const unblock = "merge the request in a pull request of its own, then this change";
    found.push(finding(one.path, { code: "GV104", status: "unmet", message: message2, unblock }));
  }
  if (found.length > 0) return found;
  const message = `${request.request.id} is complete`;
  return [finding(one.path, { code: "GV101", status: "met", message, unblock: "" })];
}
function missingParts(request, required, checklist) {
  const parts = required.filter((part) => isEmpty(partAt(request, part)));
  const open = checklist.filter((item) => isEmpty(request.checklist?.[item]));
  return [...parts, ...open.map((item) => `checklist.${item}`)];
}
function partAt(request, path) {
  let at = request;
  for (const step of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return void 0;
    at = at[step];
  }
  return at;
}
function isEmpty(value) {
  if (value === void 0 || value === null || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
function missingRollback({ rules, table }, request) {
  const asks = table.requests ?? rules.some(({ needs }) => needs === "request-window-and-sign-off");
  if (asks === false || request.type !== "normal") return [];
  const required = table.requests?.require ?? askedByDefault;
  return missingParts(request, required, []).filter((part) => part.split(".")[0] === "rollback");
}
function rollbackSum({ rollback }) {
  const total = rollback?.estimate === void 0 ? void 0 : (0, import_chunk_CB27EB6J.durationMillis)(rollback.estimate);
  const steps = rollback?.steps ?? [];
  const sum = steps.reduce((all, { estimate }) => all + ((0, import_chunk_CB27EB6J.durationMillis)(estimate ?? "PT0S") ?? 0), 0);
  if (total === void 0 || sum <= total) return void 0;
  return `the rollback steps take ${(0, import_chunk_CB27EB6J.formatDuration)(sum)}, more than the ${(0, import_chunk_CB27EB6J.formatDuration)(total)} of rollback.estimate`;
}
function conflictReasons({ policy, booked, cases, now }) {
  const upcoming = upcomingOf(policy, booked, now);
  return cases.flatMap((one) => {
    if (one.level === "free" || !one.comparison) return [];
    const names2 = [one.path, one.name];
    return upcoming.filter(({ request: { id } }) => id !== one.request?.request.id).filter(
      ({ request }) => request.contracts.some(({ id }) => names2.some((name) => (0, import_chunk_AGDMYPM5.contractMatches)(id, name, void 0)))
    ).map(({ request, occurrence, location }) => {
      const whose = request.requester === void 0 ? "" : ` of ${request.requester}`;
      const message = `${request.id}${whose} changes ${one.name} too, in ${occurrence}: agree on who lands first; the second is judged against the first`;
      return { code: "GV160", message, location };
    });
  });
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
  return (0, import_chunk_D2PTKYSO.entryFor)(policy, name)?.id ?? name;
}
function upcomingOf(policy, filed, now) {
  const { calendar } = policy;
  if (!calendar) return [];
  return filed.flatMap(({ request, at }) => {
    const { window } = request;
    const found = window && (0, import_chunk_D2PTKYSO.findOccurrence)(calendar, window.id, window.occurrence);
    if (!found || "fault" in found || found.occurrence.closes <= now) return [];
    return [{ request, location: at("window"), occurrence: found.occurrence.id }];
  });
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  anyOf,
  awayUntil,
  conflictReasons,
  finding,
  freshness,
  groupKey,
  isAway,
  layerFindings,
  layerOf,
  levels,
  listOf,
  membersOf,
  missingRollback,
  ownershipOf,
  ownershipsOf,
  ownershipsOfContract,
  requestConflicts,
  requestFindings,
  requestFor,
  rollbackSum,
  sameHandle,
  shortList,
  standsInFor,
  unknownTeams,
  unreadReasons
});
