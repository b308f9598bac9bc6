import type { RunSettings } from "../forge/run.js";
import type { InputName } from "./action.generated.js";

/** The Action's inputs, as the runner hands them over. */
export interface Inputs extends Omit<RunSettings, "mode"> {
  readonly mode: RunSettings["mode"] | "doctor";
  readonly token: string;
  readonly teamToken: string | undefined;
  readonly config: string | undefined;
  readonly base: string | undefined;
  readonly sarifFile: string | undefined;
}

/** @throws Error that names the input and what it takes. */
export function readInputs(get: (name: InputName) => string): Inputs {
  const optional = (name: InputName) => {
    const value = get(name);
    return value === "" ? undefined : value;
  };
  const oneOf = <T extends string>(name: InputName, words: readonly T[]): T | undefined => {
    const value = optional(name);
    const word = words.find((candidate) => candidate === value);
    if (value !== undefined && word === undefined) {
      throw new Error(`the input ${name} is "${value}": expected one of ${words.join(", ")}`);
    }
    return word;
  };
  return {
    token: get("token"),
    teamToken: optional("team-token"),
    config: optional("config"),
    base: optional("base"),
    name: optional("name") ?? "contract-check",
    gate: oneOf("gate", ["status", "job"]),
    comment: oneOf("comment", ["true", "false"]) !== "false",
    sarifFile: optional("sarif-file"),
    mode: oneOf("mode", ["check", "sweep", "relay", "doctor"]) ?? "check",
  };
}
