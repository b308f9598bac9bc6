var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  outputOptions: () => outputOptions,
  printReport: () => printReport
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_IWY3LWQJ = require("./chunk-IWY3LWQJ.js");
var import_chunk_X76TFYRC = require("./chunk-X76TFYRC.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_ZQ3EEPL6 = require("./chunk-ZQ3EEPL6.js");
var import_chunk_ZTHOZIVB = require("./chunk-ZTHOZIVB.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var mostAlike = 3;
var mostNamed = 5;
function changesLines(changes, reported, options) {
  const groups = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const { rule, message, verdict, effect, surface } = change;
    const key = [rule, message, (0, import_chunk_X76TFYRC.hurt)(verdict), effect, surface].join("\n");
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
function alikeLine(others, style2) {
  const names2 = others.slice(0, mostNamed).map(({ element }) => (0, import_chunk_EOAPNFCH.oneLine)((0, import_chunk_EGCSLX7X.elementText)(element)));
  const more = others.length - names2.length;
  const list = more > 0 ? `${names2.join(", ")} and ${String(more)} more` : names2.join(", ");
  return `      ${(0, import_chunk_X76TFYRC.plural)(others.length, "more change")} of this kind: ${list} ${style2.dim("(--verbose shows each)")}`;
}
function changeLines(change, reported, options) {
  const { style: style2 } = options;
  const { location, verdict } = change;
  const at = location ? `${location.file}:${String(location.line)}:${String(location.column)}` : (0, import_chunk_EOAPNFCH.oneLine)((0, import_chunk_EGCSLX7X.elementText)(change.element));
  const side = location?.side === "base" && reported.pairing.headPath !== void 0 ? " (base)" : "";
  const effect = change.effect === "none" ? style2.dim(", cancelled by another change") : "";
  const lines = [
    `    ${style2.cyan((0, import_chunk_EOAPNFCH.oneLine)(at))}${side}  ${(0, import_chunk_EOAPNFCH.oneLine)(sentenceOf(change))}: ${style2.bold((0, import_chunk_X76TFYRC.hurt)(verdict))}${effect}`,
    ...import_chunk_2C5XBDIR.directions.flatMap(
      (direction) => directionLines(direction, verdict[direction], change.surface, style2)
    )
  ];
  if (options.verbose) lines.push(...surfaceLines(change, style2));
  if ((0, import_chunk_X76TFYRC.isLoud)(change)) lines.push(`      ${style2.dim("do:")} ${(0, import_chunk_EOAPNFCH.oneLine)(change.remedy)}`);
  lines.push(style2.dim(`      ${change.rule}`));
  return lines;
}
function sentenceOf({ element, message, location }) {
  const last = element.at(-1);
  const isNamed = last === void 0 || names(message, last.replace(/^[#<]|>$/g, ""));
  return isNamed || !location ? message : `${(0, import_chunk_EGCSLX7X.elementText)(element)}: ${message}`;
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
function directionLines(direction, outcome, surface, style2) {
  const { reader, data } = roles[direction];
  const because = (0, import_chunk_X76TFYRC.reasonOf)(outcome);
  if (outcome.outcome === "reads")
    return because === void 0 ? [] : [`      ${reader} read ${data}: ${(0, import_chunk_EOAPNFCH.oneLine)(because)}`];
  const verb = outcome.outcome === "undecided" ? "undecided for" : outcome.outcome === "rejects" ? "reject" : "misread";
  const subject = outcome.outcome === "undecided" ? `${verb} ${reader} of ${data}` : `${reader} ${verb} ${data}`;
  const on = surface === "json" ? " as JSON" : "";
  const line = `      ${subject}${on}: ${(0, import_chunk_EOAPNFCH.oneLine)(because ?? "")}`;
  if (!(0, import_chunk_2C5XBDIR.fails)(outcome) || !outcome.witness) return [line];
  const { written, observed, decoder } = outcome.witness;
  if ((0, import_chunk_X76TFYRC.tells)(outcome.because, outcome.witness)) return [`${line} ${style2.dim(`(${decoder})`)}`];
  const datum = (0, import_chunk_EOAPNFCH.shorten)((0, import_chunk_EOAPNFCH.oneLine)(JSON.stringify(written)), 160);
  return [
    line,
    `        ${style2.dim("e.g.")} ${datum} ${style2.dim("\u2192")} ${(0, import_chunk_EOAPNFCH.shorten)((0, import_chunk_EOAPNFCH.oneLine)(news(observed, because ?? "")), 200)} ${style2.dim(`(${decoder})`)}`
  ];
}
function news(observed, because) {
  const rest = observed.replace(because, "").replace(/^[\s;:,.]+|[\s;:,.]+$/g, "");
  return rest === "" ? "as said" : rest;
}
function surfaceLines({ surfaces = {} }, style2) {
  return Object.entries(surfaces).flatMap(
    ([surface, verdict]) => import_chunk_2C5XBDIR.directions.flatMap((direction) => {
      const because = (0, import_chunk_X76TFYRC.reasonOf)(verdict[direction]);
      return because === void 0 ? [] : [style2.dim(`      ${surface}, ${direction}: ${verdict[direction].outcome}: ${(0, import_chunk_EOAPNFCH.oneLine)(because)}`)];
    })
  );
}
function renderText(report, options) {
  const { style: style2 } = options;
  const blocks = options.quiet ? [] : contractBlocks(report.comparisons, options);
  const lines = [
    style2.dim(`${revision(report.base)} \u2192 ${revision(report.head)}`),
    summaryLine(report),
    ...blocks.flatMap((block) => ["", ...block]),
    ...options.quiet || report.notes.length === 0 ? [] : ["", ...report.notes.map((note) => style2.dim(`note: ${(0, import_chunk_EOAPNFCH.oneLine)(note)}`))],
    ...report.decision ? ["", ...decisionLines(report, options)] : []
  ];
  return `${lines.join("\n")}
`;
}
function revision({ ref, commit }) {
  const name = ref === "WORKTREE" ? "working tree" : ref;
  return (0, import_chunk_EOAPNFCH.oneLine)(commit === null || commit.startsWith(ref) ? name : `${name} (${commit.slice(0, 10)})`);
}
function summaryLine({ contracts, comparisons }) {
  if (comparisons.length === 0) return `${(0, import_chunk_X76TFYRC.plural)(contracts, "contract")}, none changed`;
  const counts = (0, import_chunk_IWY3LWQJ.classCounts)(comparisons);
  const parts = [
    [counts.breaking, "breaks both", "break both"],
    [counts.forward, "breaks old data", "break old data"],
    [counts.backward, "breaks old readers", "break old readers"],
    [counts.undecided, "undecided", "undecided"],
    [counts.faults, "does not parse", "do not parse"],
    [counts.full, "breaks nobody", "break nobody"]
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`);
  return `${(0, import_chunk_X76TFYRC.plural)(contracts, "contract")}, ${String(comparisons.length)} changed: ${said.join(", ")}`;
}
var mostAlike2 = 3;
function contractBlocks(comparisons, options) {
  if (options.verbose) return comparisons.map((reported) => contractBlock(reported, options));
  const groups = /* @__PURE__ */ new Map();
  for (const reported of comparisons) {
    const key = affectedAlike(reported) ?? (0, import_chunk_CWPXB5AQ.pathOf)(reported.pairing);
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
${[cause, (0, import_chunk_X76TFYRC.hurt)(verdict), mode, String(satisfied)].join("\n")}`;
}
function alikeBlock(group, { style: style2 }) {
  const [first] = group;
  if (!first) return [];
  const { cause = "", verdict, mode, satisfied } = first;
  const shown = group.slice(0, mostAlike2).map(({ pairing }) => (0, import_chunk_EOAPNFCH.oneLine)((0, import_chunk_CWPXB5AQ.pathOf)(pairing)));
  const mark = satisfied ? style2.green("\u2713") : style2.red("\u2717");
  const words = (0, import_chunk_X76TFYRC.hurt)(verdict).replace("breaks", "break");
  return [
    `${mark} ${style2.bold(`${String(group.length)} contracts that refer to ${(0, import_chunk_EOAPNFCH.oneLine)(cause)}`)}  ${satisfied ? style2.green(words) : style2.red(words)}${satisfied ? "" : style2.dim(`, promised ${mode}`)}`,
    style2.dim(
      `    ${shown.join(", ")} and ${String(group.length - shown.length)} more (--verbose lists them all)`
    )
  ];
}
function contractBlock(reported, options) {
  const { style: style2, verbose } = options;
  const { pairing, changes, faults, mode, satisfied } = reported;
  const path = (0, import_chunk_EOAPNFCH.oneLine)((0, import_chunk_CWPXB5AQ.pathOf)(pairing));
  const from = pairing.status === "moved" ? style2.dim(` (moved from ${(0, import_chunk_EOAPNFCH.oneLine)(pairing.basePath ?? "")})`) : "";
  if (faults.length > 0) {
    return [
      `${style2.red("\u2717")} ${style2.bold(path)}${from}  ${style2.red("does not parse")}`,
      ...faults.map((fault) => faultLine(fault, style2))
    ];
  }
  const mark = satisfied ? style2.green("\u2713") : style2.red("\u2717");
  const shown = changes.filter((change) => verbose || (0, import_chunk_X76TFYRC.isLoud)(change));
  const quiet = changes.length - shown.length;
  return [
    `${mark} ${style2.bold(path)}${from}  ${verdictWords(reported, style2)}${satisfied ? "" : style2.dim(`, promised ${mode}`)}`,
    ...reported.cause === void 0 ? [] : [style2.dim(`    because ${(0, import_chunk_EOAPNFCH.oneLine)(reported.cause)} changed, which it refers to`)],
    ...changesLines(shown, reported, options),
    ...satisfied ? [] : (0, import_chunk_X76TFYRC.wholeReasons)(reported).map((why) => `    ${style2.dim((0, import_chunk_EOAPNFCH.oneLine)(why))}`),
    ...profileLines(reported, style2),
    ...quiet > 0 && !options.verbose ? [
      style2.dim(
        `    ${(0, import_chunk_X76TFYRC.plural)(quiet, "change")} ${quiet === 1 ? "breaks" : "break"} nobody (--verbose lists)`
      )
    ] : [],
    ...reported.notes.map((note) => style2.dim(`    note: ${(0, import_chunk_EOAPNFCH.oneLine)(note)}`))
  ];
}
function verdictWords({ pairing, verdict, profile }, style2) {
  const status = pairing.status === "added" ? "new: " : pairing.status === "removed" ? "removed: " : "";
  const words = `${status}${(0, import_chunk_X76TFYRC.hurt)(verdict)}${profile ? ` (as ${profile.name} sees it)` : ""}`;
  const found = (0, import_chunk_2C5XBDIR.classOf)(verdict);
  return found === "full" ? style2.green(words) : found === "undecided" ? style2.yellow(words) : style2.red(words);
}
function faultLine({ message, location }, style2) {
  const at = location?.line === void 0 ? "" : `${location.file}:${String(location.line)}:${String(location.column ?? 1)}: `;
  return `    ${style2.cyan((0, import_chunk_EOAPNFCH.oneLine)(at))}${(0, import_chunk_EOAPNFCH.oneLine)(message)}`;
}
function profileLines({ profile }, style2) {
  return (profile?.findings ?? []).map(({ id, message, location }) => {
    const at = location ? `${location.file}:${String(location.line)}:${String(location.column)}  ` : "";
    return `    ${style2.cyan((0, import_chunk_EOAPNFCH.oneLine)(at))}${id}  ${(0, import_chunk_EOAPNFCH.oneLine)(message)}`;
  });
}
function decisionLines({ decision, comparisons }, { style: style2 }) {
  if (!decision) return [];
  const { status, reasons, requirements, validUntil } = decision;
  const until = validUntil === null ? "" : ` until ${minuteOf(validUntil)}`;
  const told = status === "pass" ? reasons.filter(({ code }) => code !== "GV300") : reasons;
  const said = told.map(({ message }) => `  ${(0, import_chunk_EOAPNFCH.oneLine)(message)}`);
  const met = requirements.filter((one) => one.status === "met");
  const signed = [...new Set(met.map(({ message }) => `  ${style2.green("\u2713")} ${(0, import_chunk_EOAPNFCH.oneLine)(message)}`))];
  if (status === "pass") {
    const free = comparisons.length > 0 && met.length === 0 ? ": nothing here needs permission" : "";
    return [`${style2.green(`\u2713 pass${until}`)}${free}`, ...said, ...signed];
  }
  const paint = status === "refused" || status === "fault" ? style2.red : style2.yellow;
  return [paint(`\u2717 ${titles[status]}`), ...said, ...signed, ...unmetLines(requirements, paint)];
}
function unmetLines(requirements, paint) {
  const isTime = ({ code }) => code.startsWith("GV3");
  const unmet = requirements.filter(({ status }) => status !== "met");
  const byAct = /* @__PURE__ */ new Map();
  for (const { message, unblock } of [...unmet.filter((one) => !isTime(one)), ...unmet.filter(isTime)]) {
    const messages = byAct.get(unblock) ?? /* @__PURE__ */ new Set();
    byAct.set(unblock, messages.add(message));
  }
  return [...byAct].flatMap(([unblock, messages]) => [
    ...[...messages].map((message) => `  ${paint("\u2717")} ${(0, import_chunk_EOAPNFCH.oneLine)(message)}`),
    ...unblock === "" ? [] : [`    \u2192 ${(0, import_chunk_EOAPNFCH.oneLine)(unblock)}`]
  ]);
}
var titles = {
  neutral: "neutral: not enforced",
  waiting: "waiting: only the time has not come",
  refused: "refused: a person must act",
  unverifiable: "could not be verified",
  fault: "fault: something cannot be judged"
};
function minuteOf(instant) {
  return new Date(instant).toISOString().replace(/T(\d\d:\d\d).*$/, " $1Z");
}
var codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
};
function style(coloured) {
  const paint = (name) => (text) => {
    const [on, off] = codes[name];
    return coloured ? `\x1B[${String(on)}m${text}\x1B[${String(off)}m` : text;
  };
  return {
    bold: paint("bold"),
    dim: paint("dim"),
    red: paint("red"),
    green: paint("green"),
    yellow: paint("yellow"),
    cyan: paint("cyan")
  };
}
var version = true ? "0.1.0" : "0.0.0-source";
var renderers = {
  text: (report, { coloured, verbose, quiet }) => Promise.resolve(renderText(report, { style: style(coloured), verbose, quiet })),
  json: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-json.js")))).renderJson(report, version),
  markdown: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-markdown.js")))).renderMarkdown(report),
  sarif: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-sarif.js")))).renderSarif(report, version),
  junit: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-junit.js")))).renderJunit(report),
  github: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-github.js")))).renderGithub(report),
  html: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-html.js")))).renderHtml(report)
};
var formatNames = Object.keys(renderers);
var outputOptions = {
  format: { type: "string", value: "FORMAT", help: `${formatNames.join(", ")} (default: text)` },
  output: {
    type: "string",
    multiple: true,
    value: "FILE",
    help: "write to a file; FORMAT=FILE adds another format (repeatable)"
  }
};
async function printReport(report, args, terminal) {
  const format = (0, import_chunk_ZQ3EEPL6.oneOf)(args, "format", formatNames, "text");
  const look = { verbose: args.is("verbose"), quiet: args.is("quiet") };
  const targets = args.all("output").map((target) => parseTarget(target, format));
  for (const { format: wanted, file } of targets) {
    const path = (0, import_node_path.resolve)(terminal.cwd, file);
    await (0, import_promises.mkdir)((0, import_node_path.dirname)(path), { recursive: true });
    await (0, import_promises.writeFile)(path, await renderers[wanted](report, { ...look, coloured: false }));
  }
  if (targets.some((target) => target.format === format && !target.named)) return;
  terminal.out(await renderers[format](report, { ...look, coloured: isColoured(args, terminal) }));
}
function parseTarget(target, format) {
  const [, name, file] = /^([a-z]+)=(.+)$/.exec(target) ?? [];
  if (name === void 0 || file === void 0) return { format, file: target, named: false };
  const known = formatNames.find((one) => one === name);
  if (known === void 0) {
    throw new import_chunk_ZTHOZIVB.UsageError(
      `--output ${target}: ${name} is not a format: ${formatNames.join(", ")}${(0, import_chunk_ZTHOZIVB.didYouMean)(name, formatNames)}`
    );
  }
  return { format: known, file, named: true };
}
function isColoured(args, { env, isTerminal }) {
  const when = (0, import_chunk_ZQ3EEPL6.oneOf)(args, "color", ["auto", "always", "never"], "auto");
  if (when !== "auto") return when === "always";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  outputOptions,
  printReport
});
