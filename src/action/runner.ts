import type { AnnotationProperties } from "@actions/core";
import type { Instant } from "../model/instant.js";
import type { InputName, OutputName } from "./action.generated.js";

/** What the machine that runs the Action gives and takes: as much of `@actions/core` as is used, and the clock. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Instant;
  /** An input as the workflow gives it; "" where it does not. */
  input(name: InputName): string;
  secret(value: string): void;
  info(message: string): void;
  warning(message: string): void;
  error(message: string, at: AnnotationProperties): void;
  /** Lines of the log, as they are: workflow commands among them. */
  write(lines: string): void;
  startGroup(title: string): void;
  endGroup(): void;
  output(name: OutputName, value: string): void;
  summarize(markdown: string): Promise<void>;
}
