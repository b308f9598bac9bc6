import { having } from "../algorithms/arguments.js";

/** A range of characters in a text. Lines and columns count from 1; the end is exclusive; columns count UTF-16 units. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export type Side = "base" | "head";

/** A range in one file of one side. */
export interface Location extends Range {
  readonly file: string;
  readonly side: Side;
}

/** Something a person must repair before anything can be judged. Carried as data, never thrown across a module. */
export interface Fault {
  /** What is wrong, what was expected, and how to repair it: one or two sentences. */
  readonly message: string;
  readonly location?: PartialLocation;
  /** Where the cause stands, when that is another file: it is told there, and not once for each file that leads to it. */
  readonly origin?: PartialLocation;
  /** The address of the page that describes the keys of a configuration there. */
  readonly page?: string;
}

/** What a caller from outside must give as one. */
export const faultKind = having("a Fault, which has a message", {
  message: { expected: "words", holds: (value) => typeof value === "string" && value !== "" },
});

/**
 * What a format's own tools refuse although it stops no comparison: a fault of head, unless base has the same one. Equal
 * keys are the same flaw: its kind and its element, wherever they stand.
 */
export interface Flaw extends Fault {
  readonly key: string;
  /** What is said there, where the message tells more than that, such as another place. */
  readonly written?: string;
}

/** A flaw of head, and base's with the same key, whose words may tell of another value. */
export interface SharedFlaw<Some extends Flaw = Flaw> {
  readonly before: Flaw;
  readonly after: Some;
}

/** The flaws of head that base has too, each as often as base has it. */
export function inBoth<Some extends Flaw>(
  base: readonly Flaw[],
  head: readonly Some[],
): readonly SharedFlaw<Some>[] {
  const earlier = new Map<string, Flaw[]>();
  for (const flaw of base) {
    const alike = earlier.get(flaw.key);
    if (alike) alike.push(flaw);
    else earlier.set(flaw.key, [flaw]);
  }
  return head.flatMap((after) => {
    const alike = earlier.get(after.key) ?? [];
    const index = alike.findIndex((flaw) => isSame(flaw, after));
    const [before] = alike.splice(Math.max(0, index), 1);
    return before ? [{ before, after }] : [];
  });
}

/** Whether two flaws of one key hold the same value too. */
export function isSame(a: Flaw, b: Flaw): boolean {
  return (a.written ?? a.message) === (b.written ?? b.message);
}

/** A place that may be no more than a file, or a file and a point. */
export interface PartialLocation extends Partial<Range> {
  readonly file: string;
  readonly side?: Side;
}

/** "a.avsc:3: expected a comma". */
/** "FILE:LINE", or the file alone. */
export function placeText({ file, line }: PartialLocation): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}

export function describeFault({ message, location }: Fault): string {
  if (!location) return message;
  return `${placeText(location)}: ${message}`;
}
