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
  calendarClass: () => calendarClass,
  harmOf: () => harmOf,
  harmWords: () => harmWords,
  situationOf: () => situationOf,
  table: () => table
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var table = {
  compatible: { needs: "free", because: "every promised direction reads" },
  added: { needs: "free", because: "it is a new contract" },
  "undeclared-loss": { needs: "sign-off", because: "one direction is lost, and no promise is declared" },
  "promise-broken": { needs: "window-and-sign-off", because: "the declared promise is broken" },
  breaking: { needs: "window-and-sign-off", because: "both directions fail" },
  removed: { needs: "window-and-sign-off", because: "the contract is removed" },
  removal: { needs: "sign-off", because: "an element is removed, although every direction reads" },
  revert: { needs: "sign-off", because: "it returns to a state that the base branch had lately" },
  emergency: { needs: "sign-off", because: "an emergency is declared" },
  governance: { needs: "sign-off", because: "governance or workflow files are edited" }
};
function situationOf(comparison, effective, declared) {
  const { status } = comparison.pairing;
  if (status === "removed") return "removed";
  if (status === "added") return "added";
  const promised = brokenPromises(effective.failing, declared);
  if (promised.length === 0)
    return declared !== "none" && hasFreeRemoval(effective) ? "removal" : "compatible";
  if (effective.failing.length === 2) return "breaking";
  return declared === void 0 ? "undeclared-loss" : "promise-broken";
}
function brokenPromises(failing, declared) {
  return (0, import_chunk_LKTOIZ3L.requiredDirections)(declared ?? "full").filter((direction) => failing.includes(direction));
}
function hasFreeRemoval({ removals }) {
  return removals.some(
    ({ verdict }) => verdict.backward.outcome === "reads" && verdict.forward.outcome === "reads"
  );
}
function calendarClass({ pairing, verdict }, failing) {
  if (pairing.status === "removed") return "breaking";
  const undecided = failing.some((direction) => verdict[direction].outcome === "undecided");
  if (failing.length === 2 || undecided) return "breaking";
  if (failing.length === 0) return "full";
  return failing[0] === "backward" ? "forward" : "backward";
}
function harmOf({ failing }) {
  if (failing.length === 2) return "both";
  if (failing.length === 0) return "nobody";
  return failing[0] === "backward" ? "old data" : "old readers";
}
function harmWords(harm, verb = "breaks") {
  return `${verb} ${harm === "both" ? "both old data and old readers" : harm}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  calendarClass,
  harmOf,
  harmWords,
  situationOf,
  table
});
