import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  byElementThenRule,
  editOf,
  pathOf
} from "./chunk-6HUOJMYL.mjs";
import {
  bothRead,
  directions,
  fails,
  isSevererThan,
  rejects,
  undecided,
  worst
} from "./chunk-HEZAR2AG.mjs";

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
            backward: rule.reads(head, base, surface),
            forward: rule.reads(base, head, surface)
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

// src/formats/comparing/fingerprint.ts
import { createHash } from "node:crypto";
function fingerprint(judged, pairing) {
  const { rule, element, verdicts } = judged;
  const { base, head } = judged.shapes;
  const harm = Object.entries(verdicts).map(([surface, { backward, forward }]) => [surface, backward.outcome, forward.outcome]).sort(([a = ""], [b = ""]) => a < b ? -1 : 1);
  return sha256(JSON.stringify([rule.id, pathOf(pairing), element, base ?? null, head ?? null, harm]));
}
function sha256(text) {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

// src/formats/comparing/prove.ts
async function finish(judged, context) {
  const { pairing, surfaces, whole, proofs } = context;
  const proven = {};
  for (const [surface2, verdict2] of Object.entries(judged.verdicts)) {
    proven[surface2] = await prove(verdict2, judged, surface2, proofs);
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
    const found = worst([own, ...others].map((verdict) => verdict[direction]));
    return found.outcome === own[direction].outcome ? own[direction] : found;
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
async function prove(verdict, change, surface, { base, head, settings, definition }) {
  const proveOne = async (direction) => {
    const outcome = verdict[direction];
    if (!fails(outcome) || outcome.witness) return outcome;
    const [reader, writer] = direction === "backward" ? [head, base] : [base, head];
    const proof = await definition.prove({ reader, writer, change, surface, direction, settings });
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
    const failing = changes.flatMap(({ verdict, surfaces: others }) => [verdict, ...surfaces.flatMap((it) => others?.[it] ?? [])]).map((verdict) => verdict[direction]).filter(fails);
    const proven = failing.filter(({ witness: witness2 }) => witness2 !== void 0);
    const found = proven.find((other) => other.outcome === "rejects") ?? proven[0];
    if (!found?.witness) return outcome;
    const { outcome: happened, witness } = found;
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
    fingerprint: sha256(
      JSON.stringify([rule.id, pathOf(at.pairing), at.digests.base ?? null, at.digests.head ?? null])
    )
  };
}

// src/formats/comparing/compare-pair.ts
async function comparePair(definition, models, pairing, settings) {
  const { basePath, headPath } = pairing;
  const baseFaults = basePath === void 0 ? [] : definition.faults(models.base, basePath);
  const headFaults = headPath === void 0 ? [] : definition.faults(models.head, headPath);
  const open = (model, path, faults) => path === void 0 || faults.length > 0 ? void 0 : definition.contract(model, path);
  const base = open(models.base, basePath, baseFaults);
  const head = open(models.head, headPath, headFaults);
  const digests = {
    ...base !== void 0 && { base: sha256(definition.canonical(base)) },
    ...head !== void 0 && { head: sha256(definition.canonical(head)) }
  };
  const known = head ?? base;
  const common = {
    pairing,
    format: definition.id,
    id: (known !== void 0 ? definition.contractId(known) : void 0) ?? pathOf(pairing),
    digests,
    faults: headFaults,
    notes: [
      ...baseFaults.map((fault) => `base does not parse, so head is judged as new: ${describeFault(fault)}`),
      ...headPath !== void 0 ? definition.notes(models.head, headPath) : []
    ]
  };
  if (headFaults.length > 0) {
    const because = undecided("the proposed contract does not parse");
    return { ...common, verdict: { backward: because, forward: because }, changes: [] };
  }
  if (headPath === void 0) {
    const because = rejects("the contract was removed: nothing is left to read with or to write by");
    const removed = base && definition.removedProfile?.(settings.profile, { base, head: models.head, settings });
    return {
      ...common,
      verdict: { backward: because, forward: because },
      changes: [],
      ...removed && { profile: removed }
    };
  }
  if (base === void 0 || head === void 0) return { ...common, verdict: bothRead, changes: [] };
  const { remarks, ...judged } = await judgePair(definition, { base, head }, { pairing, digests }, settings);
  return { ...common, ...judged, notes: [...common.notes, ...remarks] };
}
function describeFault({ message, location }) {
  if (!location) return message;
  return `${location.file}${location.line === void 0 ? "" : `:${String(location.line)}`}: ${message}`;
}
async function judgePair(definition, { base, head }, { pairing, digests }, settings) {
  const surfaces = definition.surfaces(settings);
  const matched = await definition.match(base, head, settings);
  const judged = definition.rules.flatMap((rule) => [...rule.judge(matched)]);
  let whole = {
    backward: await definition.judge(head, base, settings),
    forward: await definition.judge(base, head, settings)
  };
  const proofs = { base, head, settings, definition };
  const changes = [];
  for (const change of judged) changes.push(await finish(change, { pairing, surfaces, whole, proofs }));
  const gap = gapOf(definition, { base, head, whole, changes });
  if (gap) {
    whole = await prove(whole, void 0, surfaces[0] ?? "wire", proofs);
    whole = widen(whole, gap);
    changes.push(gapChange(definition.id, whole, { pairing, digests, surface: surfaces[0] ?? "wire" }));
  } else {
    whole = borrowWitnesses(whole, changes, surfaces);
  }
  const sorted = byElementThenRule(changes);
  const asked = { base, head, changes: sorted, verdict: whole, settings };
  const profiled = definition.profile?.(settings.profile, asked);
  const remarks = definition.remarks?.(matched) ?? [];
  return profiled ? { verdict: profiled.verdict, changes: sorted, profile: profiled.result, remarks } : { verdict: whole, changes: sorted, remarks };
}

// src/formats/define-format.ts
function defineFormat(definition) {
  return {
    id: definition.id,
    rules: [...definition.rules.map(infoOf), unexplained(definition.id)],
    profiles: definition.profiles,
    identify: definition.identify.bind(definition),
    async compare(task) {
      const paths = (side) => task.pairings.flatMap((pairing) => pairing[side] ?? []);
      const [base, head] = await Promise.all([
        definition.open(task.base, paths("basePath"), task.settings),
        definition.open(task.head, paths("headPath"), task.settings)
      ]);
      await definition.prepare?.(base, head, task);
      const compared = (pairing) => comparePair(definition, { base, head }, pairing, task.settings(pathOf(pairing))).catch(
        (error) => brokenComparison(definition.id, pairing, error)
      );
      const comparisons = [];
      for (const pairing of task.pairings) comparisons.push(await compared(pairing));
      const others = task.pairsOnly ? [] : await definition.affected(base, head, task);
      for (const { pairing, cause } of others) comparisons.push({ ...await compared(pairing), cause });
      return comparisons;
    },
    async replay(reader, writer, written) {
      const open = async ({ snapshot, path, settings }) => {
        const model = await definition.open(snapshot, [path], () => settings);
        const [fault] = definition.faults(model, path);
        if (fault) throw new Error(fault.message);
        return definition.contract(model, path);
      };
      return definition.replay(await open(reader), await open(writer), written, reader.settings);
    }
  };
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
