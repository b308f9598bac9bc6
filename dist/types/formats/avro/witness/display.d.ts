import type { Encounter } from "./replay-path.js";
/** How one number is understood on both sides: "1700000000000 was written as 2023-… and is read as 1970-…". */
export declare function display({ datum, pair: { reader, writer } }: Encounter): string;
