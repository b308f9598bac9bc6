import { isPlainFile } from "../../model/entries.js";
import type { Instant } from "../../model/instant.js";
import type { PartialLocation } from "../../model/location.js";
import type { Snapshot } from "../../model/snapshot.js";
import { textOf } from "../../source/text.js";
import { startOf, untilOf } from "../files/dates.js";
import type { SignOffFile as SignOff } from "../files/types.generated.js";
import { readGoverned } from "../files/validate.js";
import type { Policy } from "../policy/policy.js";
import { keyOfLine, verifySshSignature } from "./ssh-signature.js";

export const signOffFolder = "governance/signoffs/";

export type { SignOffFile as SignOff } from "../files/types.generated.js";

/** A sign-off file as found in the proposal. Nothing about it is believed before its signature is checked. */
export interface SignOffFile {
  readonly file: string;
  readonly text: string;
  readonly signature?: string;
  readonly location: PartialLocation;
  /** The proposal had it, and took it away again. */
  readonly withdrawn?: true;
}

/** A sign-off whose signature is good, or why it does not count. */
export type VerifiedSignOff =
  | {
      readonly file: string;
      readonly signOff: SignOff;
      readonly at: Instant;
      readonly expires: Instant | null;
    }
  | { readonly file: string; readonly invalid: string; readonly location: PartialLocation };

/** The sign-off files that a proposal brings: one that the governed tip has already was for a change that has landed. */
export async function readSignOffs(head: Snapshot, tip?: Snapshot): Promise<readonly SignOffFile[]> {
  const proposed = await signOffsIn(head);
  if (proposed.length === 0 || !tip) return proposed;
  const landed = new Set((await signOffsIn(tip)).map(({ text }) => text));
  return proposed.filter(({ text }) => !landed.has(text));
}

/**
 * Sign-off files that a proposal had, and that a later commit of it took away, overwrote or bared: a refusal stands until its
 * signer takes it back, whoever deletes the file.
 * @param commits The proposal's commits with the files that each changes.
 * @param at The files as a commit has them; undefined where this clone has it not.
 */
export async function withdrawnSignOffs(
  commits: readonly { readonly id: string; readonly paths: readonly string[] }[],
  { head, tip }: { readonly head: readonly SignOffFile[]; readonly tip: Snapshot },
  at: (commit: string) => Promise<Snapshot | undefined>,
): Promise<readonly SignOffFile[]> {
  const withdrawn = new Map<string, SignOffFile>();
  const whole = ({ text, signature = "" }: SignOffFile) => JSON.stringify([text, signature]);
  const present = new Set(head.map(whole));
  const landed = new Set((await signOffsIn(tip)).map(({ text }) => text));
  for (const { id, paths } of commits.filter((commit) => commit.paths.some(isSignOffFile))) {
    const snapshot = await at(id);
    for (const file of snapshot ? await signOffsIn(snapshot, paths) : [])
      if (!present.has(whole(file)) && !landed.has(file.text))
        withdrawn.set(whole(file), { ...file, withdrawn: true });
  }
  return [...withdrawn.values()];
}

export function isSignOffFile(path: string): boolean {
  return path.startsWith(signOffFolder);
}

/** The sign-off files of a side, or those among some paths, which may name only the signature. */
async function signOffsIn(head: Snapshot, among?: readonly string[]): Promise<readonly SignOffFile[]> {
  const names = among && new Set(among.map((path) => path.replace(/\.sig$/, "")));
  const files = head.entries
    .containing(signOffFolder)
    .filter((path) => path.startsWith(signOffFolder) && path.endsWith(".json"))
    .filter((path) => names?.has(path) ?? true)
    .filter((path) => isPlainFile(head.entries.get(path)))
    .sort();
  await head.load([...files, ...files.map((file) => `${file}.sig`)]);
  return files.flatMap((file) => {
    const loaded = head.read(file);
    const signature = head.read(`${file}.sig`);
    if ("fault" in loaded) return [];
    const location = { file, side: head.side };
    return [{ file, text: loaded.text, location, ...("text" in signature && { signature: signature.text }) }];
  });
}

/**
 * Checks one file against the keys that the governed branch knows for its signer.
 * @param repository The first commit of the governed branch, or why it is not known.
 */
export async function verifySignOff(
  policy: Policy,
  written: SignOffFile,
  repository: string | { readonly unverifiable: string } | undefined,
): Promise<VerifiedSignOff> {
  const { file, location } = written;
  const invalid = (message: string): VerifiedSignOff => ({ file, location, invalid: message });
  const read = await readGoverned<SignOff>("sign-off", textOf(file, "head", written.text));
  if ("faults" in read) return invalid(read.faults[0]?.message ?? "it is not a sign-off");
  const signOff = read.value;
  if (repository === undefined || typeof repository === "object")
    return invalid(repository?.unverifiable ?? "nobody said which repository this is");
  if (signOff.repository !== repository)
    return invalid(
      `it was made for the repository that began with commit ${signOff.repository.slice(0, 10)}, and this one began with ${repository.slice(0, 10)}: sign here with contract-check sign`,
    );
  if (written.signature === undefined)
    return invalid("it is not signed: contract-check sign writes the signature beside it");
  const person = policy.people.get(signOff.signer.toLowerCase());
  const keys = (person?.keys ?? []).map(keyOfLine);
  if (keys.length === 0)
    return invalid(`the governed branch knows no key of ${signOff.signer}: add it under people:`);
  const checked = verifySshSignature(written.signature, Buffer.from(written.text));
  if ("invalid" in checked) return invalid(checked.invalid);
  if (!keys.includes(checked.key))
    return invalid(`the key that signed it is none of ${signOff.signer}'s keys`);
  const at = startOf(signOff.at);
  const expires = signOff.expires === undefined ? null : untilOf(signOff.expires);
  if (at === undefined || expires === undefined) return invalid("its date is not a day of the calendar");
  return { file, signOff, at, expires };
}
