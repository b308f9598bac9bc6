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
  renderJunit: () => renderJunit
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_DFO6FTXE = require("./chunk-DFO6FTXE.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
function renderJunit({ comparisons }) {
  const failures = comparisons.filter(({ faults, satisfied }) => faults.length === 0 && !satisfied).length;
  const errors = comparisons.filter(({ faults }) => faults.length > 0).length;
  const counts = `tests="${String(comparisons.length)}" failures="${String(failures)}" errors="${String(errors)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="contract-check" ${counts}>
  <testsuite name="contracts" ${counts}>
${comparisons.map(testCase).join("\n")}
  </testsuite>
</testsuites>
`;
}
function testCase(reported) {
  const open = `    <testcase classname="${xml(reported.format)}" name="${xml((0, import_chunk_LKTOIZ3L.pathOf)(reported.pairing))}"`;
  const [fault] = reported.faults;
  if (fault) return `${open}>
      <error message="${xml(fault.message)}"/>
    </testcase>`;
  if (reported.satisfied) return `${open}/>`;
  const changes = reported.changes.map(
    ({ rule, message: message2, verdict, location }) => `${location ? `${location.file}:${String(location.line)}: ` : ""}${message2}: ${(0, import_chunk_DFO6FTXE.hurt)(verdict)} (${rule})`
  );
  const lines = [...changes, ...(0, import_chunk_DFO6FTXE.wholeReasons)(reported)];
  const message = `${(0, import_chunk_DFO6FTXE.hurt)(reported.verdict)}, promised ${reported.mode}`;
  return `${open}>
      <failure message="${xml(message)}">${xml(lines.join("\n"))}</failure>
    </testcase>`;
}
function xml(text) {
  return text.split("\n").map(import_chunk_EOAPNFCH.visible).join("\n").replace(/[\uFFFE\uFFFF]/g, "\uFFFD").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\n/g, "&#10;");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  renderJunit
});
