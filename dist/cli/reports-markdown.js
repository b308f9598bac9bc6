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
  renderMarkdown: () => renderMarkdown
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DFO6FTXE = require("./chunk-DFO6FTXE.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
function renderMarkdown(report, { limit = Number.POSITIVE_INFINITY } = {}) {
  const { comparisons } = report;
  const head = [
    title(report),
    "",
    ...decisionLines(report),
    ...comparisons.length === 0 ? [] : ["", ...table(comparisons)]
  ];
  const details = comparisons.filter((one) => !one.satisfied || one.changes.some(import_chunk_DFO6FTXE.isLoud)).map(section);
  const notes = report.notes.map((note) => `> ${(0, import_chunk_EOAPNFCH.markdownText)(note)}`);
  return fit(head.join("\n"), [...details, ...notes.length > 0 ? [notes.join("\n>\n")] : []], limit);
}
function fit(head, sections, limit) {
  const reserve = 160;
  let text = (0, import_chunk_EOAPNFCH.shorten)(head, Math.max(0, limit - reserve));
  for (const [i, section2] of sections.entries()) {
    if (text.length + section2.length + 2 > limit - reserve) {
      const left = sections.length - i;
      return `${text}

_${(0, import_chunk_DFO6FTXE.plural)(left, "section")} left out for length: run \`npx contract-check\` or open the full report._
`;
    }
    text += `

${section2}`;
  }
  return `${text}
`;
}
var titles = {
  pass: "\u2705 Contracts: pass",
  neutral: "\u26AA Contracts: not enforced",
  waiting: "\u23F3 Contracts: waiting for the window",
  refused: "\u274C Contracts: refused",
  unverifiable: "\u2753 Contracts: could not be verified",
  fault: "\u274C Contracts: cannot be judged"
};
function title({ decision, comparisons }) {
  const heading = decision ? titles[decision.status] : "Contract changes";
  return `## ${heading}${comparisons.length === 0 ? " (nothing changed)" : ""}`;
}
function decisionLines({ decision }) {
  if (!decision) return [];
  const open = decision.requirements.filter(({ status }) => status !== "met");
  return [
    ...decision.reasons.map(({ message }) => `- ${(0, import_chunk_EOAPNFCH.markdownText)(message)}`),
    ...open.map(
      ({ message, unblock }) => `- ${(0, import_chunk_EOAPNFCH.markdownText)(message)}${unblock === "" ? "" : `<br>\u2192 ${(0, import_chunk_EOAPNFCH.markdownText)(unblock)}`}`
    )
  ];
}
function table(comparisons) {
  return [
    "| contract | | verdict | promise |",
    "|---|---|---|---|",
    ...comparisons.map((one) => {
      const verdict = one.faults.length > 0 ? "does not parse" : (0, import_chunk_DFO6FTXE.hurt)(one.verdict);
      return `| ${(0, import_chunk_EOAPNFCH.cell)((0, import_chunk_EOAPNFCH.markdownCode)((0, import_chunk_LKTOIZ3L.pathOf)(one.pairing)))} | ${one.pairing.status} | ${one.satisfied ? "\u2705" : "\u274C"} ${verdict} | ${one.mode} |`;
    })
  ];
}
function section(reported) {
  const { pairing, faults, changes, profile, notes } = reported;
  return [
    `### ${(0, import_chunk_EOAPNFCH.markdownText)((0, import_chunk_LKTOIZ3L.pathOf)(pairing))}`,
    ...faults.map(
      ({ message, location }) => `- ${location?.line === void 0 ? "" : `line ${String(location.line)}: `}${(0, import_chunk_EOAPNFCH.markdownText)(message)}`
    ),
    ...changes.filter(import_chunk_DFO6FTXE.isLoud).flatMap(changeLines),
    ...(0, import_chunk_DFO6FTXE.wholeReasons)(reported).map((why) => `- ${(0, import_chunk_EOAPNFCH.markdownText)(why)}`),
    ...(profile?.findings ?? []).map(({ id, message }) => `- ${(0, import_chunk_EOAPNFCH.markdownCode)(id)} ${(0, import_chunk_EOAPNFCH.markdownText)(message)}`),
    ...notes.map((note) => `- ${(0, import_chunk_EOAPNFCH.markdownText)(note)}`)
  ].join("\n");
}
function changeLines(change) {
  const at = change.location ? ` (line ${String(change.location.line)})` : "";
  return [
    `- **${(0, import_chunk_DFO6FTXE.hurt)(change.verdict)}**: ${(0, import_chunk_EOAPNFCH.markdownText)(change.message)}${at} \xB7 ${(0, import_chunk_EOAPNFCH.markdownCode)((0, import_chunk_RD63CWCZ.elementText)(change.element))} \xB7 ${(0, import_chunk_EOAPNFCH.markdownCode)(change.rule)}`,
    ...import_chunk_2C5XBDIR.directions.flatMap((direction) => outcomeLines(direction, change.verdict[direction])),
    `  - To do: ${(0, import_chunk_EOAPNFCH.markdownText)(change.remedy)}`
  ];
}
var roles = {
  backward: "New readers, old data",
  forward: "Old readers, new data"
};
function outcomeLines(direction, outcome) {
  const because = (0, import_chunk_DFO6FTXE.reasonOf)(outcome);
  if (because === void 0) return [];
  const line = `  - ${roles[direction]}: ${outcome.outcome}: ${(0, import_chunk_EOAPNFCH.markdownText)(because)}`;
  if (!(0, import_chunk_2C5XBDIR.fails)(outcome) || !outcome.witness) return [line];
  const { written, observed, decoder } = outcome.witness;
  if ((0, import_chunk_DFO6FTXE.tells)(because, outcome.witness)) return [`${line} (${(0, import_chunk_EOAPNFCH.markdownText)(decoder)})`];
  const datum = (0, import_chunk_EOAPNFCH.markdownCode)((0, import_chunk_EOAPNFCH.shorten)(JSON.stringify(written), 300));
  return [
    line,
    `    - written ${datum} \u2192 ${(0, import_chunk_EOAPNFCH.markdownText)((0, import_chunk_EOAPNFCH.shorten)(observed, 300))} (${(0, import_chunk_EOAPNFCH.markdownText)(decoder)})`
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderMarkdown
});
