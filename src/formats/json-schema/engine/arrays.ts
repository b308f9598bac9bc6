import type { Literal } from "./formula.js";
import type { Alternatives, Found, Solver } from "./found.js";
import { alternatives, impossible, unknown } from "./found.js";
import type { Value } from "./value.js";
import { valueKey } from "./value.js";

/** An item that must exist at or after a place, and satisfy these. */
interface Demand {
  readonly from: number;
  /** Exactly at `from`. */
  readonly fixed: boolean;
  readonly value: readonly Literal[];
  /** Demands of one group need different places. */
  readonly group: number;
}

interface Arrays {
  readonly items: { readonly from: number; readonly only: boolean; readonly schema: Literal }[];
  readonly demands: Demand[];
  /** At most so many items of a kind: kept by preferring items that are not of it. */
  readonly scarce: { readonly schema: Literal; readonly most: number }[];
  min: number;
  max: number;
  unique: boolean;
  twins: boolean;
}

type Places = ReadonlyMap<number, readonly Literal[]>;

const longest = 5000;
const mostDemands = 12;
const mostDistinct = 60;

/** Finds an array: as short as its demands and its minimum allow. */
export function findArray(solver: Solver, atoms: readonly Literal[]): Found {
  const wanted = collect(solver, atoms);
  if (typeof wanted === "string") return unknown(wanted);
  if (wanted.min > wanted.max || (wanted.unique && wanted.twins)) return impossible;
  if (wanted.min > longest) return unknown(`it needs more than ${String(longest)} items`);
  const ends = alternatives();
  place(solver, wanted, 0, new Map(), new Map(), ends);
  return ends.result();
}

function collect({ arena }: Solver, atoms: readonly Literal[]): Arrays | string {
  const wanted: Arrays = {
    items: [],
    demands: [],
    scarce: [],
    min: 0,
    max: Infinity,
    unique: false,
    twins: false,
  };
  let group = 0;
  for (const atom of atoms) {
    const shape = arena.formula(atom);
    const positive = atom > 0;
    switch (shape.kind) {
      case "minItems":
        if (positive) wanted.min = Math.max(wanted.min, shape.count);
        else wanted.max = Math.min(wanted.max, shape.count - 1);
        break;
      case "maxItems":
        if (positive) wanted.max = Math.min(wanted.max, shape.count);
        else wanted.min = Math.max(wanted.min, shape.count + 1);
        break;
      case "unique":
        if (positive) wanted.unique = true;
        else wanted.twins = true;
        break;
      case "item":
      case "rest": {
        const only = shape.kind === "item";
        const from = shape.kind === "item" ? shape.index : shape.from;
        group += 1;
        if (positive) wanted.items.push({ from, only, schema: shape.schema });
        else wanted.demands.push({ from, fixed: only, value: [-shape.schema], group });
        break;
      }
      case "atLeast":
        group += 1;
        if (positive && shape.count > mostDemands)
          return `contains asks for more than ${String(mostDemands)} items`;
        if (positive)
          for (let i = 0; i < shape.count; i += 1)
            wanted.demands.push({ from: 0, fixed: false, value: [shape.schema], group });
        else if (shape.count === 1) wanted.items.push({ from: 0, only: false, schema: -shape.schema });
        else wanted.scarce.push({ schema: shape.schema, most: shape.count - 1 });
        break;
      default:
    }
  }
  return wanted;
}

/** Past this index all items are alike. */
function tailOf({ items, demands }: Arrays): number {
  const ends = [...items.map(({ from, only }) => from + (only ? 1 : 0)), ...demands.map(({ from }) => from)];
  return Math.max(0, ...ends);
}

/** Gives each demand a place in turn, in every way that differs; true when a sure value was found. */
function place(
  solver: Solver,
  wanted: Arrays,
  index: number,
  places: Places,
  groups: ReadonlyMap<number, ReadonlySet<number>>,
  ends: Alternatives,
): boolean {
  solver.budget.spend();
  const demand = wanted.demands[index];
  if (!demand) return complete(solver, wanted, places, ends);
  const last = demand.fixed ? demand.from : tailOf(wanted) + index;
  for (let at = demand.from; at <= last; at += 1) {
    if (at >= wanted.max) break;
    if (at > longest) {
      ends.offer(unknown(`it needs more than ${String(longest)} items`));
      break;
    }
    const mates = groups.get(demand.group);
    if (mates?.has(at)) continue;
    const value = [...(places.get(at) ?? []), ...demand.value];
    const possible = solver.solve(goalOf(wanted, at, value));
    if (possible.kind === "none") {
      ends.offer(possible);
      continue;
    }
    const next = new Map(groups).set(demand.group, new Set([...(mates ?? []), at]));
    if (place(solver, wanted, index + 1, new Map(places).set(at, value), next, ends)) return true;
  }
  return false;
}

function goalOf({ items }: Arrays, at: number, more: readonly Literal[]): Literal[] {
  const goal = [...more];
  for (const { from, only, schema } of items) if (only ? at === from : at >= from) goal.push(schema);
  return goal;
}

/** Demands are placed: finds all items up to the last one needed. */
function complete(solver: Solver, wanted: Arrays, places: Places, ends: Alternatives): boolean {
  const length = Math.max(wanted.min, ...[...places.keys()].map((at) => at + 1));
  if (!wanted.twins) return build(solver, wanted, places, length, ends);
  const furthest = Math.max(length, tailOf(wanted) + 2);
  for (let second = 1; second < furthest; second += 1) {
    for (let first = 0; first < second; first += 1) {
      if (Math.max(length, second + 1) > wanted.max) return false;
      solver.budget.spend();
      const shared = [
        ...goalOf(wanted, first, places.get(first) ?? []),
        ...goalOf(wanted, second, places.get(second) ?? []),
      ];
      const twin = solver.solve(shared);
      if (twin.kind !== "value") {
        ends.offer(twin);
        continue;
      }
      const fixed = solver.arena.values([twin.value]);
      const next = new Map(places).set(first, [fixed]).set(second, [fixed]);
      if (build(solver, wanted, next, Math.max(length, second + 1), ends)) return true;
    }
  }
  return false;
}

function build(solver: Solver, wanted: Arrays, places: Places, length: number, ends: Alternatives): boolean {
  if (length > wanted.max) return ends.offer(impossible);
  if (length > longest) return ends.offer(unknown(`it needs more than ${String(longest)} items`));
  if (wanted.unique && length > 1) return ends.offer(distinct(solver, wanted, places, length));
  const items: Value[] = [];
  let sure = true;
  let doubt: Found | undefined;
  for (let at = 0; at < length; at += 1) {
    const found = itemAt(solver, wanted, at, places);
    if (found.kind === "none") return ends.offer(found);
    if (found.kind === "unknown") doubt ??= found;
    else {
      items.push(found.value);
      sure &&= found.sure;
    }
  }
  return ends.offer(doubt ?? { kind: "value", value: items, sure });
}

function itemAt(solver: Solver, wanted: Arrays, at: number, places: Places): Found {
  const goal = goalOf(wanted, at, places.get(at) ?? []);
  if (wanted.scarce.length > 0) {
    const spared = solver.solve([...goal, ...wanted.scarce.map(({ schema }) => -schema)]);
    if (spared.kind === "value") return spared;
  }
  return solver.solve(goal);
}

/** All items different: places with few possible values are matched to them first, the others always find a new one. */
function distinct(solver: Solver, wanted: Arrays, places: Places, length: number): Found {
  if (length > mostDistinct) return unknown(`it needs more than ${String(mostDistinct)} different items`);
  const goals = Array.from({ length }, (_, at) => goalOf(wanted, at, places.get(at) ?? []));
  const domains = goals.map((goal) => domainOf(solver, goal, length));
  const [empty] = domains.flatMap((domain) => (domain.kind === "empty" ? [domain.found] : []));
  if (empty) return empty;
  const chosen = matched(solver, domains);
  if (!chosen) {
    const leans = domains.some((domain) => domain.kind === "finite" && domain.lean !== Infinity);
    return leans ? unknown("its items must differ, and they are recursive") : impossible;
  }
  let sure = true;
  for (const [at, goal] of goals.entries()) {
    if (chosen.has(at)) continue;
    const used = [...chosen.values()];
    const found = solver.solve([...goal, ...(used.length > 0 ? [-solver.arena.values(used)] : [])]);
    if (found.kind !== "value")
      return found.kind === "unknown"
        ? found
        : unknown("its items must differ, and they come from each other");
    sure &&= found.sure;
    chosen.set(at, found.value);
  }
  return { kind: "value", value: goals.map((_, at) => chosen.get(at) ?? null), sure };
}

/**
 * A different value for every place whose values can be listed, by augmenting paths (Kuhn's algorithm): undefined when
 * there is no such matching, which is a proof, because all values of those places are listed.
 */
function matched(solver: Solver, domains: readonly Domain[]): Map<number, Value> | undefined {
  const owners = new Map<string, { readonly at: number; readonly value: Value }>();
  const claim = (at: number, seen: Set<string>): boolean => {
    const domain = domains[at];
    if (domain?.kind !== "finite") return true;
    for (const value of domain.values) {
      solver.budget.spend();
      const key = valueKey(value);
      if (seen.has(key)) continue;
      seen.add(key);
      const owner = owners.get(key);
      if (owner && !claim(owner.at, seen)) continue;
      owners.set(key, { at, value });
      return true;
    }
    return false;
  };
  for (const [at, domain] of domains.entries())
    if (domain.kind === "finite" && !claim(at, new Set())) return undefined;
  return new Map([...owners.values()].map(({ at, value }) => [at, value]));
}

type Domain =
  | { readonly kind: "empty"; readonly found: Found }
  | { readonly kind: "finite"; readonly values: readonly Value[]; readonly lean: number }
  | { readonly kind: "many" };

/** Up to `enough` different values of a goal; finite when fewer exist. */
function domainOf(solver: Solver, goal: readonly Literal[], enough: number): Domain {
  const values: Value[] = [];
  for (;;) {
    const found = solver.solve([...goal, ...(values.length > 0 ? [-solver.arena.values(values)] : [])]);
    if (found.kind === "unknown") return { kind: "many" };
    if (found.kind === "none")
      return values.length === 0 ? { kind: "empty", found } : { kind: "finite", values, lean: found.lean };
    if (!found.sure) return { kind: "many" };
    values.push(found.value);
    if (values.length >= enough + 1) return { kind: "many" };
  }
}
