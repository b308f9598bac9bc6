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
  nextOpenings: () => nextOpenings,
  standings: () => standings
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_4ORUOPTZ = require("./chunk-4ORUOPTZ.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var mostPassedOver = 50;
function nextOpenings(calendar, query, from, count, wish = {}) {
  const permission = (0, import_chunk_4ORUOPTZ.permissionFor)(calendar, query);
  const horizon = from + import_chunk_4ORUOPTZ.lookAhead;
  const openings = /* @__PURE__ */ new Map();
  const passedOver = [];
  for (const standing of standings(calendar, permission, from, horizon)) {
    if (openings.size >= count && notBefore(openings, count) <= standing.occurrence.opens) break;
    for (const opening of openingsOf(standing)) {
      const misfit = misfitOf(opening, query, wish);
      if (misfit) passedOver.push(misfit);
      else
        openings.set(
          `${opening.opens} ${opening.closes} ${opening.occurrences.map(({ id }) => id).join()}`,
          opening
        );
    }
    const frozen = standing.stretches.length === 0 ? frozenBy(standing) : void 0;
    if (frozen) passedOver.push(frozen);
  }
  const sorted = [...openings.values()].sort((a, b) => a.opens - b.opens || a.closes - b.closes);
  return { openings: sorted.slice(0, count), passedOver: passedOver.slice(0, mostPassedOver), horizon };
}
function* standings(calendar, permission, from, to) {
  const current = /* @__PURE__ */ new Map();
  for (const segment of (0, import_chunk_4ORUOPTZ.segments)(calendar, permission, from, to)) {
    const here = new Set(segment.windows.map(({ id }) => id));
    for (const [id, standing] of current) {
      if (here.has(id)) break;
      current.delete(id);
      yield standing;
    }
    for (const occurrence of segment.windows) note(current, occurrence, segment, permission);
  }
  yield* current.values();
}
function note(current, occurrence, segment, permission) {
  const standing = current.get(occurrence.id) ?? {
    occurrence,
    stretches: [],
    freezes: /* @__PURE__ */ new Map()
  };
  current.set(occurrence.id, standing);
  for (const freeze of segment.freezes) standing.freezes.set(freeze.id, freeze);
  if (!segment.open) return;
  const together = permission.permits([occurrence]) ? [occurrence] : segment.windows;
  const last = standing.stretches.at(-1);
  if (last?.to === segment.from && same(last.together, together)) {
    standing.stretches.splice(-1, 1, { ...last, to: segment.to });
  } else standing.stretches.push({ from: segment.from, to: segment.to, together });
}
function openingsOf({ stretches }) {
  return stretches.map(({ from, to, together }) => ({ opens: from, closes: to, occurrences: together }));
}
function misfitOf({ opens, closes, occurrences }, query, { minDuration = 0, bookedAt, ledger, change }) {
  const left = closes - opens;
  for (const occurrence of occurrences) {
    const { zone, bookBy } = occurrence;
    if (bookedAt !== void 0 && bookedAt > bookBy) {
      const reason = `it had to be booked by ${(0, import_chunk_3D3IUTLF.formatInstant)(bookBy, zone)}`;
      return { occurrence, code: "GV306", reason };
    }
    const [spent] = ledger?.spent(occurrence, query, change) ?? [];
    if (spent) return { occurrence, code: "GV304", reason: (0, import_chunk_4ORUOPTZ.spentText)(spent), spent };
    if (left < minDuration) {
      const reason = `only ${(0, import_chunk_3D3IUTLF.formatDuration)(left)} of the ${(0, import_chunk_3D3IUTLF.formatDuration)(minDuration)} needed are left`;
      return { occurrence, code: "GV307", reason };
    }
  }
  return void 0;
}
function frozenBy({ occurrence, freezes }) {
  const [freeze] = freezes.values();
  return freeze && { occurrence, code: "GV303", reason: `the freeze ${(0, import_chunk_4ORUOPTZ.freezeName)(freeze)} holds` };
}
function notBefore(openings, count) {
  const starts = [...openings.values()].map(({ opens }) => opens).sort((a, b) => a - b);
  return starts[count - 1] ?? Infinity;
}
function same(a, b) {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  nextOpenings,
  standings
});
