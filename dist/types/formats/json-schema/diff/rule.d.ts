import { type Rule, type RuleInfo } from "../../../model/rule.js";
import type { JudgedDifference, Side } from "./judge.js";
/** What the rules of this format look at: every difference, already judged by the engine. */
export interface Matched {
    readonly differences: readonly JudgedDifference[];
}
/** What an author of a rule writes; the verdict always comes from the engine. */
export interface KeywordRule extends Omit<RuleInfo, "id"> {
    /** The file's name: `json-schema/<name>`. */
    readonly name: string;
    readonly message: (sides: {
        readonly base: Side | undefined;
        readonly head: Side | undefined;
    }) => string;
}
export declare function keywordRule({ name, message, ...info }: KeywordRule): Rule<Matched>;
/** "minimum 3 was added", "minimum 3 was removed", "minimum was changed from 3 to 4". */
export declare function edited(noun?: string): KeywordRule["message"];
/** For things that have a name of their own: `property "email" was added`. */
export declare function namedEdit(noun: string): KeywordRule["message"];
