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
  byElementThenRule: () => byElementThenRule,
  elementText: () => elementText
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
function elementText(element) {
  return element.join(".");
}
function byElementThenRule(changes) {
  return changes.map((change) => ({ change, path: change.element.join("\0") })).sort(
    (a, b) => (0, import_chunk_YF6WTHB5.byCodeUnits)(a.path, b.path) || (0, import_chunk_YF6WTHB5.byCodeUnits)(a.change.rule, b.change.rule) || (0, import_chunk_YF6WTHB5.byCodeUnits)(a.change.message, b.change.message)
  ).map(({ change }) => change);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  byElementThenRule,
  elementText
});
