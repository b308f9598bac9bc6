import type { Handle } from "../model/decision.js";
import type { Location } from "../model/location.js";
import type { Text } from "../source/text.js";
/** Where GitHub looks, in its order; the first that exists counts. */
export declare const codeownersPaths: readonly string[];
/** GitHub ignores a larger file. */
export declare const largestCodeowners: number;
export interface CodeownersLine {
    readonly pattern: string;
    /** Empty: the line takes ownership away. */
    readonly owners: readonly Handle[];
    readonly location: Location;
}
/**
 * The lines of a CODEOWNERS file. GitHub skips a line that it cannot use (a leading "!", "[", an owner that is
 * neither @login, @org/team nor an address); addresses name nobody here.
 * @see https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
export declare function codeownersOf(source: Text): readonly CodeownersLine[];
/** The line that decides: the last one that matches, also when it names no owner. */
export declare function codeownersLineFor(lines: readonly CodeownersLine[], path: string): CodeownersLine | undefined;
/** gitignore's rules with GitHub's exception: "docs/*" holds direct children only. Paths are case-sensitive. */
export declare function codeownersMatches(pattern: string, path: string): boolean;
