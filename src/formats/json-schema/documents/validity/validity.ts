import { memoByObject } from "../../../../algorithms/memo.js";
import { type Fault, inBoth, type SharedFlaw } from "../../../../model/location.js";
import type { PairPaths, SettledFlaws } from "../../../format-definition.js";
import { documentOf } from "../documents.js";
import type { Library, SchemaDocument } from "../library.js";
import { type Invalid, invalidIn } from "./invalid.js";
import { counterpart, without } from "./left-out.js";
import { type Reached, reachedFrom } from "./reached.js";

/** What was reached in a library, for as long as no further document is loaded into it. */
interface Cache {
  readonly documents: number;
  readonly byDocument: Map<SchemaDocument, Reached>;
}
const caches = new WeakMap<Library, Cache>();

function reachedIn(library: Library, document: SchemaDocument): Reached {
  let cache = caches.get(library);
  if (cache?.documents !== library.documents.size)
    caches.set(library, (cache = { documents: library.documents.size, byDocument: new Map() }));
  let reached = cache.byDocument.get(document);
  if (!reached) cache.byDocument.set(document, (reached = reachedFrom(library, document)));
  return reached;
}

/** More are not listed: the first ones are to be repaired first. */
const mostListed = 20;

/**
 * Why no validator could load the schema in a file of this side; none where one can. On base, only what leaves no schema
 * to compare counts: the rest is left out of it.
 */
export function invalidity(library: Library, path: string): readonly Fault[] {
  const settled = new Set(library.settled.get(path));
  const root = library.documents.get(path)?.root;
  const counts = (fault: Invalid) =>
    library.snapshot.side === "head"
      ? !settled.has(placeOf(fault))
      : fault.node !== undefined && (fault.whole ?? fault.node.start === root?.start);
  return invalidAt(library, path)
    .filter(counts)
    .slice(0, mostListed)
    .map(({ message, location }) => ({ message, ...(location && { location }) }));
}

/** One flaw of one side: flaws of one key may stand at several places. */
function placeOf({ key, location }: Invalid): string {
  return JSON.stringify([key, location?.file, location?.line, location?.column]);
}

const invalidOf = memoByObject(invalidIn);

function invalidAt(library: Library, path: string): readonly Invalid[] {
  const document = library.documents.get(path);
  if (!document) return [];
  const faults = invalidOf(document);
  return faults.some(({ node }) => node) ? faults : [...faults, ...reachedIn(library, document).faults];
}

/**
 * What no validator reads is left out of base, and what stands in its place is left out of head, whether it can be read
 * now or not: no data of base were ever held against it. Shared are the faults of head that base has too, those of which
 * it is plain what they mean among them.
 */
export function settle(
  base: Library,
  head: Library,
  { basePath, headPath, headJudged }: PairPaths,
): SettledFlaws {
  const shared: SharedFlaw[] = [];
  const repaired: Fault[] = [];
  const settled = new Set<string>();
  // Of what was left out, the rest may be invalid in turn.
  for (let round = 0; round < mostRounds; round += 1) {
    const before = invalidAt(base, basePath).filter(({ whole }) => !whole);
    const after = invalidAt(head, headPath);
    if (after.some(({ whole }) => whole)) break;
    const both = inBoth(before, after).filter((flaw) => !settled.has(placeOf(flaw.after)));
    shared.push(...both);
    const lasting = headJudged ? after : both.map((flaw) => flaw.after);
    for (const flaw of lasting) settled.add(placeOf(flaw));
    const alone = before.filter((flaw) => flaw.node && !both.some((other) => other.before === flaw));
    for (const { message, location } of alone) repaired.push({ message, ...(location && { location }) });
    const isLeftOut = [
      leaveOut(head, headPath, [
        ...unreadIn(headPath, lasting),
        ...repairsOf(base, basePath, { library: head, path: headPath }, alone),
      ]),
      leaveOut(base, basePath, unreadIn(basePath, before)),
    ];
    if (!isLeftOut.includes(true)) break;
  }
  head.settled.set(headPath, [...settled]);
  return { shared, repaired };
}

const mostRounds = 5;

type Span = NonNullable<Invalid["node"]>;

function unreadIn(path: string, faults: readonly Invalid[]): readonly Span[] {
  return faults.flatMap(({ node, location }) => (node && location?.file === path ? [node] : []));
}

/** What stands in head where base has what nobody reads. */
function repairsOf(
  base: Library,
  basePath: string,
  head: { readonly library: Library; readonly path: string },
  repaired: readonly Invalid[],
): readonly Span[] {
  const [before, after] = [base.documents.get(basePath)?.root, head.library.documents.get(head.path)?.root];
  if (!before || !after) return [];
  return unreadIn(basePath, repaired).flatMap((span) => counterpart(before, after, span) ?? []);
}

function leaveOut(library: Library, path: string, unread: readonly Span[]): boolean {
  const document = library.documents.get(path);
  if (!document || unread.length === 0) return false;
  const changed = documentOf(document.text, without(document.root, unread), document.settings);
  library.documents.set(path, changed);
  for (const [uri, documents] of library.byUri)
    if (documents.includes(document))
      library.byUri.set(
        uri,
        documents.map((other) => (other === document ? changed : other)),
      );
  caches.delete(library);
  return true;
}

const mostShown = 3;

function shown(list: readonly string[]): string {
  const more = list.length > mostShown ? ` and ${String(list.length - mostShown)} more` : "";
  return `${list.slice(0, mostShown).join(", ")}${more}`;
}

/** What a reader of the verdict must know about a file of this side. */
export function notesOn(library: Library, path: string): readonly string[] {
  const document = library.documents.get(path);
  if (!document) return [];
  const { outside, elsewhere, deviating } = reachedIn(library, document);
  const notes = elsewhere.slice(0, mostShown).map((target) => `it refers to ${target}`);
  if (outside.length > 0)
    notes.push(
      `it refers to ${shown(outside)}, which is not in the repository: what stands there is taken to be the same on both sides (jsonSchema.map in the config can say in which folder it lies)`,
    );
  if (deviating.length > 0)
    notes.push(
      `${shown(deviating)} says nothing by the specification, and is judged so; Ajv reads it all the same`,
    );
  return [...document.notes, ...notes];
}
