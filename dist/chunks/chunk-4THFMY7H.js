import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  hurt,
  plural,
  reasonOf
} from "./chunk-EXJTYL6G.js";
import {
  oneOf
} from "./chunk-VYPOMWBV.js";
import {
  UsageError,
  didYouMean
} from "./chunk-FGOMW2XJ.js";
import {
  classCounts
} from "./chunk-2AZCWGRU.js";
import {
  version
} from "./chunk-RIDGDF3H.js";
import {
  oneLine,
  shorten
} from "./chunk-T45ROGMY.js";
import {
  elementText
} from "./chunk-KYCYIZCT.js";
import {
  pathOf,
  profileNames
} from "./chunk-Y74XNKS5.js";
import {
  classOf,
  directions,
  fails
} from "./chunk-X3DIBPNJ.js";

// src/commands/judging.ts
var judgingOptions = {
  profile: {
    type: "string",
    value: "NAME",
    help: `answer as another system would: ${profileNames.join(", ")}`
  },
  surface: {
    type: "string",
    multiple: true,
    value: "SURFACE",
    help: "Protobuf: wire, json or source counts (repeatable)"
  }
};
var surfaces = ["wire", "json", "source"];
function judgingSettings(args) {
  const profile = oneOf(args, "profile", profileNames, "default");
  const counted = args.all("surface").map((name) => {
    const known = surfaces.find((surface) => surface === name);
    if (known === void 0) {
      throw new UsageError(
        `--surface ${name}: expected one of ${surfaces.join(", ")}${didYouMean(name, surfaces)}`
      );
    }
    return known;
  });
  return {
    ...args.one("profile") !== void 0 && { profile },
    ...counted.length > 0 && { surfaces: counted }
  };
}

// src/commands/output.ts
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

// src/reports/text.ts
function renderText(report, options) {
  const { style: style2 } = options;
  const blocks = options.quiet ? [] : report.comparisons.map((reported) => contractBlock(reported, options));
  const lines = [
    style2.dim(`${revision(report.base)} → ${revision(report.head)}`),
    summaryLine(report),
    ...blocks.flatMap((block) => ["", ...block]),
    ...options.quiet || report.notes.length === 0 ? [] : ["", ...report.notes.map((note) => style2.dim(`note: ${oneLine(note)}`))],
    ...report.decision ? ["", ...decisionLines(report, options)] : []
  ];
  return `${lines.join("\n")}
`;
}
function revision({ ref, commit }) {
  const name = ref === "WORKTREE" ? "working tree" : ref;
  return oneLine(commit === null || commit.startsWith(ref) ? name : `${name} (${commit.slice(0, 10)})`);
}
function summaryLine({ contracts, comparisons }) {
  if (comparisons.length === 0) return `${plural(contracts, "contract")}, none changed`;
  const counts = classCounts(comparisons);
  const parts = [
    [counts.breaking, "breaks both", "break both"],
    [counts.forward, "breaks old data", "break old data"],
    [counts.backward, "breaks old readers", "break old readers"],
    [counts.undecided, "undecided", "undecided"],
    [counts.faults, "does not parse", "do not parse"],
    [counts.full, "breaks nobody", "break nobody"]
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, one, many]) => `${String(count)} ${count === 1 ? one : many}`);
  return `${plural(contracts, "contract")}, ${String(comparisons.length)} changed: ${said.join(", ")}`;
}
function contractBlock(reported, options) {
  const { style: style2, verbose } = options;
  const { pairing, verdict, changes, faults, mode, satisfied } = reported;
  const path = oneLine(pathOf(pairing));
  const from = pairing.status === "moved" ? style2.dim(` (moved from ${oneLine(pairing.basePath ?? "")})`) : "";
  if (faults.length > 0) {
    return [
      `${style2.red("✗")} ${style2.bold(path)}${from}  ${style2.red("does not parse")}`,
      ...faults.map((fault) => faultLine(fault, style2))
    ];
  }
  const mark = satisfied ? style2.green("✓") : style2.red("✗");
  const shown = changes.filter((change) => verbose || hurts(change));
  const quiet = changes.length - shown.length;
  return [
    `${mark} ${style2.bold(path)}${from}  ${verdictWords(reported, style2)}${satisfied ? "" : style2.dim(`, promised ${mode}`)}`,
    ...reported.cause === void 0 ? [] : [style2.dim(`    because ${oneLine(reported.cause)} changed, which it refers to`)],
    ...shown.flatMap((change) => changeLines(change, reported, options)),
    ...shown.length === 0 && !satisfied ? wholeLines(verdict, style2) : [],
    ...profileLines(reported, style2),
    ...quiet > 0 && !options.verbose ? [
      style2.dim(
        `    ${plural(quiet, "change")} ${quiet === 1 ? "breaks" : "break"} nobody (--verbose lists)`
      )
    ] : [],
    ...reported.notes.map((note) => style2.dim(`    note: ${oneLine(note)}`))
  ];
}
function verdictWords({ pairing, verdict, profile }, style2) {
  const status = pairing.status === "added" ? "new: " : pairing.status === "removed" ? "removed: " : "";
  const words = `${status}${hurt(verdict)}${profile ? ` (as ${profile.name} sees it)` : ""}`;
  const found = classOf(verdict);
  return found === "full" ? style2.green(words) : found === "undecided" ? style2.yellow(words) : style2.red(words);
}
function hurts({ verdict }) {
  return directions.some((direction) => verdict[direction].outcome !== "reads");
}
function faultLine({ message, location }, style2) {
  const at = location?.line === void 0 ? "" : `${location.file}:${String(location.line)}:${String(location.column ?? 1)}: `;
  return `    ${style2.cyan(oneLine(at))}${oneLine(message)}`;
}
function changeLines(change, reported, options) {
  const { style: style2 } = options;
  const { location, verdict } = change;
  const at = location ? `${location.file}:${String(location.line)}:${String(location.column)}` : oneLine(elementText(change.element));
  const side = location?.side === "base" && reported.pairing.headPath !== void 0 ? " (base)" : "";
  const effect = change.effect === "none" ? style2.dim(", cancelled by another change") : "";
  const lines = [
    `    ${style2.cyan(oneLine(at))}${side}  ${oneLine(change.message)}: ${style2.bold(hurt(verdict))}${effect}`,
    ...directions.flatMap(
      (direction) => directionLines(direction, verdict[direction], change.surface, style2)
    )
  ];
  if (options.verbose) lines.push(...surfaceLines(change, style2));
  if (hurts(change)) lines.push(`      ${style2.dim("do:")} ${oneLine(change.remedy)}`);
  lines.push(style2.dim(`      ${change.rule}`));
  return lines;
}
var roles = {
  backward: { reader: "new readers", data: "old data" },
  forward: { reader: "old readers", data: "new data" }
};
function directionLines(direction, outcome, surface, style2) {
  const { reader, data } = roles[direction];
  const because = reasonOf(outcome);
  if (outcome.outcome === "reads")
    return because === void 0 ? [] : [`      ${reader} read ${data}: ${oneLine(because)}`];
  const verb = outcome.outcome === "undecided" ? "undecided for" : outcome.outcome === "rejects" ? "reject" : "misread";
  const subject = outcome.outcome === "undecided" ? `${verb} ${reader} of ${data}` : `${reader} ${verb} ${data}`;
  const on = surface === "json" ? " as JSON" : "";
  const line = `      ${subject}${on}: ${oneLine(because ?? "")}`;
  if (!fails(outcome) || !outcome.witness) return [line];
  const { written, observed, decoder } = outcome.witness;
  const datum = shorten(oneLine(JSON.stringify(written)), 160);
  return [
    line,
    `        ${style2.dim("e.g.")} ${datum} ${style2.dim("→")} ${shorten(oneLine(observed), 200)} ${style2.dim(`(${decoder})`)}`
  ];
}
function surfaceLines({ surfaces: surfaces2 = {} }, style2) {
  return Object.entries(surfaces2).flatMap(
    ([surface, verdict]) => directions.flatMap((direction) => {
      const because = reasonOf(verdict[direction]);
      return because === void 0 ? [] : [style2.dim(`      ${surface}, ${direction}: ${verdict[direction].outcome}: ${oneLine(because)}`)];
    })
  );
}
function wholeLines(verdict, style2) {
  const whys = new Set(directions.flatMap((direction) => reasonOf(verdict[direction]) ?? []));
  return [...whys].map((why) => `    ${style2.dim(oneLine(why))}`);
}
function profileLines({ profile }, style2) {
  return (profile?.findings ?? []).map(({ id, message, location }) => {
    const at = location ? `${location.file}:${String(location.line)}:${String(location.column)}  ` : "";
    return `    ${style2.cyan(oneLine(at))}${id}  ${oneLine(message)}`;
  });
}
function decisionLines({ decision, comparisons }, { style: style2 }) {
  if (!decision) return [];
  const { status, reasons, requirements } = decision;
  if (status === "pass")
    return [`${style2.green("✓ pass")}${comparisons.length === 0 ? "" : ": nothing here needs permission"}`];
  const title = {
    neutral: "neutral",
    waiting: "waiting",
    refused: "refused",
    unverifiable: "could not be verified",
    fault: "fault"
  }[status];
  const paint = status === "refused" || status === "fault" ? style2.red : style2.yellow;
  return [
    paint(`✗ ${title}`),
    ...reasons.map(({ message }) => `  ${oneLine(message)}`),
    ...requirements.filter((requirement) => requirement.status !== "met").flatMap(({ message, unblock }) => [
      `  ${oneLine(message)}`,
      ...unblock === "" ? [] : [`    → ${oneLine(unblock)}`]
    ])
  ];
}

// src/reports/style.ts
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

// src/commands/output.ts
var renderers = {
  text: (report, { coloured, verbose, quiet }) => Promise.resolve(renderText(report, { style: style(coloured), verbose, quiet })),
  json: async (report) => (await import("./json-OVAVBYR6.js")).renderJson(report, version),
  markdown: async (report) => (await import("./markdown-LSULUZEN.js")).renderMarkdown(report),
  sarif: async (report) => (await import("./sarif-QPM2QV7D.js")).renderSarif(report, version),
  junit: async (report) => (await import("./junit-HPIKTVFL.js")).renderJunit(report),
  github: async (report) => (await import("./github-NV3AATLZ.js")).renderGithub(report),
  html: async (report) => (await import("./html-27WG5G6Q.js")).renderHtml(report)
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
  const format = oneOf(args, "format", formatNames, "text");
  const look = { verbose: args.is("verbose"), quiet: args.is("quiet") };
  const targets = args.all("output").map((target) => parseTarget(target, format));
  for (const { format: wanted, file } of targets) {
    const path = resolve(terminal.cwd, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, await renderers[wanted](report, { ...look, coloured: false }));
  }
  if (targets.some((target) => target.format === format && !target.named)) return;
  terminal.out(await renderers[format](report, { ...look, coloured: isColoured(args, terminal) }));
}
function parseTarget(target, format) {
  const [, name, file] = /^([a-z]+)=(.+)$/.exec(target) ?? [];
  if (name === void 0 || file === void 0) return { format, file: target, named: false };
  const known = formatNames.find((one) => one === name);
  if (known === void 0) {
    throw new UsageError(
      `--output ${target}: ${name} is not a format: ${formatNames.join(", ")}${didYouMean(name, formatNames)}`
    );
  }
  return { format: known, file, named: true };
}
function isColoured(args, { env, isTerminal }) {
  const when = oneOf(args, "color", ["auto", "always", "never"], "auto");
  if (when !== "auto") return when === "always";
  if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== void 0) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}

export {
  judgingOptions,
  judgingSettings,
  outputOptions,
  printReport
};
