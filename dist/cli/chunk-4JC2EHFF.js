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
  changeRequest: () => changeRequest,
  compatibilityLayer: () => compatibilityLayer,
  defineRequirement: () => defineRequirement,
  finding: () => finding,
  groupKey: () => groupKey,
  layerOf: () => layerOf,
  metFinding: () => metFinding,
  missingRollback: () => missingRollback,
  ownershipOf: () => ownershipOf,
  ownershipsOf: () => ownershipsOf,
  ownershipsOfContract: () => ownershipsOfContract,
  requestFor: () => requestFor,
  rollbackSum: () => rollbackSum,
  shortList: () => shortList
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_SWEA2NZY = require("./chunk-SWEA2NZY.js");
var import_chunk_4ORUOPTZ = require("./chunk-4ORUOPTZ.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_JMWKYBID = require("./chunk-JMWKYBID.js");
var import_chunk_I57QSP22 = require("./chunk-I57QSP22.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_LXED4UIU = require("./chunk-LXED4UIU.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
function ownershipOf(policy, path, element) {
  const entry = (0, import_chunk_4ORUOPTZ.entryFor)(policy, path);
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
  return entry?.elements.findLast((rule) => rule.owners.length > 0 && (0, import_chunk_2U3Y2XJN.elementMatches)(rule.path, element));
}
function contractOwnership(policy, path, entry) {
  const unowned = unownedFor(policy, entry);
  if (entry && entry.owners.length > 0) {
    const because = `contracts: ${entry.id ?? entry.files.join(", ")} is the last entry that names the file`;
    return { owners: entry.owners, because, location: entry.location, unowned };
  }
  const line = (0, import_chunk_SWEA2NZY.codeownersLineFor)(policy.codeowners, path);
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
  return (0, import_chunk_4ORUOPTZ.settingOf)(policy, entry, "unowned") ?? policy.unowned ?? fallback;
}
function ownershipsOf(policy, comparison, change) {
  const elements = change.was ? [change.was, change.element] : [change.element];
  const ownerships = (0, import_chunk_4ORUOPTZ.pathsOf)(comparison.pairing).flatMap((path) => [
    ...elements.map((element) => ownershipOf(policy, path, element)),
    ...change.edit === "removed" ? ownershipsBelow(policy, path, change.element) : [],
    ...change.was ? ownershipsBelow(policy, path, change.was, change.element) : []
  ]);
  return distinct(ownerships);
}
function ownershipsOfContract(policy, { pairing }) {
  const all = (0, import_chunk_4ORUOPTZ.pathsOf)(pairing).flatMap((path) => [
    ownershipOf(policy, path),
    ...pairing.status === "removed" ? ownershipsBelow(policy, path, void 0) : []
  ]);
  return distinct(all);
}
function ownershipsBelow(policy, path, element, renamed) {
  const entry = (0, import_chunk_4ORUOPTZ.entryFor)(policy, path);
  const unowned = unownedFor(policy, entry);
  const rules = entry?.elements ?? [];
  const isBelow = (glob) => {
    if (!element) return true;
    return renamed ? (0, import_chunk_2U3Y2XJN.losesBelow)(glob, element, renamed) : (0, import_chunk_2U3Y2XJN.matchesBelow)(glob, element);
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
  for (const ownership of all) {
    const key = groupKey(ownership.owners);
    if (!groups.has(key)) groups.set(key, ownership);
  }
  return [...groups.values()];
}
function groupKey(owners) {
  return [...new Set(owners.map((owner) => owner.toLowerCase()))].sort().join(" ");
}
function requestFor(policy, comparison, context) {
  const concerns = ({ request }) => request.review == null && request.contracts.some(({ id }) => (0, import_chunk_4ORUOPTZ.namesContract)(id, policy, comparison));
  const touched = new Set((context.touched ?? []).map(({ path }) => path));
  const proposed = (context.proposed?.filed ?? []).filter(concerns);
  const filedHere = proposed.filter(({ file }) => touched.has(file)).at(-1);
  if (filedHere) return filedHere;
  const exact = [...proposed, ...(context.booked?.filed ?? []).filter(concerns)];
  return exact.findLast(({ request }) => isFor(request, policy, comparison));
}
function isFor(request, policy, comparison) {
  const digest = (0, import_chunk_I57QSP22.contentDigest)(comparison);
  return request.contracts.some(
    (named) => named.digest === digest && (0, import_chunk_4ORUOPTZ.namesContract)(named.id, policy, comparison)
  );
}
function finding(contract, draft) {
  return { contract, changes: [], owners: [], until: null, nextChangeAt: null, enforced: true, ...draft };
}
function metFinding(contract, draft) {
  return finding(contract, { status: "met", unblock: "", ...draft });
}
var mostListed = 5;
function shortList(names2, word = "or") {
  const shown = names2.slice(0, mostListed);
  const more = names2.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${String(more)} more`;
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(", ")} ${word} ${shown.at(-1) ?? ""}`;
}
function defineRequirement(declaration) {
  const { code, title, why, remedy, dimension, triggers, of, courses = ["ordinary"], from } = declaration;
  const isAbout = (subject) => of.some((kind) => kind === subject.case.kind);
  return {
    dimension,
    triggers,
    pages: [{ code, title, why, remedy }, ...declaration.alsoSays ?? []],
    find: (subject, tally) => {
      const asked = courses.includes(subject.course.kind) && (from === void 0 || (0, import_chunk_CQYIVTKC.isAtLeast)(subject.case.level, from));
      return asked && isAbout(subject) ? declaration.find(subject, tally) : [];
    }
  };
}
var askedByDefault = ["rationale", "rollback.steps"];
var write = "contract-check request writes it with everything computable filled in";
var changeRequest = defineRequirement({
  code: "GV101",
  dimension: "plan",
  title: "A change request is needed",
  why: "The policy asks for a plan (window, rollback) before such a change.",
  remedy: "Run `contract-check request`; it fills in everything computable.",
  triggers: ["push", "governance-edit"],
  alsoSays: [
    {
      code: "GV102",
      title: "The change request is incomplete",
      why: "The policy names parts that must be filled in before people are asked to sign.",
      remedy: "Fill in the parts that the message lists."
    },
    {
      code: "GV103",
      title: "The change request is for another state",
      why: "Its digest binds it to one exact transition; the contract or the plan has changed since.",
      remedy: "Run `contract-check request` again."
    },
    {
      code: "GV104",
      title: "The change request is not booked",
      why: "The policy asks that requests reach the governed branch before the change.",
      remedy: "Merge the request in a pull request of its own."
    },
    {
      code: "GV141",
      title: "The rollback does not add up",
      why: "Its steps take longer than the whole.",
      remedy: "Correct the estimates."
    }
  ],
  of: ["contract"],
  from: "request-window-and-sign-off",
  find: ({ context, case: contract }) => {
    const { request: filed } = contract;
    if (!filed) {
      const message = `${contract.name} needs a change request, and none names it`;
      return [finding(contract.path, { code: "GV101", status: "unmet", message, unblock: write })];
    }
    const shortcomings = shortcomingsOf(context.needs, contract, filed);
    if (shortcomings.length === 0)
      return [metFinding(contract.path, { code: "GV101", message: `${filed.request.id} is complete` })];
    return shortcomings.map((shortcoming) => finding(contract.path, { status: "unmet", ...shortcoming }));
  }
});
function shortcomingsOf({ policy, booked }, { comparison, name }, { request, file }) {
  const { id } = request;
  const missing = missingOf(policy, request);
  const wrongSum = rollbackSum(request);
  const isBound = request.contracts.some(({ digest }) => digest !== void 0);
  const isFiledFirst = policy.table.requests?.booked === "tip";
  return [
    ...missing.length === 0 ? [] : [
      {
        code: "GV102",
        message: `${id} is incomplete: ${missing.join(", ")}`,
        unblock: `fill in ${file}`
      }
    ],
    ...wrongSum === void 0 ? [] : [{ code: "GV141", message: wrongSum, unblock: `correct rollback: in ${file}` }],
    ...isBound && !isFor(request, policy, comparison) ? [
      {
        code: "GV103",
        message: `${id} was written for another state of ${name}: its digest differs`,
        unblock: `write it again: contract-check request, or remove digest: from ${file}`
      }
    ] : [],
    ...isFiledFirst && !booked.some((tip) => tip.request.id === id) ? [
      {
        code: "GV104",
        message: `${id} is not on the governed branch yet: requests are booked first`,
        unblock: "merge the request in a pull request of its own, then this change"
      }
    ] : []
  ];
}
function missingOf({ table }, request) {
  const { require: require2 = askedByDefault, checklist = [], minimumRationale: least = 0 } = table.requests ?? {};
  const isShort = (request.rationale ?? "").length < least;
  return [
    ...missingParts(request, require2, checklist),
    ...isShort ? [`rationale of ${String(least)} characters`] : []
  ];
}
function missingParts(request, required, checklist) {
  const parts = required.filter((part) => isEmpty(partAt(request, part)));
  const open = checklist.filter((item) => isEmpty(request.checklist?.[item]));
  return [...parts, ...open.map((item) => `checklist.${item}`)];
}
function partAt(request, path) {
  let value = request;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
    value = value[step];
  }
  return value;
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
  const total = rollback?.estimate === void 0 ? void 0 : (0, import_chunk_3D3IUTLF.durationMillis)(rollback.estimate);
  const steps = rollback?.steps ?? [];
  const sum = steps.reduce((all, { estimate }) => all + ((0, import_chunk_3D3IUTLF.durationMillis)(estimate ?? "PT0S") ?? 0), 0);
  if (total === void 0 || sum <= total) return void 0;
  return `the rollback steps take ${(0, import_chunk_3D3IUTLF.formatDuration)(sum)}, more than the ${(0, import_chunk_3D3IUTLF.formatDuration)(total)} of rollback.estimate`;
}
var compatibilityLayer = defineRequirement({
  code: "GV151",
  dimension: "plan",
  title: "A compatibility layer is removed before its time",
  why: "Old and new were promised to live side by side until a day that others plan by. A change is the removal when the layer's removal: names its request, or, where it names none, when it removes or renames an element of the same contract. Whether the layer runs at all is not known here.",
  remedy: "Wait for that day, or agree on an earlier one in the request that made the layer.",
  triggers: ["governance-edit", "layer-ends"],
  alsoSays: [
    {
      code: "GV152",
      title: "A compatibility layer is too short for its readers",
      why: "Consumers with lag: or maxBehind:, and data under retention:, meet what was written before the change for so long after it lands. The landing is taken to be the booked occurrence; without one it cannot be told.",
      remedy: "Keep the layer until the day that the message names, or correct what consumers and contracts declare."
    }
  ],
  of: ["contract"],
  from: "sign-off",
  find: ({ context, case: contract }) => layerFindings(context.needs, contract)
});
function layerFindings({ policy, booked, now }, contract) {
  const own = contract.request?.request.id;
  return booked.flatMap(({ request }) => {
    const { id, compatibilityLayer: layer } = request;
    if (!layer || id === own || !names(request, contract)) return [];
    if (layer.removal === void 0 ? !takesAway(contract) : layer.removal !== own) return [];
    const { until, least } = layerOf(policy, request);
    const unmet = (code, message, when) => {
      const unblock = `wait until ${(0, import_chunk_3D3IUTLF.formatInstant)(when, "UTC")}, or agree on an earlier end: compatibilityLayer: of ${id} on the governed branch`;
      return finding(contract.path, {
        code,
        status: "unmet",
        message,
        unblock,
        until: when,
        nextChangeAt: when
      });
    };
    return [
      ...until !== void 0 && now < until ? [unmet("GV151", `the compatibility layer of ${id} stands until ${layer.until ?? ""}`, until)] : [],
      ...least && now < least.until ? [unmet("GV152", `${id}: ${least.because}`, least.until)] : []
    ];
  });
}
function layerOf(policy, request) {
  const { compatibilityLayer: compatibilityLayer2, window } = request;
  const until = compatibilityLayer2?.until === void 0 ? void 0 : (0, import_chunk_JMWKYBID.untilOf)(compatibilityLayer2.until);
  const search = window && policy.calendar && (0, import_chunk_LXED4UIU.findOccurrence)(policy.calendar, window.id, window.occurrence);
  const longest = longestOf(policy, request);
  if (!search || !("occurrence" in search) || !longest) return { until, least: void 0 };
  const last = search.occurrence.opens + longest.millis;
  const because = `${longest.who} ${(0, import_chunk_3D3IUTLF.formatDuration)(longest.millis)} after it lands (${window.occurrence})`;
  return { until, least: { until: last, because } };
}
function longestOf(policy, request) {
  const touched = (glob, name) => request.contracts.some(
    ({ id }) => id === name || (0, import_chunk_2U3Y2XJN.contractMatches)(glob, id, void 0) || name !== void 0 && (0, import_chunk_2U3Y2XJN.contractMatches)(id, name, void 0)
  );
  const consumers = policy.consumers.filter(({ reads }) => reads.some(({ contract }) => touched(contract, void 0))).flatMap(({ id, lag, maxBehind }) => [
    { text: lag, who: `${id} sees old data until` },
    { text: maxBehind, who: `${id} re-reads old data until` }
  ]);
  const retained = policy.contracts.filter(({ id, files }) => files.some((glob) => touched(glob, id))).map(({ retention }) => ({ text: retention, who: "data from before is kept until" }));
  return [...consumers, ...retained].flatMap(({ text, who }) => {
    const millis = text === void 0 ? void 0 : (0, import_chunk_3D3IUTLF.durationMillis)(text);
    return millis === void 0 ? [] : { millis, who };
  }).sort((a, b) => b.millis - a.millis)[0];
}
function names({ contracts }, { path, name, comparison }) {
  const ownNames = [path, name, comparison.pairing.basePath ?? path];
  return contracts.some(({ id }) => ownNames.some((own) => (0, import_chunk_2U3Y2XJN.contractMatches)(id, own, void 0)));
}
function takesAway({ comparison }) {
  return comparison.pairing.status === "removed" || comparison.changes.some(({ edit, was }) => edit === "removed" || was !== void 0);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  changeRequest,
  compatibilityLayer,
  defineRequirement,
  finding,
  groupKey,
  layerOf,
  metFinding,
  missingRollback,
  ownershipOf,
  ownershipsOf,
  ownershipsOfContract,
  requestFor,
  rollbackSum,
  shortList
});
