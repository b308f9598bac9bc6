import type { Booking } from "../calendar/answers/answers.js";
import type { Forge } from "../hosts/forge.js";
import type { Remote } from "../hosts/git/remote.js";
import type { Instant } from "../model/instant.js";
import type { Governed } from "./governed-branch.js";

/** The inputs and outputs of one run, for any number of pull requests. */
export interface RunContext {
  readonly forge: Forge;
  /** May see the organisation's teams; undefined without a token for them. */
  readonly teams: Forge | undefined;
  readonly remote: Remote;
  /** The branch whose tip has the policy. */
  readonly governed: string;
  /** The tip of the governed branch, fetched at the first use. */
  readonly tip: () => Promise<Governed>;
  /** The base to compare with, where the call names one. */
  readonly base: string | undefined;
  /** Path of the config file, where the call names one. */
  readonly config: string | undefined;
  readonly now: Instant;
}

/** What one pull request of a merge group does to the branch, behind those that land before it. */
export interface Part {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  /** Room that the parts before it take in the windows that are open now. */
  readonly ahead: readonly Booking[];
}
