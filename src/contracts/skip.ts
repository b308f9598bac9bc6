import type { Attributes } from "./attributes.js";

/** Why a file that looks like a contract does not count. */
export type Skipped = "vendored" | "generated" | "test data" | "ignored by the config";

export interface SkipRules {
  readonly attributes: Attributes;
  /** What the config says: true: ignored; false: counts wherever it lies; undefined: nothing. */
  readonly ignored?: (path: string) => boolean | undefined;
}

/** Code that others own, and data that tests feed to programs. */
const vendored = /(?:^|[\t/])(?:node_modules|vendor|third_party|\.git)\//;
const testData = /(?:^|[\t/])(?:testdata|__tests__|__fixtures__|(?:src\/)?test\/resources)\//;

/**
 * Says of a path why it is skipped, or undefined when it counts. What the config says wins, then `.gitattributes`
 * (`-linguist-vendored` brings a vendored folder back), then the usual names of folders.
 */
export function skipping({ attributes, ignored }: SkipRules): (path: string) => Skipped | undefined {
  return (path) => {
    const configured = ignored?.(path);
    if (configured !== undefined) return configured ? "ignored by the config" : undefined;
    const said = attributes(path);
    if (said.get("linguist-vendored") === true) return "vendored";
    if (said.get("linguist-generated") === true) return "generated";
    if (said.get("linguist-vendored") === false) return undefined;
    if (vendored.test(path)) return "vendored";
    return testData.test(path) ? "test data" : undefined;
  };
}

/** Whether any of many paths, each after a tab, lies in a folder that is usually skipped. */
export function someFolderSkipped(lines: string): boolean {
  return vendored.test(lines) || testData.test(lines);
}
