import { promises as fs } from "node:fs"; // loaded when it is used
import { join } from "node:path";
import { sha256 } from "../../algorithms/digest.js";
import { keep, readKept } from "../kept-file.js";
import type { KeptSearches } from "./grep.js";

/** Counts up where another answer would be given to the same question. */
const shape = 1;

/** More answers than this are not kept: the oldest go first. */
const mostKept = 256;

/**
 * @param folder where answers are kept; created with the first one, safe to delete.
 * @param program the version of this program: another one may ask otherwise.
 * @param tell is told once where something kept is unusable, or where nothing can be kept: it costs time and no truth.
 */
export function keptSearches(folder: string, program: string, tell: (message: string) => void): KeptSearches {
  let isTold = false;
  const tellOnce = (message: string): void => {
    if (!isTold) tell(message);
    isTold = true;
  };
  return {
    of: (commit, grep) => async (needles, suffixes, lines) => {
      const question = JSON.stringify([shape, program, commit, needles, suffixes, lines]);
      const file = join(folder, `${sha256(question).slice(0, 32)}.json`);
      const kept = await readKept(file);
      const answer = typeof kept === "string" ? undefined : answerIn(kept.body, question);
      if (answer) return answer;
      if (kept !== "none") tellOnce(`${file} is damaged, or not this program's: it is searched again`);
      const paths = await grep(needles, suffixes, lines);
      try {
        await keep(file, JSON.stringify({ question, paths }));
        await dropOldest(folder);
      } catch (error) {
        tellOnce(
          `nothing can be kept in ${folder}: ${error instanceof Error ? error.message : String(error)}`,
        );
      }
      return paths;
    },
  };
}

/** The answer to this very question; undefined where the file holds something else. */
function answerIn(body: string, question: string): readonly string[] | undefined {
  try {
    const kept = JSON.parse(body) as Readonly<Partial<Record<"question" | "paths", unknown>>> | null;
    if (kept?.question !== question || !Array.isArray(kept.paths)) return undefined;
    const paths: readonly unknown[] = kept.paths;
    return paths.every((path) => typeof path === "string") ? paths : undefined;
  } catch {
    return undefined;
  }
}

async function dropOldest(folder: string): Promise<void> {
  const names = (await fs.readdir(folder)).filter((name) => /^[0-9a-f]{32}\.json$/.test(name));
  if (names.length <= mostKept) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      return {
        file,
        time: await fs.stat(file).then(
          ({ mtimeMs }) => mtimeMs,
          () => 0,
        ),
      };
    }),
  );
  files.sort((a, b) => b.time - a.time);
  await Promise.all(files.slice(mostKept).map(({ file }) => fs.rm(file, { force: true })));
}
