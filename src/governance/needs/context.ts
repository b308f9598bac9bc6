import type { Instant } from "../../model/instant.js";
import type { Requests } from "../requests/request.js";
import type { TouchedFile } from "../requests/transition.js";
import type { Policy } from "../policy/policy.js";
import type { Impact, ContractReader } from "./impact.js";
import type { DeclaredVersions } from "./declared-versions.js";

/** The facts of the proposal and the governed branch besides the policy. */
export interface Context {
  readonly now: Instant;
  /** Requests as booked on the governed tip. */
  readonly booked?: Requests;
  /** Requests in the proposal's head. */
  readonly proposed?: Requests;
  /** Every file that the proposal changes, with object ids where a host knows them. */
  readonly touched?: readonly TouchedFile[];
  readonly contractReader?: ContractReader;
  /** The versions that contracts say of themselves. */
  readonly versions?: ReadonlyMap<string, DeclaredVersions>;
}

/** What every compared contract is judged by. */
export interface Grounds {
  readonly policy: Policy;
  readonly impacts: readonly Impact[];
  readonly context: Context;
}
