import { refuse } from "./algorithms/arguments.js";
import { localQuestion } from "./commands/local.js";
import { recogniseTogether } from "./contracts/recognise.js";
import { unpack } from "./contracts/unpack.js";
import { directorySources } from "./hosts/directory.js";
import { memorySnapshot } from "./hosts/memory.js";
import { compareSources } from "./line/compare-sources.js";
import { gate } from "./line/gate.js";
import { faults as faultList, files, instant, judging, name, text, zone } from "./library/kinds.js";
import { defaultScope } from "./line/scope.js";
import type { ContractSettings, Mode } from "./model/contract.js";
import type { Decision } from "./model/decision.js";
import type { ProfileName } from "./model/formats.js";
import type { Instant } from "./model/instant.js";
import type { Fault } from "./model/location.js";
import type { Surface } from "./model/outcome.js";
import type { Report } from "./model/report.js";
import { NoSources } from "./model/sources.js";

/** How contracts are judged. */
export interface Judging {
  /** The promise; default: what is expected of the format. */
  readonly mode?: Mode;
  /** Answer as another system would; default: what the real decoders do. */
  readonly profile?: ProfileName;
  /** Protobuf: the surfaces that count; default: wire, json and rpc. */
  readonly surfaces?: readonly Surface[];
}

/** Two texts of one contract. */
export interface Texts extends Judging {
  /** A name that shows the format, such as order.avsc; where it does not, the texts are looked at. */
  readonly path: string;
  /** What the branch, or the registry, has. */
  readonly base: string;
  /** What is proposed. */
  readonly head: string;
  /** Other files that both refer to, by path. */
  readonly references?: Readonly<Record<string, string>>;
}

/** A proposal in a clone. */
export interface Proposal extends Judging {
  /** A folder of the clone. */
  readonly cwd: string;
  /** The moment of the decision, in milliseconds since 1970: nobody here reads a clock. */
  readonly now: Instant;
  /** A commit, branch or tag; its merge base with head is compared. Default: the default branch. */
  readonly base?: string;
  /** Default: the working tree. */
  readonly head?: string;
  /** The branch that policy is read from; default: the default branch as fetched. */
  readonly governanceRef?: string;
  /** Path of the config there; default: contract-check.yaml. */
  readonly config?: string;
  /** The zone in which messages name times; default: UTC. */
  readonly zone?: string;
}

/** The configuration of the governed branch cannot be trusted: nothing was decided. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  constructor(readonly faults: readonly Fault[]) {
    refuse("ConfigurationError", { faults }, { kinds: { faults: faultList }, required: ["faults"] });
    super(faults.map(({ message }) => message).join("\n"));
  }
}

/**
 * Compares two texts of one contract; reads no file.
 * @returns a report with one comparison, or none where both are equal. A text that does not parse is in its `faults`.
 * @throws NoSources where nobody can tell the format; TypeError where an argument is missing, misspelt or of another kind.
 */
export async function compareTexts(texts: Texts): Promise<Report> {
  refuse("compareTexts", texts, {
    kinds: { ...judging, path: name, base: text, head: text, references: files },
    required: ["path", "base", "head"],
  });
  const { path, base, head, references = {} } = texts;
  const recognised = recogniseTogether({ name: path, text: base }, { name: path, text: head });
  if ("fault" in recognised) throw new NoSources({ message: recognised.fault }, 2);
  const entry = { oid: undefined, mode: "100644" };
  const sources = {
    base: { ref: "base", commit: null },
    head: { ref: "head", commit: null },
    baseSide: memorySnapshot("base", { ...references, [path]: base }),
    headSide: memorySnapshot("head", { ...references, [path]: head }),
    differing: [{ path, base: entry, head: entry }],
    format: recognised.format,
  };
  return compareSources(sources, everyFile(texts));
}

/**
 * Compares two folders, two files, or compiled images, as `contract-check diff` does; without git.
 * @throws NoSources where a path does not exist, or a file is compared with a folder; TypeError as above.
 */
export async function compareFolders(base: string, head: string, how: Judging = {}): Promise<Report> {
  const folders = { kinds: { base: name, head: name }, required: ["base", "head"] };
  refuse("compareFolders", { base, head }, folders);
  refuse("compareFolders", how, { kinds: judging });
  return compareSources(
    await directorySources(base, head, { recognise: recogniseTogether, unpack }),
    everyFile(how),
  );
}

/**
 * Decides about a proposal as `contract-check check` does on a laptop: policy from the governed branch of this clone, sign-offs
 * from signed files; reviews are not known here, and what needs them is `unverifiable`.
 * @returns the report with its `decision`.
 * @throws ConfigurationError where the config has faults; NoSources where there is nothing to compare; TypeError as above.
 */
export async function checkRepository(proposal: Proposal): Promise<Report & { readonly decision: Decision }> {
  const places = { base: name, head: name, governanceRef: name, config: name, zone };
  refuse("checkRepository", proposal, {
    kinds: { ...judging, ...places, cwd: name, now: instant },
    required: ["cwd", "now"],
  });
  const settings = settingsOf(proposal);
  const answer = await gate(await localQuestion({ ...proposal, zone: proposal.zone ?? "UTC", settings }));
  if ("faults" in answer) throw new ConfigurationError(answer.faults);
  return answer.report;
}

function settingsOf({ mode, profile, surfaces }: Judging): Partial<ContractSettings> {
  return {
    ...(mode !== undefined && { mode }),
    ...(profile !== undefined && { profile }),
    ...(surfaces !== undefined && { surfaces }),
  };
}

function everyFile(how: Judging) {
  return { ...defaultScope(settingsOf(how)), skipped: () => undefined };
}
