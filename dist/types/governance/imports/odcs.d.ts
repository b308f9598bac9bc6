import type { Handle } from "../../model/decision.js";
import type { ContractEntry } from "../policy/policy.js";
import { type Entity } from "./entity.js";
/**
 * What an ODCS 3.1 contract says of owners and tags. It names its schema files by the custom property
 * contractCheck.files; owners by contractCheck.owner, else by the team; tags are the classifications.
 * @see https://bitol-io.github.io/open-data-contract-standard/v3.1.0/
 */
export declare function odcsContract({ value, location }: Entity, handleOf: (owner: string) => Handle | undefined): ContractEntry | undefined;
