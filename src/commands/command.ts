/** The input and output of a command. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal that shows colours. */
  readonly isTerminal: boolean;
  /** Whether somebody watches standard error: how far a long run has come is shown there. */
  readonly showsProgress?: boolean;
  /** Whether somebody can be asked. */
  readonly canAsk?: boolean;
  /** The width of that terminal in characters; undefined where there is none. */
  readonly columns?: number | undefined;
  readonly now: () => number;
  /** The IANA zone in which the person reads times. */
  readonly zone: string;
  out(text: string): void;
  err(text: string): void;
}

export interface Option {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly short?: string;
  /** Shown in the help as --name VALUE. */
  readonly value?: string;
  readonly help: string;
}

export interface Command {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** Arguments as shown in the help: "BASE HEAD". */
  readonly operands?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** One real call with what it does. */
  readonly example: string;
  run(args: Arguments, terminal: Terminal): Promise<number>;
}

export interface Arguments {
  readonly operands: readonly string[];
  /** Values of a string option, in order; empty when it was not given. */
  all(name: string): readonly string[];
  /** The last value of a string option. */
  last(name: string): string | undefined;
  is(name: string): boolean;
}

/** A wrong call: exit code 2, with what would be right. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
