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
  labelOf: () => labelOf,
  seriesOf: () => seriesOf
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var chunkMillis = 8 * import_chunk_AXZ3F66R.day;
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
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  labelOf,
  seriesOf
});
