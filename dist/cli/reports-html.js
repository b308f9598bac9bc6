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
  renderHtml: () => renderHtml
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DFO6FTXE = require("./chunk-DFO6FTXE.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
function renderHtml(report) {
  const { decision, comparisons, base, head } = report;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>contract-check: ${html(decision?.status ?? "diff")}</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff; }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin: 2rem 0 .25rem; overflow-wrap: anywhere }
code { background: #f1f3f5; padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere }
.good { color: #176f2c } .bad { color: #b42318 } .maybe { color: #8a5a00 } .dim { color: #57606a }
li { margin: .4rem 0 } li li { margin: .15rem 0 }
@media (prefers-color-scheme: dark) { body { background: #0d1117; color: #e6edf3 } code { background: #21262d }
  .good { color: #57d364 } .bad { color: #ff7b72 } .maybe { color: #e3b341 } .dim { color: #9aa4af } }
</style>
</head>
<body>
<h1>Contracts: ${html(decision?.status ?? `${String(comparisons.length)} changed`)}</h1>
<p class="dim">${html(base.ref)} \u2192 ${html(head.ref)}, ${String(report.contracts)} contracts, ${String(comparisons.length)} changed</p>
${decisionList(report)}
${comparisons.map(section).join("\n")}
${report.notes.map((note) => `<p class="dim">${html(note)}</p>`).join("\n")}
</body>
</html>
`;
}
function html(text) {
  return (0, import_chunk_EOAPNFCH.visible)(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/'/g, "&#39;");
}
function decisionList({ decision }) {
  if (!decision) return "";
  const items = [
    ...decision.reasons.map(({ message }) => html(message)),
    ...decision.requirements.filter(({ status }) => status !== "met").map(({ message, unblock }) => `${html(message)}${unblock === "" ? "" : `<br>\u2192 ${html(unblock)}`}`)
  ];
  return items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}
function section(reported) {
  const { pairing, faults, changes, satisfied, verdict, mode, notes } = reported;
  const tone = faults.length > 0 || !satisfied ? "bad" : (0, import_chunk_DFO6FTXE.hurt)(verdict) === "breaks nobody" ? "good" : "maybe";
  const words = faults.length > 0 ? "does not parse" : `${(0, import_chunk_DFO6FTXE.hurt)(verdict)}, promised ${mode}`;
  return `<h2>${html((0, import_chunk_LKTOIZ3L.pathOf)(pairing))}</h2>
<p class="${tone}">${html(words)}</p>
<ul>${faults.map(({ message, location }) => `<li>${location?.line === void 0 ? "" : `line ${String(location.line)}: `}${html(message)}</li>`).join("")}
${(0, import_chunk_DFO6FTXE.wholeReasons)(reported).map((why) => `<li>${html(why)}</li>`).join(
    ""
  )}${changes.map(changeItem).join("\n")}${notes.map((note) => `<li class="dim">${html(note)}</li>`).join("")}</ul>`;
}
function changeItem(change) {
  const at = change.location ? ` <span class="dim">line ${String(change.location.line)}</span>` : "";
  const inner = import_chunk_2C5XBDIR.directions.flatMap((direction) => outcomeItem(direction, change.verdict[direction]));
  const remedy = !(0, import_chunk_DFO6FTXE.isLoud)(change) ? [] : [`To do: ${html(change.remedy)}`];
  const items = [...inner, ...remedy];
  return `<li><strong>${html((0, import_chunk_DFO6FTXE.hurt)(change.verdict))}</strong>: ${html(change.message)} <code>${html((0, import_chunk_RD63CWCZ.elementText)(change.element))}</code>${at} <span class="dim">${html(change.rule)}</span>${items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`}</li>`;
}
var roles = {
  backward: "New readers, old data",
  forward: "Old readers, new data"
};
function outcomeItem(direction, outcome) {
  const because = (0, import_chunk_DFO6FTXE.reasonOf)(outcome);
  if (because === void 0) return [];
  const line = `${roles[direction]}: ${outcome.outcome}: ${html(because)}`;
  if (!(0, import_chunk_2C5XBDIR.fails)(outcome) || !outcome.witness) return [line];
  const { written, observed, decoder } = outcome.witness;
  return [
    `${line}<br>written <code>${html(JSON.stringify(written))}</code> \u2192 ${html(observed)} <span class="dim">(${html(decoder)})</span>`
  ];
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderHtml
});
