import type { Format } from "../../model/format.js";
export declare const protobuf: Format;
