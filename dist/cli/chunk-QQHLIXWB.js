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
  assessNeeds: () => assessNeeds,
  declaredVersions: () => declaredVersions
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_6MDHP7JY = require("./chunk-6MDHP7JY.js");
var import_chunk_FTAP5SXZ = require("./chunk-FTAP5SXZ.js");
var import_chunk_BHBTP2FY = require("./chunk-BHBTP2FY.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_Q64HQDKZ = require("./chunk-Q64HQDKZ.js");
var import_chunk_FY5WZS3N = require("./chunk-FY5WZS3N.js");
var import_chunk_4JC2EHFF = require("./chunk-4JC2EHFF.js");
var import_chunk_4ORUOPTZ = require("./chunk-4ORUOPTZ.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_JMWKYBID = require("./chunk-JMWKYBID.js");
var import_chunk_I57QSP22 = require("./chunk-I57QSP22.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
async function declaredVersions(comparisons, baseSide, headSide) {
  const versions = /* @__PURE__ */ new Map();
  for (const { pairing, format } of comparisons) {
    const { basePath, headPath } = pairing;
    if (!import_chunk_SX7OD7YV.formatFacts[format].declaresVersion || basePath === void 0 || headPath === void 0) continue;
    const [base, head] = [await versionIn(baseSide, basePath), await versionIn(headSide, headPath)];
    if (base && head)
      versions.set((0, import_chunk_LKTOIZ3L.pathOf)(pairing), { base: base.version, head: head.version, location: head.location });
  }
  return versions;
}
async function versionIn(side, path) {
  if (!/\.(?:avsc|avpr|json|ya?ml)$/.test(path)) return void 0;
  await side.load([path]);
  const loaded = side.read(path);
  if (!("text" in loaded) || !/\bversion\b/.test(loaded.text)) return void 0;
  const source = (0, import_chunk_BC5NJ46V.textOf)(path, side.side, loaded.text);
  try {
    const root = /\.ya?ml$/.test(path) ? (await (0, import_chunk_BC5NJ46V.yamlReader)())(source) : (0, import_chunk_BC5NJ46V.readJson)(source);
    const value = root.kind === "object" ? root.get("version") : void 0;
    if (value?.kind !== "string") return void 0;
    return { version: value.value, location: source.locate(value.start, value.end) };
  } catch (error) {
    if (error instanceof import_chunk_BC5NJ46V.ReadError) return void 0;
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
  const match = /^v?(\d{1,9})([.-])(\d{1,9})\2(\d{1,9})(?:[-+].*)?$/.exec(text ?? "");
  if (!match) return void 0;
  return { parts: [match[1], match[3], match[4]].map(Number), dashes: match[2] === "-" };
}
function nameOf(policy, comparison) {
  const path = (0, import_chunk_LKTOIZ3L.pathOf)(comparison.pairing);
  return (0, import_chunk_4ORUOPTZ.entryFor)(policy, path)?.id ?? path;
}
function oncallOf(policy, comparison) {
  const own = (0, import_chunk_4ORUOPTZ.entriesFor)(policy, comparison.pairing).flatMap((entry) => entry?.oncall ?? []);
  const windows = (policy.calendar?.windows ?? []).filter(
    ({ concerns }) => (0, import_chunk_4ORUOPTZ.pathsOf)(comparison.pairing).some((path) => concerns(path, (0, import_chunk_4ORUOPTZ.entryFor)(policy, path)?.id ?? comparison.id))
  ).flatMap(({ rule }) => rule.oncall ?? []);
  return [.../* @__PURE__ */ new Set([...own, ...windows])];
}
function queryOf({ policy, impacts }, comparison, at) {
  const { path } = at;
  const entry = (0, import_chunk_4ORUOPTZ.entryFor)(policy, path) ?? (0, import_chunk_4ORUOPTZ.entryFor)(policy, comparison.pairing.basePath ?? path);
  const owners = (0, import_chunk_4JC2EHFF.ownershipsOfContract)(policy, comparison).flatMap((ownership) => ownership.owners);
  return {
    contract: path,
    contractId: entry?.id ?? comparison.id,
    classes: [at.class],
    type: at.request?.request.type ?? "normal",
    regions: (0, import_chunk_4ORUOPTZ.settingOf)(policy, entry, "regions") ?? [],
    teams: (0, import_chunk_4JC2EHFF.ownershipOf)(policy, path).owners,
    owners,
    consumers: impacts.filter(({ effect }) => effect !== "reads").map(({ consumer }) => consumer.id)
  };
}
function dependentCase(policy, comparison, impacts, context) {
  const path = (0, import_chunk_LKTOIZ3L.pathOf)(comparison.pairing);
  const signOffs = (0, import_chunk_6MDHP7JY.merged)((0, import_chunk_6MDHP7JY.consumerGroups)({ impacts: impacts.filter(({ contract }) => contract === path) }));
  if (signOffs.length === 0) return [];
  return [
    {
      kind: "dependent",
      path,
      name: nameOf(policy, comparison),
      because: `it changed only through ${comparison.cause ?? "another contract"}`,
      level: "free",
      enforce: (0, import_chunk_4ORUOPTZ.enforcementFor)(policy, comparison.pairing),
      comparison,
      effective: (0, import_chunk_6MDHP7JY.effectiveOf)(policy, comparison, context.now),
      signOffs,
      transition: (0, import_chunk_I57QSP22.transitionOf)(comparison, (0, import_chunk_4JC2EHFF.requestFor)(policy, comparison, context)?.request)
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
  const name = (0, import_chunk_RD63CWCZ.elementText)(element);
  const message = `${name} looks like personal data, and nothing tags it: add a line such as {path: ${JSON.stringify(element.slice(1).join(".") || name)}, tags: [pii]} under elements: of its contract on the governed branch`;
  return { code: "GV131", message, ...location && { location } };
}
function tagsAnything({ contracts, defaults }) {
  const some = (tags) => (tags?.length ?? 0) > 0;
  return some(defaults.tags) || contracts.some(({ tags, elements }) => some(tags) || elements.some((element) => some(element.tags)));
}
function isTagged(policy, { pairing }, element) {
  return (0, import_chunk_4ORUOPTZ.entriesFor)(policy, pairing).some(
    (entry) => ((0, import_chunk_4ORUOPTZ.settingOf)(policy, entry, "tags") ?? []).length > 0 || (entry?.elements ?? []).some(
      ({ path, tags }) => (tags ?? []).length > 0 && (0, import_chunk_2U3Y2XJN.elementMatches)(path, element)
    )
  );
}
function looksPersonal(element) {
  const name = element.findLast((part) => /^\w/.test(part)) ?? "";
  if ((element.at(-1) ?? "").startsWith("#")) return false;
  const words = name.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z\d]+/).filter(Boolean);
  return words.some((word, i) => telling.has(word) || pairs.has(`${word} ${words[i + 1] ?? ""}`));
}
function contractCase(grounds, comparison, carried) {
  const { policy, impacts, context } = grounds;
  const request = (0, import_chunk_4JC2EHFF.requestFor)(policy, comparison, context);
  const assessment = (0, import_chunk_6MDHP7JY.assess)(grounds, comparison, request);
  const dependents = dependentsOf(grounds, comparison, carried, request);
  const heaviest = heaviestOf(assessment, dependents);
  const decisive = heaviest?.assessment ?? assessment;
  const path = (0, import_chunk_LKTOIZ3L.pathOf)(comparison.pairing);
  const { basePath = path } = comparison.pairing;
  const own = impacts.filter(({ contract }) => contract === path);
  const name = nameOf(policy, comparison);
  const query = (at) => queryOf({ policy, impacts: own }, comparison, { path: at, class: decisive.class, request });
  return {
    kind: "contract",
    path,
    name,
    because: heaviest ? `${(0, import_chunk_LKTOIZ3L.pathOf)(heaviest.comparison.pairing)} depends on it, and there ${decisive.because}` : assessment.because,
    level: decisive.level,
    enforce: (0, import_chunk_4ORUOPTZ.strictest)(
      [comparison, ...heaviest ? [heaviest.comparison] : []].map(
        ({ pairing }) => (0, import_chunk_4ORUOPTZ.enforcementFor)(policy, pairing)
      )
    ),
    comparison,
    effective: assessment.effective,
    declared: (0, import_chunk_4ORUOPTZ.declaredMode)(policy, path),
    class: decisive.class,
    risk: assessment.risk,
    ...peopleOf({ policy, impacts: own }, comparison, assessment, decisive),
    query: query(path),
    ...basePath !== path && { queryBefore: query(basePath) },
    transition: (0, import_chunk_I57QSP22.transitionOf)(comparison, request?.request),
    request,
    frozen: [
      ...frozenElements(policy, comparison, context.now),
      ...dependents.filter((user) => hasFrozen(policy, user.comparison)).flatMap((user) => frozenElements(policy, reaching(user.comparison, comparison), context.now))
    ],
    notes: [...assessment.effective.notes, ...dependentNotes(dependents)],
    hints: [
      ...untaggedReasons(policy, comparison),
      ...versionReasons(name, assessment.situation, assessment.because, context.versions?.get(path))
    ],
    endsAt: [assessment, ...dependents.map((user) => user.assessment)].flatMap(endsOf),
    textOnly: isTextOnly(comparison, assessment)
  };
}
function dependentsOf(grounds, { pairing }, carried, request) {
  return carried.filter(({ cause }) => (0, import_chunk_4ORUOPTZ.pathsOf)(pairing).includes(cause ?? "")).map((comparison) => ({ comparison, assessment: (0, import_chunk_6MDHP7JY.assess)(grounds, comparison, request) }));
}
function heaviestOf(own, dependents) {
  const strictness = ({ level }) => import_chunk_CQYIVTKC.levels.indexOf(level);
  return dependents.reduce(
    (heaviest, dependent) => strictness(dependent.assessment) > strictness(heaviest?.assessment ?? own) ? dependent : heaviest,
    void 0
  );
}
function peopleOf({ policy, impacts }, comparison, assessment, decisive) {
  const oncall = oncallOf(policy, comparison);
  const contractName = nameOf(policy, comparison);
  const changes = changesThatNeed(comparison, assessment);
  const request = { policy, comparison, changes, impacts, oncall, contractName };
  const owners = decisive.level === "free" ? [] : (0, import_chunk_6MDHP7JY.signOffGroups)(decisive.signoff ?? import_chunk_6MDHP7JY.defaultRoles, request);
  return {
    signOffs: (0, import_chunk_6MDHP7JY.merged)([...owners, ...unownedNew(policy, comparison), ...(0, import_chunk_6MDHP7JY.consumerGroups)({ impacts })]),
    oncall,
    deputies: (0, import_chunk_4ORUOPTZ.entriesFor)(policy, comparison.pairing).flatMap((entry) => entry?.deputies ?? [])
  };
}
function endsOf({ effective, experimentalUntil }) {
  return [
    ...effective.waivers.map(({ until }) => until),
    ...experimentalUntil === void 0 ? [] : [experimentalUntil]
  ];
}
function isTextOnly({ changes, pairing, digests }, { effective }) {
  return changes.length === 0 && (pairing.status === "modified" || pairing.status === "moved") && effective.failing.length === 0 && digests.base === digests.head;
}
function dependentNotes(dependents) {
  const byHarm = /* @__PURE__ */ new Map();
  for (const { comparison, assessment } of dependents) {
    const harm = (0, import_chunk_BHBTP2FY.harmOf)(assessment.effective);
    byHarm.set(harm, [...byHarm.get(harm) ?? [], (0, import_chunk_LKTOIZ3L.pathOf)(comparison.pairing)]);
  }
  return [...byHarm].map(
    ([harm, [first = "", ...others]]) => others.length === 0 ? `${first} depends on it: ${(0, import_chunk_BHBTP2FY.harmWords)(harm)}` : `${first} and ${String(others.length)} more depend on it: ${(0, import_chunk_BHBTP2FY.harmWords)(harm, "break")}`
  );
}
function changesThatNeed(comparison, { effective, situation }) {
  if (situation === "removal") return effective.removals;
  return effective.changes.length > 0 ? effective.changes : comparison.changes;
}
function unownedNew(policy, comparison) {
  if (comparison.pairing.status !== "added") return [];
  return (0, import_chunk_4JC2EHFF.ownershipsOfContract)(policy, comparison).filter(({ owners, unowned }) => owners.length === 0 && unowned !== "report").map((ownership) => (0, import_chunk_6MDHP7JY.ownerGroup)(ownership, nameOf(policy, comparison), 1, []));
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
  return (0, import_chunk_4ORUOPTZ.entriesFor)(policy, pairing).some((entry) => entry?.elements.some(({ frozen }) => frozen));
}
function frozenElements(policy, comparison, now) {
  const { changes } = comparison;
  return (0, import_chunk_6MDHP7JY.elementsOf)({ policy, comparison, changes }).flatMap(({ frozen, path }) => {
    const until = frozen && (0, import_chunk_JMWKYBID.untilOf)(frozen.until);
    if (!frozen || until === void 0 || until <= now) return [];
    const names = changes.filter(({ element }) => element.length > 0).map(({ element }) => (0, import_chunk_RD63CWCZ.elementText)(element)).slice(0, 3);
    const message = `${path} is frozen until ${frozen.until} (${frozen.reason}); changed: ${names.join(", ") || "the whole contract"}`;
    return [{ message, until }];
  });
}
function requestCases(policy, { touched = [], booked = import_chunk_Q64HQDKZ.noRequests }, changed) {
  if (!policy.configured) return [];
  const filedAs = (path) => booked.filed.find(({ file }) => file === path);
  const files = touched.filter(
    ({ path, base }) => base !== void 0 && (0, import_chunk_Q64HQDKZ.isRequestFile)(path) && !isSigned(filedAs(path), changed)
  );
  return files.map((edited) => {
    const { path, head } = edited;
    const owners = concerned(policy, path, filedAs(path));
    const because = `${path} is ${head === void 0 ? "deleted" : "edited"}, and the governed branch counts on it`;
    return {
      kind: "request",
      path,
      name: path,
      because,
      level: "sign-off",
      enforce: (0, import_chunk_4ORUOPTZ.widestEnforcement)(policy),
      signOffs: [
        {
          kind: "filed-request",
          speaksFor: [{ kind: "filed-request" }],
          owners,
          count: 1,
          changes: [],
          because,
          ...owners.length === 0 && { unowned: "refuse" }
        }
      ],
      transition: { ...(0, import_chunk_I57QSP22.governanceTransition)([edited]), contract: path }
    };
  });
}
function isSigned(filed, changed) {
  if (!filed) return false;
  const signed = (0, import_chunk_CQYIVTKC.guardedContracts)(changed).filter(({ request }) => request?.file === filed.file);
  const names = new Set(signed.flatMap(({ path, name }) => [path, name]));
  return filed.request.contracts.length > 0 && filed.request.contracts.every(({ id }) => names.has(id));
}
function concerned(policy, path, filed) {
  const owners = (filed?.request.contracts ?? []).flatMap(({ id }) => {
    const entry = policy.contracts.find((contract) => contract.id === id) ?? (0, import_chunk_4ORUOPTZ.entryFor)(policy, id);
    return entry && entry.owners.length > 0 ? entry.owners : (0, import_chunk_4JC2EHFF.ownershipOf)(policy, id).owners;
  });
  const all = [...owners, ...(0, import_chunk_FTAP5SXZ.governanceOwners)(policy, [path]).flat()];
  return [...new Map(all.map((owner) => [owner.toLowerCase(), owner])).values()];
}
async function impactOf(policy, comparisons, judge) {
  const impacts = [];
  for (const comparison of comparisons) {
    if (comparison.faults.length > 0) continue;
    for (const consumer of policy.consumers) {
      const readings = consumer.reads.filter(({ contract }) => (0, import_chunk_4ORUOPTZ.namesContract)(contract, policy, comparison));
      if (readings.length === 0) continue;
      const effects = await Promise.all(
        readings.map((reading) => effectOf(comparison, consumer, reading, judge))
      );
      const worst = effects.sort((a, b) => gravity[b.effect] - gravity[a.effect])[0];
      if (worst) impacts.push({ contract: (0, import_chunk_LKTOIZ3L.pathOf)(comparison.pairing), consumer, ...worst });
    }
  }
  return impacts;
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
  const because = `it reads ${(0, import_chunk_RD63CWCZ.elementText)(first.was ?? first.element)}: ${first.message}`;
  const changes = (hurt.length > 0 ? hurt : removed).map(({ fingerprint }) => fingerprint);
  return { effect: hurt.length > 0 ? "broken" : "removed", because, changes };
}
function reads(fields, { element, was, edit }) {
  const names = was ? [was, element] : [element];
  return fields.some(
    (field) => names.some(
      (name) => (0, import_chunk_2U3Y2XJN.elementMatches)(`${field}.**`, name) || edit !== "added" && (0, import_chunk_2U3Y2XJN.matchesBelow)(field, name)
    )
  );
}
function isHurt({ verdict, effect }, { maxBehind }) {
  if (effect === "none") return false;
  const forward = verdict.forward.outcome !== "reads";
  return forward || maxBehind !== void 0 && verdict.backward.outcome !== "reads";
}
async function assessNeeds(policy, comparisons, context) {
  const judged = comparisons.filter(({ faults }) => faults.length === 0);
  const impacts = await impactOf(policy, judged, context.judgeReader);
  const causes = new Set(
    judged.flatMap(({ cause, pairing }) => cause === void 0 ? (0, import_chunk_4ORUOPTZ.pathsOf)(pairing) : [])
  );
  const own = judged.filter((comparison) => !isCarried(policy, comparison, causes));
  const carried = judged.filter((comparison) => isCarried(policy, comparison, causes));
  const grounds = { policy, impacts, context };
  const changed = own.map((comparison) => contractCase(grounds, comparison, carried));
  const cases = [
    ...changed,
    ...carried.flatMap((comparison) => dependentCase(policy, comparison, impacts, context)),
    ...(0, import_chunk_FTAP5SXZ.governanceCase)(policy, context),
    ...requestCases(policy, context, changed)
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
        ({ faults, pairing }) => faults.map((fault) => ({ ...fault, code: "GV013", enforce: (0, import_chunk_4ORUOPTZ.enforcementFor)(policy, pairing) }))
      ),
      ...(context.proposed?.faults ?? []).filter((fault) => isTouched(context, fault.location?.file)).map((fault) => ({ ...fault, enforce: (0, import_chunk_4ORUOPTZ.widestEnforcement)(policy) }))
    ],
    notes: comparisons.flatMap(({ pairing, notes }) => notes.map((note) => `${(0, import_chunk_LKTOIZ3L.pathOf)(pairing)}: ${note}`)),
    booked: (context.booked ?? import_chunk_Q64HQDKZ.noRequests).filed,
    proposed: (context.proposed ?? import_chunk_Q64HQDKZ.noRequests).filed
  };
}
function isTouched({ touched }, file) {
  return touched === void 0 || touched.some(({ path }) => path === file);
}
function isCarried(policy, { cause, pairing }, causes) {
  if (cause === void 0 || policy.table.affected === "charged") return false;
  return causes.has(cause) && !(0, import_chunk_4ORUOPTZ.pathsOf)(pairing).includes(cause);
}
function questionsOf(policy, cases) {
  const contracts = cases.filter((matter) => matter.kind === "contract");
  const windows = policy.calendar?.windows ?? [];
  const approvers = windows.flatMap(({ rule }) => rule.approvers ?? []);
  const timed = contracts.some(({ level }) => (0, import_chunk_CQYIVTKC.isAtLeast)(level, "window-and-sign-off"));
  const groups = cases.flatMap(({ signOffs }) => signOffs);
  const handles = [
    ...groups.flatMap(({ owners }) => owners),
    ...contracts.flatMap(({ oncall, deputies }) => [...oncall, ...deputies]),
    ...timed ? approvers : [],
    ...(0, import_chunk_CQYIVTKC.listOf)(policy.table.emergency?.approvers)
  ];
  const people = groups.some(({ owners }) => owners.length > 0) || cases.some((matter) => (0, import_chunk_CQYIVTKC.waiversOf)(matter).length > 0);
  return {
    teams: people ? (0, import_chunk_FY5WZS3N.unknownTeams)(policy, handles) : [],
    people,
    reverts: (0, import_chunk_CQYIVTKC.guardedContracts)(cases).map(({ path }) => path),
    landed: timed && windows.some(({ rule }) => rule.capacity !== void 0),
    bookings: contracts.flatMap(({ request }) => request?.request.id ?? [])
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  assessNeeds,
  declaredVersions
});
