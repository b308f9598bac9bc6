import { createHash } from "node:crypto";
import type { Node } from "../../../source/node.js";
import { schemaText } from "./canonical.js";
import type { Dialect } from "./dialect.js";
import type { Library } from "./library.js";
import type { DynamicScope } from "./dynamic-scope.js";
import type { Budget } from "../values/budget.js";
import type { Place } from "./resolve.js";

/** Short names for schemas, equal only where two schemas with everything they refer to say the same. */
export interface Signatures {
  of(place: Place): string;
}

/** A schema and the schemas it refers to, in the order of its text. */
interface Member {
  readonly text: string;
  readonly targets: readonly Place[];
  order: number;
  low: number;
  waiting: boolean;
}

/** Drafts that read the same text alike. */
const readers: Readonly<Record<Dialect, string>> = {
  "draft-04": "4",
  "draft-06": "7",
  "draft-07": "7",
  "2019-09": "9",
  "2020-12": "20",
};

/**
 * Schemas that refer to each other in circles are named together, from the one with the smallest text on, so that the
 * names do not depend on where a circle is entered; everything else is named by its text and the names it refers to.
 * Linear in the size of the schemas: Tarjan's strongly connected components.
 */
export function signaturesOf(library: Library, scope: DynamicScope, budget: Budget): Signatures {
  const names = new Map<Node, string>();
  const members = new Map<Node, Member>();
  const stack: Node[] = [];
  let visited = 0;

  function enter(place: Place): Member {
    const targets: Place[] = [];
    const refer = (target: Place) => `@${String(targets.push(target))}`;
    const text = schemaText({ library, scope, budget }, place, refer);
    visited += 1;
    const member = {
      text: `${readers[place.document.dialect]}${text}`,
      targets,
      order: visited,
      low: visited,
      waiting: true,
    };
    members.set(place.node, member);
    stack.push(place.node);
    return member;
  }

  /** Without recursion: chains of references may be as long as the document. */
  function visit(start: Place): void {
    const path = [{ node: start.node, member: enter(start), next: 0 }];
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const target = at.member.targets[at.next];
      at.next += 1;
      if (!target) {
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.member.low = Math.min(parent.member.low, at.member.low);
        if (at.member.low === at.member.order) name(at.node);
        continue;
      }
      const known = members.get(target.node);
      if (!known) path.push({ node: target.node, member: enter(target), next: 0 });
      else if (known.waiting) at.member.low = Math.min(at.member.low, known.order);
    }
  }

  /** Names the circle that was closed last: it ends with `root` on the stack. */
  function name(root: Node): void {
    const circle = stack.splice(stack.lastIndexOf(root));
    const textOf = (node: Node) => members.get(node)?.text ?? "";
    for (const node of circle) {
      const member = members.get(node);
      if (member) member.waiting = false;
    }
    const first = circle.reduce((best, node) => (textOf(node) < textOf(best) ? node : best), root);
    const order = new Map([[first, 0]]);
    const inside = new Set(circle);
    const hash = createHash("sha256");
    for (const node of order.keys()) {
      hash.update(textOf(node));
      for (const target of members.get(node)?.targets ?? []) {
        if (inside.has(target.node) && !order.has(target.node)) order.set(target.node, order.size);
        hash.update(` ${names.get(target.node) ?? `#${String(order.get(target.node))}`}`);
      }
      hash.update("\n");
    }
    const shared = hash.digest("hex");
    for (const [node, index] of order) names.set(node, `${shared}.${String(index)}`);
  }

  return {
    of(place) {
      if (!names.has(place.node)) visit(place);
      return names.get(place.node) ?? "";
    },
  };
}
