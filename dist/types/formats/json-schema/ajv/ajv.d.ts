import { Ajv, type Options } from "ajv";
import { type Dialect } from "../documents/dialect.js";
/** An Ajv that speaks a dialect, formats included. This module is loaded when the first instance must be confirmed. */
export declare function ajvOf(dialect: Dialect, options: Options): Pick<Ajv, "addSchema" | "addKeyword" | "compile">;
