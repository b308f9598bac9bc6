/** An exact number: numerator over a positive denominator, in lowest terms. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** Exponents beyond this are refused: 1e1000000000 would need a gigabyte of digits. */
const largestExponent = 400;
const longestDigits = 1000;

export const zero: Rational = { n: 0n, d: 1n };
export const one: Rational = { n: 1n, d: 1n };

export function rational(n: bigint, d = 1n): Rational {
  if (d < 0n) return rational(-n, -d);
  const divisor = gcd(n < 0n ? -n : n, d);
  return divisor === 1n ? { n, d } : { n: n / divisor, d: d / divisor };
}

/** Reads a JSON number digit for digit; undefined when it is too large to compute with. */
export function parseRational(raw: string): Rational | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(raw);
  if (!match || raw.length > longestDigits) return undefined;
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match;
  const power = Number(exponent) - fraction.length;
  if (Math.abs(power) > largestExponent + longestDigits || Math.abs(Number(exponent)) > largestExponent)
    return undefined;
  const digits = BigInt(sign + whole + fraction);
  return power >= 0 ? rational(digits * 10n ** BigInt(power)) : rational(digits, 10n ** BigInt(-power));
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function add(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

export function isInteger({ d }: Rational): boolean {
  return d === 1n;
}

const smallNumber = 1n << 64n;

/** What an operation with this number costs, in steps: its digits squared, and nothing worth counting for most. */
export function effortOf({ n, d }: Rational): number {
  const size = (n < 0n ? -n : n) + d;
  if (size < smallNumber) return 0;
  return (size.toString(16).length ** 2) >> 9;
}

/** The largest integer that is not above. */
export function floor({ n, d }: Rational): bigint {
  const quotient = n / d;
  return n % d !== 0n && n < 0n ? quotient - 1n : quotient;
}

export function ceil(value: Rational): bigint {
  return -floor({ n: -value.n, d: value.d });
}

/** The smallest positive number that is a whole multiple of both. */
export function leastCommonMultiple(a: Rational, b: Rational): Rational {
  const n = (a.n / gcd(a.n, b.n)) * b.n;
  return rational(n < 0n ? -n : n, gcd(a.d, b.d));
}

/** Exact decimal text where there is one (denominators of 2s and 5s), else 17 digits. */
export function decimalText({ n, d }: Rational): string {
  if (d === 1n) return n.toString();
  let digits = 0;
  let scale = 1n;
  while (scale % d !== 0n && digits < 1200) {
    scale *= 10n;
    digits += 1;
  }
  if (scale % d !== 0n) return String(Number(n) / Number(d));
  const sign = n < 0n ? "-" : "";
  const text = ((n < 0n ? -n : n) * (scale / d)).toString().padStart(digits + 1, "0");
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
