import type { Landing } from "../../model/history.js";
import { type Differing, type Entries, type Entry, entriesOf } from "../../model/entries.js";
import type { Side } from "../../model/location.js";
import type { Sources } from "../../model/sources.js";
import { commitInstant, type Instant } from "../../model/instant.js";
import { type BlobReader, blobReader } from "./blobs.js";
import { departingAlong } from "./departures.js";
import { listedEntries, parseRawDiff } from "./listing.js";
import { git, gitText, pieces } from "./process.js";
import { openRepository, type Repository } from "./repository.js";
import { replaySearch } from "./replay-search.js";
import { sides } from "./sides.js";

/** A landing with what it changed in the branch. */
export interface LandedChange extends Landing {
  readonly parent: string;
  /** The address of its author. */
  readonly email: string;
  readonly differing: readonly Differing[];
}

/** Which landings are replayed. */
export interface LineRequest {
  readonly cwd: string;
  readonly tip: string;
  readonly since: Instant;
  /** What landed at it or later is left out. */
  readonly until?: Instant;
  /** At most so many, the newest. */
  readonly most: number;
}

/** The landings of a first-parent line since an instant, the oldest first; the first commit of all is none. */
export async function landedChanges(request: LineRequest): Promise<readonly LandedChange[]> {
  const { cwd } = request;
  const newest = await commitsSince(request);
  if (newest.length === 0) return [];
  const only = ["--no-walk=unsorted", "--stdin", "--diff-merges=first-parent", "--no-show-signature"];
  const raw = ["-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff"];
  const format = `--format=${mark}%H%x00%P%x00%ct%x00%ae%x00%s`;
  const input = `${newest.join("\n")}\n`;
  const parts = pieces(await git(["log", ...only, ...raw, format], { cwd, input }));
  const landings: { fields: readonly string[]; diff: string[] }[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = (parts[at] ?? "").replace(/^\n/, "");
    if (part.startsWith(mark)) {
      landings.push({
        fields: [part.slice(mark.length), ...parts.slice(at + 1, at + fieldsAfter + 1)],
        diff: [],
      });
      at += fieldsAfter;
    } else if (part.startsWith(":")) landings.at(-1)?.diff.push(part, parts[(at += 1)] ?? "");
  }
  return landings
    .reverse()
    .flatMap(({ fields: [commit = "", parents = "", time, email = "", subject = ""], diff }) => {
      const [parent] = parents.split(" ");
      if (parent === undefined || parent === "") return [];
      const differing = [...parseRawDiff(Buffer.from(`${diff.join("\0")}\0`)).values()];
      return [{ commit, parent, at: commitInstant(time), email, subject, differing }];
    });
}

/** The newest first. Each date is looked at by itself: git's own --since ends at the first commit with an old one. */
async function commitsSince({ cwd, tip, since, until, most }: LineRequest): Promise<readonly string[]> {
  const lines = await gitText(["rev-list", "--first-parent", "--timestamp", tip, "--"], { cwd });
  return lines
    .split("\n")
    .flatMap((line) => {
      const [time, commit = ""] = line.split(" ");
      const at = commitInstant(time);
      return commit !== "" && at >= since && at < (until ?? Infinity) ? [commit] : [];
    })
    .slice(0, most);
}

/** Begins the fields of a commit; no path begins so where a line of `--raw` is expected. */
const mark = "commit ";
const fieldsAfter = 4;

/** Contents that are kept while neighbouring landings are read. */
const landingsPerReader = 40;

/**
 * Both sides of one landing after the other. The files of the branch are listed once and carried along, so a pair of
 * sides holds only until the next one is asked for.
 */
export async function* replayed(
  cwd: string,
  landings: readonly LandedChange[],
): AsyncGenerator<{ readonly landing: LandedChange; readonly sources: Sources }> {
  const repository = await openRepository(cwd);
  const departures = departingAlong({ repository, tip: landings.at(-1)?.commit ?? repository.head });
  let previous: { readonly commit: string; readonly files: Map<string, Entry> } | undefined;
  let reader = landingReader(cwd);
  for (const [i, landing] of landings.entries()) {
    if (i % landingsPerReader === 0) reader = landingReader(cwd);
    const { commit, parent, differing } = landing;
    const files = previous?.commit === parent ? previous.files : await filesAt(cwd, parent);
    for (const { path, head } of differing) {
      if (head) files.set(path, head);
      else files.delete(path);
    }
    previous = { commit, files };
    const sources = sourcesOf(repository, landing, files, reader);
    yield { landing, sources: { ...sources, ...departures(parent) } };
  }
}

/** What neighbouring landings read, and how they are searched. */
function landingReader(cwd: string): LandingReader {
  const blobs = blobReader(cwd);
  return { blobs, search: replaySearch(blobs) };
}

interface LandingReader {
  readonly blobs: BlobReader;
  readonly search: ReturnType<typeof replaySearch>;
}

async function filesAt(cwd: string, commit: string): Promise<Map<string, Entry>> {
  return new Map(listedEntries(await gitText(["ls-tree", "-r", "-z", "--full-tree", commit], { cwd })));
}

function sourcesOf(
  repository: Repository,
  { commit, parent, differing }: LandedChange,
  files: Map<string, Entry>,
  { blobs, search }: LandingReader,
): Sources {
  const head = entriesOf(files);
  const entries: Readonly<Record<Side, Entries>> = { head, base: withBefore(head, differing) };
  return {
    base: { ref: parent, commit: parent },
    head: { ref: commit, commit },
    ...sides(repository, { base: parent, head: commit }, { entries, differing, search }, blobs),
    differing,
  };
}

/** The files before a landing: those after it, with what it changed put back. */
function withBefore(after: Entries, differing: readonly Differing[]): Entries {
  const before = new Map(differing.map(({ path, base }) => [path, base]));
  const own = entriesOf(
    new Map(differing.flatMap(({ path, base }) => (base ? [[path, base] as const] : []))),
  );
  const isUnchanged = (path: string) => !before.has(path);
  function* all(): Generator<readonly [string, Entry]> {
    for (const file of after) if (isUnchanged(file[0])) yield file;
    yield* own;
  }
  return {
    has: (path) => (before.has(path) ? before.get(path) !== undefined : after.has(path)),
    get: (path) => (before.has(path) ? before.get(path) : after.get(path)),
    *keys() {
      for (const [path] of all()) yield path;
    },
    containing: (text) => [...after.containing(text).filter(isUnchanged), ...own.containing(text)],
    mayEndWith: (suffix) => after.mayEndWith(suffix) || own.mayEndWith(suffix),
    links: () => [...after.links().filter(isUnchanged), ...own.links()],
    [Symbol.iterator]: all,
  };
}
