import { type Outcome, reads, undecided } from "../../../model/outcome.js";
import { PairTable } from "../model/tables.js";

type Answers = Map<string, Outcome>;

interface Provisional {
  readonly answers: Answers;
  readonly question: string;
  readonly outcome: Outcome;
}

/** A quarter of what the stack takes. Decoders refuse such data by themselves: protobuf's own at 100 levels. */
const maxDepth = 500;

/**
 * What readers make of whole types, each pair judged once for all that hold it. Types are recursive, and a pair reads
 * unless something in it does not: the outcomes are the greatest fixpoint over pairs. So a pair is assumed to read while
 * it is judged. A "reads" that used the assumption is provisional: it stays when the assumed pair turns out to read, and
 * is forgotten when that pair fails. Example: `A { B b; int32 x }`, `B { A a }`, and x becomes a string. B reads while A
 * is assumed to read; then A fails by its x, so the answer about B is forgotten, and B, asked again, fails by its A.
 */
export class PairReadings {
  readonly #answers = new PairTable<Answers>();
  /** The depth of the outermost pair that an assumption or a provisional answer depends on. */
  readonly #dependsOn = new Map<Outcome, number>();
  /** Provisional answers, innermost last. */
  readonly #provisional: Provisional[] = [];
  /** The outermost pair whose assumption was used since the present judgement began, by its depth. */
  #usedDepth = Infinity;
  #depth = 0;

  /** The answer to a question about this reader and this writer; `judge` finds it and may ask about inner pairs. */
  outcomeOf(reader: object, writer: object, question: string, judge: () => Outcome): Outcome {
    const answers = this.#answers.getOrMake(reader, writer, () => new Map<string, Outcome>());
    const answer = answers.get(question);
    if (answer) {
      this.#usedDepth = Math.min(this.#usedDepth, this.#dependsOn.get(answer) ?? Infinity);
      return answer;
    }
    if (this.#depth >= maxDepth) return undecided("its types are nested too deeply to be followed");
    return this.#judge(answers, question, judge);
  }

  /** A pair is assumed to read while it is judged. A judgement that breaks off leaves nothing behind. */
  #judge(answers: Answers, question: string, judge: () => Outcome): Outcome {
    const outerUsed = this.#usedDepth;
    const inner = this.#provisional.length;
    const assumption: Outcome = { ...reads };
    this.#dependsOn.set(assumption, this.#depth);
    answers.set(question, assumption);
    this.#usedDepth = Infinity;
    this.#depth += 1;
    let judged: Outcome | undefined;
    try {
      judged = judge();
    } finally {
      this.#depth -= 1;
      this.#dependsOn.delete(assumption);
      if (!judged) {
        answers.delete(question);
        this.#settle(inner, false);
        this.#usedDepth = outerUsed;
      }
    }
    const reading = judged.outcome === "reads";
    if (reading && this.#usedDepth < this.#depth) {
      const outcome = { ...judged };
      answers.set(question, outcome);
      this.#dependsOn.set(outcome, this.#usedDepth);
      this.#provisional.push({ answers, question, outcome });
      this.#usedDepth = Math.min(outerUsed, this.#usedDepth);
      return outcome;
    }
    answers.set(question, judged);
    this.#settle(inner, reading);
    this.#usedDepth = outerUsed;
    return judged;
  }

  /** Provisional answers of inner pairs stay if the pair they depend on reads, and are forgotten if not. */
  #settle(first: number, right: boolean): void {
    for (const { answers, question, outcome } of this.#provisional.splice(first)) {
      this.#dependsOn.delete(outcome);
      if (!right) answers.delete(question);
    }
  }
}
