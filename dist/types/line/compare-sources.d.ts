import type { Sources } from "../model/sources.js";
import type { Report } from "../model/report.js";
import type { Scope } from "./scope.js";
/** The straight line without governance: discover, load, pair, parse, match, judge, prove. */
export declare function compareSources(sources: Sources, scope: Scope): Promise<Report>;
