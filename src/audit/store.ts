import { join } from "node:path";
import { sha256 } from "../algorithms/digest.js";
import { keep, readKept } from "../hosts/kept-file.js";
import type { JudgedLanding } from "./landing.js";

/** Counts up where what is stored, or what is judged, changes its shape. */
const shape = 1;

/** Judged landings of one question, kept from run to run. */
export interface Store {
  /** The landing, judged in an earlier run. */
  get(commit: string): JudgedLanding | undefined;
  add(landing: JudgedLanding): void;
  /** Writes what was added. A folder that cannot be written keeps nothing, which costs time and no truth. */
  save(): Promise<void>;
}

/**
 * Opens what was stored for a question.
 * @param folder where it is kept.
 * @param question Everything that the answers depend on besides the landing.
 */
export async function openStore(folder: string, question: readonly string[]): Promise<Store> {
  const name = sha256(JSON.stringify([shape, ...question])).slice(0, 32);
  const file = join(folder, "audit", `${name}.json`);
  const landings = new Map((await readStored(file)).map((landing) => [landing.commit, landing]));
  let isChanged = false;
  return {
    get: (commit) => landings.get(commit),
    add(landing) {
      landings.set(landing.commit, landing);
      isChanged = true;
    },
    async save() {
      if (!isChanged) return;
      isChanged = false;
      await keep(file, JSON.stringify([...landings.values()])).catch(() => undefined);
    },
  };
}

/** What is not whole is as if it were not there. */
async function readStored(file: string): Promise<readonly JudgedLanding[]> {
  const kept = await readKept(file);
  return typeof kept === "string" ? [] : (JSON.parse(kept.body) as readonly JudgedLanding[]);
}
