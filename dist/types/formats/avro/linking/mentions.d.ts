/** Files of these names may define Avro types. */
export declare const suffixes: readonly [".avsc", ".avpr", ".avdl"];
export interface Mention {
    readonly needles: readonly string[];
    readonly suffixes: readonly string[];
}
/**
 * What to grep for to find every file that may define or use these simple names: in JSON a name ends its string,
 * alone or after its namespace, unless it is escaped; in IDL it stands bare.
 */
export declare function needlesFor(names: readonly string[]): readonly Mention[];
/** A cheap test before parsing: may this text define one of these simple names? Never wrongly no. */
export declare function definesOneOf(names: readonly string[]): (text: string, path: string) => boolean;
