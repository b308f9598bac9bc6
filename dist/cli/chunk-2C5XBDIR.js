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
  classOf: () => classOf,
  directions: () => directions,
  fails: () => fails,
  reads: () => reads,
  readsWith: () => readsWith,
  rejects: () => rejects,
  undecided: () => undecided,
  worst: () => worst
});
module.exports = __toCommonJS(stdin_exports);
var directions = ["backward", "forward"];
var reads = { outcome: "reads" };
function readsWith(note) {
  return { outcome: "reads", note };
}
function rejects(because) {
  return { outcome: "rejects", because };
}
function undecided(because) {
  return { outcome: "undecided", because };
}
function classOf({ backward, forward }) {
  if (backward.outcome === "undecided" || forward.outcome === "undecided") return "undecided";
  if (backward.outcome === "reads") return forward.outcome === "reads" ? "full" : "backward";
  return forward.outcome === "reads" ? "forward" : "breaking";
}
var severity = { reads: 0, undecided: 1, misreads: 2, rejects: 3 };
function worst(outcomes) {
  let found = reads;
  for (const outcome of outcomes) if (severity[outcome.outcome] > severity[found.outcome]) found = outcome;
  return found;
}
function fails(outcome) {
  return outcome.outcome === "misreads" || outcome.outcome === "rejects";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  classOf,
  directions,
  fails,
  reads,
  readsWith,
  rejects,
  undecided,
  worst
});
