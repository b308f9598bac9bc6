/** The inside of a big room. */
export interface Inner {
  /** A folder of src/, with its slash. */
  readonly within: string;
  /** Its rooms from the ground up, "" for the files that stand in the folder itself: a file imports its own floor and lower ones. */
  readonly floors: readonly string[];
  /** For a format: the packages and the modules of node that may enter there; formats differ in nothing else. */
  readonly packages?: readonly string[];
  readonly node?: readonly string[];
  /** Files that import each other because what they describe is recursive. */
  readonly recursions: readonly { readonly files: readonly string[]; readonly because: string }[];
}
