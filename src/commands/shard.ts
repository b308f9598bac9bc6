import { resolve } from "node:path";
import { digestOf } from "../algorithms/digest.js";
import { outsideDigest, treeDigest } from "../line/shares/identity.js";
import { type Identify, judgeShare as judgeShareOf } from "../line/shares/judge-share.js";
import { partText } from "../line/shares/part.js";
import { isShare, mostShards, type Share } from "../line/shares/share.js";
import { type InIndex, withoutParts } from "../line/shares/without-parts.js";
import { gitText } from "../hosts/git/process.js";
import type { Scope } from "../line/scope.js";
import { exitCodes } from "../model/decision.js";
import { oneLine } from "../reports/escape.js";
import { plural } from "../reports/words.js";
import { version } from "../version.js";
import { type Arguments, type Terminal, UsageError } from "./command.js";
import { writeAskedFile } from "./file-writing.js";
import { boundHeap } from "./heap.js";
import { instantOf, localRequest, refuseConfig } from "./gated.js";
import { type LocalQuestion, localQuestion } from "./local.js";
import { judgedOn, progressOn } from "./progress.js";

/** `check --shard i/n`: judges a share and writes it down. Decides nothing, so its exit code is never that of a pass. */
export async function judgeShard(args: Arguments, terminal: Terminal): Promise<number> {
  const share = shareOf(args.last("shard") ?? "");
  const file = outputOf(args);
  const { index, of } = share;
  const question = await sharedQuestion(args, terminal);
  const progress = progressOn(terminal, "contracts");
  boundHeap(question.sources.differing.length);
  const sources = progress ? { ...question.sources, ...judgedOn(progress) } : question.sources;
  const part = await judgeShareOf(
    { ...question, sources },
    share,
    identityOf(question, args, terminal.cwd),
  ).finally(progress?.end);
  if ("faults" in part) return refuseConfig(part.faults, terminal);
  const text = partText(part);
  if (file === undefined) terminal.out(text);
  else await writeAskedFile(resolve(terminal.cwd, file), text);
  const all = part.lists.reduce((sum, { count }) => sum + count, 0);
  const where = file === undefined ? "" : `, written to ${oneLine(file)}`;
  terminal.err(
    `contract-check: part ${String(index)} of ${String(of)}: judged ${String(part.judged.length)} of ${plural(all, "contract")}${where}. Nothing is decided (exit code 4): "contract-check merge" with all ${String(of)} parts decides\n`,
  );
  return exitCodes.unverifiable;
}

/** @throws UsageError */
function shareOf(text: string): Share {
  const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index === undefined || of === undefined || !isShare({ index, of }))
    throw new UsageError(
      `--shard ${text}: expected I/N, this machine's number and how many there are, such as 2/4 (from 1, at most ${String(mostShards)})`,
    );
  return { index, of };
}

/** The file of the part. @throws UsageError for what says how to report or decide: a part does neither. */
function outputOf(args: Arguments): string | undefined {
  const decided = ["format", "all", "at", "allow-at"].find(
    (name) => args.last(name) !== undefined || args.is(name),
  );
  if (decided !== undefined)
    throw new UsageError(`--${decided} is for "contract-check merge": a shard reports and decides nothing`);
  if (args.operands.length > 0)
    throw new UsageError(
      "--shard judges the whole proposal: leave the paths out, or check them without --shard",
    );
  const [file, ...more] = args.all("output");
  if (more.length > 0 || file?.includes("=") === true)
    throw new UsageError("--output of a shard names one file, without a format: the part is written there");
  return file;
}

/** The question that every machine of a sharded check asks, and the one that merges. */
export async function sharedQuestion(args: Arguments, terminal: Terminal): Promise<LocalQuestion> {
  const outside = args.all("against").find((source) => /^(?:path|image):/.test(source));
  if (outside !== undefined)
    throw new UsageError(
      `--against ${outside} names files that each machine has for itself: with --shard and merge, compare with tag:, branch: or history, or name the files under against: in the config`,
    );
  const question = await localQuestion(localRequest(args, terminal, instantOf(args, terminal)));
  const inIndex: InIndex = async (paths) => {
    const names = paths.map((path) => `:(top,literal)${path}`);
    const list = await gitText(["ls-files", "-z", "--full-name", "--", ...names], { cwd: terminal.cwd });
    return new Set(list.split("\0"));
  };
  return { ...question, sources: await withoutParts(question.sources, inIndex) };
}

/** What the run is, for all its machines. */
export function identityOf(question: LocalQuestion, args: Arguments, cwd: string): Identify {
  const { sources, governedCommit, settings } = question;
  const { base, head, differing, checkedOut } = sources;
  return async (scope, paths) => ({
    version,
    base: base.commit,
    head: head.commit,
    tree: head.commit === null ? { commit: checkedOut ?? null, digest: await treeDigest(sources) } : null,
    target: sources.target?.commit ?? null,
    governed: differing.length === 0 ? null : await governedCommit(),
    refs: await refsDigest(scope, paths, { cwd, base: base.commit }),
    options: judging.flatMap((name) => args.all(name).map((value) => `--${name} ${value}`)),
    outside: settings?.outside ? await outsideDigest(settings.outside) : null,
  });
}

/** Options that say what is compared, and how; base, head and the governed branch are compared as commits. */
const judging = ["config", "against", "profile", "surface", "image", "include"];

/** A digest of the names under which these contracts find earlier versions: the tags in base's history, and branches. */
async function refsDigest(
  { against }: Scope,
  paths: readonly string[],
  { cwd, base }: { readonly cwd: string; readonly base: string | null },
): Promise<string | null> {
  const origins = paths.flatMap((path) => against?.(path) ?? []);
  const branches = origins.flatMap(({ relation, name }) => (relation === "branch" && name ? [name] : []));
  const list = async (...query: string[]) =>
    gitText(["for-each-ref", "--format=%(objectname) %(refname)", ...query], { cwd });
  const places = [...new Set(branches)]
    .sort()
    .flatMap((name) => ["heads/", "remotes/", "remotes/origin/"].map((place) => `refs/${place}${name}`));
  const texts = [
    ...(origins.some(({ relation }) => relation === "tag")
      ? [await list(`--merged=${base ?? "HEAD"}`, "refs/tags")]
      : []),
    ...(places.length > 0 ? [await list("--", ...places)] : []),
  ];
  return texts.length > 0 ? digestOf(texts.join("\n")) : null;
}
