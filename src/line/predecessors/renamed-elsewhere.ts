import { type ElementPath, elementText } from "../../model/change.js";
import type { Pairing } from "../../model/contract.js";
import type { NamedState, Predecessor } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import { type Alone, declaredAt } from "./declared.js";
import { keyOf, type LandedStates, landedStates } from "./landed-states.js";
import type { Present } from "./present.js";

interface Question {
  readonly pairing: Pairing;
  readonly present: Pick<Present, "format" | "scope" | "head" | "baseSide" | "find">;
  readonly side: Snapshot;
  /** What the state has and head has no more, by name. */
  readonly gone: Alone;
  readonly mayBe: (path: string) => boolean;
}

/** Where names went from more files than this, it is not looked into what they are called now. */
const mostFiles = 10;

/**
 * What a contract declares under a name that a named state has nowhere, and that the state has under another name in another
 * file, which has it no more: whoever renames a type in one proposal and moves it in another must not find it new. Followed
 * through the landed states of both files.
 */
export async function renamedElsewhere(
  state: NamedState,
  unplaced: readonly string[],
  question: Question,
): Promise<readonly Predecessor[]> {
  const { gone, mayBe, present } = question;
  const paths = [...new Set([...gone.paths.values()].flat())].filter(mayBe);
  // What a person put together is no state of these files.
  if (state.isGiven || !present.format.followsMoves || unplaced.length === 0) return [];
  if (paths.length === 0 || paths.length > mostFiles) return [];
  const later = await laterNames(unplaced, question);
  const predecessors: Predecessor[] = [];
  for (const path of later.size === 0 ? [] : paths.sort()) {
    const names = [...gone.paths].flatMap(([name, of]) => (of.includes(path) ? [name] : []));
    const released = { snapshot: question.side, path };
    const states = landedStates(path, present);
    const threads = new Map(
      (await states.threadsSince(released)).map((thread) => [keyOf(thread.from), thread]),
    );
    const still = await states.namesIn({ snapshot: present.head, path });
    for (const declaration of await topLevel(names, released, question)) {
      const thread = threads.get(keyOf(declaration.element));
      // What is still in its file, by whatever name, is another's here.
      if (!thread || (thread.isAtBase && still.has(keyOf(thread.names.at(-1) ?? [])))) continue;
      const [now] = thread.names.flatMap((element) => later.get(fullName(declaration, element)) ?? []);
      const earlier = now && state.called(path);
      if (!earlier) continue;
      const renamed = [{ from: declaration.element, base: now.element, to: now.element }];
      predecessors.push({ ...earlier, names: [declaration.name, now.name], renamed });
    }
  }
  return predecessors;
}

/** A declaration of a file that holds others, by its full name and its name in the file. */
interface Declaration {
  readonly name: string;
  readonly element: ElementPath;
}

/** The full name of what was called otherwise in its file. */
function fullName({ name, element }: Declaration, earlier: ElementPath): string {
  return name.slice(0, -elementText(element).length) + elementText(earlier);
}

/** What the contract declares under these names, by each full name that it had in the landed states of its file. */
async function laterNames(
  unplaced: readonly string[],
  { pairing: { basePath, headPath }, present, side }: Question,
): Promise<ReadonlyMap<string, Declaration>> {
  const later = new Map<string, Declaration>();
  const files = [
    { snapshot: present.head, path: headPath },
    { snapshot: present.baseSide, path: basePath },
  ];
  for (const { snapshot, path } of files)
    for (const declaration of path === undefined
      ? []
      : await topLevel(unplaced, { snapshot, path }, { present })) {
      const { element } = declaration;
      const names =
        basePath === undefined
          ? [element]
          : await landedStates(basePath, present).namesBack({ snapshot: side, path: basePath }, element);
      for (const own of names) {
        const name = fullName(declaration, own);
        if (!later.has(name)) later.set(name, declaration);
      }
    }
  return later;
}

/** Those of the names that a file declares on its own floor, and that hold something. */
async function topLevel(
  names: readonly string[],
  file: Parameters<LandedStates["namesIn"]>[0],
  { present }: Pick<Question, "present">,
): Promise<readonly Declaration[]> {
  const elements = [...(await landedStates(file.path, present).namesIn(file)).values()];
  const holders = new Set(elements.flatMap(([name, ...rest]) => (rest.length > 0 && name ? [name] : [])));
  const own = new Set(await declaredAt(file.snapshot, file.path, present));
  // What stands in another declaration is moved with that, and has a longer name.
  return [...holders].flatMap((holder) => {
    const [name] = [...own]
      .filter((full) => full === holder || full.endsWith(`.${holder}`))
      .sort((a, b) => a.length - b.length);
    return name !== undefined && names.includes(name) ? [{ name, element: [holder] }] : [];
  });
}
