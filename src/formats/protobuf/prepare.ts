import { pathOf } from "../../model/contract.js";
import type { ComparisonTask } from "../../model/format.js";
import type { Snapshot } from "../../model/snapshot.js";
import { exchangedExtendable } from "./matching/exchanged-types.js";
import { extendsMessages } from "./model/extending.js";
import { openTwins } from "./model/extension-twins.js";
import { findNamesakes } from "./model/namesakes.js";
import type { ProtoModel } from "./model/proto-model.js";

/** Tells each side what it is compared with, and opens what the pairs need beyond their imports. */
export async function prepare(base: ProtoModel, head: ProtoModel, task: ComparisonTask): Promise<void> {
  const paths = task.pairings.flatMap(({ basePath, headPath }) => [basePath ?? [], headPath ?? []].flat());
  const changed = new Set([...paths, ...(task.touched ?? [])]);
  const renamed = task.pairings.flatMap(({ basePath, headPath }) =>
    basePath !== undefined && headPath !== undefined && basePath !== headPath
      ? [[basePath, headPath] as const]
      : [],
  );
  const { counts } = task;
  base.comparison = { other: head, changed, counterparts: new Map(renamed), counts };
  const back = renamed.map(([basePath, headPath]) => [headPath, basePath] as const);
  head.comparison = { other: base, changed, counterparts: new Map(back), counts };
  await openExtended(base, head, changed);
  await openExtended(head, base, changed);
  await openExtensions(base, head, changed);
  await openPackages(base, head, task);
  if (task.pairsOnly === true) return;
  await findNamesakes(head);
  await openTwins(head);
}

/** The messages that a changed file extends may stand where the other side's version of it imports nothing. */
async function openExtended(from: ProtoModel, to: ProtoModel, changed: ReadonlySet<string>): Promise<void> {
  const extending = from.loaded().filter((path) => {
    const parsed = changed.has(path) ? from.parsed(path) : undefined;
    return parsed && "node" in parsed && extendsMessages(parsed.node);
  });
  const imported = new Set(extending.flatMap((path) => from.routesOf(path).flatMap((to) => to ?? [])));
  const unopened = [...imported].filter((path) => to.snapshot.entries.has(path) && !to.parsed(path));
  if (unopened.length > 0) await to.load(unopened);
}

/**
 * Where one message takes the place of another in these files, the extensions of both count, and they may stand in any file. What they
 * hold may have extensions in turn. Nothing is searched where no such message has extension ranges.
 */
export async function openExtensions(
  base: ProtoModel,
  head: ProtoModel,
  paths: Iterable<string>,
): Promise<void> {
  const asked = new Set<string>();
  for (;;) {
    const names = exchangedExtendable(base, head, paths).filter((name) => !asked.has(name));
    if (names.length === 0) return;
    for (const name of names) asked.add(name);
    const extending = await Promise.all([base, head].map(({ snapshot }) => extendingTexts(snapshot, names)));
    const opened = [...new Set(extending.flat())];
    await Promise.all([base.load(opened), head.load(opened)]);
  }
}

/** Files whose text may extend a message of one of these names. */
async function extendingTexts(snapshot: Snapshot, names: readonly string[]): Promise<readonly string[]> {
  const [extending, naming] = await Promise.all([
    snapshot.mentioning(["extend"], [".proto"]),
    snapshot.mentioning(names, [".proto"]),
  ]);
  const named = new Set(naming);
  return extending.filter((path) => named.has(path));
}

/** buf's PACKAGE rules look at whole packages: the unchanged files of head's packages are opened too. */
async function openPackages(base: ProtoModel, head: ProtoModel, task: ComparisonTask): Promise<void> {
  const asked = task.pairings.some((pairing) => task.settings(pathOf(pairing)).profile === "buf-package");
  if (!asked) return;
  const packages = new Set(base.loaded().flatMap((path) => base.file(path)?.package ?? []));
  const needles = [...packages].filter((name) => name !== "").map((name) => `package ${name}`);
  if (needles.length > 0) await head.load(await head.snapshot.mentioning(needles, [".proto"]));
}
