import type { Handle } from "../../model/decision.js";
import type { Consumer } from "../policy/policy.js";
import { type Entity } from "./entity.js";
/**
 * Backstage components that consume APIs. An API stands for the contract that its definition names by $text, that the
 * annotation contract-check/contract names, or whose id is the API's name.
 * @see https://backstage.io/docs/features/software-catalog/descriptor-format
 */
export declare function backstageConsumers(entities: readonly Entity[], handleOf: (owner: string) => Handle | undefined): readonly Consumer[];
