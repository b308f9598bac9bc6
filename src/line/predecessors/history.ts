import type { Format } from "../../model/format.js";
import type { Predecessor, PredecessorSource } from "../../model/predecessor.js";
import { type Class, classOf, type Verdict } from "../../model/outcome.js";
import type { Snapshot } from "../../model/snapshot.js";
import { compareWithPredecessor } from "../replays.js";
import type { Scope } from "../scope.js";
import { windowLine } from "../compare-sources.js";
import { allPlaces } from "./origins.js";
import { landedVersions } from "./version-files.js";
import { windowJudge } from "./windows.js";

/** One state of a contract, and the step that led to it. */
export interface Step {
  readonly predecessor: Predecessor;
  /** Where the path says one: "1-0-1", or "1-0-1, edited" for a later state of its file. */
  readonly version?: string;
  /** Compared with the state before it; absent for the first, and where either does not parse. */
  readonly step?: {
    readonly class: Class;
    readonly verdict: Verdict;
    readonly rules: readonly string[];
  };
}

/** A contract on a branch, and where the states of its file are found. */
export interface Lineage {
  readonly format: Format;
  readonly tip: Snapshot;
  readonly scope: Scope;
  readonly history: PredecessorSource;
}

/** How a contract came to be, the newest state first: the states of its file, or the versions of its line with theirs. */
export async function historyOf(
  path: string,
  lineage: Lineage,
): Promise<{ readonly steps: readonly Step[]; readonly missing?: string }> {
  const { format, scope, tip } = lineage;
  const history = allPlaces(lineage.history, windowJudge(scope, windowLine));
  const declared = scope.versionAt?.(path);
  const versions = declared ? await landedVersions(declared, tip, scope) : [];
  const files = versions.length > 0 ? versions : [{ path, text: undefined }];
  const states: Omit<Step, "step">[] = [];
  let missing: string | undefined;
  for (const file of files) {
    const answer = await history({ path: file.path, all: true });
    missing ??= answer.missing;
    const first = answer.predecessors.length - 1;
    for (const [i, predecessor] of answer.predecessors.entries()) {
      const version = file.text && (i === first ? file.text : `${file.text}, edited`);
      states.push({ predecessor, ...(version !== undefined && { version }) });
    }
  }
  const steps: Step[] = [];
  for (const [i, state] of states.entries()) {
    const { predecessor } = state;
    const before = states[i + 1]?.predecessor;
    const head = { snapshot: await predecessor.open(), path: predecessor.path };
    const compared =
      before && (await compareWithPredecessor(format, before, head, scope.settings(predecessor.path)));
    const isJudged = compared?.digests.base !== undefined && compared.faults.length === 0;
    const { verdict, changes } = compared ?? {};
    steps.push({
      ...state,
      ...(isJudged &&
        verdict && {
          step: {
            class: classOf(verdict),
            verdict,
            rules: [...new Set((changes ?? []).map(({ rule }) => rule))].sort(),
          },
        }),
    });
  }
  return { steps, ...(missing !== undefined && { missing }) };
}
