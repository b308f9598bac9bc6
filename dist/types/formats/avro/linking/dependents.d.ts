import type { ComparisonTask } from "../../../model/format.js";
import type { References } from "../../dependents.js";
import { type Model } from "./model.js";
/**
 * Avro files refer to each other by the full names of types. A file whose own definitions differ changed; what it defines
 * besides, a container of a changed inline type say, counts as part of it.
 */
export declare function references(base: Model, head: Model, task: ComparisonTask): Promise<References>;
