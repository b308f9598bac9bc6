import { directions, fails } from "../../model/outcome.js";
import type { NamedState, Predecessor } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import { compareWithPredecessor } from "../compare-pair.js";
import { goneFrom } from "./gone.js";
import { declaredAt, wordOf } from "./names.js";
import type { Present } from "./present.js";

type Parts = Pick<Present, "format" | "scope" | "head" | "baseSide">;

/** A name that landed and that a state has nowhere, with the file that base declares it in. */
interface Nameless {
  readonly name: string;
  readonly home: string;
}

/** More pairs of names that went and names that came are not told apart. */
const mostPairs = 400;

/**
 * What a state holds under another name: a type that was renamed where that broke nobody is the same type still. It is a name
 * that went before base, and of which base's type reads all and is read.
 */
export async function formerlyHeld(
  state: NamedState,
  names: readonly string[],
  file: string,
  present: Parts,
): Promise<{ readonly predecessors: readonly Predecessor[]; readonly missing?: string }> {
  if (!present.format.hasParts || names.length === 0) return { predecessors: [] };
  const side = await state.open();
  const nameless = await landedNames(names, file, present);
  const former = nameless.length === 0 ? [] : await vanishedBefore(side, present);
  if (nameless.length * former.length > mostPairs)
    return {
      predecessors: [],
      missing: `more types came and went since ${state.name} than can be told apart from renamed ones`,
    };
  const predecessors: Predecessor[] = [];
  for (const own of nameless) {
    // A package that was renamed leaves the last name as it was: nothing else is what went on then.
    const namesakes = former.filter(({ name }) => wordOf(name) === wordOf(own.name));
    for (const { name, path } of namesakes.length > 0 ? namesakes : former) {
      const at = state.called(path);
      const earlier = at && { ...at, names: [name, own.name], isRenamed: true as const };
      if (earlier && (await goesOn(earlier, own, present))) predecessors.push(earlier);
    }
  }
  return { predecessors };
}

/** Those that head's file has, and that base had here or in a file that has them no more. */
async function landedNames(
  names: readonly string[],
  file: string,
  { format, scope, head, baseSide }: Parts,
): Promise<readonly Nameless[]> {
  const [after, before] = [await declaredAt(head, file, format), await declaredAt(baseSide, file, format)];
  const gone = await goneFrom(baseSide, { format, scope, head });
  return names.flatMap((name) => {
    const home = before?.includes(name) ? file : gone.paths.get(name)?.[0];
    return after?.includes(name) && home !== undefined ? [{ name, home }] : [];
  });
}

/** The names of a state that neither base nor head declares in any file that lost them. */
async function vanishedBefore(
  side: Snapshot,
  { format, scope, head, baseSide }: Parts,
): Promise<readonly { readonly name: string; readonly path: string }[]> {
  const gone = await goneFrom(side, { format, scope, head: baseSide });
  const atBase = await goneFrom(baseSide, { format, scope, head: side });
  const atHead = await goneFrom(head, { format, scope, head: side });
  return [...gone.paths].flatMap(([name, [path]]) =>
    path === undefined || atBase.paths.has(name) || atHead.paths.has(name) ? [] : [{ name, path }],
  );
}

async function goesOn(earlier: Predecessor, { home }: Nameless, present: Parts): Promise<boolean> {
  const base = { snapshot: present.baseSide, path: home };
  const step = await compareWithPredecessor(present.format, earlier, base, present.scope);
  if (step?.digests.base === undefined || step.digests.head === undefined) return false;
  return (
    directions.every((direction) => !fails(step.verdict[direction])) &&
    step.changes.every(({ edit }) => edit !== "removed")
  );
}
