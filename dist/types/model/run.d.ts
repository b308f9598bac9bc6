/**
 * One call of a format's `compare`. What is worked out once for all its pairs is kept here and goes with it, so that no
 * comparison hears of an earlier one. A table is named by the function that makes it: `run.table(messageReadings)`.
 */
export interface Run {
    /** The table that `make` makes: the same one whenever it is asked for in this run. */
    table<T extends object>(make: () => T): T;
}
export declare function startRun(): Run;
