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
  renderSarif: () => renderSarif
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DFO6FTXE = require("./chunk-DFO6FTXE.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
function renderSarif(report, toolVersion) {
  const loud = report.comparisons.flatMap(
    (reported) => reported.changes.filter(import_chunk_DFO6FTXE.isLoud).map((change) => ({ reported, change }))
  );
  const rules = new Map(loud.map(({ change }) => [change.rule, change.remedy]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "contract-check",
            semanticVersion: toolVersion,
            rules: [
              ...[...rules].sort().map(([id, remedy]) => ({ id, help: { text: remedy } })),
              { id: "fault", help: { text: "A contract that does not parse cannot be judged." } },
              {
                id: "contract",
                help: { text: "The contract as a whole breaks its promise: no single change does." }
              }
            ]
          }
        },
        columnKind: "utf16CodeUnits",
        results: [
          ...report.comparisons.flatMap(faultResults),
          ...report.comparisons.flatMap(wholeResults),
          ...loud.map(({ reported, change }) => changeResult(reported, change))
        ]
      }
    ]
  };
  return (0, import_chunk_EOAPNFCH.jsonText)(log);
}
function faultResults({ pairing, faults }) {
  return faults.map(({ message, location }) => ({
    ruleId: "fault",
    level: "error",
    message: { text: (0, import_chunk_EOAPNFCH.visible)(message) },
    locations: [physical(location ?? { file: (0, import_chunk_LKTOIZ3L.pathOf)(pairing) })]
  }));
}
function wholeResults(reported) {
  if (reported.satisfied || reported.faults.length > 0) return [];
  return (0, import_chunk_DFO6FTXE.wholeReasons)(reported).map((why) => ({
    ruleId: "contract",
    level: "error",
    message: { text: (0, import_chunk_EOAPNFCH.visible)(`${(0, import_chunk_DFO6FTXE.hurt)(reported.verdict)}: ${why}`) },
    locations: [physical({ file: (0, import_chunk_LKTOIZ3L.pathOf)(reported.pairing) })]
  }));
}
function changeResult({ pairing, satisfied }, change) {
  const whys = import_chunk_2C5XBDIR.directions.flatMap((direction) => (0, import_chunk_DFO6FTXE.reasonOf)(change.verdict[direction]) ?? []);
  const text = [
    `${change.message}: ${(0, import_chunk_DFO6FTXE.hurt)(change.verdict)}.`,
    ...whys.map((why) => `${why}.`),
    change.remedy
  ].join(" ");
  const head = change.location?.side === "head" ? change.location : { file: (0, import_chunk_LKTOIZ3L.pathOf)(pairing) };
  return {
    ruleId: change.rule,
    level: satisfied ? "note" : "error",
    message: { text: (0, import_chunk_EOAPNFCH.visible)(text) },
    locations: [
      { ...physical(head), logicalLocations: [{ fullyQualifiedName: (0, import_chunk_RD63CWCZ.elementText)(change.element) }] }
    ],
    partialFingerprints: { "contractCheck/v1": change.fingerprint }
  };
}
function physical({ file, line, column, endLine, endColumn }) {
  const uri = file.split("/").map(encodeURIComponent).join("/");
  const region = line === void 0 ? void 0 : { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, ...region && { region } }
  };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderSarif
});
