import type { Policy } from "../policy/policy.js";
import type { Context } from "./context.js";
import { type ContractCase, type RequestCase } from "./needs.js";
/**
 * Requests on the governed branch that a proposal edits or deletes: bookings hold room, emergencies owe reviews, layers
 * hold removals back. Signing the change that the request belongs to also signs the edit.
 */
export declare function requestCases(policy: Policy, { touched, booked }: Context, changed: readonly ContractCase[]): readonly RequestCase[];
