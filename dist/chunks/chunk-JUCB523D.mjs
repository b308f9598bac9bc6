import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/instant.ts
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

export {
  second,
  minute,
  hour,
  day,
  parseInstant
};
