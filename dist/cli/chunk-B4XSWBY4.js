import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/outcome.ts
var directions = ["backward", "forward"];
var reads = { outcome: "reads" };
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
function fails(outcome) {
  return outcome.outcome === "misreads" || outcome.outcome === "rejects";
}

export {
  directions,
  reads,
  rejects,
  undecided,
  classOf,
  fails
};
