import { type Outcome } from "../../../model/outcome.js";
/**
 * What readers make of whole types, each pair judged once for all that hold it. Types are recursive, and a pair reads
 * unless something in it does not: the outcomes are the greatest fixpoint over pairs. So a pair is assumed to read while
 * it is judged. A "reads" that used the assumption is provisional: it stays when the assumed pair turns out to read, and
 * is forgotten when that pair fails. Example: `A { B b; int32 x }`, `B { A a }`, and x becomes a string. B reads while A
 * is assumed to read; then A fails by its x, so the answer about B is forgotten, and B, asked again, fails by its A.
 */
export declare class PairReadings {
    #private;
    /** The answer to a question about this reader and this writer; `judge` finds it and may ask about inner pairs. */
    outcomeOf(reader: object, writer: object, question: string, judge: () => Outcome): Outcome;
}
