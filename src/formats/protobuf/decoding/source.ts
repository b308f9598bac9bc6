import { type Outcome, rejects } from "../../../model/outcome.js";

/** Code generated from one side does not compile or link against users of the other. */
export function breaksCode(what: string): Outcome {
  return rejects(`${what}: code that uses the generated classes must change in every language`);
}

/** Code generated for some languages only does not compile. */
export function breaksCodeIn(languages: string, what: string): Outcome {
  return rejects(`${what}: code generated for ${languages} changes its names or types`);
}
