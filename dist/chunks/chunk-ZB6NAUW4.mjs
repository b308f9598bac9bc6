import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  digestOf
} from "./chunk-GHULZCIO.mjs";
import {
  byElementThenRule,
  editOf,
  pathOf
} from "./chunk-ITYLNSQF.mjs";
import {
  bothRead,
  directions,
  fails,
  isSevererThan,
  rejects,
  undecided,
  worst
} from "./chunk-HEZAR2AG.mjs";
import {
  byText
} from "./chunk-5MT2GTPN.mjs";

// src/model/rule.ts
function defineRule(rule) {
  return {
    ...infoOf(rule),
    *judge(matched) {
      for (const difference of rule.differences(matched)) {
        const { base, head } = difference;
        const verdicts = {};
        for (const surface of rule.surfaces) {
          verdicts[surface] = {
            backward: rule.reads(head, base, surface, matched),
            forward: rule.reads(base, head, surface, matched)
          };
        }
        yield {
          ...placeOf(difference),
          rule,
          edit: editOf({ base, head }),
          message: rule.message({ base, head }),
          verdicts,
          shapes: {
            base: base === void 0 ? void 0 : rule.shape(base),
            head: head === void 0 ? void 0 : rule.shape(head)
          },
          sides: { base, head }
        };
      }
    }
  };
}
function placeOf({
  element,
  was,
  pointer,
  location,
  references,
  effect
}) {
  return {
    element,
    ...was && { was },
    ...pointer !== void 0 && { pointer },
    ...location && { location },
    ...references && { references },
    ...effect && { effect }
  };
}
function infoOf({ id, title, why, remedy, references }) {
  return { id, title, why, remedy, ...references && { references } };
}

// src/model/run.ts
function startRun() {
  const tables = /* @__PURE__ */ new Map();
  return {
    table(make) {
      const table = tables.get(make) ?? make();
      tables.set(make, table);
      return table;
    }
  };
}

// src/formats/comparing/fingerprint.ts
function fingerprint(judged, pairing) {
  const { rule, element, verdicts } = judged;
  const { base, head } = judged.shapes;
  const harm = Object.entries(verdicts).map(([surface, { backward, forward }]) => [surface, backward.outcome, forward.outcome]).sort(byText(([surface = ""]) => surface));
  return digestOf(JSON.stringify([rule.id, pathOf(pairing), element, base ?? null, head ?? null, harm]));
}

// src/formats/comparing/prove.ts
async function provenChange(judged, context) {
  const { pairing, surfaces, whole, prover } = context;
  const proven = {};
  for (const [surface2, verdict2] of Object.entries(judged.verdicts)) {
    proven[surface2] = await prove(verdict2, judged, surface2, prover);
  }
  const counted = surfaces.filter((surface2) => proven[surface2]);
  const fallback = Object.keys(proven)[0];
  let surface = counted[0] ?? fallback;
  for (const other of counted)
    if (isSevererThan(verdictOn(proven, other), verdictOn(proven, surface))) surface = other;
  const counts = counted.length > 0;
  const { [surface]: own = bothRead, ...others } = proven;
  const verdict = severest(
    own,
    counted.map((other) => verdictOn(proven, other))
  );
  const isMixed = directions.some((direction) => verdict[direction] !== own[direction]);
  const { rule } = judged;
  return {
    rule: rule.id,
    element: judged.element,
    ...judged.was && { was: judged.was },
    ...judged.pointer !== void 0 && { pointer: judged.pointer },
    edit: judged.edit,
    message: judged.message,
    surface,
    verdict: counts ? verdict : bothRead,
    ...counts && !isMixed ? Object.keys(others).length > 0 && { surfaces: others } : { surfaces: proven },
    effect: judged.effect ?? (counts ? effectOf(verdict, whole) : "none"),
    references: [...rule.references ?? [], ...judged.references ?? []],
    ...judged.location && { location: judged.location },
    remedy: rule.remedy,
    fingerprint: fingerprint(judged, pairing)
  };
}
function severest(own, others) {
  const over = (direction) => {
    const severe = worst([own, ...others].map((verdict) => verdict[direction]));
    return severe.outcome === own[direction].outcome ? own[direction] : severe;
  };
  return { backward: over("backward"), forward: over("forward") };
}
function verdictOn(verdicts, surface) {
  return verdicts[surface] ?? bothRead;
}
function effectOf(verdict, whole) {
  const failing = directions.filter((direction) => fails(verdict[direction]));
  return failing.length > 0 && failing.every((direction) => whole[direction].outcome === "reads") ? "none" : "alone";
}
async function prove(verdict, change, surface, prover) {
  const proveOne = async (direction) => {
    const outcome = verdict[direction];
    if (!fails(outcome) || outcome.witness) return outcome;
    const proof = await prover({ change, surface, direction });
    if (!proof) return outcome;
    if ("unproven" in proof)
      return { ...outcome, because: `${outcome.because} (no datum is shown: ${proof.unproven})` };
    if (!("witness" in proof)) return { ...outcome, witness: proof };
    const { outcome: happened, witness } = proof;
    return happened === "misreads" || happened === "rejects" ? { ...outcome, outcome: happened, witness } : outcome;
  };
  return { backward: await proveOne("backward"), forward: await proveOne("forward") };
}
function borrowWitnesses(whole, changes, surfaces) {
  const borrow = (direction) => {
    const outcome = whole[direction];
    if (!fails(outcome) || outcome.witness) return outcome;
    const failing = changes.flatMap(({ verdict, surfaces: others }) => [
      verdict,
      ...surfaces.flatMap((surface) => others?.[surface] ?? [])
    ]).map((verdict) => verdict[direction]).filter(fails);
    const proven = failing.filter(({ witness: witness2 }) => witness2 !== void 0);
    const lender = proven.find((other) => other.outcome === "rejects") ?? proven[0];
    if (!lender?.witness) return outcome;
    const { outcome: happened, witness } = lender;
    return happened === outcome.outcome || happened === "misreads" && proven.length < failing.length ? { ...outcome, witness } : { ...outcome, outcome: happened, witness };
  };
  return { backward: borrow("backward"), forward: borrow("forward") };
}

// src/formats/comparing/unexplained.ts
function unexplained(format) {
  return {
    id: `${format}/unexplained`,
    title: "The contract differs in a way that no rule explains",
    why: "The whole contract was judged and the verdict differs from what the single changes add up to, or its meaning changed without any listed change. The whole contract's verdict counts.",
    remedy: "Split the change into smaller ones to see which part matters, and report the case: a rule is missing."
  };
}
function gapOf(definition, {
  base,
  head,
  whole,
  changes
}) {
  const unexplainedIn = (direction) => whole[direction].outcome !== "reads" && !changes.some((change) => change.verdict[direction].outcome !== "reads");
  if (directions.some(unexplainedIn)) return "whole";
  if (changes.length === 0 && definition.canonical(base) !== definition.canonical(head)) return "silent";
  return void 0;
}
function widen(whole, gap) {
  if (gap === "whole") return whole;
  const silent = undecided("the contract's meaning changed, and no rule says how");
  return { backward: silent, forward: silent };
}
function gapChange(format, whole, at) {
  const rule = unexplained(format);
  return {
    rule: rule.id,
    element: [],
    edit: "changed",
    message: "the contract as a whole differs in a way that no single change explains",
    surface: at.surface,
    verdict: whole,
    effect: "joint",
    references: [],
    remedy: rule.remedy,
    fingerprint: digestOf(
      JSON.stringify([rule.id, pathOf(at.pairing), at.digests.base ?? null, at.digests.head ?? null])
    )
  };
}

// src/formats/comparing/compare-pair.ts
async function comparePair(definition, sides, pairing, settings) {
  const { basePath, headPath } = pairing;
  const baseFaults = basePath === void 0 ? [] : definition.faults(sides.base, basePath);
  const headFaults = headPath === void 0 ? [] : definition.faults(sides.head, headPath);
  const open = (model, path, faults) => path === void 0 || faults.length > 0 ? void 0 : definition.contract(model, path);
  const base = open(sides.base, basePath, baseFaults);
  const head = open(sides.head, headPath, headFaults);
  const digests = {
    ...base !== void 0 && { base: digestOf(definition.canonical(base)) },
    ...head !== void 0 && { head: digestOf(definition.canonical(head)) }
  };
  const latest = head ?? base;
  const common = {
    pairing,
    format: definition.id,
    id: (latest !== void 0 ? definition.contractId(latest) : void 0) ?? pathOf(pairing),
    digests,
    faults: headFaults,
    notes: [
      ...baseFaults.map((fault) => `base does not parse, so head is judged as new: ${describeFault(fault)}`),
      ...headPath !== void 0 ? definition.notes(sides.head, headPath) : []
    ]
  };
  if (headFaults.length > 0) {
    const because = undecided("the proposed contract does not parse");
    return { ...common, verdict: { backward: because, forward: because }, changes: [] };
  }
  if (headPath === void 0) {
    const because = rejects("the contract was removed: readers and writers have no schema left");
    const removed = base && definition.removedProfile?.(settings.profile, { base, head: sides.head, settings });
    return {
      ...common,
      verdict: { backward: because, forward: because },
      changes: [],
      ...removed && { profile: removed }
    };
  }
  if (base === void 0 || head === void 0) return { ...common, verdict: bothRead, changes: [] };
  const { remarks, ...judged } = await judgePair(
    definition,
    { base, head, settings, run: sides.run },
    { pairing, digests }
  );
  return { ...common, ...judged, notes: [...common.notes, ...remarks] };
}
function describeFault({ message, location }) {
  if (!location) return message;
  return `${location.file}${location.line === void 0 ? "" : `:${String(location.line)}`}: ${message}`;
}
async function judgePair(definition, pair, { pairing, digests }) {
  const { settings } = pair;
  const surfaces = definition.surfaces(settings);
  const matched = await definition.match(pair);
  const judged = definition.rules.flatMap((rule) => [...rule.judge(matched)]);
  let whole = await definition.judge({ ...pair, matched, judged });
  const prover = (task) => definition.prove({ ...pair, matched, ...task });
  const changes = [];
  for (const change of judged) changes.push(await provenChange(change, { pairing, surfaces, whole, prover }));
  const [surface = "wire"] = surfaces;
  const gap = gapOf(definition, { ...pair, whole, changes });
  if (gap) {
    whole = widen(await prove(whole, void 0, surface, prover), gap);
    changes.push(gapChange(definition.id, whole, { pairing, digests, surface }));
  } else {
    whole = borrowWitnesses(whole, changes, surfaces);
  }
  const sorted = byElementThenRule(changes);
  const remarks = definition.remarks?.(matched) ?? [];
  const profiled = definition.profile?.(settings.profile, { ...pair, changes: sorted, verdict: whole });
  return profiled ? { verdict: profiled.verdict, changes: sorted, profile: profiled.result, remarks } : { verdict: whole, changes: sorted, remarks };
}

// src/formats/dependents.ts
function searchForDependents(references, task) {
  if (task.pairsOnly) return () => Promise.resolve([]);
  const first = references.changed.length === 0 ? Promise.resolve([]) : references.mentioning(references.changed);
  first.catch(() => void 0);
  return () => dependents(references, task, first);
}
async function dependents(references, { base, head, pairings, counts }, first) {
  const compared = new Set(
    pairings.flatMap(({ basePath, headPath }) => [basePath ?? [], headPath ?? []].flat())
  );
  const changed = new Set(references.changed);
  const dependent = /* @__PURE__ */ new Set();
  const causes = /* @__PURE__ */ new Map();
  const affected = [];
  let mentioned = await first;
  let frontier = new Map(references.changed.map((path) => [path, path]));
  while (frontier.size > 0) {
    for (const [path, cause] of frontier)
      for (const name of references.names(path)) if (!causes.has(name)) causes.set(name, cause);
    const candidates = mentioned.filter(
      (path) => !changed.has(path) && !dependent.has(path) && base.entries.has(path) && head.entries.has(path)
    );
    await references.open(candidates);
    const referring = /* @__PURE__ */ new Map();
    for (const path of candidates) {
      const cause = references.causeOf(path, causes);
      if (cause !== void 0) referring.set(path, cause);
    }
    await references.openDependents([...referring.keys()]);
    frontier = /* @__PURE__ */ new Map();
    for (const [path, cause] of referring) {
      const differs = references.differs(path);
      if (!differs && !references.handsOnUnchanged) continue;
      dependent.add(path);
      frontier.set(path, cause);
      if (differs && !compared.has(path) && counts(path))
        affected.push({ pairing: { status: "affected", basePath: path, headPath: path }, cause });
    }
    if (frontier.size > 0) mentioned = await references.mentioning([...frontier.keys()]);
  }
  return affected.sort(byText(({ pairing }) => pairing.headPath ?? ""));
}

// src/formats/define-format.ts
function defineFormat(definition) {
  return {
    id: definition.id,
    rules: [...definition.rules.map(infoOf), unexplained(definition.id)],
    identify: definition.identify.bind(definition),
    compare: (task) => compareAll(definition, task),
    async replay(reader, writer, written) {
      const run = startRun();
      const [read, wrote] = [
        await openUnit(definition, reader, run),
        await openUnit(definition, writer, run)
      ];
      return definition.replay(read, wrote, written, reader.settings);
    }
  };
}
async function compareAll(definition, task) {
  const run = startRun();
  const open = (snapshot, side) => {
    const paths = task.pairings.flatMap((pairing) => pairing[side] ?? []);
    return definition.open(snapshot, paths, task.settings, run);
  };
  const [base, head] = await Promise.all([open(task.base, "basePath"), open(task.head, "headPath")]);
  await definition.prepare?.(base, head, task);
  const dependents2 = searchForDependents(await definition.references(base, head, task), task);
  const compare = (pairing) => comparePair(definition, { base, head, run }, pairing, task.settings(pathOf(pairing))).catch(
    (error) => brokenComparison(definition.id, pairing, error)
  );
  const comparisons = [];
  for (const pairing of task.pairings) comparisons.push(await compare(pairing));
  for (const { pairing, cause } of await dependents2())
    comparisons.push({ ...await compare(pairing), cause });
  return comparisons;
}
async function openUnit(definition, { snapshot, path, settings }, run) {
  const model = await definition.open(snapshot, [path], () => settings, run);
  const [fault] = definition.faults(model, path);
  if (fault) throw new Error(fault.message);
  return definition.contract(model, path);
}
function brokenComparison(format, pairing, error) {
  const why = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const unjudged = undecided(`contract-check failed on this contract (${why})`);
  const message = `contract-check itself failed on this contract (${why}): please report it with both versions of the file`;
  return {
    pairing,
    format,
    id: pathOf(pairing),
    verdict: { backward: unjudged, forward: unjudged },
    changes: [],
    faults: [{ message, location: { file: pathOf(pairing) } }],
    notes: [],
    digests: {}
  };
}

export {
  defineRule,
  defineFormat
};
