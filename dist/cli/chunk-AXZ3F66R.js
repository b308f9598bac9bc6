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
  day: () => day,
  hour: () => hour,
  minute: () => minute,
  parseInstant: () => parseInstant,
  second: () => second
});
module.exports = __toCommonJS(stdin_exports);
var second = 1e3;
var minute = 60 * second;
var hour = 60 * minute;
var day = 24 * hour;
var pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)$/;
function parseInstant(text) {
  const match = pattern.exec(text.trim());
  if (!match) return void 0;
  const groups = match.slice(1);
  const [year, month, date, hours, minutes, seconds] = groups.slice(0, 6).map((part) => Number(part ?? 0));
  const millis = Number((groups[6] ?? "").padEnd(3, "0"));
  const wall = Date.UTC(year, month - 1, date, hours, minutes, seconds, millis);
  const exists = new Date(wall).getUTCDate() === date && month >= 1 && month <= 12;
  const offset = offsetOf(groups[7] ?? "Z");
  return exists && hours < 24 && minutes < 60 && seconds < 60 && offset !== void 0 ? wall - offset : void 0;
}
function offsetOf(text) {
  if (text === "Z") return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(4, 6))];
  if (hours > 23 || minutes > 59) return void 0;
  return (text.startsWith("-") ? -1 : 1) * (hours * hour + minutes * minute);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  day,
  hour,
  minute,
  parseInstant,
  second
});
