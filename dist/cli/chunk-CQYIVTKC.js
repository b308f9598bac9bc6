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
  boardOf: () => boardOf,
  guardedContracts: () => guardedContracts,
  isAtLeast: () => isAtLeast,
  isBoard: () => isBoard,
  isHandle: () => isHandle,
  levels: () => levels,
  listOf: () => listOf,
  waiversOf: () => waiversOf
});
module.exports = __toCommonJS(stdin_exports);
function listOf(value) {
  if (value === void 0) return [];
  return typeof value === "string" ? [value] : value;
}
var levels = [
  "free",
  "sign-off",
  "window-and-sign-off",
  "request-window-and-sign-off",
  "forbidden"
];
function isBoard(role) {
  return role.startsWith("board:");
}
function isHandle(role) {
  return role.startsWith("@");
}
function boardOf(role) {
  return role.slice("board:".length);
}
function guardedContracts(cases) {
  return cases.filter(
    (matter) => matter.kind === "contract" && matter.level !== "free"
  );
}
function waiversOf(matter) {
  return matter.kind === "contract" || matter.kind === "dependent" ? matter.effective.waivers : [];
}
function isAtLeast(level, least) {
  return levels.indexOf(level) >= levels.indexOf(least);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  boardOf,
  guardedContracts,
  isAtLeast,
  isBoard,
  isHandle,
  levels,
  listOf,
  waiversOf
});
