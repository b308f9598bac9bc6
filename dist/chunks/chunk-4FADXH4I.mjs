import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  classOf,
  directions,
  fails
} from "./chunk-HEZAR2AG.mjs";

// src/reports/words.ts
function hurt(verdict, verb = "breaks") {
  const { backward, forward } = verdict;
  if (fails(backward) && fails(forward)) return `${verb} both`;
  if (fails(backward))
    return forward.outcome === "undecided" ? `${verb} old data, and perhaps old readers` : `${verb} old data`;
  if (fails(forward))
    return backward.outcome === "undecided" ? `${verb} old readers, and perhaps old data` : `${verb} old readers`;
  return classOf(verdict) === "undecided" ? "undecided" : `${verb} nobody`;
}
function reasonOf(outcome) {
  return outcome.outcome === "reads" ? outcome.note : outcome.because;
}
function isLoud({ verdict }) {
  return directions.some((direction) => verdict[direction].outcome !== "reads");
}
function wholeReasons({
  verdict,
  changes
}) {
  const unexplained = directions.filter(
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

export {
  hurt,
  reasonOf,
  isLoud,
  wholeReasons,
  tells,
  plural
};
