import type { ProfileName } from "../../../model/formats.js";
import { type ProfileResult } from "../../../model/contract.js";
import type { Verdict } from "../../../model/outcome.js";
import type { ProfileTask } from "../../format-definition.js";
import { type Contract } from "../schema/schema.js";
/**
 * `avro-reference`: Apache Avro 1.12's SchemaCompatibility. `confluent`: Schema Registry, which calls it and takes
 * its exceptions for "incompatible". Both ignore logical types. Neither knows protocols: their parts are asked one by one.
 */
export declare function profile(name: ProfileName, task: ProfileTask<Contract>): {
    verdict: Verdict;
    result: ProfileResult;
} | undefined;
