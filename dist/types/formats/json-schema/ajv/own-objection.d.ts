import type { Objection } from "./error-text.js";
import type { Refusal } from "../engine/refused.js";
/** Among what a reader objects to in an instance: what one change refuses. undefined where that cannot be told. */
export declare function ownObjection(objections: readonly Objection[], { place, part }: Refusal): Objection | undefined;
