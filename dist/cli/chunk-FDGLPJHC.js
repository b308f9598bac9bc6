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
  bookedAt: () => bookedAt,
  landedSince: () => landedSince,
  roomTakenBy: () => roomTakenBy
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
async function landedSince({ policy, now }) {
  const { occurrencesBetween } = await Promise.resolve().then(() => __toESM(require("./calendar-answers-occurrences.js")));
  const open = policy.calendar ? occurrencesBetween(policy.calendar, now, now + 1) : [];
  return Math.min(now, ...open.map(({ opens }) => opens)) - import_chunk_AXZ3F66R.day;
}
function roomTakenBy(cases, change, landedAt) {
  return (0, import_chunk_CQYIVTKC.guardedContracts)(cases).filter(({ level }) => level === "window-and-sign-off" || level === "request-window-and-sign-off").map(({ path, query: { classes, owners, consumers } }) => ({
    change,
    contracts: [path],
    classes,
    owners,
    consumers,
    landedAt
  }));
}
async function bookedAt(history, { questions, booked }) {
  const arrivals = /* @__PURE__ */ new Map();
  for (const { file, request } of booked) {
    if (!questions.bookings.includes(request.id)) continue;
    const at = await history.arrivedAt(file);
    if (at !== void 0) arrivals.set(request.id, at);
  }
  return arrivals;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  bookedAt,
  landedSince,
  roomTakenBy
});
