import type { Comparison } from "../../model/contract.js";
import type { Predecessor } from "../../model/predecessor.js";
import type { Report } from "../../model/report.js";
import type { Departure, Sources } from "../../model/sources.js";
import type { Line } from "../replays.js";
import type { Scope } from "../scope.js";

/** A contract that left its place and broke nobody by that: whoever comes to this place later follows it. */
export interface Departed {
  /** Its place. */
  readonly path: string;
  /** Where it went. */
  readonly arrival: string | undefined;
  /** Its last state there. */
  readonly predecessor: Predecessor;
}

interface Task {
  readonly sources: Sources;
  readonly scope: Scope;
  readonly line: Line;
}

/**
 * The contracts that were where the proposal puts another one. Nobody publishes a break in two steps, of which the first
 * moves a contract out of the way; what was removed with permission is no predecessor. Asks the host only where the
 * proposal puts a contract somewhere.
 */
export async function departedFrom(
  comparisons: readonly Pick<Comparison, "pairing" | "cause">[],
  { sources, scope, line }: Task,
): Promise<{ readonly departed: readonly Departed[]; readonly missing?: string }> {
  const arrivals = comparisons.flatMap(({ pairing: { basePath, headPath }, cause }) =>
    headPath === undefined || headPath === basePath || cause !== undefined ? [] : [headPath],
  );
  if (arrivals.length === 0 || !sources.departures) return { departed: [] };
  const versions = arrivals.flatMap((path) => scope.versionAt?.(path) ?? []);
  const lines = new Set(versions.map((version) => version.line));
  const folders = versions.map(({ prefix }) => prefix.slice(0, prefix.lastIndexOf("/") + 1));
  const places = new Set(arrivals);
  const { departures, missing } = await sources.departures([...new Set([...arrivals, ...folders])]);
  const landings = new Map<string, Promise<Landed>>();
  const departed: Departed[] = [];
  for (const departure of departures) {
    const { path, commit } = departure;
    const lineOf = scope.versionAt?.(path)?.line;
    const isAsked = places.has(path) || (lineOf !== undefined && lines.has(lineOf));
    if (!isAsked || sources.baseSide.entries.has(path)) continue;
    const landing = landings.get(commit) ?? judgedLanding(departure, scope, line);
    landings.set(commit, landing);
    const { before, comparisons } = await landing;
    const own = comparisons.find(({ pairing }) => pairing.basePath === path);
    if (!own?.satisfied) continue;
    const arrival = own.pairing.headPath;
    const where = arrival === undefined ? "" : ` to ${arrival}`;
    departed.push({
      path,
      arrival,
      predecessor: {
        relation: "history",
        name: `${path} before it moved${where} (commit ${commit.slice(0, 9)})`,
        commit,
        path,
        open: () => Promise.resolve(before),
      },
    });
  }
  return { departed, ...(missing !== undefined && { missing }) };
}

interface Landed extends Pick<Report, "comparisons"> {
  readonly before: Sources["baseSide"];
}

async function judgedLanding({ landing }: Departure, scope: Scope, line: Line): Promise<Landed> {
  const sources = await landing();
  const { comparisons } = await line(sources, scope);
  return { before: sources.baseSide, comparisons };
}
