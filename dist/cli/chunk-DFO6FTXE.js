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
  hurt: () => hurt,
  isLoud: () => isLoud,
  plural: () => plural,
  reasonOf: () => reasonOf,
  tells: () => tells,
  wholeReasons: () => wholeReasons
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
function hurt(verdict, verb = "breaks") {
  const { backward, forward } = verdict;
  if ((0, import_chunk_2C5XBDIR.fails)(backward) && (0, import_chunk_2C5XBDIR.fails)(forward)) return `${verb} both`;
  if ((0, import_chunk_2C5XBDIR.fails)(backward))
    return forward.outcome === "undecided" ? `${verb} old data, and perhaps old readers` : `${verb} old data`;
  if ((0, import_chunk_2C5XBDIR.fails)(forward))
    return backward.outcome === "undecided" ? `${verb} old readers, and perhaps old data` : `${verb} old readers`;
  return (0, import_chunk_2C5XBDIR.classOf)(verdict) === "undecided" ? "undecided" : `${verb} nobody`;
}
function reasonOf(outcome) {
  return outcome.outcome === "reads" ? outcome.note : outcome.because;
}
function isLoud({ verdict }) {
  return import_chunk_2C5XBDIR.directions.some((direction) => verdict[direction].outcome !== "reads");
}
function wholeReasons({
  verdict,
  changes
}) {
  const unexplained = import_chunk_2C5XBDIR.directions.filter(
    (direction) => changes.every((change) => change.verdict[direction].outcome === "reads")
  );
  const whys = unexplained.flatMap(
    (direction) => verdict[direction].outcome === "reads" ? [] : reasonOf(verdict[direction]) ?? []
  );
  return [...new Set(whys)];
}
function tells(because, { written, observed }) {
  const datum = JSON.stringify(written);
  return because.includes(observed) && because.includes(datum.slice(0, mostShown));
}
var mostShown = 100;
function plural(count, one, many = `${one}s`) {
  return `${String(count)} ${count === 1 ? one : many}`;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  hurt,
  isLoud,
  plural,
  reasonOf,
  tells,
  wholeReasons
});
