import { blobId, digestOf, hashWith } from "../../algorithms/digest.js";
import type { Outside } from "../../model/outside.js";
import type { Sources } from "../../model/sources.js";

/** What a sharded check was asked, and over what: equal on every machine of one run. */
export interface RunIdentity {
  readonly version: string;
  readonly base: string | null;
  /** null: the working tree. */
  readonly head: string | null;
  /** The commit that the working tree was checked out from, and a digest of what differs in it from base. */
  readonly tree: { readonly commit: string | null; readonly digest: string } | null;
  /** The tip of the branch that base is of: what left its place is looked for up to there. */
  readonly target: string | null;
  /** The commit of the governed branch whose configuration counts; null where nothing differs, so that none does. */
  readonly governed: string | null;
  /** A digest of the tags and branches of the clone, where earlier versions are found by their names. */
  readonly refs: string | null;
  /** The options that say what is compared and how, as they were written. */
  readonly options: readonly string[];
  /** A digest of the images and folders outside of the repository that the call names. */
  readonly outside: string | null;
}

/** Every way in which a part was made in another run than this one, as clauses after its name. */
export function otherThan(own: RunIdentity, part: RunIdentity): readonly string[] {
  const sideName = (commit: string | null) => commit ?? "the working tree";
  const faults: string[] = [];
  if (part.version !== own.version)
    faults.push(`was written by contract-check ${part.version}, and this is ${own.version}: use one version`);
  if (part.base !== own.base)
    faults.push(`compares with commit ${sideName(part.base)}, and this call with ${sideName(own.base)}`);
  if (part.head !== own.head)
    faults.push(
      `judges ${sideName(part.head)}, and this call ${sideName(own.head)}: give every call the same --head`,
    );
  else if (part.tree?.commit !== own.tree?.commit || part.tree?.digest !== own.tree?.digest)
    faults.push("judges other files: the working trees differ; give every call the same --head COMMIT");
  if (part.target !== own.target)
    faults.push(
      `looks for what left its place up to commit ${part.target ?? "none"} of the target branch, and this call up to ${own.target ?? "none"}: the branch moved on; run the shards again, or give every call the same --base COMMIT`,
    );
  if (part.governed !== own.governed)
    faults.push(
      `is governed by commit ${part.governed ?? "none"}, and this call by ${own.governed ?? "none"}: the governed branch moved on; run the shards again, or give every call the same --governance-ref COMMIT`,
    );
  if (part.refs !== own.refs)
    faults.push("was made in a clone with other tags or branches: fetch them in every job");
  if (part.outside !== own.outside) faults.push("was made with other --image files or --include folders");
  const missing = part.options.filter((option) => !own.options.includes(option));
  const more = own.options.filter((option) => !part.options.includes(option));
  if (missing.length > 0) faults.push(`was made with ${missing.join(" ")}: merge needs the same options`);
  if (more.length > 0) faults.push(`was made without ${more.join(" ")}: every shard needs the same options`);
  return faults;
}

/** A digest of all that differs in the working tree, by content. */
export async function treeDigest({ differing, headSide, base }: Sources): Promise<string> {
  const rows: unknown[] = [];
  for (const { path, base: before, head } of differing) {
    const bytes =
      head && head.oid === undefined ? ((await headSide.bytes(path)) ?? new Uint8Array()) : undefined;
    const blob = bytes && blobId(bytes, base.commit);
    rows.push([path, before?.oid, before?.mode, blob ?? head?.oid, head?.mode]);
  }
  return digestOf(JSON.stringify(rows));
}

/** A digest of what a call names outside of the repository; null where it names nothing. */
export async function outsideDigest({ images, folders }: Outside): Promise<string | null> {
  if (images.length + folders.length === 0) return null;
  const hash = hashWith("sha256");
  for (const image of images) hash.update(`image ${image.name}\0`).update(await image.read());
  for (const folder of folders) {
    const snapshot = await folder.open();
    const paths = [...snapshot.entries.keys()].sort();
    await snapshot.load(paths);
    for (const path of paths) hash.update(JSON.stringify([path, snapshot.read(path)]));
  }
  return `sha256:${hash.digest("hex")}`;
}
