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
}

/**
 * What a format's own tools refuse although it stops no comparison: a fault of head, unless base has the same one. Equal
 * keys are the same flaw: its kind and its element, wherever they stand.
 */
export interface Flaw extends Fault {
  readonly key: string;
}

/** The flaws of head that base has too, each as often as base has it. */
export function inBoth<Some extends { readonly key: string }>(
  base: readonly { readonly key: string }[],
  head: readonly Some[],
): readonly Some[] {
  const earlier = base.map(({ key }) => key);
  return head.filter(({ key }) => {
    const index = earlier.indexOf(key);
    if (index >= 0) earlier.splice(index, 1);
    return index >= 0;
  });
}

/** A place that may be no more than a file, or a file and a point. */
export interface PartialLocation extends Partial<Range> {
  readonly file: string;
  readonly side?: Side;
}

/** "a.avsc:3: expected a comma". */
export function describeFault({ message, location }: Fault): string {
  if (!location) return message;
  return `${location.file}${location.line === undefined ? "" : `:${String(location.line)}`}: ${message}`;
}
