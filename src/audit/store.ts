import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../algorithms/digest.js";
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
 * Opens what was stored for a question. What is not whole is as if it were not there.
 * @param folder git's own folder.
 * @param question Everything that the answers depend on besides the landing.
 */
export async function openStore(folder: string, question: readonly string[]): Promise<Store> {
  const name = sha256(JSON.stringify([shape, ...question])).slice(0, 32);
  const file = join(folder, "contract-check", "audit", `${name}.json`);
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
      await write(file, JSON.stringify([...landings.values()])).catch(() => undefined);
    },
  };
}

/** The first line is the digest of the rest. */
async function readStored(file: string): Promise<readonly JudgedLanding[]> {
  const text = await readFile(file, "utf8").catch(() => "");
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== sha256(body)) return [];
  return JSON.parse(body) as readonly JudgedLanding[];
}

/** Whole or not at all: written beside it, and put in its place. */
async function write(file: string, body: string): Promise<void> {
  await mkdir(join(file, ".."), { recursive: true });
  const beside = `${file}.${randomUUID()}`;
  try {
    await writeFile(beside, `${sha256(body)}\n${body}`);
    await rename(beside, file);
  } finally {
    await rm(beside, { force: true });
  }
}
