import type { Format } from "../../model/format.js";
/** Apache Avro: schemas, protocols and IDL, judged as its decoders resolve a writer's schema against a reader's. */
export declare const avro: Format;
