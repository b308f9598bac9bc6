import { defineRule, type Rule, type RuleInfo } from "../../../model/rule.js";
import { reads } from "../../../model/outcome.js";
import { rawJson } from "./raw-json.js";
import type { JudgedDifference, Side } from "./judge.js";

/** What the rules of this format look at: every difference, already judged by the engine. */
export interface Matched {
  readonly differences: readonly JudgedDifference[];
}

/** What an author of a rule writes; the verdict always comes from the engine. */
export interface KeywordRule extends Omit<RuleInfo, "id"> {
  /** The file's name: `json-schema/<name>`. */
  readonly name: string;
  /** What to do about one difference, where that is not the remedy. */
  readonly advice?: (sides: {
    readonly base: Side | undefined;
    readonly head: Side | undefined;
  }) => string | undefined;
  readonly message: (sides: { readonly base: Side | undefined; readonly head: Side | undefined }) => string;
}

export function keywordRule({ name, message, advice, ...info }: KeywordRule): Rule<Matched> {
  return defineRule<Matched, Side>({
    ...info,
    id: `json-schema/${name}`,
    surfaces: ["instance"],
    differences: ({ differences }) => differences.filter(({ rule }) => rule === name),
    reads: (reader, writer) => reader?.asReader ?? writer?.asWriter ?? reads,
    message,
    ...(advice && { advice }),
    shape: ({ keyword, node, renamed }) => [keyword, rawJson(node), ...(renamed ? [renamed] : [])],
  });
}

/** "minimum 3 was added", "minimum 3 was removed", "minimum was changed from 3 to 4". */
export function edited(noun?: string): KeywordRule["message"] {
  return ({ base, head }) => {
    const name = noun ?? (head ?? base)?.keyword ?? "";
    if (!base) return `${name} ${head?.text ?? ""} was added`;
    return head
      ? `${name} was changed from ${base.text} to ${head.text}`
      : `${name} ${base.text} was removed`;
  };
}

/** For things that have a name of their own: `property "email" was added`. */
export function namedEdit(noun: string): KeywordRule["message"] {
  return ({ base, head }) => {
    const text = JSON.stringify((head ?? base)?.text ?? "");
    if (!base) return `${noun} ${text} was added`;
    return head ? `${noun} ${text} was changed` : `${noun} ${text} was removed`;
  };
}
