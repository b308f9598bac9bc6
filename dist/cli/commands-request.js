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
  command: () => command
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_FMEIS7DX = require("./chunk-FMEIS7DX.js");
var import_chunk_6HTO6NLM = require("./chunk-6HTO6NLM.js");
var import_chunk_6NF5HB6C = require("./chunk-6NF5HB6C.js");
var import_chunk_3BEB3UHK = require("./chunk-3BEB3UHK.js");
var import_chunk_VINSEKOE = require("./chunk-VINSEKOE.js");
var import_chunk_22RYAMZ5 = require("./chunk-22RYAMZ5.js");
var import_chunk_D2PTKYSO = require("./chunk-D2PTKYSO.js");
var import_chunk_RIWI5YPH = require("./chunk-RIWI5YPH.js");
var import_chunk_AGDMYPM5 = require("./chunk-AGDMYPM5.js");
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_ORDLN24W = require("./chunk-ORDLN24W.js");
var import_chunk_CB27EB6J = require("./chunk-CB27EB6J.js");
var import_chunk_KM3VYIZZ = require("./chunk-KM3VYIZZ.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_XN6YMHCI = require("./chunk-XN6YMHCI.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_UFPVMWBE = require("./chunk-UFPVMWBE.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_I5M6QBHE = require("./chunk-I5M6QBHE.js");
var import_chunk_TPFK4QQK = require("./chunk-TPFK4QQK.js");
var import_chunk_EGCSLX7X = require("./chunk-EGCSLX7X.js");
var import_chunk_CWPXB5AQ = require("./chunk-CWPXB5AQ.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_ZQ3EEPL6 = require("./chunk-ZQ3EEPL6.js");
var import_chunk_ZTHOZIVB = require("./chunk-ZTHOZIVB.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var hour = 36e5;
function requestText(needs, facts, wish = {}) {
  const cases = needs.cases.filter(({ comparison, level }) => comparison && level !== "free");
  const id = nextId(needs);
  const openings = wish.emergency === void 0 ? openingsFor(needs, facts, cases) : [];
  const window = windowOf(wish, openings);
  const type = wish.emergency === void 0 ? "normal" : "emergency";
  const lines = [
    "version: 1",
    `id: ${id}`,
    `type: ${type}`,
    ...wish.requester === void 0 ? [] : [`requester: ${quoted(wish.requester)}`],
    `contracts:`,
    ...cases.flatMap((one) => contractLines(one)),
    wish.rationale === void 0 ? "# rationale: why, in a sentence or two" : `rationale: ${quoted(wish.rationale)}`,
    ...cases.length === 0 ? [] : [`# risk: ${highestRisk(cases)} is computed; write a higher one if you know better`],
    ...windowLines(window, openings, needs, facts),
    ...impactLines(needs),
    "# rollback: # what somebody does at 3 a.m., step by step",
    "#   steps:",
    "#     - {do: turn the flag off, estimate: PT5M}",
    ...wish.emergency === void 0 ? [] : [`emergency: {incident: ${quoted(wish.emergency)}, expires: ${(0, import_chunk_CB27EB6J.isoInstant)(needs.now + 4 * hour)}}`]
  ];
  return { id, file: `${import_chunk_22RYAMZ5.requestFolder}${id}.yaml`, text: `${lines.join("\n")}
` };
}
function nextId({ booked, proposed, now }) {
  const year = (0, import_chunk_CB27EB6J.isoInstant)(now).slice(0, 4);
  const used = [...booked, ...proposed].map(
    ({ request: { id } }) => Number(new RegExp(`^CHG-${year}-(\\d{1,9})$`).exec(id)?.[1] ?? 0)
  );
  return `CHG-${year}-${String(Math.max(0, ...used) + 1).padStart(4, "0")}`;
}
function contractLines(one) {
  const owners = one.asks.map(({ owners: handles, as }) => `${handles.join(" or ")} as ${as}`);
  const hurt = one.effective ? `; ${(0, import_chunk_VINSEKOE.hurts)(one.effective)}` : "";
  const digest = one.comparison ? `, digest: ${quoted((0, import_chunk_ORDLN24W.contentDigest)(one.comparison))}` : "";
  return [
    `  # ${oneLine(`${one.because}${hurt}`)}`,
    ...owners.slice(0, 20).map((owner) => `  # signs: ${oneLine(owner)}`),
    `  - {id: ${quoted(one.name)}${digest}}`
  ];
}
function oneLine(text) {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
}
function quoted(text) {
  return JSON.stringify(oneLine(text));
}
function highestRisk(cases) {
  const found = new Set(cases.map(({ risk }) => risk?.level));
  return found.has("high") ? "high" : found.has("moderate") ? "moderate" : "low";
}
function openingsFor(needs, facts, cases) {
  const { calendar, ledger } = (0, import_chunk_D2PTKYSO.timetableOf)(needs, facts);
  const hardest = cases.find(({ class: kind }) => kind === "breaking") ?? cases[0];
  if (!calendar || !hardest) return [];
  const wish = { bookedAt: needs.now, ...ledger && { ledger } };
  return (0, import_chunk_D2PTKYSO.nextOpenings)(calendar, hardest.query, needs.now, 3, wish).openings;
}
function windowOf({ window }, [first]) {
  if (window !== void 0) {
    const [id = "", occurrence2 = ""] = window.split("@");
    return { id, occurrence: occurrence2 };
  }
  const [occurrence] = first?.occurrences ?? [];
  return occurrence ? { id: occurrence.window.id, occurrence: occurrence.label } : void 0;
}
function windowLines(window, openings, { now }, facts) {
  if (!window) return [];
  const fitting = openings.flatMap(
    ({ opens, occurrences: [first] }) => first ? [`#   ${first.label} of ${first.window.id}: ${fromText(opens, now, facts.zone ?? first.zone)}`] : []
  );
  return [
    `window: {id: ${quoted(window.id)}, occurrence: ${window.occurrence}}`,
    ...fitting.length === 0 ? [] : ["# occurrences that fit:", ...fitting]
  ];
}
function fromText(opens, now, zone) {
  return opens <= now ? "open now" : (0, import_chunk_CB27EB6J.formatInstant)(opens, zone);
}
function impactLines({ impacts }) {
  const hurt = impacts.filter(({ effect }) => effect !== "reads");
  if (hurt.length === 0) return [];
  const lines = hurt.map(
    ({ consumer, because }) => oneLine(`${consumer.id} (${consumer.owners.join(" or ")}): ${because}`)
  );
  return ["impact: |", ...lines.map((line) => `  ${line}`)];
}
var command = {
  name: "request",
  summary: "Writes a change-request file for the present difference, with everything computable filled in",
  options: {
    ...import_chunk_XN6YMHCI.gatedOptions,
    as: { type: "string", value: "@LOGIN", help: "who requests it" },
    window: {
      type: "string",
      value: "ID@DATE",
      help: "the occurrence to book (default: the next one that fits)"
    },
    rationale: { type: "string", value: "TEXT", help: "why" },
    emergency: { type: "string", value: "INCIDENT", help: "an emergency request for this incident" },
    at: { type: "string", value: "INSTANT", help: "as if it were then" },
    print: { type: "boolean", help: "print it instead of writing the file" }
  },
  example: "  contract-check request --as @kim --window eu-weekend@2026-12-05",
  async run(args, terminal) {
    const question = await (0, import_chunk_3BEB3UHK.localQuestion)((0, import_chunk_XN6YMHCI.localRequest)(args, terminal, (0, import_chunk_XN6YMHCI.instantOf)(args, terminal, true)));
    const answer = await (0, import_chunk_FMEIS7DX.gate)(question);
    if ("faults" in answer) return (0, import_chunk_XN6YMHCI.refuseConfig)(answer.faults, terminal);
    const { needs, facts } = answer;
    if (!needs || !facts || !needs.cases.some(({ comparison, level }) => comparison && level !== "free"))
      throw new import_chunk_ZTHOZIVB.UsageError(
        "there is nothing to request: no change that needs permission, or no configuration on the governed branch"
      );
    const [requester, window, rationale, emergency] = ["as", "window", "rationale", "emergency"].map(
      (name) => args.one(name)
    );
    const made = requestText(needs, facts, {
      ...requester !== void 0 && { requester },
      ...window !== void 0 && { window },
      ...rationale !== void 0 && { rationale },
      ...emergency !== void 0 && { emergency }
    });
    if (args.is("print")) {
      terminal.out(made.text);
      return 0;
    }
    const { root } = await (0, import_chunk_UFPVMWBE.openRepository)(terminal.cwd);
    const file = (0, import_node_path.join)(root, made.file);
    await (0, import_promises.mkdir)((0, import_node_path.dirname)(file), { recursive: true });
    await (0, import_promises.writeFile)(file, made.text, { flag: "wx" });
    terminal.out(`${made.file}: fill in what is commented out, and commit it with the change
`);
    return 0;
  }
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
