import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/algorithms/stars.ts
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

export {
  starsMatch
};
