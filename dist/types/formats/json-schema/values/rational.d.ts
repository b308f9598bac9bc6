/** An exact number: numerator over a positive denominator, in lowest terms. */
export interface Rational {
    readonly n: bigint;
    readonly d: bigint;
}
export declare const zero: Rational;
export declare const one: Rational;
export declare function rational(n: bigint, d?: bigint): Rational;
/** Reads a JSON number digit for digit; undefined when it is too large to compute with. */
export declare function parseRational(raw: string): Rational | undefined;
export declare function compare(a: Rational, b: Rational): number;
export declare function add(a: Rational, b: Rational): Rational;
export declare function multiply(a: Rational, b: Rational): Rational;
export declare function divide(a: Rational, b: Rational): Rational;
export declare function isInteger({ d }: Rational): boolean;
/** What an operation with this number costs, in steps: its digits squared, and nothing worth counting for most. */
export declare function effortOf({ n, d }: Rational): number;
/** The largest integer that is not above. */
export declare function floor({ n, d }: Rational): bigint;
export declare function ceil(value: Rational): bigint;
/** The smallest positive number that is a whole multiple of both. */
export declare function leastCommonMultiple(a: Rational, b: Rational): Rational;
/** Exact decimal text where there is one (denominators of 2s and 5s), else 17 digits. */
export declare function decimalText({ n, d }: Rational): string;
