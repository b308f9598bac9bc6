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
  annotations: () => annotations,
  renderGithub: () => renderGithub
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DFO6FTXE = require("./chunk-DFO6FTXE.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var mostPerLevel = 9;
var longestMessage = 4e3;
function annotations(report) {
  const all = report.comparisons.flatMap(annotationsOf);
  const rank = { error: 0, warning: 1, notice: 2 };
  return all.sort((a, b) => rank[a.level] - rank[b.level]);
}
function annotationsOf(reported) {
  const { pairing, faults, changes, satisfied, verdict } = reported;
  const path = (0, import_chunk_LKTOIZ3L.pathOf)(pairing);
  const level = satisfied ? "warning" : "error";
  const loud = changes.filter(import_chunk_DFO6FTXE.isLoud);
  const whole = (satisfied || faults.length > 0 ? [] : (0, import_chunk_DFO6FTXE.wholeReasons)(reported)).map((why) => ({
    level,
    title: path,
    message: `${(0, import_chunk_DFO6FTXE.hurt)(verdict)}: ${why}`,
    location: { file: path }
  }));
  return [
    ...faults.map(({ message, location }) => ({
      level: "error",
      title: "contract does not parse",
      message,
      location: location ?? { file: path }
    })),
    ...loud.map((change) => ({
      level,
      title: change.rule,
      message: changeMessage(change),
      location: placeOf(change, path)
    })),
    ...whole
  ];
}
function placeOf({ location }, path) {
  return location?.side === "head" ? location : { file: path };
}
function changeMessage({ message, verdict, remedy }) {
  const whys = import_chunk_2C5XBDIR.directions.flatMap((direction) => {
    const because = (0, import_chunk_DFO6FTXE.reasonOf)(verdict[direction]);
    return verdict[direction].outcome === "reads" || because === void 0 ? [] : [`${direction}: ${because}`];
  });
  return [`${message}: ${(0, import_chunk_DFO6FTXE.hurt)(verdict)}`, ...whys, `To do: ${remedy}`].join("\n");
}
function renderGithub(report) {
  const lines = [];
  const used = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  for (const annotation of annotations(report)) {
    if (used[annotation.level] >= mostPerLevel) left += 1;
    else lines.push(workflowCommand(annotation));
    used[annotation.level] += 1;
  }
  if (left > 0) {
    lines.push(
      `::notice title=contract-check::${String(left)} more findings are in the job summary, not shown as annotations`
    );
  }
  return lines.length === 0 ? "" : `${lines.join("\n")}
`;
}
function workflowCommand({ level, title, message, location }) {
  const { file, line, column, endLine, endColumn } = location;
  const properties = [
    `title=${property(title)}`,
    `file=${property(file)}`,
    ...line === void 0 ? [] : [`line=${String(line)}`],
    ...endLine === void 0 ? [] : [`endLine=${String(endLine)}`],
    ...column === void 0 || line !== endLine ? [] : [`col=${String(column)}`],
    ...endColumn === void 0 || line !== endLine ? [] : [`endColumn=${String(endColumn)}`]
  ];
  return `::${level} ${properties.join(",")}::${data((0, import_chunk_EOAPNFCH.shorten)(message, longestMessage))}`;
}
function data(text) {
  return text.split("\n").map((line) => (0, import_chunk_EOAPNFCH.visible)(line)).join("\n").replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function property(text) {
  return data(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  annotations,
  renderGithub
});
