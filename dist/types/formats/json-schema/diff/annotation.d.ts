import type { SchemaDifference } from "./difference.js";
/** Whether a change can refuse nothing: it is looked at by people and programs only. */
export declare function isAnnotation({ base, head, documents }: SchemaDifference): boolean;
