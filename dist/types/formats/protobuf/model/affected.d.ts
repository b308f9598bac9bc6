import type { ComparisonTask } from "../../../model/format.js";
import type { Affected } from "../../define-format.js";
import type { ProtoModel } from "./proto-model.js";
/** Files that did not change themselves but mean something else, because something that they import did. */
export declare function affectedFiles(base: ProtoModel, head: ProtoModel, task: ComparisonTask): Promise<readonly Affected[]>;
/** buf's PACKAGE rules look at whole packages: the unchanged files of head's packages are opened too. */
export declare function openPackages(base: ProtoModel, head: ProtoModel, task: ComparisonTask): Promise<void>;
