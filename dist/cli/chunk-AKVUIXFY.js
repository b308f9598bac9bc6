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
  sameSpeaker: () => sameSpeaker,
  speakersText: () => speakersText,
  unownedText: () => unownedText
});
module.exports = __toCommonJS(stdin_exports);
function speakerText(speaker) {
  switch (speaker.kind) {
    case "owner":
      return `the owner of ${speaker.of}`;
    case "on-call":
      return `the on-call person of ${speaker.contract}`;
    case "owner-or-on-call":
      return `an owner or the on-call person of ${speaker.contract}`;
    case "commander":
      return `the on-call person or incident commander of ${speaker.contract}`;
    case "role":
      return speaker.role;
    case "consumer":
      return `the consumer ${speaker.id}`;
    case "board":
      return `the board ${speaker.id}`;
    case "freeze-board":
      return `the board of the freeze ${speaker.freeze}`;
    case "approver":
      return `the approver of the window ${speaker.window}`;
    case "governance":
      return "the governance owners";
    case "filed-request":
      return "one whom the filed request concerns";
  }
}
function speakersText(speakers) {
  return speakers.map(speakerText).join(" and ");
}
function unownedText([first, ...others]) {
  if (first?.kind !== "owner") return speakersText(first ? [first, ...others] : others);
  return [first.of, ...others.map(speakerText)].join(" and ");
}
function sameSpeaker(a, b) {
  return JSON.stringify(a) === JSON.stringify(b);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  sameSpeaker,
  speakersText,
  unownedText
});
