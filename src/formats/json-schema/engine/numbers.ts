import type { Literal } from "./formula.js";
import { type Answer, impossible, type Solver, unknown } from "./answer.js";
import type { Rational } from "../values/rational.js";
import {
  add,
  ceil,
  compare,
  divide,
  effortOf,
  floor,
  isInteger,
  leastCommonMultiple,
  multiply,
  one,
  rational,
  zero,
} from "../values/rational.js";
import { isNumber, type Value, valueKey } from "../values/value.js";

interface Bound {
  readonly at: Rational;
  readonly exclusive: boolean;
}
interface Numbers {
  low: Bound | undefined;
  high: Bound | undefined;
  /** The number must be a multiple of this. */
  step: Rational | undefined;
  /** … and of none of these. */
  readonly avoid: Rational[];
  readonly excluded: Set<string>;
}

const mostTried = 20_000;

/** Finds a number: an interval, a lattice of multiples, finitely many holes. Complete: "none" is a proof. */
export function findNumber({ arena, budget }: Solver, atoms: Iterable<Literal>): Answer {
  const wanted: Numbers = {
    low: undefined,
    high: undefined,
    step: undefined,
    avoid: [],
    excluded: new Set(),
  };
  for (const atom of atoms) {
    budget.spend(1 + (wanted.step ? effortOf(wanted.step) : 0));
    note(wanted, arena.formula(atom), atom > 0);
  }
  const { low, high } = wanted;
  if (low && high) {
    const order = compare(low.at, high.at);
    if (order > 0 || (order === 0 && (low.exclusive || high.exclusive))) return impossible;
  }
  const weight = wanted.avoid.reduce((sum, divisor) => sum + 1 + effortOf(divisor), 1);
  const fits = (value: Rational) => {
    budget.spend(weight + (1 + wanted.avoid.length) * effortOf(value));
    return inside(wanted, value) && !wanted.excluded.has(valueKey(value));
  };
  return wanted.step ? onLattice(wanted, wanted.step, fits) : anywhere(wanted, fits);
}

function note(wanted: Numbers, shape: ReturnType<Solver["arena"]["formula"]>, positive: boolean): void {
  switch (shape.kind) {
    case "minimum":
      if (positive) wanted.low = tighter(wanted.low, shape, 1);
      else wanted.high = tighter(wanted.high, { bound: shape.bound, exclusive: !shape.exclusive }, -1);
      break;
    case "maximum":
      if (positive) wanted.high = tighter(wanted.high, shape, -1);
      else wanted.low = tighter(wanted.low, { bound: shape.bound, exclusive: !shape.exclusive }, 1);
      break;
    case "multipleOf":
      if (!positive) wanted.avoid.push(shape.divisor);
      else wanted.step = wanted.step ? leastCommonMultiple(wanted.step, shape.divisor) : shape.divisor;
      break;
    case "enum":
      if (!positive) for (const [key, value] of shape.values) if (isNumber(value)) wanted.excluded.add(key);
      break;
    default:
  }
}

function tighter(
  current: Bound | undefined,
  { bound, exclusive }: { readonly bound: Rational; readonly exclusive: boolean },
  sign: 1 | -1,
): Bound {
  if (!current) return { at: bound, exclusive };
  const order = compare(bound, current.at) * sign;
  if (order === 0) return { at: bound, exclusive: exclusive || current.exclusive };
  return order > 0 ? { at: bound, exclusive } : current;
}

function inside({ low, high, avoid }: Numbers, value: Rational): boolean {
  if (low && compare(value, low.at) < (low.exclusive ? 1 : 0)) return false;
  if (high && compare(value, high.at) > (high.exclusive ? -1 : 0)) return false;
  return !avoid.some((divisor) => isInteger(divide(value, divisor)));
}

/** A dense interval misses only finitely many points per hole, so a fine enough grid always meets it. */
function anywhere(wanted: Numbers, fits: (value: Rational) => boolean): Answer {
  const { low, high } = wanted;
  if (low && high && compare(low.at, high.at) === 0) return fits(low.at) ? sure(low.at) : impossible;
  const from = low?.at ?? (high ? add(high.at, rational(-8n)) : zero);
  for (const value of faraway(from)) if (fits(value)) return sure(value);
  const width = low && high ? add(high.at, rational(-from.n, from.d)) : rational(8n);
  if (!low && !high) for (const value of [zero, one, rational(-1n)]) if (fits(value)) return sure(value);
  for (let whole = ceil(from), tried = 0; tried < 64; whole += 1n, tried += 1)
    if (fits(rational(whole))) return sure(rational(whole));
  for (let parts = 2n; parts < 1n << 40n; parts *= 2n) {
    for (let i = 0n; i <= parts && i < 64n; i += 1n) {
      const value = add(from, multiply(width, rational(i, parts)));
      if (fits(value)) return sure(value);
    }
  }
  return unknown("no number was found between the multiples that must be avoided");
}

/** Beyond 2^53 neighbours look alike to validators that compute in doubles, so numbers well apart are tried first. */
function faraway(from: Rational): readonly Rational[] {
  const size = from.n < 0n ? -from.n : from.n;
  if (size / from.d < 1n << 53n) return [];
  const whole = floor(from);
  const apart = size / from.d / 1000n;
  return [whole * 2n, whole + apart, whole - apart, 0n].map((n) => rational(n));
}

/** k·step, where k runs over the integers of an interval and avoids the multiples of each period. */
function onLattice(wanted: Numbers, step: Rational, fits: (value: Rational) => boolean): Answer {
  const periods = wanted.avoid.map((divisor) => divide(leastCommonMultiple(step, divisor), step).n);
  if (periods.includes(1n)) return impossible;
  const first = wanted.low ? ceil(divide(wanted.low.at, step)) : undefined;
  const last = wanted.high ? floor(divide(wanted.high.at, step)) : undefined;
  const start = first ?? (last === undefined || last >= 0n ? 0n : last);
  const stepTo = first === undefined && last !== undefined ? -1n : 1n;
  const begin = stepTo < 0n && last !== undefined && last < 0n ? last : start;
  for (const { n } of faraway(rational(begin))) {
    const value = multiply(step, rational(n));
    if (fits(value)) return sure(value);
  }
  for (let k = begin, tried = 0; tried < mostTried; k += stepTo, tried += 1) {
    if ((first !== undefined && k < first) || (last !== undefined && k > last)) return impossible;
    const value = multiply(step, rational(k));
    if (fits(value)) return sure(value);
  }
  return unknown("too many multiples would have to be tried");
}

function sure(value: Value): Answer {
  return { kind: "value", value, sure: true };
}
