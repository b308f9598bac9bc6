import { sha256 } from "../../../algorithms/digest.js";
import { type Reading, schemaText } from "./canonical.js";
import type { Dialect } from "./dialect.js";
import { keyOf, type Place } from "./place.js";

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
 * Short names for schemas, equal only where two schemas with everything they refer to say the same.
 * Schemas that refer to each other in circles are named together, from the one with the smallest text on, so that the
 * names do not depend on where a circle is entered; everything else is named by its text and the names it refers to.
 * Linear in the size of the schemas: Tarjan's strongly connected components.
 */
export class Signatures {
  private readonly names = new Map<object, string>();
  private readonly members = new Map<object, Member>();
  private readonly stack: object[] = [];
  private visited = 0;

  constructor(private readonly reading: Reading) {}

  of(place: Place): string {
    const key = keyOf(place);
    if (!this.names.has(key)) this.visit(place);
    return this.names.get(key) ?? "";
  }

  private enter(place: Place): Member {
    const targets: Place[] = [];
    const refer = (target: Place) => `@${String(targets.push(target))}`;
    const text = schemaText(this.reading, place, refer);
    this.visited += 1;
    const member = {
      text: `${readers[place.dialect]}${text}`,
      targets,
      order: this.visited,
      low: this.visited,
      waiting: true,
    };
    this.members.set(keyOf(place), member);
    this.stack.push(keyOf(place));
    return member;
  }

  /** Without recursion: chains of references may be as long as the document. */
  private visit(start: Place): void {
    const path = [{ node: keyOf(start), member: this.enter(start), next: 0 }];
    for (let at = path.at(-1); at; at = path.at(-1)) {
      const target = at.member.targets[at.next];
      at.next += 1;
      if (!target) {
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.member.low = Math.min(parent.member.low, at.member.low);
        if (at.member.low === at.member.order) this.name(at.node);
        continue;
      }
      const member = this.members.get(keyOf(target));
      if (!member) path.push({ node: keyOf(target), member: this.enter(target), next: 0 });
      else if (member.waiting) at.member.low = Math.min(at.member.low, member.order);
    }
  }

  /** Names the circle that was closed last: it ends with `root` on the stack. */
  private name(root: object): void {
    const circle = this.stack.splice(this.stack.lastIndexOf(root));
    const textOf = (node: object) => this.members.get(node)?.text ?? "";
    for (const node of circle) {
      const member = this.members.get(node);
      if (member) member.waiting = false;
    }
    const first = circle.reduce((best, node) => (textOf(node) < textOf(best) ? node : best), root);
    const order = new Map([[first, 0]]);
    const inside = new Set(circle);
    let text = "";
    for (const node of order.keys()) text += this.lineOf(node, inside, order);
    const shared = sha256(text);
    for (const [node, index] of order) this.names.set(node, `${shared}.${String(index)}`);
  }

  /** One schema of a circle with the names of what it refers to; what is met in the circle comes next. */
  private lineOf(node: object, inside: ReadonlySet<object>, order: Map<object, number>): string {
    const { text = "", targets = [] } = this.members.get(node) ?? {};
    const names = targets.map((target) => {
      const key = keyOf(target);
      if (inside.has(key) && !order.has(key)) order.set(key, order.size);
      return ` ${this.names.get(key) ?? `#${String(order.get(key))}`}`;
    });
    return `${text}${names.join("")}\n`;
  }
}
