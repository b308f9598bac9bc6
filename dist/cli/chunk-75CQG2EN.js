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
  assignment: () => assignment
});
module.exports = __toCommonJS(stdin_exports);
function assignment(seatsOf) {
  const holders = /* @__PURE__ */ new Map();
  const seat = (guest, tried) => {
    for (const wanted of seatsOf(guest)) {
      if (tried.has(wanted)) continue;
      tried.add(wanted);
      const holder = holders.get(wanted);
      if (holder !== void 0 && !seat(holder, tried)) continue;
      holders.set(wanted, guest);
      return true;
    }
    return false;
  };
  return { holders, place: (guest) => seat(guest, /* @__PURE__ */ new Set()) };
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  assignment
});
