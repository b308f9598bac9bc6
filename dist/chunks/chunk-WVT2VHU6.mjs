import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  day
} from "./chunk-JUCB523D.mjs";

// src/calendar/time/series.ts
var chunkMillis = 8 * day;
function seriesOf(plan, time) {
  const explicit = plan.explicit.filter((turn) => turn.extra || !isExcepted(plan, turn.start, turn.local));
  const taken = new Set(explicit.map(({ start }) => start));
  const chunks = /* @__PURE__ */ new Map();
  const chunk = (index) => {
    const cached = chunks.get(index);
    if (cached) return cached;
    const turns = generate(plan, time, index).filter(({ start }) => !taken.has(start));
    chunks.set(index, turns);
    return turns;
  };
  return {
    overlapping(from, to) {
      const shares = (turn) => turn.start < to && (turn.end === null || turn.end > from);
      const found = explicit.filter(shares);
      if (!plan.expand || to <= from) return sorted(found);
      const last = Math.floor((to - 1) / chunkMillis);
      for (let index = Math.floor((from - plan.longest) / chunkMillis); index <= last; index++) {
        for (const turn of chunk(index)) if (shares(turn)) found.push(turn);
      }
      return sorted(found);
    },
    starts(from, to) {
      const written = plan.explicit.filter(({ extra, start }) => !extra && start >= from && start < to);
      return [...written.map(({ start }) => start), ...plan.expand?.(from, to) ?? []];
    }
  };
}
function labelOf({ local, timed }) {
  return timed ? local.slice(0, 16) : local.slice(0, 10);
}
function generate(plan, time, index) {
  const from = index * chunkMillis;
  const turns = [];
  for (const start of plan.expand?.(from, from + chunkMillis) ?? []) {
    const local = time.wall(start, plan.zone);
    if (isExcepted(plan, start, local)) continue;
    const end = plan.endOf(start, local);
    if (end > start) turns.push({ start, end, local, timed: plan.timed });
  }
  return turns;
}
function isExcepted(plan, start, local) {
  return plan.exceptInstants.has(start) || plan.exceptDates.has(local.slice(0, 10));
}
function sorted(turns) {
  return turns.length < 2 ? turns : [...turns].sort((a, b) => a.start - b.start);
}

export {
  seriesOf,
  labelOf
};
