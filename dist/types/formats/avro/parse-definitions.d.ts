import type { ArrayNode, ObjectNode } from "../../source/node.js";
import type { Common } from "./parse-named.js";
import type { Reading } from "./reading.js";
import type { Field, Named } from "./schema.js";
export declare function record(reading: Reading, node: ObjectNode, name: string, scope: string, common: Common): Named;
export declare function fields(reading: Reading, list: ArrayNode, namespace: string, owner: string): readonly Field[];
export declare function enumeration(reading: Reading, node: ObjectNode, name: string, common: Common): Named;
export declare function fixed(reading: Reading, node: ObjectNode, name: string, common: Common): Named;
