import type { Location } from "../../model/location.js";
import type { ReadFile } from "./validate.js";
/** Where a key's value or a list's entry stands in a file that was read; the nearest that is there. */
export declare function placeIn({ root, source }: Pick<ReadFile<unknown>, "root" | "source">, steps: readonly (string | number)[]): Location;
