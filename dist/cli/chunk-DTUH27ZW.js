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
  starsMatch: () => starsMatch
});
module.exports = __toCommonJS(stdin_exports);
function starsMatch(pattern, items, { isStar, matches, lastStarTakes = () => true }) {
  let [p, i, star, retry] = [0, 0, -1, 0];
  while (i < items.length) {
    const piece = pattern[p];
    if (piece !== void 0 && isStar(piece)) {
      if (p === pattern.length - 1) return lastStarTakes(items.length - i);
      [star, retry] = [p, i];
      p += 1;
    } else if (piece !== void 0 && matches(piece, items[i])) {
      p += 1;
      i += 1;
    } else if (star >= 0) {
      retry += 1;
      [p, i] = [star + 1, retry];
    } else return false;
  }
  for (; p < pattern.length; p += 1) {
    const piece = pattern[p];
    if (piece === void 0 || !isStar(piece)) return false;
    if (p === pattern.length - 1 && !lastStarTakes(0)) return false;
  }
  return true;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  starsMatch
});
