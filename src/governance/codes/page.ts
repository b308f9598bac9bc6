/** The page of a governance code that `explain` prints. */
export interface CodePage {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly remedy: string;
}

/** A page as the tables of codes write it. */
export type CodeRow = readonly [code: string, title: string, why: string, remedy: string];
