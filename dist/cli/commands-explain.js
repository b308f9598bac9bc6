const __importMetaUrl = require("node:url").pathToFileURL(__filename).href;
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  command: () => command
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_RL2BLRJ6 = require("./chunk-RL2BLRJ6.js");
var import_chunk_DFO6FTXE = require("./chunk-DFO6FTXE.js");
var import_chunk_KTIHCRB6 = require("./chunk-KTIHCRB6.js");
var import_chunk_ANFBINGF = require("./chunk-ANFBINGF.js");
var import_chunk_2C5XBDIR = require("./chunk-2C5XBDIR.js");
var import_chunk_SX7OD7YV = require("./chunk-SX7OD7YV.js");
var import_chunk_E7P53MAG = require("./chunk-E7P53MAG.js");
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var import_chunk_ZYXXFQ2H = require("./chunk-ZYXXFQ2H.js");
var import_chunk_PIRHQTI4 = require("./chunk-PIRHQTI4.js");
var import_promises = require("node:fs/promises");
function rulePage(rule, examples) {
  const references = rule.references?.length ? `
Elsewhere: ${rule.references.join(", ")}.
` : "";
  return `# ${rule.title}

\`${rule.id}\`

${rule.why}

**What to do.** ${rule.remedy}
${references}
${examples.map(exampleSection).join("\n")}`;
}
function exampleSection({ title, files, verdict, message }) {
  const blocks = files.flatMap(({ path, base, head }) => [
    ...base === void 0 ? [] : [codeBlock(`base: ${path}`, path, base)],
    ...head === void 0 ? [] : [codeBlock(`head: ${path}`, path, head)]
  ]);
  return `## ${title}

${message}: **${(0, import_chunk_DFO6FTXE.hurt)(verdict)}**.

${directionLine("New readers, old data", verdict.backward)}
${directionLine("Old readers, new data", verdict.forward)}

${blocks.join("\n")}`;
}
function directionLine(label, outcome) {
  const reason = (0, import_chunk_DFO6FTXE.reasonOf)(outcome);
  const line = `- ${label}: ${outcome.outcome}${reason === void 0 ? "" : ` (${reason})`}`;
  if (!(0, import_chunk_2C5XBDIR.fails)(outcome) || !outcome.witness) return line;
  const { written, observed, decoder } = outcome.witness;
  return `${line}
  - written: \`${JSON.stringify(written)}\`
  - ${decoder}: ${observed}`;
}
function codeBlock(label, path, text) {
  const language = path.endsWith(".proto") ? "proto" : path.endsWith(".avdl") ? "java" : path.endsWith("ml") ? "yaml" : "json";
  return `${label}

\`\`\`${language}
${text.trimEnd()}
\`\`\`
`;
}
var command = {
  name: "explain",
  summary: "Shows the page of a rule or of a governance code",
  operands: "RULE|CODE",
  options: {},
  example: "  contract-check explain avro/field-presence",
  async run(args, terminal) {
    const [wanted, ...more] = args.operands;
    if (wanted === void 0 || more.length > 0)
      throw new import_chunk_DFZFGR2X.UsageError("explain takes one rule or code: contract-check explain avro/field-presence");
    if (/^gv\d+$/i.test(wanted)) return explainCode(wanted.toUpperCase(), terminal);
    const rules = await (0, import_chunk_RL2BLRJ6.allRules)();
    const rule = rules.find(({ id }) => id === wanted) ?? rules.find(({ id }) => id.endsWith(`/${wanted}`));
    if (!rule) {
      const hint = (0, import_chunk_DFZFGR2X.didYouMean)(
        wanted,
        rules.map(({ id }) => id)
      );
      throw new import_chunk_DFZFGR2X.UsageError(`there is no rule "${wanted}"${hint} ("contract-check rules" lists them)`);
    }
    terminal.out((await writtenPages())[rule.id] ?? rulePage(rule, []));
    return 0;
  }
};
async function explainCode(wanted, terminal) {
  const { governanceCodes } = await Promise.resolve().then(() => __toESM(require("./codes-IUHGHNGX.js")));
  const info = governanceCodes.get(wanted);
  if (!info) {
    throw new import_chunk_DFZFGR2X.UsageError(`there is no code ${wanted}${(0, import_chunk_DFZFGR2X.didYouMean)(wanted, governanceCodes.keys())}`);
  }
  terminal.out(`# ${info.title}

\`${info.code}\`

${info.why}

**What to do.** ${info.remedy}
`);
  return 0;
}
async function writtenPages() {
  try {
    return JSON.parse(await (0, import_promises.readFile)(new URL("../pages.json", __importMetaUrl), "utf8"));
  } catch {
    return {};
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  command
});
