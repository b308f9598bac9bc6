import { articled } from "../../../algorithms/words.js";
import { textOf } from "../../../source/text.js";
import type { Flaw } from "../../../model/location.js";
import { compiledIn } from "../model/buf-config.js";
import type { ProtoFile } from "../model/descriptor.js";
import { isBundle } from "../model/loader.js";
import { clash, type Declarers, isNewIn, namesIn, sharedNames } from "../model/namesakes.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { SymbolKind } from "../model/scope.js";
import type { FileNode, Span } from "../syntax/ast.js";

/**
 * What head declares in two files that a compiler takes together, and base did not: files that one file imports, itself or
 * through others, and those of one module of buf. Two files that never meet may share a name.
 */
export function namesakeFlaws(model: ProtoModel, file: ProtoFile): readonly Flaw[] {
  if (!model.comparison || model.side === "base") return [];
  const meetings = [...meetingsIn(model, file)];
  const pairs = new Set(meetings.flatMap(({ paths }) => paths));
  const beside = [...moduleNamesakes(model, file)].filter(({ other }) => !pairs.has(other));
  return [...meetings, ...beside].map(({ flaw }) => flaw);
}

interface Meeting {
  readonly flaw: Flaw;
  readonly paths: readonly string[];
}

/** One for each pair of files that this one brings together, itself included. */
function* meetingsIn(model: ProtoModel, file: ProtoFile): Generator<Meeting> {
  const shared = sharedNames(model);
  if (shared.size === 0) return;
  const reached = reachedFrom(model, [file.path]);
  const names = [...shared].flatMap(([name, declarers]) => {
    const inside = [...declarers.keys()].filter((path) => reached.has(path));
    return inside.length > 1 ? [{ name, inside, declarers }] : [];
  });
  if (names.length === 0) return;
  const isOlder = meetingsBefore(model, file);
  const pairs = new Set<string>();
  for (const { name, inside, declarers } of names) {
    const pair = pairAmong(model, file, { name, inside, reached });
    if (!pair || pairs.has(pair.join("\n")) || isOlder(name, inside)) continue;
    pairs.add(pair.join("\n"));
    yield { flaw: meetingFlaw(model, file, { name, pair, declarers }), paths: pair };
  }
}

/** Whether base brought a name together too, or an imported file does: who imports that one is told of its fault. */
function meetingsBefore(model: ProtoModel, { path }: ProtoFile) {
  const through = model.routesOf(path).flatMap((to) => (to === undefined ? [] : [reachedFrom(model, [to])]));
  const { other, counterparts } = model.comparison ?? {};
  const earlier = other && [...reachedFrom(other, [counterparts?.get(path) ?? path]).keys()];
  return (name: string, inside: readonly string[]): boolean =>
    through.some((files) => inside.filter((declarer) => files.has(declarer)).length > 1) ||
    (other !== undefined && clash(kindsIn(other, earlier ?? [], name)));
}

/** The two files that cannot be taken together: the second is the one that declares the name newly, where one does. */
function pairAmong(
  model: ProtoModel,
  file: ProtoFile,
  {
    name,
    inside,
    reached,
  }: { name: string; inside: readonly string[]; reached: ReadonlyMap<string, ReadonlySet<string>> },
): readonly [string, string] | undefined {
  const added = inside.filter((path) => isNewIn(model, path, name));
  const late = added.find((path) => path === file.path) ?? added.at(-1) ?? inside.at(-1);
  const early = inside.find((path) => path !== late && late !== undefined && !mayBeOne(path, late, reached));
  if (late === undefined || early === undefined) return undefined;
  // That the file itself declares what it sees in another one is told with its names.
  const isSeen =
    [early, late].includes(file.path) &&
    model.visible(file.path).includes(early === file.path ? late : early);
  return isSeen && (late === file.path || added.length === 0) ? undefined : [early, late];
}

/** Whether a compiler with one root takes two files for one: copies that the same import means, here and there. */
function mayBeOne(one: string, other: string, reached: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const written = [...(reached.get(one) ?? []), ...(reached.get(other) ?? [])];
  return written.some((path) => [one, other].every((file) => file === path || file.endsWith(`/${path}`)));
}

/** The files of the repository that these lead to, these included, and by which paths they are imported. */
function reachedFrom(model: ProtoModel, from: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const reached = new Map<string, Set<string>>(from.map((path) => [path, new Set()]));
  for (const path of reached.keys()) {
    const parsed = model.parsed(path);
    const imports = parsed && "node" in parsed ? parsed.node.imports : [];
    for (const [index, to] of model.routesOf(path).entries()) {
      if (to === undefined) continue;
      const written = reached.get(to) ?? new Set();
      reached.set(to, written.add(imports[index]?.path ?? ""));
    }
  }
  for (const path of reached.keys()) if (isBundle(path)) reached.delete(path);
  return reached;
}

/** As what those of these files that declare a name declare it. */
function kindsIn(model: ProtoModel, paths: Iterable<string>, name: string): readonly SymbolKind[] {
  return [...paths].flatMap((path) => {
    const parsed = model.parsed(path);
    const symbols = parsed && "symbols" in parsed ? parsed.symbols : undefined;
    return symbols?.declared.get(name) ?? [];
  });
}

function meetingFlaw(
  model: ProtoModel,
  file: ProtoFile,
  {
    name,
    pair: [early, late],
    declarers,
  }: { name: string; pair: readonly [string, string]; declarers: Declarers },
): Flaw {
  const kind = declarers.get(early) ?? "message";
  const key = JSON.stringify(["namesake", name]);
  if (isNewIn(model, late, name)) {
    const who =
      late === file.path
        ? "which it imports"
        : early === file.path
          ? "which imports this file"
          : `and ${file.path} imports both`;
    const message = `${name} is already ${articled(kind)} in ${early}, ${who}: rename one, or its package`;
    return { message, key, location: locationOf(model, late, (node) => declarationOf(node, name)) };
  }
  const message = `${early} and ${late} both declare ${name}: no compiler takes a file that imports both, itself or through others`;
  const index = model
    .routesOf(file.path)
    .findLastIndex(
      (to) => to !== undefined && [early, late].some((path) => reachedFrom(model, [to]).has(path)),
    );
  return { message, key, location: locationOf(model, file.path, (node) => node.imports[index]?.at) };
}

/** What this file declares newly and another file of its module declares too: one for each such file. */
function* moduleNamesakes(
  model: ProtoModel,
  { path }: ProtoFile,
): Generator<{ readonly flaw: Flaw; readonly other: string }> {
  const { comparison, compiled } = model;
  const root = compiledIn(compiled, path);
  if (root === undefined || !comparison?.changed.has(path)) return;
  const shared = sharedNames(model);
  const visible = new Set(model.visible(path));
  for (const [name, kind] of namesIn(model, path)) {
    const declarers = new Map([...(shared.get(name) ?? []), ...(model.namesakes.get(name) ?? [])]);
    const others = [...declarers].flatMap(([other, as]) =>
      other !== path && clash([kind, as]) && compiledIn(compiled, other) === root ? [other] : [],
    );
    const [other] = others;
    if (other === undefined || visible.has(other)) continue;
    if (!isNewIn(model, path, name) || wereSeveral(model, name, others)) continue;
    visible.add(other);
    const message = `${name} is already ${articled(declarers.get(other) ?? "name")} in ${other}, of the same module: rename one, or its package`;
    const location = locationOf(model, path, (node) => declarationOf(node, name));
    yield { other, flaw: { message, key: JSON.stringify(["namesake", name]), location } };
  }
}

/** Whether base had several files of the module that declare the name. */
function wereSeveral(
  { comparison, namesakes }: ProtoModel,
  name: string,
  others: readonly string[],
): boolean {
  if (!comparison) return false;
  const closed = namesakes.get(name);
  const { other: base, changed } = comparison;
  const opened = new Set([...others, ...changed].filter((path) => !closed?.has(path)));
  return clash([...(closed?.values() ?? []), ...kindsIn(base, opened, name)]);
}

function locationOf(model: ProtoModel, path: string, spanOf: (node: FileNode) => Span | undefined) {
  const parsed = model.parsed(path);
  if (!parsed || !("node" in parsed)) return { file: path, side: model.side };
  const { start, end } = spanOf(parsed.node) ?? { start: 0, end: 0 };
  return textOf(path, model.side, parsed.content).locate(start, end);
}

function declarationOf(node: FileNode, fullName: string): Span | undefined {
  const name = fullName.slice(node.package === "" ? 0 : node.package.length + 1);
  const declared = [
    ...node.messages,
    ...node.enums,
    ...node.services,
    ...node.enums.flatMap(({ values }) => values),
    ...node.extends.flatMap(({ fields }) => fields),
  ];
  return declared.find((declaration) => declaration.name === name)?.at ?? node.packageAt;
}
