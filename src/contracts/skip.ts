import type { Attributes } from "./attributes.js";

/** Why a file that looks like a contract does not count. */
export type Skipped =
  "vendored" | "generated" | "test data" | "ignored by the config" | "outside the paths of this call";

export interface SkipRules {
  readonly attributes: Attributes;
  /** What the config says: true: ignored; false: counts wherever it lies; undefined: nothing. */
  readonly ignored?: (path: string) => boolean | undefined;
}

/** Code that others own, and data that tests feed to programs. */
const vendoredFolders = ["node_modules/", "vendor/", "third_party/", ".git/", ".contract-check/"];
const testFolders = ["testdata/", "__tests__/", "__fixtures__/", "test/resources/"];
const vendored = inOneOf(vendoredFolders);
const testData = inOneOf(testFolders);

function inOneOf(folders: readonly string[]): RegExp {
  return new RegExp(`(?:^|[\\t/])(?:${folders.join("|").replaceAll(".", "\\.")})`);
}

/**
 * Says of a path why it is skipped, or undefined when it counts. What the config says wins, then `.gitattributes`
 * (`-linguist-vendored` brings a vendored folder back), then the usual names of folders.
 */
export function skipping({ attributes, ignored }: SkipRules): (path: string) => Skipped | undefined {
  return (path) => {
    const configured = ignored?.(path);
    if (configured !== undefined) return configured ? "ignored by the config" : undefined;
    const linguist = attributes(path);
    if (linguist.get("linguist-vendored") === true) return "vendored";
    if (linguist.get("linguist-generated") === true) return "generated";
    if (linguist.get("linguist-vendored") === false) return undefined;
    if (vendored.test(path)) return "vendored";
    return testData.test(path) ? "test data" : undefined;
  };
}

/** Whether any of many paths, each after a tab, lies in a folder that is usually skipped. */
export function someFolderSkipped(lines: string): boolean {
  // Of many lines, a pattern is tried only where its plain text is: that is much faster.
  const holds = (folder: string): boolean => lines.includes(folder);
  return (
    (vendoredFolders.some(holds) && vendored.test(lines)) || (testFolders.some(holds) && testData.test(lines))
  );
}
