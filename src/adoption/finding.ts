/** One line of the checklist. */
export interface Finding {
  /** A short name, stable for programs. */
  readonly check: string;
  /** undefined: it could not be told from here, and `text` says what would tell it. */
  readonly ok: boolean | undefined;
  /** What was looked at, and what was seen. */
  readonly text: string;
  /** What repairs it. */
  readonly repair?: string;
}

export function good(check: string, text: string): Finding {
  return { check, ok: true, text };
}

export function bad(check: string, text: string, repair: string): Finding {
  return { check, ok: false, text, repair };
}

export function untold(check: string, text: string): Finding {
  return { check, ok: undefined, text };
}
