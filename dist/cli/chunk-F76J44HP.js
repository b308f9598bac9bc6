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
  declaredVersions: () => declaredVersions,
  requirementsOf: () => requirementsOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_6TRC4WWS = require("./chunk-6TRC4WWS.js");
var import_chunk_VINSEKOE = require("./chunk-VINSEKOE.js");
var import_chunk_22RYAMZ5 = require("./chunk-22RYAMZ5.js");
var import_chunk_UADG65KY = require("./chunk-UADG65KY.js");
var import_chunk_D2PTKYSO = require("./chunk-D2PTKYSO.js");
var import_chunk_AGDMYPM5 = require("./chunk-AGDMYPM5.js");
var import_chunk_TTUWVPEH = require("./chunk-TTUWVPEH.js");
var import_chunk_ORDLN24W = require("./chunk-ORDLN24W.js");
var import_chunk_KM3VYIZZ = require("./chunk-KM3VYIZZ.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
async function declaredVersions(comparisons, baseSide, headSide) {
  const found = /* @__PURE__ */ new Map();
  for (const { pairing, format } of comparisons) {
    const { basePath, headPath } = pairing;
    if (format === "protobuf" || basePath === void 0 || headPath === void 0) continue;
    const [base, head] = [await versionIn(baseSide, basePath), await versionIn(headSide, headPath)];
    if (base && head)
      found.set((0, import_chunk_CWPXB5AQ.pathOf)(pairing), { base: base.version, head: head.version, location: head.location });
  }
  return found;
}
async function versionIn(side, path) {
  if (!/\.(?:avsc|avpr|json|ya?ml)$/.test(path)) return void 0;
  await side.load([path]);
  const loaded = side.read(path);
  if (!("text" in loaded) || !/\bversion\b/.test(loaded.text)) return void 0;
  const source = (0, import_chunk_KM3VYIZZ.textOf)(path, side.side, loaded.text);
  try {
    const root = /\.ya?ml$/.test(path) ? (await (0, import_chunk_KM3VYIZZ.yamlReader)())(source) : (0, import_chunk_KM3VYIZZ.readJson)(source);
    const value = root.kind === "object" ? root.get("version") : void 0;
    if (value?.kind !== "string") return void 0;
    return { version: value.value, location: source.locate(value.start, value.end) };
  } catch (error) {
    if (error instanceof import_chunk_KM3VYIZZ.ReadError) return void 0;
    throw error;
  }
}
var steps = ["no", "a PATCH", "a MINOR", "a MAJOR"];
var schemaVerSteps = ["no", "an ADDITION", "a REVISION", "a MODEL"];
var least = {
  "undeclared-loss": 2,
  removal: 2,
  "promise-broken": 3,
  breaking: 3
};
function versionReasons(name, situation, because, versions) {
  const wanted = least[situation];
  const [base, head] = [numbersOf(versions?.base), numbersOf(versions?.head)];
  if (!versions || !base || !head) return [];
  if (base.dashes !== head.dashes) return [];
  const at = base.parts.findIndex((part, i) => part !== head.parts[i]);
  const words = base.dashes ? schemaVerSteps : steps;
  const change = `${name}: ${versions.base} \u2192 ${versions.head}`;
  if (at >= 0 && (head.parts[at] ?? 0) < (base.parts[at] ?? 0))
    return [
      { code: "GV170", message: `${change} goes back: a version never does`, location: versions.location }
    ];
  if (wanted === void 0) return [];
  const step = at < 0 ? 0 : 3 - at;
  const needed = !base.dashes && base.parts[0] === 0 && head.parts[0] === 0 ? wanted - 1 : wanted;
  if (step >= needed) return [];
  const position = 3 - needed;
  const next = base.parts.map((part, i) => i === position ? part + 1 : i < position ? part : 0);
  const message = `${change} is ${words[step] ?? "no"} step, but ${because}: the next version is ${next.join(base.dashes ? "-" : ".")}`;
  return [{ code: "GV170", message, location: versions.location }];
}
function numbersOf(text) {
  const found = /^v?(\d{1,9})([.-])(\d{1,9})\2(\d{1,9})(?:[-+].*)?$/.exec(text ?? "");
  if (!found) return void 0;
  return { parts: [found[1], found[3], found[4]].map(Number), dashes: found[2] === "-" };
}
function nameOf(policy, comparison) {
  const path = (0, import_chunk_CWPXB5AQ.pathOf)(comparison.pairing);
  return (0, import_chunk_D2PTKYSO.entryFor)(policy, path)?.id ?? path;
}
function oncallOf(policy, comparison) {
  const own = (0, import_chunk_D2PTKYSO.entriesFor)(policy, comparison.pairing).flatMap((entry) => entry?.oncall ?? []);
  const windows = (policy.calendar?.windows ?? []).filter(
    ({ concerns }) => (0, import_chunk_D2PTKYSO.pathsOf)(comparison.pairing).some((path) => concerns(path, (0, import_chunk_D2PTKYSO.entryFor)(policy, path)?.id ?? comparison.id))
  ).flatMap(({ rule }) => rule.oncall ?? []);
  return [.../* @__PURE__ */ new Set([...own, ...windows])];
}
function queryOf(policy, comparison, path, kind, request, impacts) {
  const entry = (0, import_chunk_D2PTKYSO.entryFor)(policy, path) ?? (0, import_chunk_D2PTKYSO.entryFor)(policy, comparison.pairing.basePath ?? path);
  const owners = (0, import_chunk_UADG65KY.ownershipsOfContract)(policy, comparison).flatMap((one) => one.owners);
  return {
    contract: path,
    contractId: entry?.id ?? comparison.id,
    classes: [kind],
    type: request?.request.type ?? "normal",
    regions: (0, import_chunk_D2PTKYSO.settingOf)(policy, entry, "regions") ?? [],
    teams: (0, import_chunk_UADG65KY.ownershipOf)(policy, path).owners,
    owners,
    consumers: impacts.filter(({ effect }) => effect !== "reads").map(({ consumer }) => consumer.id)
  };
}
function carriedCase(policy, comparison, impacts, context) {
  const path = (0, import_chunk_CWPXB5AQ.pathOf)(comparison.pairing);
  const mine = impacts.filter(({ contract }) => contract === path);
  const asks = (0, import_chunk_6TRC4WWS.merged)((0, import_chunk_6TRC4WWS.consumerAsks)({ impacts: mine }));
  if (asks.length === 0) return [];
  const request = (0, import_chunk_UADG65KY.requestFor)(policy, comparison, context);
  const assessed = (0, import_chunk_6TRC4WWS.assess)(policy, comparison, impacts, context, request);
  return [
    {
      path,
      name: nameOf(policy, comparison),
      comparison,
      effective: assessed.effective,
      situation: "compatible",
      because: `it changed only through ${comparison.cause ?? "another contract"}`,
      level: "free",
      class: assessed.class,
      enforce: (0, import_chunk_D2PTKYSO.enforcementFor)(policy, comparison.pairing),
      asks,
      oncall: [],
      deputies: [],
      query: queryOf(policy, comparison, path, assessed.class, request, mine),
      transition: (0, import_chunk_ORDLN24W.transitionOf)(comparison, request?.request),
      frozen: [],
      notes: [],
      endsAt: [],
      textOnly: true
    }
  ];
}
var telling = new Set(
  "email emails mail phone telephone mobile fax ssn passport iban bic birthday birthdate birth surname lastname firstname fullname gender salary cvv cvc pan password street postcode zipcode nationality religion".split(
    " "
  )
);
var pairs = new Set(
  "first name,last name,full name,family name,given name,maiden name,zip code,post code,postal code,card number,account number,social security,tax id,ip address,home address,postal address,driver license".split(
    ","
  )
);
function untaggedReasons(policy, comparison) {
  if (!tagsAnything(policy)) return [];
  return comparison.changes.filter(
    ({ edit, element }) => edit === "added" && looksPersonal(element) && !isTagged(policy, comparison, element)
  ).map((change) => reasonFor(change));
}
function reasonFor({ element, location }) {
  const name = (0, import_chunk_EGCSLX7X.elementText)(element);
  const message = `${name} looks like personal data, and nothing tags it: add a line such as {path: ${JSON.stringify(element.slice(1).join(".") || name)}, tags: [pii]} under elements: of its contract on the governed branch`;
  return { code: "GV131", message, ...location && { location } };
}
function tagsAnything({ contracts, defaults }) {
  const some = (tags) => (tags?.length ?? 0) > 0;
  return some(defaults.tags) || contracts.some(({ tags, elements }) => some(tags) || elements.some((element) => some(element.tags)));
}
function isTagged(policy, { pairing }, element) {
  return (0, import_chunk_D2PTKYSO.entriesFor)(policy, pairing).some(
    (entry) => ((0, import_chunk_D2PTKYSO.settingOf)(policy, entry, "tags") ?? []).length > 0 || (entry?.elements ?? []).some(
      ({ path, tags }) => (tags ?? []).length > 0 && (0, import_chunk_AGDMYPM5.elementMatches)(path, element)
    )
  );
}
function looksPersonal(element) {
  const name = element.findLast((part) => /^\w/.test(part)) ?? "";
  if ((element.at(-1) ?? "").startsWith("#")) return false;
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter(Boolean);
  return words.some((word, i) => telling.has(word) || pairs.has(`${word} ${words[i + 1] ?? ""}`));
}
function caseOf(policy, comparison, impacts, context, carried) {
  const request = (0, import_chunk_UADG65KY.requestFor)(policy, comparison, context);
  const assessed = (0, import_chunk_6TRC4WWS.assess)(policy, comparison, impacts, context, request);
  const users = carried.filter(({ cause }) => (0, import_chunk_D2PTKYSO.pathsOf)(comparison.pairing).includes(cause ?? ""));
  const dependents = users.map((one) => ({
    path: (0, import_chunk_CWPXB5AQ.pathOf)(one.pairing),
    ...(0, import_chunk_6TRC4WWS.assess)(policy, one, impacts, context, request)
  }));
  const heaviest = dependents.reduce(
    (a, b) => import_chunk_UADG65KY.levels.indexOf(b.level) > import_chunk_UADG65KY.levels.indexOf((a ?? assessed).level) ? b : a,
    void 0
  );
  const decisive = heaviest ?? assessed;
  const path = (0, import_chunk_CWPXB5AQ.pathOf)(comparison.pairing);
  const { basePath } = comparison.pairing;
  const mine = impacts.filter(({ contract }) => contract === path);
  const oncall = oncallOf(policy, comparison);
  const changes = changesThatNeed(comparison, assessed);
  const subject = {
    policy,
    comparison,
    changes,
    impacts: mine,
    oncall,
    contractName: nameOf(policy, comparison)
  };
  const owners = (0, import_chunk_6TRC4WWS.isFree)(decisive.level) ? [] : (0, import_chunk_6TRC4WWS.asksFor)(decisive.signoff ?? import_chunk_6TRC4WWS.defaultRoles, subject);
  const entries = (0, import_chunk_D2PTKYSO.entriesFor)(policy, comparison.pairing);
  const declared = (0, import_chunk_D2PTKYSO.declaredMode)(policy, path);
  return {
    path,
    name: subject.contractName,
    comparison,
    effective: assessed.effective,
    situation: decisive.situation,
    because: heaviest ? `${heaviest.path} depends on it, and there ${heaviest.because}` : assessed.because,
    level: decisive.level,
    ...declared && { declared },
    class: decisive.class,
    risk: assessed.risk,
    enforce: (0, import_chunk_D2PTKYSO.strictest)([
      (0, import_chunk_D2PTKYSO.enforcementFor)(policy, comparison.pairing),
      ...(heaviest ? carried.filter((one) => (0, import_chunk_CWPXB5AQ.pathOf)(one.pairing) === heaviest.path) : []).map(
        ({ pairing }) => (0, import_chunk_D2PTKYSO.enforcementFor)(policy, pairing)
      )
    ]),
    asks: (0, import_chunk_6TRC4WWS.merged)([...owners, ...unownedNew(policy, comparison), ...(0, import_chunk_6TRC4WWS.consumerAsks)({ impacts: mine })]),
    oncall,
    deputies: entries.flatMap((entry) => entry?.deputies ?? []),
    query: queryOf(policy, comparison, path, decisive.class, request, mine),
    ...basePath !== void 0 && basePath !== path && {
      queryBefore: queryOf(policy, comparison, basePath, decisive.class, request, mine)
    },
    transition: (0, import_chunk_ORDLN24W.transitionOf)(comparison, request?.request),
    ...request && { request },
    frozen: [
      ...frozenElements(policy, comparison, context.now),
      ...users.filter((one) => hasFrozen(policy, one)).flatMap((one) => frozenElements(policy, reaching(one, comparison), context.now))
    ],
    notes: [...assessed.effective.notes, ...dependentNotes(dependents)],
    hints: [
      ...untaggedReasons(policy, comparison),
      ...versionReasons(
        subject.contractName,
        assessed.situation,
        assessed.because,
        context.versions?.get(path)
      )
    ],
    endsAt: [
      ...[assessed, ...dependents].flatMap(({ effective, experimentalUntil }) => [
        ...effective.waivers.map(({ until }) => until),
        ...experimentalUntil === void 0 ? [] : [experimentalUntil]
      ])
    ],
    textOnly: comparison.changes.length === 0 && (comparison.pairing.status === "modified" || comparison.pairing.status === "moved") && assessed.effective.failing.length === 0 && comparison.digests.base === comparison.digests.head
  };
}
function dependentNotes(dependents) {
  const byHurt = /* @__PURE__ */ new Map();
  for (const { path, effective } of dependents)
    byHurt.set((0, import_chunk_VINSEKOE.hurts)(effective), [...byHurt.get((0, import_chunk_VINSEKOE.hurts)(effective)) ?? [], path]);
  return [...byHurt].map(
    ([hurt, [first = "", ...others]]) => others.length === 0 ? `${first} depends on it: ${hurt}` : `${first} and ${String(others.length)} more depend on it: ${hurt.replace("breaks", "break")}`
  );
}
function changesThatNeed(comparison, { effective, situation }) {
  if (situation === "removal") return effective.removals;
  return effective.changes.length > 0 ? effective.changes : comparison.changes;
}
function unownedNew(policy, comparison) {
  if (comparison.pairing.status !== "added") return [];
  return (0, import_chunk_UADG65KY.ownershipsOfContract)(policy, comparison).filter(({ owners, unowned }) => owners.length === 0 && unowned !== "report").map(({ because, unowned }) => ({
    code: "GV110",
    as: `the owner of ${nameOf(policy, comparison)}`,
    owners: [],
    count: 1,
    changes: [],
    because,
    unowned
  }));
}
function reaching(user, { changes }) {
  const below = user.changes.flatMap(
    (at) => changes.map((change) => ({
      ...change,
      element: [...at.element, ...change.element.slice(1)],
      ...change.was && { was: [...at.element, ...change.was.slice(1)] }
    }))
  );
  return { ...user, changes: [...user.changes, ...below] };
}
function hasFrozen(policy, { pairing }) {
  return (0, import_chunk_D2PTKYSO.entriesFor)(policy, pairing).some((entry) => entry?.elements.some(({ frozen }) => frozen));
}
function frozenElements(policy, comparison, now) {
  const { changes } = comparison;
  return (0, import_chunk_6TRC4WWS.elementsOf)({ policy, comparison, changes }).flatMap(({ frozen, path, location }) => {
    const until = frozen && (0, import_chunk_TTUWVPEH.untilOf)(frozen.until);
    if (!frozen || until === void 0 || until <= now) return [];
    const names = changes.filter(({ element }) => element.length > 0).map(({ element }) => (0, import_chunk_EGCSLX7X.elementText)(element)).slice(0, 3);
    const message = `${path} is frozen until ${frozen.until} (${frozen.reason}); changed: ${names.join(", ") || "the whole contract"}`;
    return [{ message, until, location }];
  });
}
function filedRequestCases(policy, { touched = [], booked = import_chunk_22RYAMZ5.noRequests }, changed) {
  if (!policy.configured) return [];
  const filedAs = (path) => booked.filed.find(({ file }) => file === path);
  const files = touched.filter(
    ({ path, base }) => base !== void 0 && (0, import_chunk_22RYAMZ5.isRequestFile)(path) && !isSigned(filedAs(path), changed)
  );
  return files.map((edited) => {
    const { path, head } = edited;
    const owners = concerned(policy, path, filedAs(path));
    const because = `${path} is ${head === void 0 ? "deleted" : "edited"}, and the governed branch counts on it`;
    return {
      path,
      name: path,
      situation: "governance",
      because,
      level: "sign-off",
      class: "full",
      enforce: (0, import_chunk_D2PTKYSO.everywhere)(policy),
      asks: [
        {
          code: "GV406",
          as: "one whom the filed request concerns",
          owners,
          count: 1,
          changes: [],
          because,
          ...owners.length === 0 && { unowned: "refuse" }
        }
      ],
      oncall: [],
      deputies: [],
      query: { contract: path, classes: [], regions: [], teams: [], owners: [], consumers: [] },
      transition: { ...(0, import_chunk_ORDLN24W.governanceTransition)([edited]), contract: path },
      frozen: [],
      notes: [],
      endsAt: [],
      textOnly: true
    };
  });
}
function isSigned(filed, changed) {
  if (!filed) return false;
  const signed = changed.filter(({ level, request }) => level !== "free" && request?.file === filed.file);
  const names = new Set(signed.flatMap(({ path, name }) => [path, name]));
  return filed.request.contracts.length > 0 && filed.request.contracts.every(({ id }) => names.has(id));
}
function concerned(policy, path, filed) {
  const owners = (filed?.request.contracts ?? []).flatMap(({ id }) => {
    const entry = policy.contracts.find((one) => one.id === id) ?? (0, import_chunk_D2PTKYSO.entryFor)(policy, id);
    return entry && entry.owners.length > 0 ? entry.owners : (0, import_chunk_UADG65KY.ownershipOf)(policy, id).owners;
  });
  const all = [...owners, ...(0, import_chunk_6TRC4WWS.governanceOwners)(policy, [path]).flat()];
  return [...new Map(all.map((owner) => [owner.toLowerCase(), owner])).values()];
}
async function impactOf(policy, comparisons, judge) {
  const found = [];
  for (const comparison of comparisons) {
    if (comparison.faults.length > 0) continue;
    for (const consumer of policy.consumers) {
      const readings = consumer.reads.filter(({ contract }) => (0, import_chunk_D2PTKYSO.namesContract)(contract, policy, comparison));
      if (readings.length === 0) continue;
      const effects = await Promise.all(readings.map((one) => effectOf(comparison, consumer, one, judge)));
      const worst = effects.sort((a, b) => gravity[b.effect] - gravity[a.effect])[0];
      if (worst) found.push({ contract: (0, import_chunk_CWPXB5AQ.pathOf)(comparison.pairing), consumer, ...worst });
    }
  }
  return found;
}
var gravity = { reads: 0, unknown: 1, removed: 2, broken: 3 };
async function effectOf(comparison, consumer, reading, judge) {
  if (comparison.pairing.status === "removed")
    return { effect: "removed", because: "the contract that it reads is removed", changes: [] };
  if (reading.readerSchema === void 0) return byFields(comparison, consumer, reading.fields ?? ["**"]);
  const outcome = await judge?.(comparison, reading.readerSchema);
  const changes = comparison.changes.map(({ fingerprint }) => fingerprint);
  const name = reading.readerSchema;
  if (!outcome) return { effect: "unknown", because: `${name} could not be judged here`, changes };
  if (outcome.outcome === "reads")
    return { effect: "reads", because: `${name} reads what head writes`, changes: [] };
  const effect = outcome.outcome === "undecided" ? "unknown" : "broken";
  return { effect, because: `${name}: ${outcome.because}`, changes };
}
function byFields(comparison, consumer, fields) {
  const seen = comparison.changes.filter((change) => reads(fields, change));
  const hurt = seen.filter((change) => isHurt(change, consumer));
  const removed = seen.filter(({ edit, was }) => edit === "removed" || was !== void 0);
  const [first] = hurt.length > 0 ? hurt : removed;
  if (!first) {
    const unexplained = comparison.verdict.forward.outcome !== "reads" && comparison.changes.length === 0;
    return unexplained ? {
      effect: "unknown",
      because: "head's data does not read, and no change says which field",
      changes: []
    } : { effect: "reads", because: "no change touches what it reads", changes: [] };
  }
  const because = `it reads ${(0, import_chunk_EGCSLX7X.elementText)(first.was ?? first.element)}: ${first.message}`;
  const changes = (hurt.length > 0 ? hurt : removed).map(({ fingerprint }) => fingerprint);
  return { effect: hurt.length > 0 ? "broken" : "removed", because, changes };
}
function reads(fields, { element, was, edit }) {
  const names = was ? [was, element] : [element];
  return fields.some(
    (field) => names.some(
      (name) => (0, import_chunk_AGDMYPM5.elementMatches)(`${field}.**`, name) || edit !== "added" && (0, import_chunk_AGDMYPM5.matchesBelow)(field, name)
    )
  );
}
function isHurt({ verdict, effect }, { maxBehind }) {
  if (effect === "none") return false;
  const forward = verdict.forward.outcome !== "reads";
  return forward || maxBehind !== void 0 && verdict.backward.outcome !== "reads";
}
async function requirementsOf(policy, comparisons, context) {
  const judged = comparisons.filter(({ faults }) => faults.length === 0);
  const impacts = await impactOf(policy, judged, context.judgeReader);
  const causes = new Set(judged.flatMap((one) => one.cause === void 0 ? (0, import_chunk_D2PTKYSO.pathsOf)(one.pairing) : []));
  const own = judged.filter((comparison) => !isCarried(policy, comparison, causes));
  const carried = judged.filter((comparison) => isCarried(policy, comparison, causes));
  const changed = own.map((comparison) => caseOf(policy, comparison, impacts, context, carried));
  const cases = [
    ...changed,
    ...carried.flatMap((comparison) => carriedCase(policy, comparison, impacts, context)),
    ...(0, import_chunk_6TRC4WWS.governanceCase)(policy, context),
    ...filedRequestCases(policy, context, changed)
  ];
  return {
    policy,
    now: context.now,
    cases,
    impacts,
    transitions: new Map(cases.map(({ path, transition }) => [path, transition])),
    questions: questionsOf(policy, cases),
    faults: [
      ...comparisons.flatMap(
        ({ faults, pairing }) => faults.map((fault) => ({ ...fault, code: "GV013", enforce: (0, import_chunk_D2PTKYSO.enforcementFor)(policy, pairing) }))
      ),
      ...(context.proposed?.faults ?? []).filter((fault) => isTouched(context, fault.location?.file)).map((fault) => ({ ...fault, enforce: (0, import_chunk_D2PTKYSO.everywhere)(policy) }))
    ],
    notes: comparisons.flatMap(({ pairing, notes }) => notes.map((note) => `${(0, import_chunk_CWPXB5AQ.pathOf)(pairing)}: ${note}`)),
    booked: (context.booked ?? import_chunk_22RYAMZ5.noRequests).filed,
    proposed: (context.proposed ?? import_chunk_22RYAMZ5.noRequests).filed
  };
}
function isTouched({ touched }, file) {
  return touched === void 0 || touched.some(({ path }) => path === file);
}
function isCarried(policy, { cause, pairing }, causes) {
  if (cause === void 0 || policy.table.affected === "charged") return false;
  return causes.has(cause) && !(0, import_chunk_D2PTKYSO.pathsOf)(pairing).includes(cause);
}
function questionsOf(policy, cases) {
  const asks = cases.flatMap((one) => one.asks);
  const approvers = (policy.calendar?.windows ?? []).flatMap(
    ({ rule }) => rule.approvers ?? []
  );
  const timed = cases.some(({ level }) => import_chunk_UADG65KY.levels.indexOf(level) >= import_chunk_UADG65KY.levels.indexOf("window-and-sign-off"));
  const emergency = policy.table.emergency;
  const handles = [
    ...asks.flatMap(({ owners }) => owners),
    ...cases.flatMap(({ oncall, deputies }) => [...oncall, ...deputies]),
    ...timed ? approvers : [],
    ...emergency?.approvers === void 0 ? [] : [emergency.approvers].flat()
  ];
  const people = asks.some(({ owners }) => owners.length > 0) || cases.some(({ effective }) => (effective?.waivers.length ?? 0) > 0);
  return {
    teams: people ? (0, import_chunk_UADG65KY.unknownTeams)(policy, handles) : [],
    people,
    reverts: cases.filter(({ level, comparison }) => comparison && !(0, import_chunk_6TRC4WWS.isFree)(level)).map(({ path }) => path),
    landed: timed && (policy.calendar?.windows ?? []).some(({ rule }) => rule.capacity !== void 0),
    bookings: cases.flatMap(({ request }) => request?.request.id ?? [])
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  declaredVersions,
  requirementsOf
});
