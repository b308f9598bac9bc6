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
var import_chunk_MMGC7BAJ = require("./chunk-MMGC7BAJ.js");
var import_chunk_ISLHPPYF = require("./chunk-ISLHPPYF.js");
var import_chunk_V44WEYA7 = require("./chunk-V44WEYA7.js");
var import_chunk_FDGLPJHC = require("./chunk-FDGLPJHC.js");
var import_chunk_7UYI66J6 = require("./chunk-7UYI66J6.js");
var import_chunk_W7WSNWW7 = require("./chunk-W7WSNWW7.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_ANFBINGF = require("./chunk-ANFBINGF.js");
var import_chunk_DG2T2XIP = require("./chunk-DG2T2XIP.js");
var import_chunk_BHBTP2FY = require("./chunk-BHBTP2FY.js");
var import_chunk_AKVUIXFY = require("./chunk-AKVUIXFY.js");
var import_chunk_RD63CWCZ = require("./chunk-RD63CWCZ.js");
var import_chunk_Q64HQDKZ = require("./chunk-Q64HQDKZ.js");
var import_chunk_VWYGSHYJ = require("./chunk-VWYGSHYJ.js");
var import_chunk_4ORUOPTZ = require("./chunk-4ORUOPTZ.js");
var import_chunk_BNSJS2DP = require("./chunk-BNSJS2DP.js");
var import_chunk_2U3Y2XJN = require("./chunk-2U3Y2XJN.js");
var import_chunk_I57QSP22 = require("./chunk-I57QSP22.js");
var import_chunk_3D3IUTLF = require("./chunk-3D3IUTLF.js");
var import_chunk_BC5NJ46V = require("./chunk-BC5NJ46V.js");
var import_chunk_GFNJPLMO = require("./chunk-GFNJPLMO.js");
var import_chunk_LXED4UIU = require("./chunk-LXED4UIU.js");
var import_chunk_DG2H7IXL = require("./chunk-DG2H7IXL.js");
var import_chunk_YECE4VMJ = require("./chunk-YECE4VMJ.js");
var import_chunk_EOAPNFCH = require("./chunk-EOAPNFCH.js");
var import_chunk_OMTIT3VH = require("./chunk-OMTIT3VH.js");
var import_chunk_57B4HIDB = require("./chunk-57B4HIDB.js");
var import_chunk_DTUH27ZW = require("./chunk-DTUH27ZW.js");
var import_chunk_LKTOIZ3L = require("./chunk-LKTOIZ3L.js");
var import_chunk_G3YXCYLL = require("./chunk-G3YXCYLL.js");
var import_chunk_CQYIVTKC = require("./chunk-CQYIVTKC.js");
var import_chunk_YF6WTHB5 = require("./chunk-YF6WTHB5.js");
var import_chunk_AXZ3F66R = require("./chunk-AXZ3F66R.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_E7P53MAG = require("./chunk-E7P53MAG.js");
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
function requestText(needs, facts, wish = {}) {
  const cases = (0, import_chunk_CQYIVTKC.guardedContracts)(needs.cases);
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
    ...cases.flatMap(contractLines),
    wish.rationale === void 0 ? "# rationale: why, in a sentence or two" : `rationale: ${quoted(wish.rationale)}`,
    ...cases.length === 0 ? [] : [`# risk: ${highestRisk(cases)} is computed; write a higher one if you know better`],
    ...windowLines(window, openings, needs, facts),
    ...impactLines(needs),
    "# rollback: # what somebody does at 3 a.m., step by step",
    "#   steps:",
    "#     - {do: turn the flag off, estimate: PT5M}",
    ...wish.emergency === void 0 ? [] : [`emergency: {incident: ${quoted(wish.emergency)}, expires: ${(0, import_chunk_3D3IUTLF.isoInstant)(needs.now + 4 * import_chunk_AXZ3F66R.hour)}}`]
  ];
  return { id, file: `${import_chunk_Q64HQDKZ.requestFolder}${id}.yaml`, text: `${lines.join("\n")}
` };
}
function nextId({ booked, proposed, now }) {
  const year = (0, import_chunk_3D3IUTLF.isoInstant)(now).slice(0, 4);
  const used = [...booked, ...proposed].map(
    ({ request: { id } }) => Number(new RegExp(`^CHG-${year}-(\\d{1,9})$`).exec(id)?.[1] ?? 0)
  );
  return `CHG-${year}-${String(Math.max(0, ...used) + 1).padStart(4, "0")}`;
}
function contractLines(contract) {
  const owners = contract.signOffs.map(
    ({ owners: handles, speaksFor }) => `${handles.join(" or ")} as ${(0, import_chunk_AKVUIXFY.speakersText)(speaksFor)}`
  );
  const harm = (0, import_chunk_BHBTP2FY.harmWords)((0, import_chunk_BHBTP2FY.harmOf)(contract.effective));
  const digest = quoted((0, import_chunk_I57QSP22.contentDigest)(contract.comparison));
  return [
    `  # ${oneLine(`${contract.because}; ${harm}`)}`,
    ...owners.slice(0, 20).map((owner) => `  # signs: ${oneLine(owner)}`),
    `  - {id: ${quoted(contract.name)}, digest: ${digest}}`
  ];
}
function oneLine(text) {
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
}
function quoted(text) {
  return JSON.stringify(oneLine(text));
}
function highestRisk(cases) {
  const risks = new Set(cases.map(({ risk }) => risk.level));
  return risks.has("high") ? "high" : risks.has("moderate") ? "moderate" : "low";
}
function openingsFor(needs, facts, cases) {
  const { calendar, ledger } = (0, import_chunk_4ORUOPTZ.calendarContextOf)(needs, facts);
  const hardest = cases.find(({ class: kind }) => kind === "breaking") ?? cases[0];
  if (!calendar || !hardest) return [];
  const wish = { bookedAt: needs.now, ...ledger && { ledger } };
  return (0, import_chunk_VWYGSHYJ.nextOpenings)(calendar, hardest.query, needs.now, 3, wish).openings;
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
  return opens <= now ? "open now" : (0, import_chunk_3D3IUTLF.formatInstant)(opens, zone);
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
    ...import_chunk_YECE4VMJ.gatedOptions,
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
    const question = await (0, import_chunk_DG2T2XIP.localQuestion)((0, import_chunk_YECE4VMJ.localRequest)(args, terminal, (0, import_chunk_YECE4VMJ.instantOf)(args, terminal, true)));
    const answer = await (0, import_chunk_MMGC7BAJ.gate)(question);
    if ("faults" in answer) return (0, import_chunk_YECE4VMJ.refuseConfig)(answer.faults, terminal);
    const { needs, facts } = answer;
    if (!needs || !facts || (0, import_chunk_CQYIVTKC.guardedContracts)(needs.cases).length === 0)
      throw new import_chunk_DFZFGR2X.UsageError(
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
    const { root } = await (0, import_chunk_OMTIT3VH.openRepository)(terminal.cwd);
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
