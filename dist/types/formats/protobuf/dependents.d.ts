import type { ComparisonTask } from "../../model/format.js";
import type { References } from "../dependents.js";
import type { ProtoModel } from "./model/proto-model.js";
/** Files refer to each other by the paths that they import; what is imported is followed through any number of files. */
export declare function references(base: ProtoModel, head: ProtoModel, task: ComparisonTask): References;
/** buf's PACKAGE rules look at whole packages: the unchanged files of head's packages are opened too. */
export declare function openPackages(base: ProtoModel, head: ProtoModel, task: ComparisonTask): Promise<void>;
