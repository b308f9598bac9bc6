"use strict";
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

// src/reports/text.ts
var text_exports = {};
__export(text_exports, {
  renderText: () => renderText
});
module.exports = __toCommonJS(text_exports);

// src/model/contract.ts
function pathOf({ headPath, basePath }) {
  return headPath ?? basePath ?? "";
}

// src/model/outcome.ts
var directions = ["backward", "forward"];
function classOf({ backward, forward }) {
  if (backward.outcome === "undecided" || forward.outcome === "undecided") return "undecided";
  if (backward.outcome === "reads") return forward.outcome === "reads" ? "full" : "backward";
  return forward.outcome === "reads" ? "forward" : "breaking";
}
function fails(outcome) {
  return outcome.outcome === "misreads" || outcome.outcome === "rejects";
}

// src/reports/escape.ts
function visible(text) {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    escaped
  );
}
function oneLine(text) {
  return visible(text.replace(/\s*[\r\n]+\s*/g, " "));
}
function shorten(text, length) {
  return text.length <= length ? text : `${text.slice(0, length - 1)}\u2026`;
}
function escaped(char) {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

// src/reports/summary.ts
function classCounts(comparisons) {
  const counts = { full: 0, backward: 0, forward: 0, breaking: 0, undecided: 0, faults: 0 };
  for (const { verdict, faults } of comparisons) {
    if (faults.length > 0) counts.faults += 1;
    else counts[classOf(verdict)] += 1;
  }
  return counts;
}

// src/model/change.ts
function elementText(element) {
  return element.join(".");
}

// src/reports/words.ts
function hurt(verdict, verb = "breaks") {
  const { backward, forward } = verdict;
  if (fails(backward) && fails(forward)) return `${verb} both`;
  if (fails(backward))
    return forward.outcome === "undecided" ? `${verb} old data, and perhaps old readers` : `${verb} old data`;
  if (fails(forward))
    return backward.outcome === "undecided" ? `${verb} old readers, and perhaps old data` : `${verb} old readers`;
  return classOf(verdict) === "undecided" ? "undecided" : `${verb} nobody`;
}
function reasonOf(outcome) {
  return outcome.outcome === "reads" ? outcome.note : outcome.because;
}
function isLoud({ verdict }) {
  return directions.some((direction) => verdict[direction].outcome !== "reads");
}
function wholeReasons({
  verdict,
  changes
}) {
  const unexplained = directions.filter(
    (direction) => changes.every((change) => change.verdict[direction].outcome === "reads")
  );
  const whys = unexplained.flatMap(
    (direction) => verdict[direction].outcome === "reads" ? [] : reasonOf(verdict[direction]) ?? []
  );
  return [...new Set(whys)];
}
function tells(because, { written, observed }) {
  const datum = JSON.stringify(written);
  return because.includes(observed) && because.includes(datum.slice(0, mostShown));
}
var mostShown = 100;
function plural(count, one, many = `${one}s`) {
  return `${String(count)} ${count === 1 ? one : many}`;
}

// src/reports/text-changes.ts
var mostAlike = 3;
var mostNamed = 5;
function changesLines(changes, reported, options) {
  const groups = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const { rule, message, verdict, effect, surface } = change;
    const key = [rule, message, hurt(verdict), effect, surface].join("\n");
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group;
    if (!first) return [];
    if (options.verbose || group.length <= mostAlike)
      return group.flatMap((change) => changeLines(change, reported, options));
    return [...changeLines(first, reported, options), alikeLine(others, options.style)];
  });
}
function alikeLine(others, style) {
  const names2 = others.slice(0, mostNamed).map(({ element }) => oneLine(elementText(element)));
  const more = others.length - names2.length;
  const list = more > 0 ? `${names2.join(", ")} and ${String(more)} more` : names2.join(", ");
  return `      ${plural(others.length, "more change")} of this kind: ${list} ${style.dim("(--verbose shows each)")}`;
}
function changeLines(change, reported, options) {
  const { style } = options;
  const { location, verdict } = change;
  const at = location ? `${location.file}:${String(location.line)}:${String(location.column)}` : oneLine(elementText(change.element));
  const side = location?.side === "base" && reported.pairing.headPath !== void 0 ? " (base)" : "";
  const effect = change.effect === "none" ? style.dim(", cancelled by another change") : "";
  const lines = [
    `    ${style.cyan(oneLine(at))}${side}  ${oneLine(sentenceOf(change))}: ${style.bold(hurt(verdict))}${effect}`,
    ...directions.flatMap(
      (direction) => directionLines(direction, verdict[direction], change.surface, style)
    )
  ];
  if (options.verbose) lines.push(...surfaceLines(change, style));
  if (isLoud(change)) lines.push(`      ${style.dim("do:")} ${oneLine(change.remedy)}`);
  const named = options.verbose && isLoud(change) ? `  ${change.fingerprint}` : "";
  lines.push(style.dim(`      ${change.rule}${named}`));
  return lines;
}
function sentenceOf({ element, message, location }) {
  const last = element.at(-1);
  const isNamed = last === void 0 || names(message, last.replace(/^[#<]|>$/g, ""));
  return isNamed || !location ? message : `${elementText(element)}: ${message}`;
}
function names(text, name) {
  return ` ${text} `.split(name).some((before, i, parts) => {
    const after = parts[i + 1];
    return after !== void 0 && !/[\p{L}\p{N}_]$/u.test(before) && !/^[\p{L}\p{N}_]/u.test(after);
  });
}
var roles = {
  backward: { reader: "new readers", data: "old data" },
  forward: { reader: "old readers", data: "new data" }
};
function directionLines(direction, outcome, surface, style) {
  const { reader, data } = roles[direction];
  const because = reasonOf(outcome);
  if (outcome.outcome === "reads")
    return because === void 0 ? [] : [`      ${reader} read ${data}: ${oneLine(because)}`];
  const verb = outcome.outcome === "undecided" ? "undecided for" : outcome.outcome === "rejects" ? "reject" : "misread";
  const subject = outcome.outcome === "undecided" ? `${verb} ${reader} of ${data}` : `${reader} ${verb} ${data}`;
  const on = surface === "json" ? " as JSON" : "";
  const line = `      ${subject}${on}: ${oneLine(because ?? "")}`;
  if (!fails(outcome) || !outcome.witness) return [line];
  const { written, observed, decoder } = outcome.witness;
  if (tells(outcome.because, outcome.witness)) return [`${line} ${style.dim(`(${decoder})`)}`];
  const datum = shorten(oneLine(JSON.stringify(written)), 160);
  return [
    line,
    `        ${style.dim("e.g.")} ${datum} ${style.dim("\u2192")} ${shorten(oneLine(news(observed, because ?? "")), 200)} ${style.dim(`(${decoder})`)}`
  ];
}
function news(observed, because) {
  const rest = observed.replace(because, "").replace(/^[\s;:,.]+|[\s;:,.]+$/g, "");
  return rest === "" ? "as said" : rest;
}
function surfaceLines({ surfaces = {} }, style) {
  return Object.entries(surfaces).flatMap(
    ([surface, verdict]) => directions.flatMap((direction) => {
      const because = reasonOf(verdict[direction]);
      return because === void 0 ? [] : [style.dim(`      ${surface}, ${direction}: ${verdict[direction].outcome}: ${oneLine(because)}`)];
    })
  );
}

// src/reports/text.ts
function renderText(report, options) {
  const { style } = options;
  const blocks = options.quiet ? [] : contractBlocks(report.comparisons, options);
  const lines = [
    style.dim(`${revision(report.base)} \u2192 ${revision(report.head)}`),
    summaryLine(report),
    ...blocks.flatMap((block) => ["", ...block]),
    ...options.quiet || report.notes.length === 0 ? [] : ["", ...report.notes.map((note) => style.dim(`note: ${oneLine(note)}`))],
    ...report.decision ? ["", ...decisionLines(report, options)] : []
  ];
  return `${lines.join("\n")}
`;
}
function revision({ ref, commit }) {
  const name = ref === "WORKTREE" ? "working tree" : ref;
  return oneLine(commit === null || commit.startsWith(ref) ? name : `${name} (${commit.slice(0, 10)})`);
}
function summaryLine({ contracts, comparisons }) {
  if (comparisons.length === 0) return `${plural(contracts, "contract")}, none changed`;
  const counts = classCounts(comparisons);
  const parts = [
    [counts.breaking, "breaks both", "break both"],
    [counts.forward, "breaks old data", "break old data"],
    [counts.backward, "breaks old readers", "break old readers"],
    [counts.undecided, "undecided", "undecided"],
    [counts.faults, "does not parse", "do not parse"],
    [counts.full, "breaks nobody", "break nobody"]
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`);
  return `${plural(contracts, "contract")}, ${String(comparisons.length)} changed: ${said.join(", ")}`;
}
var mostAlike2 = 3;
function contractBlocks(comparisons, options) {
  if (options.verbose) return comparisons.map((reported) => contractBlock(reported, options));
  const groups = /* @__PURE__ */ new Map();
  for (const reported of comparisons) {
    const key = affectedAlike(reported) ?? pathOf(reported.pairing);
    const group = groups.get(key);
    if (group) group.push(reported);
    else groups.set(key, [reported]);
  }
  return [...groups.values()].flatMap(
    (group) => group.length > mostAlike2 ? [alikeBlock(group, options)] : group.map((reported) => contractBlock(reported, options))
  );
}
function affectedAlike(reported) {
  const { pairing, cause, faults, verdict, mode, satisfied, profile } = reported;
  if (pairing.status !== "affected" || cause === void 0 || faults.length > 0 || profile) return void 0;
  return `
${[cause, hurt(verdict), mode, String(satisfied)].join("\n")}`;
}
function alikeBlock(group, { style }) {
  const [first] = group;
  if (!first) return [];
  const { cause = "", verdict, mode, satisfied } = first;
  const shown = group.slice(0, mostAlike2).map(({ pairing }) => oneLine(pathOf(pairing)));
  const mark = satisfied ? style.green("\u2713") : style.red("\u2717");
  const words = hurt(verdict, "break");
  return [
    `${mark} ${style.bold(`${String(group.length)} contracts that refer to ${oneLine(cause)}`)}  ${satisfied ? style.green(words) : style.red(words)}${satisfied ? "" : style.dim(`, promised ${mode}`)}`,
    style.dim(
      `    ${shown.join(", ")} and ${String(group.length - shown.length)} more (--verbose lists them all)`
    )
  ];
}
function contractBlock(reported, options) {
  const { style, verbose } = options;
  const { pairing, changes, faults, mode, satisfied } = reported;
  const path = oneLine(pathOf(pairing));
  const from = pairing.status === "moved" ? style.dim(` (moved from ${oneLine(pairing.basePath ?? "")})`) : "";
  if (faults.length > 0) {
    return [
      `${style.red("\u2717")} ${style.bold(path)}${from}  ${style.red("does not parse")}`,
      ...faults.map((fault) => faultLine(fault, style))
    ];
  }
  const mark = satisfied ? style.green("\u2713") : style.red("\u2717");
  const shown = changes.filter((change) => verbose || isLoud(change));
  const quiet = changes.length - shown.length;
  return [
    `${mark} ${style.bold(path)}${from}  ${verdictWords(reported, style)}${satisfied ? "" : style.dim(`, promised ${mode}`)}`,
    ...reported.cause === void 0 ? [] : [style.dim(`    because ${oneLine(reported.cause)} changed, which it refers to`)],
    ...changesLines(shown, reported, options),
    ...satisfied ? [] : wholeReasons(reported).map((why) => `    ${style.dim(oneLine(why))}`),
    ...profileLines(reported, style),
    ...quiet > 0 && !options.verbose ? [
      style.dim(
        `    ${plural(quiet, "change")} ${quiet === 1 ? "breaks" : "break"} nobody (--verbose lists)`
      )
    ] : [],
    ...reported.notes.map((note) => style.dim(`    note: ${oneLine(note)}`))
  ];
}
function verdictWords({ pairing, verdict, profile }, style) {
  const status = pairing.status === "added" ? "new: " : pairing.status === "removed" ? "removed: " : "";
  const words = `${status}${hurt(verdict)}${profile ? ` (as ${profile.name} sees it)` : ""}`;
  const found = classOf(verdict);
  return found === "full" ? style.green(words) : found === "undecided" ? style.yellow(words) : style.red(words);
}
function faultLine({ message, location }, style) {
  const at = location?.line === void 0 ? "" : `${location.file}:${String(location.line)}:${String(location.column ?? 1)}: `;
  return `    ${style.cyan(oneLine(at))}${oneLine(message)}`;
}
function profileLines({ profile }, style) {
  return (profile?.findings ?? []).map(({ id, message, location }) => {
    const at = location ? `${location.file}:${String(location.line)}:${String(location.column)}  ` : "";
    return `    ${style.cyan(oneLine(at))}${id}  ${oneLine(message)}`;
  });
}
function decisionLines({ decision, comparisons }, { style }) {
  if (!decision) return [];
  const { status, reasons, requirements, validUntil } = decision;
  const until = validUntil === null ? "" : ` until ${minuteOf(validUntil)}`;
  const told = status === "pass" ? reasons.filter(({ tells: tells2 }) => tells2 !== "end-of-pass") : reasons;
  const said = told.map(({ message }) => `  ${oneLine(message)}`);
  const met = requirements.filter((one) => one.status === "met");
  const signed = [...new Set(met.map(({ message }) => `  ${style.green("\u2713")} ${oneLine(message)}`))];
  if (status === "pass") {
    const free = comparisons.length > 0 && met.length === 0 ? ": nothing here needs permission" : "";
    return [`${style.green(`\u2713 pass${until}`)}${free}`, ...said, ...signed];
  }
  const paint = status === "refused" || status === "fault" ? style.red : style.yellow;
  return [paint(`\u2717 ${titles[status]}`), ...said, ...signed, ...unmetLines(requirements, paint)];
}
function unmetLines(requirements, paint) {
  const isTime = ({ dimension, owners }) => dimension === "time" && owners.length === 0;
  const unmet = requirements.filter(({ status }) => status !== "met");
  const byAct = /* @__PURE__ */ new Map();
  for (const { message, unblock } of [...unmet.filter((one) => !isTime(one)), ...unmet.filter(isTime)]) {
    const messages = byAct.get(unblock) ?? /* @__PURE__ */ new Set();
    byAct.set(unblock, messages.add(message));
  }
  return [...byAct].flatMap(([unblock, messages]) => [
    ...[...messages].map((message) => `  ${paint("\u2717")} ${oneLine(message)}`),
    ...unblock === "" ? [] : [`    \u2192 ${oneLine(unblock)}`]
  ]);
}
var titles = {
  neutral: "neutral: not enforced",
  waiting: "waiting: everything is approved; only the time to land has not come yet",
  refused: "refused: a person must act",
  unverifiable: "could not be verified",
  fault: "fault: something cannot be judged"
};
function minuteOf(instant) {
  return new Date(instant).toISOString().replace(/T(\d\d:\d\d).*$/, " $1Z");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderText
});
