import type { Theory, Truth } from "./evaluate.js";
import type { Formula } from "./formula.js";
import type { Rational } from "./rational.js";
export declare function holdsOfNumber({ budget }: Theory, shape: Formula, value: Rational): Truth;
export declare function holdsOfString({ patterns, budget }: Theory, shape: Formula, value: string): Truth;
