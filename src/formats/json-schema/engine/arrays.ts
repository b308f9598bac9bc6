import { type Arrays, arraysOf, goalAt, type Places, tailOf } from "./array-parts.js";
import { distinct } from "./distinct.js";
import type { Literal } from "./formula.js";
import type { Alternatives, Answer, Solver } from "./answer.js";
import { alternatives, impossible, tooLarge, unknown } from "./answer.js";
import { largestInstance, sizeOf, type Value } from "../values/value.js";

const longest = 5000;

/** Finds an array: as short as its demands and its minimum allow. */
export function findArray(solver: Solver, atoms: readonly Literal[]): Answer {
  const wanted = arraysOf(solver, atoms);
  if (typeof wanted === "string") return unknown(wanted);
  if (wanted.min > wanted.max || (wanted.unique && wanted.twins)) return impossible;
  if (wanted.min > longest) return unknown(`it needs more than ${String(longest)} items`);
  const quest = { solver, wanted, ends: alternatives() };
  place(quest, 0, new Map(), new Map());
  return quest.ends.result();
}

interface Quest {
  readonly solver: Solver;
  readonly wanted: Arrays;
  readonly ends: Alternatives;
}

/** Gives each demand a place in turn, in every way that differs; true when a sure value was found. */
function place(
  quest: Quest,
  index: number,
  places: Places,
  groups: ReadonlyMap<number, ReadonlySet<number>>,
): boolean {
  const { solver, wanted, ends } = quest;
  solver.budget.spend(1 + ((places.size + groups.size) >> 2));
  const demand = wanted.demands[index];
  if (!demand) return complete(quest, places);
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
    const possible = solver.solve(goalAt(solver, wanted, at, value), "[]");
    if (possible.kind === "none") {
      ends.offer(possible);
      continue;
    }
    const next = new Map(groups).set(demand.group, new Set([...(mates ?? []), at]));
    const taken = new Map(places).set(at, value);
    if (solver.nested(() => place(quest, index + 1, taken, next))) return true;
  }
  return false;
}

/** Demands are placed: finds all items up to the last one needed. */
function complete(quest: Quest, places: Places): boolean {
  const { solver, wanted, ends } = quest;
  let length = wanted.min;
  for (const at of places.keys()) length = Math.max(length, at + 1);
  if (!wanted.twins) return build(quest, places, length);
  // Two places past everything that was asked for: there, and only there, all places are alike.
  const furthest = Math.max(length, tailOf(wanted)) + 2;
  for (let second = 1; second < furthest; second += 1) {
    for (let first = 0; first < second; first += 1) {
      if (Math.max(length, second + 1) > wanted.max) return false;
      solver.budget.spend();
      const shared = [
        ...goalAt(solver, wanted, first, places.get(first) ?? []),
        ...goalAt(solver, wanted, second, places.get(second) ?? []),
      ];
      const twin = solver.solve(shared, "[]");
      if (twin.kind !== "value") {
        ends.offer(twin);
        continue;
      }
      const fixed = solver.arena.values([twin.value]);
      const next = new Map(places).set(first, [fixed]).set(second, [fixed]);
      if (build(quest, next, Math.max(length, second + 1))) return true;
    }
  }
  return false;
}

function build({ solver, wanted, ends }: Quest, places: Places, length: number): boolean {
  if (length > wanted.max) return ends.offer(impossible);
  if (length > longest) return ends.offer(unknown(`it needs more than ${String(longest)} items`));
  if (wanted.unique && length > 1) return ends.offer(distinct(solver, wanted, places, length));
  const items: Value[] = [];
  let sure = true;
  let size = 2;
  let doubt: Answer | undefined;
  for (let at = 0; at < length; at += 1) {
    const answer = itemAt(solver, wanted, at, places);
    if (answer.kind === "none") return ends.offer(answer);
    if (answer.kind === "unknown") doubt ??= answer;
    else {
      items.push(answer.value);
      size += sizeOf(answer.value) + 1;
      if (size > largestInstance) return ends.offer(tooLarge);
      sure &&= answer.sure;
    }
  }
  return ends.offer(doubt ?? { kind: "value", value: items, sure });
}

function itemAt(solver: Solver, wanted: Arrays, at: number, places: Places): Answer {
  const goal = goalAt(solver, wanted, at, places.get(at) ?? []);
  if (wanted.scarce.length > 0) {
    const spared = solver.solve([...goal, ...wanted.scarce.map(({ schema }) => -schema)], "[]");
    if (spared.kind === "value") return spared;
  }
  return solver.solve(goal, "[]");
}
