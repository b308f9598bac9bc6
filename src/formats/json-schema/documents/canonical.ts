import { sha256 } from "../../../algorithms/digest.js";
import type { Budget } from "../values/budget.js";
import type { Library } from "./library.js";
import { type Branch, type Outline, outlineOf, type Reference, refersElsewhere } from "./outline.js";
import { below, keyOf, type Place } from "./place.js";
import { followed, resolveSteps } from "./resolve.js";

/**
 * A schema with everything it refers to as one text, equal for schemas that say the same in the same words: keys in
 * order, annotations and unknown keywords left out, references replaced by the order in which they are met.
 */
export function canonicalText(library: Library, start: Place): string {
  const met = new Map<object, number>();
  const waiting: Place[] = [];
  const texts: string[] = [];
  const referenceTo = (place: Place): string => {
    let index = met.get(keyOf(place));
    if (index === undefined) {
      index = met.size;
      met.set(keyOf(place), index);
      waiting.push(place);
    }
    return `@${String(index)}`;
  };
  const reading = { library, order: new BranchOrder({ library }) };
  referenceTo(start);
  // The list grows while it is walked.
  for (const next of waiting)
    texts.push(`${next.dialect === "draft-04" ? "4" : ""}${schemaText(reading, next, referenceTo)}`);
  return texts.join("\n");
}

/** What references are followed in. */
export interface Reading {
  readonly library: Library;
  readonly budget?: Budget;
  /** In which order branches are written that refer to other schemas; without it, as their texts have it. */
  readonly order?: BranchOrder;
}

/** How far references are followed to tell branches apart. */
const deepestOrder = 3;

/**
 * An order of branches that does not depend on the order in which they are written: by what they say, references
 * followed a few steps. Branches that look alike so far keep their places.
 */
class BranchOrder {
  private readonly keys = new Map<object, string>();
  private readonly inner: BranchOrder | undefined;

  constructor(
    private readonly reading: Reading,
    depth = deepestOrder,
  ) {
    this.inner = depth > 0 ? new BranchOrder(reading, depth - 1) : undefined;
  }

  keyOf(place: Place): string {
    let key = this.keys.get(keyOf(place));
    if (key === undefined) {
      const { reading, inner } = this;
      const reader = inner ? { ...reading, order: inner } : reading;
      key = sha256(schemaText(reader, place, (target) => inner?.keyOf(target) ?? "@"));
      this.keys.set(keyOf(place), key);
    }
    return key;
  }
}

/** One schema as such a text, its references written as `referenceTo` says. */
export function schemaText(
  { library, budget, order }: Reading,
  start: Place,
  referenceTo: (target: Place) => string,
): string {
  const text = (place: Place): string => textOf(place, outlineOf(place));

  function textOf(place: Place, outline: Outline): string {
    const texts: string[] = [];
    for (const piece of outline)
      if (typeof piece === "string") texts.push(piece);
      else if (typeof piece === "number") budget?.spend(piece);
      else if ("reference" in piece) texts.push(referenceText(place, piece));
      else if ("inner" in piece) texts.push(text(below(place, piece.inner)));
      else texts.push(branchesText(place, piece.branches));
    return texts.join("");
  }

  function referenceText(place: Place, { key, reference }: Reference): string {
    budget?.spend(resolveSteps);
    const target = followed(library, place, key, reference);
    if ("missing" in target) return JSON.stringify(target.identity);
    return key === "$ref" ? referenceTo(target) : `${JSON.stringify(reference)}${referenceTo(target)}`;
  }

  function branchesText(place: Place, branches: readonly Branch[]): string {
    const written = ({ outline }: Branch) => textOf(place, outline);
    if (order && branches.filter(({ node }) => refersElsewhere(node)).length > 1)
      return inOrder(order, place, branches).map(written).join(",");
    return branches.map(written).sort().join(",");
  }

  return text(start);
}

function inOrder(order: BranchOrder, place: Place, branches: readonly Branch[]): readonly Branch[] {
  return branches
    .map((branch) => ({ branch, key: order.keyOf(below(place, branch.node)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ branch }) => branch);
}
