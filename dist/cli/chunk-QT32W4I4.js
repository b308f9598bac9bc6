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
var import_chunk_UG2ALWOO = require("./chunk-UG2ALWOO.js");
var import_chunk_4DXNW4MT = require("./chunk-4DXNW4MT.js");
var import_chunk_MS7CPQGO = require("./chunk-MS7CPQGO.js");
var import_chunk_QCKIWQ6B = require("./chunk-QCKIWQ6B.js");
var import_chunk_KQCX3I2D = require("./chunk-KQCX3I2D.js");
var import_chunk_SKFGJH6T = require("./chunk-SKFGJH6T.js");
var import_chunk_XTOEBWXT = require("./chunk-XTOEBWXT.js");
var import_chunk_TTUWVPEH = require("./chunk-TTUWVPEH.js");
var import_chunk_KAWYPTVP = require("./chunk-KAWYPTVP.js");
var import_chunk_CAY73UJS = require("./chunk-CAY73UJS.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
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
  const source = (0, import_chunk_CAY73UJS.textOf)(path, side.side, loaded.text);
  try {
    const root = /\.ya?ml$/.test(path) ? (await (0, import_chunk_CAY73UJS.yamlReader)())(source) : (0, import_chunk_CAY73UJS.readJson)(source);
    const value = root.kind === "object" ? root.get("version") : void 0;
    if (value?.kind !== "string") return void 0;
    return { version: value.value, location: source.locate(value.start, value.end) };
  } catch (error) {
    if (error instanceof import_chunk_CAY73UJS.ReadError) return void 0;
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
function effectiveOf(policy, comparison, now) {
  const open = (0, import_chunk_SKFGJH6T.entriesFor)(policy, comparison.pairing).every(
    (entry) => (0, import_chunk_SKFGJH6T.settingOf)(policy, entry, "enums") === "open"
  );
  const used = [];
  const notes = [];
  const excused = (change) => {
    if (open && isNewSymbol(change)) {
      notes.push(
        `${(0, import_chunk_EGCSLX7X.elementText)(change.element)} is free: enums: open says that readers tolerate unknown symbols`
      );
      return true;
    }
    const waiver = waiverFor(policy, change, now);
    if (waiver) {
      used.push(waiver);
      notes.push(
        `${(0, import_chunk_EGCSLX7X.elementText)(change.element)} is waived until ${waiver.expires} by ${waiver.approver}: ${waiver.reason}`
      );
    }
    return waiver !== void 0;
  };
  const left = comparison.changes.filter((change) => isFailing(change) && !excused(change));
  const failing = import_chunk_2C5XBDIR.directions.filter((direction) => {
    if (comparison.verdict[direction].outcome === "reads") return false;
    const explained = comparison.changes.some((change) => failsIn(change, direction));
    return !explained || left.some((change) => failsIn(change, direction));
  });
  const removals = comparison.changes.filter(
    (change) => change.edit === "removed" && !waiverFor(policy, change, now)
  );
  return { failing, changes: left, removals, notes: [...new Set(notes)], waivers: [...new Set(used)] };
}
function isNewSymbol({ element, edit }) {
  return edit === "added" && (element.at(-1) ?? "").startsWith("#");
}
function failsIn(change, direction) {
  return change.effect !== "none" && change.verdict[direction].outcome !== "reads";
}
function isFailing(change) {
  return import_chunk_2C5XBDIR.directions.some((direction) => failsIn(change, direction));
}
function waiverFor(policy, { fingerprint }, now) {
  return policy.waivers.find(
    (waiver) => now < waiver.until && (fingerprint === waiver.fingerprint || isShort(waiver, fingerprint))
  );
}
function isShort(waiver, fingerprint) {
  return waiver.fingerprint.length >= "sha256:".length + 12 && fingerprint.startsWith(waiver.fingerprint);
}
var builtIn = {
  base: { full: 0, backward: 2, forward: 2, breaking: 4, undecided: 4, removed: 5 },
  add: [
    { when: { tier: 1 }, score: 1 },
    { when: { anyTag: ["pii", "pci"] }, score: 2 },
    { when: { tier1ConsumersBroken: 1 }, score: 2 },
    { when: { regions: 2 }, score: 1 }
  ],
  levels: { low: 0, moderate: 3, high: 6 }
};
var kindTexts = {
  full: "nothing breaks",
  backward: "one direction fails",
  forward: "one direction fails",
  breaking: "both directions fail",
  undecided: "not decided",
  removed: "contract removed"
};
var order = ["low", "moderate", "high"];
function riskOf(input, policy, declared) {
  const base = { ...builtIn.base, ...policy?.base };
  const thresholds = { ...builtIn.levels, ...policy?.levels };
  const kind = input.removed ? "removed" : input.class;
  const applied = (policy?.add ?? builtIn.add).filter(({ when }) => holds(when, input));
  const score = applied.reduce((sum, { score: more }) => sum + more, base[kind] ?? 0);
  const computed = order.findLast((level2) => score >= (thresholds[level2] ?? Infinity)) ?? "low";
  const level = declared && order.indexOf(declared) > order.indexOf(computed) ? declared : computed;
  const parts = [
    `${kindTexts[kind]} ${String(base[kind] ?? 0)}`,
    ...applied.map(({ when, score: more }) => `${whenText(when)} ${more < 0 ? "" : "+"}${String(more)}`),
    ...level === computed ? [] : [`raised to ${level} by the request`]
  ];
  return { score, level, parts };
}
function holds(when, input) {
  return (when.tier === void 0 || input.tier !== void 0 && input.tier <= when.tier) && (when.anyTag === void 0 || when.anyTag.some((tag) => input.tags.includes(tag))) && (when.consumersBroken === void 0 || input.consumersBroken >= when.consumersBroken) && (when.tier1ConsumersBroken === void 0 || input.tier1ConsumersBroken >= when.tier1ConsumersBroken) && (when.regions === void 0 || input.regions >= when.regions);
}
function whenText({ tier, anyTag, consumersBroken, tier1ConsumersBroken, regions }) {
  const many = (count, what) => `${count === 1 ? "a" : `${String(count)} or more`} ${what}`;
  const parts = [
    tier === void 0 ? [] : `tier ${String(tier)}`,
    anyTag === void 0 ? [] : `tagged ${anyTag.join(" or ")}`,
    consumersBroken === void 0 ? [] : `${many(consumersBroken, "consumer")} breaks`,
    tier1ConsumersBroken === void 0 ? [] : `${many(tier1ConsumersBroken, "tier-1 consumer")} breaks`,
    regions === void 0 ? [] : `${String(regions)} or more regions`
  ];
  return parts.flat().join(", ");
}
function assess(policy, comparison, impacts, context, request) {
  const effective = effectiveOf(policy, comparison, context.now);
  const all = (0, import_chunk_SKFGJH6T.pathsOf)(comparison.pairing).map(
    (path) => assessAt(policy, comparison, path, effective, impacts, context.now, request)
  );
  const [first, ...others] = all;
  if (!first) throw new Error("a comparison has a path");
  const strictestOf = others.reduce(
    (a, b) => import_chunk_KQCX3I2D.levels.indexOf(b.level) > import_chunk_KQCX3I2D.levels.indexOf(a.level) ? b : a,
    first
  );
  return isFree(strictestOf.level) && changesHands(policy, comparison) ? {
    ...strictestOf,
    level: "sign-off",
    because: "it moves to a place with other rules",
    signoff: void 0
  } : strictestOf;
}
function changesHands(policy, { pairing }) {
  return pairing.status === "moved" && (0, import_chunk_SKFGJH6T.entriesFor)(policy, pairing).length > 1;
}
function assessAt(policy, comparison, path, effective, impacts, now, request) {
  const entry = (0, import_chunk_SKFGJH6T.entryFor)(policy, path);
  const declared = (0, import_chunk_SKFGJH6T.declaredMode)(policy, path);
  const situation = (0, import_chunk_MS7CPQGO.situationOf)(comparison, effective, declared);
  const risk = riskAt(policy, comparison, entry, effective, impacts, request);
  const built = import_chunk_MS7CPQGO.table[situation];
  const common = { effective, situation, risk, class: (0, import_chunk_MS7CPQGO.calendarClass)(comparison, effective) };
  const until = experimentalUntil(entry);
  if (until !== void 0 && now < until) {
    const because = `the contract is experimental until ${entry?.expires ?? ""}`;
    return { ...common, level: "free", because, signoff: void 0, experimentalUntil: until };
  }
  const rule = policy.rules.findLast(
    ({ when }) => applies(when, { policy, comparison, situation, declared, risk, entry, class: common.class })
  );
  const removals = situation === "removal" ? policy.table.removals : void 0;
  return {
    ...common,
    level: rule?.needs ?? removals ?? built.needs,
    because: rule?.reason ?? built.because,
    signoff: rule?.signoff ?? policy.table.roles?.[risk.level]
  };
}
function experimentalUntil(entry) {
  if (entry?.status !== "experimental" || entry.expires === void 0) return void 0;
  return (0, import_chunk_TTUWVPEH.untilOf)(entry.expires);
}
function applies(when, subject) {
  const { policy, comparison, entry } = subject;
  const tier = (0, import_chunk_SKFGJH6T.settingOf)(policy, entry, "tier");
  return (when.situation === void 0 || when.situation === subject.situation) && (when.class === void 0 || when.class === subject.class || when.class === (0, import_chunk_2C5XBDIR.classOf)(comparison.verdict)) && (when.promise === void 0 || when.promise === subject.declared) && (when.tier === void 0 || when.tier === tier) && (when.tag === void 0 || tagsOf(policy, comparison, entry).includes(when.tag)) && (when.risk === void 0 || when.risk === subject.risk.level) && (when.format === void 0 || when.format === comparison.format) && (when.contract === void 0 || (0, import_chunk_SKFGJH6T.namesContract)(when.contract, policy, comparison));
}
function tagsOf(policy, comparison, entry) {
  const elements = (0, import_chunk_UG2ALWOO.elementsOf)({ policy, comparison, changes: comparison.changes });
  return [...(0, import_chunk_SKFGJH6T.settingOf)(policy, entry, "tags") ?? [], ...elements.flatMap(({ tags }) => tags ?? [])];
}
function riskAt(policy, comparison, entry, effective, impacts, request) {
  const path = (0, import_chunk_CWPXB5AQ.pathOf)(comparison.pairing);
  const broken = impacts.filter(({ contract, effect }) => contract === path && effect !== "reads");
  const input = {
    class: (0, import_chunk_MS7CPQGO.calendarClass)(comparison, effective),
    removed: comparison.pairing.status === "removed",
    tier: (0, import_chunk_SKFGJH6T.settingOf)(policy, entry, "tier"),
    tags: tagsOf(policy, comparison, entry),
    regions: ((0, import_chunk_SKFGJH6T.settingOf)(policy, entry, "regions") ?? []).length,
    consumersBroken: broken.length,
    tier1ConsumersBroken: broken.filter(({ consumer }) => consumer.tier === 1).length
  };
  return riskOf(input, policy.table.risk, request?.request.risk);
}
function isFree(level) {
  return level === "free";
}
function nameOf(policy, comparison) {
  const path = (0, import_chunk_CWPXB5AQ.pathOf)(comparison.pairing);
  return (0, import_chunk_SKFGJH6T.entryFor)(policy, path)?.id ?? path;
}
function oncallOf(policy, comparison) {
  const own = (0, import_chunk_SKFGJH6T.entriesFor)(policy, comparison.pairing).flatMap((entry) => entry?.oncall ?? []);
  const windows = (policy.calendar?.windows ?? []).filter(
    ({ concerns }) => (0, import_chunk_SKFGJH6T.pathsOf)(comparison.pairing).some((path) => concerns(path, (0, import_chunk_SKFGJH6T.entryFor)(policy, path)?.id ?? comparison.id))
  ).flatMap(({ rule }) => rule.oncall ?? []);
  return [.../* @__PURE__ */ new Set([...own, ...windows])];
}
function queryOf(policy, comparison, path, kind, request, impacts) {
  const entry = (0, import_chunk_SKFGJH6T.entryFor)(policy, path) ?? (0, import_chunk_SKFGJH6T.entryFor)(policy, comparison.pairing.basePath ?? path);
  const owners = (0, import_chunk_KQCX3I2D.ownershipsOfContract)(policy, comparison).flatMap((one) => one.owners);
  return {
    contract: path,
    contractId: entry?.id ?? comparison.id,
    classes: [kind],
    type: request?.request.type ?? "normal",
    regions: (0, import_chunk_SKFGJH6T.settingOf)(policy, entry, "regions") ?? [],
    teams: (0, import_chunk_KQCX3I2D.ownershipOf)(policy, path).owners,
    owners,
    consumers: impacts.filter(({ effect }) => effect !== "reads").map(({ consumer }) => consumer.id)
  };
}
function carriedCase(policy, comparison, impacts, context) {
  const path = (0, import_chunk_CWPXB5AQ.pathOf)(comparison.pairing);
  const mine = impacts.filter(({ contract }) => contract === path);
  const asks = (0, import_chunk_UG2ALWOO.merged)((0, import_chunk_UG2ALWOO.consumerAsks)({ impacts: mine }));
  if (asks.length === 0) return [];
  const request = (0, import_chunk_KQCX3I2D.requestFor)(policy, comparison, context);
  const assessed = assess(policy, comparison, impacts, context, request);
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
      enforce: (0, import_chunk_SKFGJH6T.enforcementFor)(policy, comparison.pairing),
      asks,
      oncall: [],
      deputies: [],
      query: queryOf(policy, comparison, path, assessed.class, request, mine),
      transition: (0, import_chunk_KAWYPTVP.transitionOf)(comparison, request?.request),
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
  return (0, import_chunk_SKFGJH6T.entriesFor)(policy, pairing).some(
    (entry) => ((0, import_chunk_SKFGJH6T.settingOf)(policy, entry, "tags") ?? []).length > 0 || (entry?.elements ?? []).some(
      ({ path, tags }) => (tags ?? []).length > 0 && (0, import_chunk_XTOEBWXT.elementMatches)(path, element)
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
  const request = (0, import_chunk_KQCX3I2D.requestFor)(policy, comparison, context);
  const assessed = assess(policy, comparison, impacts, context, request);
  const dependents = carried.filter(({ cause }) => (0, import_chunk_SKFGJH6T.pathsOf)(comparison.pairing).includes(cause ?? "")).map((one) => ({ path: (0, import_chunk_CWPXB5AQ.pathOf)(one.pairing), ...assess(policy, one, impacts, context, request) }));
  const heaviest = dependents.reduce(
    (a, b) => import_chunk_KQCX3I2D.levels.indexOf(b.level) > import_chunk_KQCX3I2D.levels.indexOf((a ?? assessed).level) ? b : a,
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
  const owners = isFree(decisive.level) ? [] : (0, import_chunk_UG2ALWOO.asksFor)(decisive.signoff ?? import_chunk_UG2ALWOO.defaultRoles, subject);
  const entries = (0, import_chunk_SKFGJH6T.entriesFor)(policy, comparison.pairing);
  const declared = (0, import_chunk_SKFGJH6T.declaredMode)(policy, path);
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
    enforce: (0, import_chunk_SKFGJH6T.strictest)([
      (0, import_chunk_SKFGJH6T.enforcementFor)(policy, comparison.pairing),
      ...(heaviest ? carried.filter((one) => (0, import_chunk_CWPXB5AQ.pathOf)(one.pairing) === heaviest.path) : []).map(
        ({ pairing }) => (0, import_chunk_SKFGJH6T.enforcementFor)(policy, pairing)
      )
    ]),
    asks: (0, import_chunk_UG2ALWOO.merged)([...owners, ...unownedNew(policy, comparison), ...(0, import_chunk_UG2ALWOO.consumerAsks)({ impacts: mine })]),
    oncall,
    deputies: entries.flatMap((entry) => entry?.deputies ?? []),
    query: queryOf(policy, comparison, path, decisive.class, request, mine),
    ...basePath !== void 0 && basePath !== path && {
      queryBefore: queryOf(policy, comparison, basePath, decisive.class, request, mine)
    },
    transition: (0, import_chunk_KAWYPTVP.transitionOf)(comparison, request?.request),
    ...request && { request },
    frozen: frozenElements(policy, comparison, context.now),
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
      ...assessed.effective.waivers.map(({ until }) => until),
      ...assessed.experimentalUntil === void 0 ? [] : [assessed.experimentalUntil]
    ],
    textOnly: comparison.changes.length === 0 && (comparison.pairing.status === "modified" || comparison.pairing.status === "moved") && assessed.effective.failing.length === 0 && comparison.digests.base === comparison.digests.head
  };
}
function dependentNotes(dependents) {
  const byHurt = /* @__PURE__ */ new Map();
  for (const { path, effective } of dependents)
    byHurt.set((0, import_chunk_MS7CPQGO.hurts)(effective), [...byHurt.get((0, import_chunk_MS7CPQGO.hurts)(effective)) ?? [], path]);
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
  return (0, import_chunk_KQCX3I2D.ownershipsOfContract)(policy, comparison).filter(({ owners, unowned }) => owners.length === 0 && unowned !== "report").map(({ because, unowned }) => ({
    code: "GV110",
    as: `the owner of ${nameOf(policy, comparison)}`,
    owners: [],
    count: 1,
    changes: [],
    because,
    unowned
  }));
}
function frozenElements(policy, comparison, now) {
  const { changes } = comparison;
  return (0, import_chunk_UG2ALWOO.elementsOf)({ policy, comparison, changes }).flatMap(({ frozen, path, location }) => {
    const until = frozen && (0, import_chunk_TTUWVPEH.untilOf)(frozen.until);
    if (!frozen || until === void 0 || until <= now) return [];
    const names = changes.filter(({ element }) => element.length > 0).map(({ element }) => (0, import_chunk_EGCSLX7X.elementText)(element)).slice(0, 3);
    const message = `${path} is frozen until ${frozen.until} (${frozen.reason}); changed: ${names.join(", ") || "the whole contract"}`;
    return [{ message, until, location }];
  });
}
function governanceCase(policy, { touched = [] }) {
  const files = touched.filter(({ path }) => (0, import_chunk_4DXNW4MT.isGovernanceFile)(policy, path));
  if (files.length === 0 || !policy.configured) return [];
  const transition = (0, import_chunk_KAWYPTVP.governanceTransition)(files);
  const names = files.map(({ path }) => path);
  const shown = names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${String(names.length - 3)} more` : names.join(", ");
  const ask = {
    code: "GV403",
    as: "the governance owners",
    count: 1,
    changes: [],
    because: `${shown} is edited`
  };
  const owners = governanceOwners(policy, names);
  return [
    {
      path: import_chunk_KAWYPTVP.governanceKey,
      name: import_chunk_KAWYPTVP.governanceKey,
      situation: "governance",
      because: `${shown}: judged by what the governed branch says`,
      level: "sign-off",
      class: "full",
      enforce: (0, import_chunk_SKFGJH6T.strictest)(names.map((path) => (0, import_chunk_SKFGJH6T.enforcementFor)(policy, { status: "modified", headPath: path }))),
      asks: owners.map((group) => ({
        ...ask,
        owners: group,
        ...group.length === 0 && { unowned: "refuse" }
      })),
      oncall: [],
      deputies: [],
      query: { contract: import_chunk_KAWYPTVP.governanceKey, classes: [], regions: [], teams: [], owners: [], consumers: [] },
      transition,
      frozen: [],
      notes: [],
      endsAt: [],
      textOnly: true
    }
  ];
}
function governanceOwners(policy, names) {
  if (policy.governance.owners.length > 0) return [policy.governance.owners];
  const fallback = [policy.defaultOwners, [...new Set(policy.contracts.flatMap(({ owners }) => owners))]];
  const last = fallback.find((owners) => owners.length > 0) ?? [];
  const groups = names.map((path) => {
    const found = (0, import_chunk_KQCX3I2D.ownershipOf)({ ...policy, contracts: [], defaultOwners: [] }, path).owners;
    return found.length > 0 ? found : last;
  });
  return [...new Map(groups.map((group) => [group.join(" "), group])).values()];
}
function filedRequestCases(policy, { touched = [], booked = import_chunk_QCKIWQ6B.noRequests }, changed) {
  if (!policy.configured) return [];
  const filedAs = (path) => booked.filed.find(({ file }) => file === path);
  const files = touched.filter(
    ({ path, base }) => base !== void 0 && (0, import_chunk_QCKIWQ6B.isRequestFile)(path) && !isSigned(filedAs(path), changed)
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
      enforce: (0, import_chunk_SKFGJH6T.enforcementFor)(policy, { status: "modified", headPath: path }),
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
      transition: { ...(0, import_chunk_KAWYPTVP.governanceTransition)([edited]), contract: path },
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
    const entry = policy.contracts.find((one) => one.id === id) ?? (0, import_chunk_SKFGJH6T.entryFor)(policy, id);
    return entry && entry.owners.length > 0 ? entry.owners : (0, import_chunk_KQCX3I2D.ownershipOf)(policy, id).owners;
  });
  const all = [...owners, ...governanceOwners(policy, [path]).flat()];
  return [...new Map(all.map((owner) => [owner.toLowerCase(), owner])).values()];
}
async function impactOf(policy, comparisons, judge) {
  const found = [];
  for (const comparison of comparisons) {
    if (comparison.faults.length > 0) continue;
    for (const consumer of policy.consumers) {
      const readings = consumer.reads.filter(({ contract }) => (0, import_chunk_SKFGJH6T.namesContract)(contract, policy, comparison));
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
      (name) => (0, import_chunk_XTOEBWXT.elementMatches)(`${field}.**`, name) || edit !== "added" && (0, import_chunk_XTOEBWXT.matchesBelow)(field, name)
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
  const causes = new Set(judged.flatMap((one) => one.cause === void 0 ? (0, import_chunk_SKFGJH6T.pathsOf)(one.pairing) : []));
  const own = judged.filter((comparison) => !isCarried(policy, comparison, causes));
  const carried = judged.filter((comparison) => isCarried(policy, comparison, causes));
  const changed = own.map((comparison) => caseOf(policy, comparison, impacts, context, carried));
  const cases = [
    ...changed,
    ...carried.flatMap((comparison) => carriedCase(policy, comparison, impacts, context)),
    ...governanceCase(policy, context),
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
      ...comparisons.flatMap(({ faults }) => faults.map((fault) => ({ ...fault, code: "GV013" }))),
      ...(context.proposed?.faults ?? []).filter((fault) => isTouched(context, fault.location?.file))
    ],
    notes: comparisons.flatMap(({ pairing, notes }) => notes.map((note) => `${(0, import_chunk_CWPXB5AQ.pathOf)(pairing)}: ${note}`)),
    booked: (context.booked ?? import_chunk_QCKIWQ6B.noRequests).filed,
    proposed: (context.proposed ?? import_chunk_QCKIWQ6B.noRequests).filed
  };
}
function isTouched({ touched }, file) {
  return touched === void 0 || touched.some(({ path }) => path === file);
}
function isCarried(policy, { cause, pairing }, causes) {
  if (cause === void 0 || policy.table.affected === "charged") return false;
  return causes.has(cause) && !(0, import_chunk_SKFGJH6T.pathsOf)(pairing).includes(cause);
}
function questionsOf(policy, cases) {
  const asks = cases.flatMap((one) => one.asks);
  const approvers = (policy.calendar?.windows ?? []).flatMap(
    ({ rule }) => rule.approvers ?? []
  );
  const timed = cases.some(({ level }) => import_chunk_KQCX3I2D.levels.indexOf(level) >= import_chunk_KQCX3I2D.levels.indexOf("window-and-sign-off"));
  const emergency = policy.table.emergency;
  const handles = [
    ...asks.flatMap(({ owners }) => owners),
    ...cases.flatMap(({ oncall, deputies }) => [...oncall, ...deputies]),
    ...timed ? approvers : [],
    ...emergency?.approvers === void 0 ? [] : [emergency.approvers].flat()
  ];
  const people = asks.some(({ owners }) => owners.length > 0);
  return {
    teams: people ? (0, import_chunk_KQCX3I2D.unknownTeams)(policy, handles) : [],
    people,
    reverts: cases.filter(({ level, comparison }) => comparison && !isFree(level)).map(({ path }) => path),
    landed: timed && (policy.calendar?.windows ?? []).some(({ rule }) => rule.capacity !== void 0),
    bookings: cases.flatMap(({ request }) => request?.request.id ?? [])
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  declaredVersions,
  requirementsOf
});
