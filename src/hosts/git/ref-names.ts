import { NoSources } from "../../model/sources.js";
import { gitText } from "./process.js";

/** Whether a name is read the same whatever refs there are: an object's full id, or HEAD, with steps from there. */
export function isFixedName(name: string): boolean {
  return /^(HEAD|[0-9a-f]{40}|[0-9a-f]{64})([~^].*)?$/.test(name);
}

/** Whether a name may begin the id of an object. */
export const mayBeId = (name: string): boolean => /^[0-9a-f]{4,64}$/.test(name);

/** The ref in which a clone records the remote's default branch. */
export const remoteDefault = "refs/remotes/origin/HEAD";
/** What a default branch is called where nothing records it. */
export const usualBranches: readonly string[] = ["main", "master"];
/** Where the default branch is looked for, in this order. */
export const defaultBranches: readonly string[] = [
  remoteDefault,
  ...["remotes/origin", "heads"].flatMap((place) => usualBranches.map((name) => `refs/${place}/${name}`)),
];

/** "refs/remotes/origin/main" as people name it: "origin/main". */
export function shortName(ref: string): string {
  return ref.replace(/^refs\/(remotes|heads|tags)\//, "");
}

/**
 * A name with the ref written in full that it begins with; as it is where no branch has this name. git takes a tag before
 * a branch, a local branch "origin/main" before the remote's, and any of them before the object that a short id names:
 * whoever may push a tag or a branch could choose what is compared. A branch that exists only at the remote may be named
 * without it, as after the fetch that a fault asks for.
 * @throws NoSources (exit 2) where a branch and a tag, or a ref and an object, of one name differ; the default branch
 * counts before a tag, because nobody may push to it.
 */
export async function fullRefName(cwd: string, name: string): Promise<string> {
  const [first = ""] = /^[^~^:]+/.exec(name) ?? [];
  const isWhole = first === "" || first.startsWith("refs/") || first.includes("@{"); // a tag has no upstream
  if (isWhole || isFixedName(name)) return name;
  const { commits, defaultBranch } = await refsNamed(cwd, first);
  // "heads/main" is a name in full but for its "refs/", and no branch that somebody calls so.
  const full = `refs/${first}`;
  const branch = [full, `refs/remotes/${first}`, `refs/heads/${first}`, `refs/remotes/origin/${first}`].find(
    (ref) => commits.has(ref),
  );
  const tag = `refs/tags/${first}`;
  const chosen = branch ?? (commits.has(tag) ? tag : undefined);
  if (chosen === undefined) return name;
  const isDefault = branch === full || branch === `refs/remotes/${first}` || first === defaultBranch;
  const others = [
    ...(branch !== undefined && !isDefault && commits.has(tag)
      ? [[tag, commits.get(tag) ?? ""] as const]
      : []),
    ...(await objectsNamed(cwd, first)).map((id) => [id, id] as const),
  ].filter(([, commit]) => commit !== commits.get(chosen));
  const [other] = others;
  if (other) {
    const message = `"${first}" is the name of ${chosen} and of ${other[0]}, which differ: name one of them in full`;
    throw new NoSources({ message }, 2);
  }
  return chosen + name.slice(first.length);
}

/** The commits of the branches and the tag of a name, and the short name of the remote's default branch. */
async function refsNamed(cwd: string, first: string) {
  const format = "--format=%(refname)%00%(symref)%00%(objectname)%00%(*objectname)";
  const places = ["", "heads/", "remotes/", "remotes/origin/", "tags/"].map(
    (place) => `refs/${place}${first}`,
  );
  const listing = await gitText(["for-each-ref", format, "--", remoteDefault, ...places], { cwd });
  const rows = listing
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split("\0"));
  const target = rows.find(([ref]) => ref === remoteDefault)?.[1] ?? "";
  const commits = new Map(
    rows
      .filter(([ref = ""]) => places.includes(ref))
      .map(([ref = "", , object = "", peeled = ""]) => [ref, peeled || object]),
  );
  const isUsual = first === "main" || first === "master"; // a checkout of one commit records no default
  const recorded = target.replace("refs/remotes/origin/", "");
  return { commits, defaultBranch: recorded === "" && isUsual ? first : recorded };
}

/** The objects whose ids begin so. */
async function objectsNamed(cwd: string, first: string): Promise<readonly string[]> {
  if (!mayBeId(first)) return [];
  const listing = await gitText(["rev-parse", `--disambiguate=${first}`], { cwd, accept: [1, 128] });
  return listing.split("\n").filter(Boolean);
}
