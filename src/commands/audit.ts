import { readdirSync, realpathSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Judge, Landed } from "../audit/judge-landing.js";
import { auditHtml } from "../audit/page.js";
import { type Audit, auditMarkdown, auditText } from "../audit/render.js";
import { replay } from "../audit/replay.js";
import { overlaid } from "../audit/overlay.js";
import { governingKey } from "../audit/governing.js";
import { settings } from "../audit/settings.js";
import { openStore } from "../audit/store.js";
import { summaryOf } from "../audit/summary.js";
import type { Facts, Needs } from "../governance/governance.js";
import { untilOf } from "../governance/files/dates.js";
import { configPath, configFilesIn, splitFiles } from "../governance/policy/config-names.js";
import { worktreeSnapshot } from "../hosts/git/git.js";
import { gitText } from "../hosts/git/process.js";
import { shallowEnds } from "../hosts/git/shallow.js";
import { openRepository } from "../hosts/git/repository.js";
import { commitSnapshot } from "../hosts/git/both-sides.js";
import { day, type Instant, parseInstant } from "../model/instant.js";
import type { Snapshot } from "../model/snapshot.js";
import { jsonText } from "../reports/escape.js";
import { version } from "../version.js";
import { oneOf } from "./arguments.js";
import { type Arguments, type Command, type Terminal, UsageError } from "./command.js";
import { cacheFolder, refuseConfig } from "./gated.js";
import { progressOn } from "./progress.js";
import { findTip, localFacts, type Tip, unknownReviews, unknownTeams } from "./local.js";

/** Landings are replayed no further back than these many. */
const mostLandings = 20_000;

export const command: Command = {
  name: "audit",
  summary: "Replays what landed on the governed branch: what the gate would have stopped, and why",
  options: {
    since: { type: "string", value: "WHEN", help: "how far back: 90d, 12w, 1y or a date (default: 90d)" },
    until: {
      type: "string",
      value: "WHEN",
      help: "up to when: a date, which counts until its end in UTC, or an instant",
    },
    policy: { type: "string", value: "FILE", help: "judge by this candidate instead of the present config" },
    "as-of": {
      type: "string",
      value: "WHEN",
      help: "the policy of: now, landing (what governed it then) (default: now)",
    },
    "governance-ref": {
      type: "string",
      value: "REF",
      help: "the governed branch (default: the default branch)",
    },
    "cache-dir": {
      type: "string",
      value: "DIR",
      help: "where judged landings are kept for the next run (default: contract-check in git's own folder)",
    },
    all: { type: "boolean", help: "list every stopped landing, not only the newest" },
    format: { type: "string", value: "FORMAT", help: "text, json, markdown or html (default: text)" },
  },
  example: "  contract-check audit --since 90d --policy contract-check.yaml",
  async run(args, terminal) {
    const format = oneOf(args, "format", ["text", "json", "markdown", "html"], "text");
    const asOf = oneOf(args, "as-of", ["now", "landing"], "now");
    const since = sinceOf(args.last("since") ?? defaultSince, terminal.now());
    const until = untilArgument(args, since);
    const { cwd } = terminal;
    const governanceRef = args.last("governance-ref");
    const tip = await findTip(cwd, governanceRef === undefined ? {} : { governanceRef }, "--governance-ref");
    const governing = await governingOf(args, tip, asOf, cwd);
    const key = governing.side ? await governingKey(governing.side) : { key: ["landing"], namesRefs: true };
    if ("faults" in key) return refuseConfig(key.faults, terminal);
    const refs = key.namesRefs
      ? [await gitText(["for-each-ref", "--format=%(refname) %(objectname)"], { cwd })]
      : [];
    const folder = cacheFolder(args, cwd) ?? (await folderInGit(cwd));
    const ends = [...(await shallowEnds(await openRepository(cwd)))];
    const started = performance.now();
    const progress = progressOn(terminal, "landings");
    const { landings, judgedNow } = await replay({
      line: { cwd, tip: tip.commit, since, ...(until && { until: until.instant }), most: mostLandings },
      judge: judgeOf(governing.side, terminal),
      store: await openStore(folder, [version, ...program(), ...ends, ...refs, terminal.zone, ...key.key]),
      ...(progress && {
        progress: (done: number, all: number) => {
          progress.step(done, all);
        },
      }),
    });
    progress?.end();
    const milliseconds = Math.round(performance.now() - started);
    const audit = {
      branch: tip.name,
      since: new Date(since).toISOString().slice(0, 10),
      ...(until && { until: until.words }),
      policy: governing.words,
      summary: summaryOf(landings),
      landings,
      cost: { judgedNow, milliseconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) },
      notes: ends.length > 0 ? [shallow] : [],
    };
    const shown = args.is("all") ? Infinity : mostShown;
    terminal.out(printed[format](audit, shown));
    return 0;
  },
};

async function folderInGit(cwd: string): Promise<string> {
  const folder = (await gitText(["rev-parse", "--git-common-dir"], { cwd })).replace(/\n$/, "");
  return resolve(cwd, folder, "contract-check");
}

const printed = {
  text: auditText,
  json: (audit: Audit) => jsonText({ version: 1, ...audit }),
  markdown: auditMarkdown,
  html: auditHtml,
};
const mostShown = 20;
const defaultSince = "90d";
const shallow =
  'this clone is shallow, so older landings are missing: run "git fetch --no-tags --unshallow origin"';

/** @throws UsageError */
function sinceOf(text: string, now: Instant): Instant {
  const [, count, unit] = /^(\d{1,4})([dwmy])$/.exec(text) ?? [];
  const days = { d: 1, w: 7, m: 30, y: 365 }[unit ?? ""];
  // git knows no commit before 1970.
  if (count !== undefined && days !== undefined) return Math.max(0, now - Number(count) * days * day);
  const instant = parseInstant(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00Z` : text);
  if (instant !== undefined) return instant;
  throw new UsageError(
    `--since ${text}: expected a number of days, weeks, months or years such as 90d, or a date such as 2026-01-31`,
  );
}

/** @throws UsageError */
function untilArgument(
  args: Arguments,
  since: Instant,
): { readonly instant: Instant; readonly words: string } | undefined {
  const text = args.last("until");
  if (text === undefined) return undefined;
  const instant = untilOf(text);
  if (instant === undefined)
    throw new UsageError(
      `--until ${text}: expected a date such as 2026-01-31, or an instant such as 2026-01-31T18:00Z`,
    );
  if (instant <= since) {
    const begin = args.last("since") === undefined ? `the default --since ${defaultSince}` : "--since";
    throw new UsageError(`--until ${text} is not after the time that ${begin} names`);
  }
  return { instant, words: text };
}

/** What governs, and in words; no side where each landing is judged by what governed it then. */
async function governingOf(
  args: Arguments,
  tip: Tip,
  asOf: "now" | "landing",
  cwd: string,
): Promise<{ readonly side?: Snapshot; readonly words: string }> {
  const candidate = args.last("policy");
  if (asOf === "landing") {
    if (candidate === undefined) return { words: "judged by what governed each landing then" };
    throw new UsageError("--policy is a candidate for now: leave out --as-of landing");
  }
  const atTip = await commitSnapshot(cwd, tip.commit);
  if (candidate !== undefined) {
    const text = await readFile(resolve(cwd, candidate), "utf8").catch(() => {
      throw new UsageError(`--policy ${candidate} could not be read`);
    });
    const hidden = splitFiles.map(([path]) => [path, undefined] as const);
    const side = overlaid(atTip, new Map([...hidden, [configPath, text]]));
    return { side, words: `judged by ${candidate} as if all of it were enforced` };
  }
  const { side: inTree } = await worktreeSnapshot(cwd);
  if (configFilesIn(inTree.entries).length > 0)
    return { side: inTree, words: "judged by the config of the working tree as if all of it were enforced" };
  return { side: atTip, words: "judged without a config, by what is expected of each format" };
}

function judgeOf(side: Snapshot | undefined, terminal: Terminal): Judge {
  return {
    governing: ({ baseSide }) => side ?? baseSide,
    facts: (landed, needs) => factsOf(landed, needs, terminal),
    settings,
  };
}

/** The evidence that the history keeps; without a question that needs it, none is looked for. */
async function factsOf({ landing, sources }: Landed, needs: Needs, { cwd, zone }: Terminal): Promise<Facts> {
  const { people, landed, bookings, reverts, teams } = needs.questions;
  if (!people && !landed && bookings.length + reverts.length === 0)
    return { zone, reviews: unknownReviews, teams: unknownTeams(teams) };
  const before = { name: landing.parent, commit: landing.parent };
  return localFacts({ cwd, zone, head: landing.commit }, sources, before, needs);
}

/** What this program is: the same question to another build may have another answer. */
function program(): readonly string[] {
  const folder = dirname(realpathSync(process.argv[1] ?? "."));
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${String(size)} ${String(mtimeMs)}`;
    });
}
