import { resolve } from "node:path";
import type { Report } from "../model/report.js";
import { style } from "../reports/style.js";
import type { Canvas } from "../reports/terminal.js";
import { version } from "../version.js";
import { type Arguments, type Option, type Terminal, UsageError } from "./command.js";
import { oneOf } from "./arguments.js";
import { writeAskedFile } from "./file-writing.js";
import { didYouMean } from "./nearest.js";

/** Every way to print a report; each renderer is loaded when it is asked for. */
const renderers = {
  text: async (report: Report, { coloured, ...look }: Look) =>
    (await import("../reports/text.js")).renderText(report, { style: style(coloured), ...look }),
  json: async (report: Report) => (await import("../reports/json.js")).renderJson(report, version),
  markdown: async (report: Report) => (await import("../reports/markdown.js")).renderMarkdown(report),
  sarif: async (report: Report) => {
    const { governanceCodes } = await import("../governance/governance.js");
    return (await import("../reports/sarif.js")).renderSarif(report, version, governanceCodes);
  },
  junit: async (report: Report) => (await import("../reports/junit.js")).renderJunit(report),
  github: async (report: Report) => (await import("../reports/github.js")).renderGithub(report),
  gitlab: async (report: Report) => (await import("../reports/gitlab.js")).renderGitlab(report),
  html: async (report: Report) => (await import("../reports/html.js")).renderHtml(report),
};
type Format = keyof typeof renderers;
const formatNames = Object.keys(renderers) as Format[];

interface Look extends Canvas {
  readonly coloured: boolean;
  readonly verbose: boolean;
  readonly quiet: boolean;
}

export const outputOptions: Readonly<Record<string, Option>> = {
  format: { type: "string", value: "FORMAT", help: `${formatNames.join(", ")} (default: text)` },
  output: {
    type: "string",
    multiple: true,
    value: "FILE",
    help: "write to a file; FORMAT=FILE adds another format (repeatable)",
  },
};

/**
 * Prints the report, or writes it to the files asked for.
 * @throws UsageError on an unknown format, and for a file that cannot be written; then the report is printed nevertheless.
 */
export async function printReport(report: Report, args: Arguments, terminal: Terminal): Promise<void> {
  const format = oneOf(args, "format", formatNames, "text");
  const look = { verbose: args.is("verbose"), quiet: args.is("quiet"), ...canvasOf(terminal) };
  const targets = args.all("output").map((target) => parseTarget(target, format));
  const print = async () => {
    if (format !== "json")
      terminal.out(await renderers[format](report, { ...look, coloured: isColoured(args, terminal) }));
    else
      for (const piece of (await import("../reports/json.js")).jsonPieces(report, version))
        terminal.out(piece);
  };
  try {
    for (const { format: name, file } of targets)
      await writeAskedFile(
        resolve(terminal.cwd, file),
        await renderers[name](report, { ...look, coloured: false }),
      );
  } catch (error) {
    await print();
    throw error;
  }
  if (!targets.some((target) => target.format === format && !target.namesFormat)) await print();
}

/** FILE takes the run's format from standard output; FORMAT=FILE adds one. */
function parseTarget(target: string, format: Format): { format: Format; file: string; namesFormat: boolean } {
  const [, name, file] = /^([a-z]+)=(.*)$/.exec(target) ?? [];
  if (file === "") throw new UsageError(`--output ${target} names no file: expected FORMAT=FILE`);
  if (name === undefined || file === undefined) return { format, file: target, namesFormat: false };
  const targetFormat = formatNames.find((candidate) => candidate === name);
  if (targetFormat === undefined) {
    throw new UsageError(
      `--output ${target}: ${name} is not a format: ${formatNames.join(", ")}${didYouMean(name, formatNames)}`,
    );
  }
  return { format: targetFormat, file, namesFormat: true };
}

/** --color, then NO_COLOR and FORCE_COLOR, then whether a terminal is there. */
export function isColoured(args: Arguments, { env, isTerminal }: Terminal): boolean {
  const when = oneOf(args, "color", ["auto", "always", "never"], "auto");
  if (when !== "auto") return when === "always";
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== "") return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return isTerminal && env.TERM !== "dumb";
}

/** A terminal's width, or COLUMNS; what it draws. A file and a pipe have no width, and hold every character. */
export function canvasOf({ env, isTerminal, columns }: Terminal): Canvas {
  const asked = Number(env.COLUMNS);
  const width = asked > 0 ? asked : isTerminal && columns ? columns : Number.POSITIVE_INFINITY;
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((name) => name !== undefined && name !== "") ?? "";
  const isPlain = env.TERM === "dumb" || (locale !== "" && !/utf-?8/i.test(locale));
  return { width, unicode: !isTerminal || !isPlain };
}
