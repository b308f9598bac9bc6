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
  outputOptions: () => outputOptions,
  printReport: () => printReport
});
module.exports = __toCommonJS(stdin_exports);
var import_chunk_E7P53MAG = require("./chunk-E7P53MAG.js");
var import_chunk_DFZFGR2X = require("./chunk-DFZFGR2X.js");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39]
};
function style(coloured) {
  const paint = (name) => (text) => {
    const [on, off] = codes[name];
    return coloured ? `\x1B[${String(on)}m${text}\x1B[${String(off)}m` : text;
  };
  return {
    bold: paint("bold"),
    dim: paint("dim"),
    red: paint("red"),
    green: paint("green"),
    yellow: paint("yellow"),
    cyan: paint("cyan")
  };
}
var version = true ? "0.1.0" : "0.0.0-source";
var renderers = {
  text: async (report, { coloured, verbose, quiet }) => (await Promise.resolve().then(() => __toESM(require("./reports-text.js")))).renderText(report, { style: style(coloured), verbose, quiet }),
  json: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-json.js")))).renderJson(report, version),
  markdown: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-markdown.js")))).renderMarkdown(report),
  sarif: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-sarif.js")))).renderSarif(report, version),
  junit: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-junit.js")))).renderJunit(report),
  github: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-github.js")))).renderGithub(report),
  html: async (report) => (await Promise.resolve().then(() => __toESM(require("./reports-html.js")))).renderHtml(report)
};
var formatNames = Object.keys(renderers);
var outputOptions = {
  format: { type: "string", value: "FORMAT", help: `${formatNames.join(", ")} (default: text)` },
  output: {
    type: "string",
    multiple: true,
    value: "FILE",
    help: "write to a file; FORMAT=FILE adds another format (repeatable)"
  }
};
async function printReport(report, args, terminal) {
  const format = (0, import_chunk_E7P53MAG.oneOf)(args, "format", formatNames, "text");
  const look = { verbose: args.is("verbose"), quiet: args.is("quiet") };
  const targets = args.all("output").map((target) => parseTarget(target, format));
  for (const { format: wanted, file } of targets) {
    const path = (0, import_node_path.resolve)(terminal.cwd, file);
    await import_node_fs.promises.mkdir((0, import_node_path.dirname)(path), { recursive: true });
    await import_node_fs.promises.writeFile(path, await renderers[wanted](report, { ...look, coloured: false }));
  }
  if (targets.some((target) => target.format === format && !target.named)) return;
  terminal.out(await renderers[format](report, { ...look, coloured: isColoured(args, terminal) }));
}
function parseTarget(target, format) {
  const [, name, file] = /^([a-z]+)=(.+)$/.exec(target) ?? [];
  if (name === void 0 || file === void 0) return { format, file: target, named: false };
  const known = formatNames.find((one) => one === name);
  if (known === void 0) {
    throw new import_chunk_DFZFGR2X.UsageError(
      `--output ${target}: ${name} is not a format: ${formatNames.join(", ")}${(0, import_chunk_DFZFGR2X.didYouMean)(name, formatNames)}`
    );
  }
  return { format: known, file, named: true };
}
function isColoured(args, { env, isTerminal }) {
  const when = (0, import_chunk_E7P53MAG.oneOf)(args, "color", ["auto", "always", "never"], "auto");
  if (when !== "auto") return when === "always";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  outputOptions,
  printReport
});
