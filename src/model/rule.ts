import {
  type Edit,
  editOf,
  type Effect,
  type ElementPath,
  type Mutable,
  type RuleId,
  type Sides,
} from "./change.js";
import type { Location } from "./location.js";
import type { Outcome, Surface, Verdict } from "./outcome.js";

/** What a person reads about a rule: the page, `explain`, the report's remedy. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly title: string;
  /** What happens to real data. */
  readonly why: string;
  /** How to make the change safely; shown under a failing change. */
  readonly remedy: string;
  /** The same rule elsewhere: "buf:FIELD_SAME_TYPE", "avro:MISSING_UNION_BRANCH". */
  readonly references?: readonly string[];
}

/** Two sides of one element that differ, with where it is. */
export interface Difference<T> extends Sides<T> {
  readonly element: ElementPath;
  readonly was?: ElementPath;
  readonly pointer?: string;
  /** In head, or in base where head has no such element. */
  readonly location?: Location;
  /** In base, where `location` is in head and base has the element too. */
  readonly baseLocation?: Location;
  /** The other file that declares what changed. */
  readonly declaredIn?: string;
  /** References of this one difference, beyond the rule's. */
  readonly references?: readonly string[];
  /** Set by a format that computes it for each change; otherwise it follows from the verdicts. */
  readonly effect?: Effect;
}

/**
 * What an author writes. `Matched` is the format's matching of both sides; `T` what the rule looks at.
 * A rule never says "backward" or "forward": `reads` is asked twice, with the sides swapped.
 */
export interface RuleDefinition<Matched, T> extends RuleInfo {
  readonly surfaces: readonly Surface[];
  differences(matched: Matched): Iterable<Difference<T>>;
  /** What a reader holding `reader` does with what a writer holding `writer` wrote; undefined = has no such element. */
  reads(reader: T | undefined, writer: T | undefined, on: Surface, matched: Matched): Outcome;
  message(sides: Sides<T>): string;
  /** What to do about this one difference, where more can be said than the rule's remedy. */
  advice?(sides: Sides<T>): string | undefined;
  /** Plain JSON that is equal exactly when the sides are, hashed into the fingerprint. */
  shape(side: T): unknown;
}

/** One judged difference: a change without what only the whole contract can add. */
export interface Judged extends Omit<Difference<unknown>, "base" | "head"> {
  readonly rule: RuleInfo;
  readonly edit: Edit;
  readonly message: string;
  /** What to do, where that is not the rule's remedy. */
  readonly remedy?: string;
  readonly verdicts: Readonly<Partial<Record<Surface, Verdict>>>;
  readonly shapes: Sides<unknown>;
  /** The sides themselves, for the format's witness builder. */
  readonly sides: Sides<unknown>;
}

/** What the rest of the program sees: T is closed over by defineRule. */
export interface Rule<Matched> extends RuleInfo {
  judge(matched: Matched): Iterable<Judged>;
  /** What readers of base do, by another matching of the same two sides, with what writers of head write. */
  forward(judged: Judged, on: Surface, matched: Matched): Outcome;
}

/** Asks a rule once per direction and surface, with the sides swapped. Direction is decided here and nowhere else. */
export function defineRule<Matched, T>(rule: RuleDefinition<Matched, T>): Rule<Matched> {
  return {
    ...infoOf(rule),
    judge(matched) {
      const all: Judged[] = [];
      for (const difference of rule.differences(matched)) {
        const { base, head } = difference;
        const verdicts: Partial<Record<Surface, Verdict>> = {};
        for (const surface of rule.surfaces) {
          verdicts[surface] = {
            backward: rule.reads(head, base, surface, matched),
            forward: rule.reads(base, head, surface, matched),
          };
        }
        const judged: Mutable<Judged> = {
          element: difference.element,
          rule,
          edit: editOf({ base, head }),
          message: rule.message({ base, head }),
          verdicts,
          shapes: {
            base: base === undefined ? undefined : rule.shape(base),
            head: head === undefined ? undefined : rule.shape(head),
          },
          sides: { base, head },
        };
        addPlace(judged, difference);
        const remedy = rule.advice?.({ base, head });
        if (remedy !== undefined) judged.remedy = remedy;
        all.push(judged);
      }
      return all;
    },
    forward({ sides }, on, matched) {
      const { base, head } = sides as Sides<T>;
      return rule.reads(base, head, on, matched);
    },
  };
}

/** What is said of a place; without spreading what may be absent, which takes longer than judging thousands of differences. */
function addPlace(judged: Mutable<Judged>, difference: Difference<unknown>): void {
  const { was, pointer, location, baseLocation, declaredIn, references, effect } = difference;
  if (was) judged.was = was;
  if (pointer !== undefined) judged.pointer = pointer;
  if (location) judged.location = location;
  if (baseLocation) judged.baseLocation = baseLocation;
  if (declaredIn !== undefined) judged.declaredIn = declaredIn;
  if (references) judged.references = references;
  if (effect) judged.effect = effect;
}

export function infoOf({ id, title, why, remedy, references }: RuleInfo): RuleInfo {
  return { id, title, why, remedy, ...(references && { references }) };
}
