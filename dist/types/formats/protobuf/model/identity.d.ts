import type { Identity } from "../../../model/format.js";
/** Package and top-level messages: the same in a file that was only moved. */
export declare function identityOf(_path: string, text: string): Identity | undefined;
