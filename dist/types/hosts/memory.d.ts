import type { Side } from "../model/location.js";
import { type Snapshot } from "../model/snapshot.js";
/** A snapshot over texts in memory, for tests and for the library. */
export declare function memorySnapshot(side: Side, files: Readonly<Record<string, string>>): Snapshot;
