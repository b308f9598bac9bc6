/**
 * One call of a format's `compare`. Results that its pairs share are kept here and end with the call, so that no
 * comparison hears of an earlier one. A table is named by the function that makes it: `run.table(messageReadings)`.
 */
export interface Run {
  /** The table that `make` makes: the same one whenever it is asked for in this run. */
  table<T extends object>(make: () => T): T;
}

export function startRun(): Run {
  const tables = new Map<() => object, object>();
  return {
    table<T extends object>(make: () => T): T {
      const table = tables.get(make) ?? make();
      tables.set(make, table);
      return table as T;
    },
  };
}
