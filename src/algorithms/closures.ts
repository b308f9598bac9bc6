/** A graph whose nodes may refer to each other in circles, and what is to be known of all that a node reaches. */
interface Graph<T extends object, V> {
  references(node: T): Iterable<T>;
  /** The value of each member of a group that refers to itself in a circle, from the values of what the group refers to. */
  close(group: readonly T[], reached: readonly V[]): (member: T) => V;
}

interface Visit<T> {
  readonly node: T;
  readonly references: readonly T[];
  readonly index: number;
  lowest: number;
  next: number;
}

/**
 * Returns a value of a node and of everything that it reaches, computed once per node and forgotten with it: Tarjan's
 * strongly connected components, without recursion, because a chain of nodes may be as long as its author likes.
 */
export function closures<T extends object, V>(graph: Graph<T, V>): (root: T) => V {
  const values = new WeakMap<T, { readonly value: V }>();
  const settle = (group: readonly T[], visits: ReadonlyMap<T, Visit<T>>): void => {
    const reached = new Set<V>();
    const members = new Set(group);
    for (const node of group)
      for (const target of visits.get(node)?.references ?? []) {
        const settled = members.has(target) ? undefined : values.get(target);
        if (settled) reached.add(settled.value);
      }
    const valueOf = graph.close(group, [...reached]);
    for (const node of group) values.set(node, { value: valueOf(node) });
  };
  const search = (root: T): V => {
    const visits = new Map<T, Visit<T>>();
    const open: T[] = [];
    const enter = (node: T): Visit<T> => {
      const references = [...new Set(graph.references(node))];
      const visit = { node, references, index: visits.size, lowest: visits.size, next: 0 };
      visits.set(node, visit);
      open.push(node);
      return visit;
    };
    const path = [enter(root)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const target = visit.references[visit.next];
      visit.next += 1;
      if (target) {
        const earlier = visits.get(target);
        if (values.has(target)) continue;
        if (earlier) visit.lowest = Math.min(visit.lowest, earlier.index);
        else path.push(enter(target));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) parent.lowest = Math.min(parent.lowest, visit.lowest);
      if (visit.lowest === visit.index) settle(open.splice(open.lastIndexOf(visit.node)), visits);
    }
    const settled = values.get(root);
    if (!settled) throw new Error("a search ends when its root is settled");
    return settled.value;
  };
  return (root) => values.get(root)?.value ?? search(root);
}
