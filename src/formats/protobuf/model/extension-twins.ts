import { memoByObject } from "../../../algorithms/memo.js";
import { compiledIn } from "./buf-config.js";
import { allExtensions, type Field, type ProtoFile } from "./descriptor.js";
import { extendingFiles, extendNodes } from "./extending.js";
import { parsedOf } from "./parsed.js";
import type { ProtoModel } from "./proto-model.js";
import { getOrMake } from "./tables.js";

/** An extension of a changed file, and another one of its module that has its number too. */
export interface Twins {
  readonly own: Field;
  readonly other: Field;
}

/** The extensions that a changed file of head has newly, with those of other open files of its module that extend the same message under the same number. */
export function* twinsIn(model: ProtoModel, file: ProtoFile): Generator<Twins> {
  const added = newExtensions(model, file);
  if (added.length === 0) return;
  const root = compiledIn(model.compiled, file.path);
  const others = [...extendingFiles(model)].filter(
    ({ path }) => path !== file.path && compiledIn(model.compiled, path) === root,
  );
  for (const own of added) {
    const key = keyOf(own) ?? "";
    const twins = others.flatMap((other) => extensionsByKey(other).get(key) ?? []);
    const [other] = twins;
    if (other && !wereTwins(model, key, twins)) yield { own, other };
  }
}

const extensionsByKey = memoByObject((file: ProtoFile): ReadonlyMap<string, readonly Field[]> => {
  const all = new Map<string, Field[]>();
  for (const field of allExtensions(file)) getOrMake(all, keyOf(field) ?? "", () => []).push(field);
  return all;
});

function keyOf({ extendee, number }: Field): string | undefined {
  return extendee && `${extendee.fullName} ${String(number)}`;
}

/** Those that base's version of the file has not; none where its version cannot be read, or nothing compiles the file. */
function newExtensions({ comparison, compiled }: ProtoModel, file: ProtoFile): readonly Field[] {
  if (!comparison?.changed.has(file.path) || compiledIn(compiled, file.path) === undefined) return [];
  const { other, counterparts } = comparison;
  const path = counterparts.get(file.path) ?? file.path;
  const before = other.file(path);
  if (!before && other.snapshot.entries.has(path)) return [];
  const earlier = before && extensionsByKey(before);
  return allExtensions(file).filter((field) => field.extendee && !earlier?.has(keyOf(field) ?? ""));
}

/** Whether base had several files of the module with such an extension: what head did not change is at base too. */
function wereTwins({ comparison }: ProtoModel, key: string, twins: readonly Field[]): boolean {
  if (!comparison) return false;
  const { changed, other } = comparison;
  const unchanged = new Set(twins.filter(({ file }) => !changed.has(file.path)).map(({ file }) => file.path));
  const had = [...changed].filter((path) => {
    const file = other.file(path);
    return file && extensionsByKey(file).has(key);
  });
  return unchanged.size + had.length > 1;
}

/** Opens the files of its module that may have the number of an extension that a changed file of head has newly. */
export async function openTwins(head: ProtoModel): Promise<void> {
  const { comparison, compiled, snapshot } = head;
  const added = [...(comparison?.changed ?? [])].flatMap((path) => {
    const file = head.file(path);
    return file ? newExtensions(head, file) : [];
  });
  if (added.length === 0) return;
  const extending = (await snapshot.mentioning(["extend"], [".proto"])).filter((path) => !head.parsed(path));
  await snapshot.load(extending);
  const mayHold = (path: string) => {
    const loaded = snapshot.read(path);
    const root = compiledIn(compiled, path);
    const sought = added.filter(({ file }) => compiledIn(compiled, file.path) === root);
    if (!("text" in loaded) || root === undefined || sought.length === 0) return false;
    const parsed = parsedOf(snapshot.entries.get(path)?.oid, loaded.text);
    if (!("node" in parsed)) return false;
    return [...extendNodes(parsed.node)].some(({ extendee, fields }) =>
      sought.some(
        (field) =>
          lastPart(extendee) === field.extendee?.name && fields.some(({ number }) => number === field.number),
      ),
    );
  };
  const opened = extending.filter(mayHold);
  if (opened.length > 0) await head.load(opened);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
