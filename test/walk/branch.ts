import { createHash } from "node:crypto";
import { memorySnapshot } from "../../src/hosts/memory.js";
import { type Entry, entriesOf } from "../../src/model/entries.js";
import type { BranchHistory, Landing } from "../../src/model/history.js";
import type { Side } from "../../src/model/location.js";
import type { Snapshot } from "../../src/model/snapshot.js";
import type { Sources } from "../../src/model/sources.js";

export type Texts = Readonly<Record<string, string>>;

/** One commit on the governed branch. */
export interface State extends Landing {
  readonly texts: Texts;
}

/** The governed branch, in memory: its states from the first to the tip. */
export class Branch {
  readonly states: State[] = [];

  get tip(): State {
    const tip = this.states.at(-1);
    if (!tip) throw new Error("the branch has no commit");
    return tip;
  }

  land(texts: Texts, at: number, subject = "landed"): State {
    const parent = this.states.at(-1)?.commit;
    const commit = sha(`${parent ?? ""} ${String(at)} ${JSON.stringify(texts)}`);
    const state = { commit, parent, at, subject, texts };
    this.states.push(state);
    return state;
  }

  private at(commit: string): State {
    const state = this.states.find((candidate) => candidate.commit === commit);
    if (!state) throw new Error(`there is no commit ${commit}`);
    return state;
  }

  history(): BranchHistory {
    const { tip } = this;
    const newestFirst = [...this.states].reverse();
    const touches = ({ texts, parent }: State, paths: readonly string[]) => {
      const before = parent === undefined ? {} : this.at(parent).texts;
      return paths.some((path) => texts[path] !== before[path]);
    };
    return {
      tipSide: snapshot("base", tip.texts),
      landingsSince(since, paths) {
        const landings = newestFirst.filter((state) => !paths || touches(state, paths));
        const within = landings.filter(({ at }) => at >= since);
        return Promise.resolve(landings.slice(0, within.length + 1));
      },
      async *statesBefore() {
        for (const { texts } of newestFirst.slice(1)) yield await Promise.resolve(snapshot("base", texts));
      },
      isCutOff: () => Promise.resolve(false),
      snapshotAt: (commit) => Promise.resolve(snapshot("base", this.at(commit).texts)),
      sourcesBetween: (base, head) => Promise.resolve(sourcesOf(this.at(base), this.at(head).texts, head)),
    };
  }
}

export function sha(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

export function snapshot(side: Side, texts: Texts): Snapshot {
  const entries = Object.entries(texts).map(([path, text]): [string, Entry] => [
    path,
    { oid: sha(`blob ${text}`), mode: "100644" },
  ]);
  return { ...memorySnapshot(side, texts), entries: entriesOf(new Map(entries)) };
}

/** What a host would find between a state and other files. */
export function sourcesOf(base: State, head: Texts, commit: string | null = null): Sources {
  const [baseSide, headSide] = [snapshot("base", base.texts), snapshot("head", head)];
  const paths = changedPaths(base.texts, head);
  return {
    base: { ref: "main", commit: base.commit },
    head: { ref: "topic", commit },
    baseSide,
    headSide,
    differing: paths.map((path) => {
      const [before, after] = [baseSide.entries.get(path), headSide.entries.get(path)];
      return { path, ...(before && { base: before }), ...(after && { head: after }) };
    }),
    predecessors: { history: () => Promise.resolve({ predecessors: [] }) },
  };
}

export function changedPaths(base: Texts, head: Texts): readonly string[] {
  const paths = new Set([...Object.keys(base), ...Object.keys(head)]);
  return [...paths].filter((path) => base[path] !== head[path]).sort();
}

/** As git merges whole files: undefined where both sides changed one, and not to the same. */
export function merged(base: Texts, ours: Texts, theirs: Texts): Texts | undefined {
  const result: Record<string, string> = { ...ours };
  for (const path of changedPaths(base, theirs)) {
    if (ours[path] !== base[path] && ours[path] !== theirs[path]) return undefined;
    const text = theirs[path];
    if (text === undefined) Reflect.deleteProperty(result, path);
    else result[path] = text;
  }
  return result;
}
