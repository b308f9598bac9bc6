import type { Report } from "../model/report.js";
export declare const reportVersion = 1;
/** The report as SPEC §3 prints it. Keys are always in the same order: two runs print identical bytes. */
export declare function renderJson(report: Report, toolVersion: string): string;
export declare function reportObject(report: Report, toolVersion: string): Record<string, unknown>;
