import { byCodeUnits } from "../algorithms/order.js";
import type { FormatId } from "./formats.js";
import type { Location } from "./location.js";
import { type Direction, directions, type Outcome, type Surface, type Verdict } from "./outcome.js";

/** = src/formats/<format>/rules/<name>.ts = fixtures/<format>/<name>/ = its page. */
export type RuleId = `${FormatId}/${string}`;

/**
 * Names from the root, never positions: ["Order", "customer", "email"]. `[]` stands for array items, `{}` for map
 * values, `<Branch>` for a union or oneof branch, `#SYMBOL` for an enum value. Owners are matched on it.
 */
export type ElementPath = readonly string[];

/** A place where a type is used by name: what stands below `type`, where its changes are listed, stands below `at` too. */
export interface Use {
  readonly type: ElementPath;
  readonly at: ElementPath;
}

/** What a contract is made of, and where it uses its types by name. */
export interface Elements {
  readonly elements: readonly ElementPath[];
  readonly uses: readonly Use[];
}

/** The two versions of one element; a side is undefined where the element does not exist. */
export interface Sides<T> {
  readonly base: T | undefined;
  readonly head: T | undefined;
}

export type Edit = "added" | "removed" | "changed";

/** alone: matters by itself. none: makes no difference to any datum. joint: fails only together with others. */
export type Effect = "alone" | "none" | "joint";

/** A loss on one surface, and the surface that refuses the same data. */
export interface SilentLoss {
  readonly surface: Surface;
  readonly outcome: Outcome;
  readonly refused: { readonly surface: Surface; readonly outcome: Outcome };
}

/** Something while it is put together. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** One difference at one element. */
export interface Change {
  readonly rule: RuleId;
  readonly element: ElementPath;
  /** The element's path at base, only when it was renamed. */
  readonly was?: ElementPath;
  /** JSON Pointer into the document (JSON Schema only). */
  readonly pointer?: string;
  readonly edit: Edit;
  /** The rule's title. */
  readonly title?: string;
  readonly message: string;
  /** The worst surface among those that count for the contract; `verdict` is the verdict there. */
  readonly surface: Surface;
  readonly verdict: Verdict;
  /** The verdicts on the other surfaces; on all of them where no single one fails in every direction that fails. */
  readonly surfaces?: Readonly<Partial<Record<Surface, Verdict>>>;
  /** Losses that nobody notices on one surface, in directions that the verdict calls a refusal: they are told first. */
  readonly silent?: Readonly<Partial<Record<Direction, SilentLoss>>>;
  readonly effect: Effect;
  /** The same finding in other systems: "buf:FIELD_SAME_TYPE", "confluent:FIELD_REMOVED", … */
  readonly references: readonly string[];
  readonly location?: Location;
  /** Where the same element stands in base; set where `location` is in head and base has it too. */
  readonly baseLocation?: Location | undefined;
  /** The other file that declares what changed: the change is listed and owned there. */
  readonly declaredIn?: string;
  readonly remedy: string;
  /** sha256 over rule, contract, element and both shapes: stays when unrelated text moves, changes with the change. */
  readonly fingerprint: string;
}

/** Whether an element is another one, or stands in it. */
export function isWithin(element: ElementPath, around: ElementPath): boolean {
  return around.every((name, depth) => element[depth] === name);
}

/** One declaration under two names: that at base, and that at head. */
export interface Renamed {
  readonly from: ElementPath;
  readonly to: ElementPath;
}

/** What something that base declares is called at head. */
export function nameAfter(element: ElementPath, renamed: readonly Renamed[]): ElementPath {
  const [nearest] = renamed
    .filter(({ from }) => isWithin(element, from))
    .sort((a, b) => b.from.length - a.from.length);
  return nearest ? [...nearest.to, ...element.slice(nearest.from.length)] : element;
}

/** Elements written for people and globs: names joined by dots. */
export function elementText(element: ElementPath): string {
  return element.join(".");
}

/** Whether what lies below a changed element is read in another way, because the element itself is. */
export function concernsBelow({ effect, verdict }: Pick<Change, "effect" | "verdict">): boolean {
  return effect !== "none" && directions.some((direction) => verdict[direction].outcome !== "reads");
}

export function editOf({ base, head }: Sides<unknown>): Edit {
  if (base === undefined) return "added";
  return head === undefined ? "removed" : "changed";
}

/** Changes in the order in which they are reported. */
export function byElementThenRule(changes: readonly Change[]): readonly Change[] {
  return changes
    .map((change) => ({ change, path: change.element.join("\u0000") }))
    .sort(
      (a, b) =>
        byCodeUnits(a.path, b.path) ||
        byCodeUnits(a.change.rule, b.change.rule) ||
        byCodeUnits(a.change.message, b.change.message),
    )
    .map(({ change }) => change);
}
