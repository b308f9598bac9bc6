import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/outcome.ts
var directions = ["backward", "forward"];
var reads = { outcome: "reads" };
var bothRead = { backward: reads, forward: reads };
function readsWith(note) {
  return { outcome: "reads", note };
}
function rejects(because) {
  return { outcome: "rejects", because };
}
function misreads(because) {
  return { outcome: "misreads", because };
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
function isSevererThan(a, b) {
  const rank = (verdict) => severity[verdict.backward.outcome] + severity[verdict.forward.outcome];
  return rank(a) > rank(b);
}

export {
  directions,
  reads,
  bothRead,
  readsWith,
  rejects,
  misreads,
  undecided,
  classOf,
  worst,
  fails,
  isSevererThan
};
