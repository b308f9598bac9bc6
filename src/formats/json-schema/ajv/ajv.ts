import { Ajv, type Options } from "ajv";
import { Ajv2019 } from "ajv/dist/2019.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { type Dialect, isAtLeast } from "../documents/dialect.js";

type AnyAjv = Pick<Ajv, "addSchema" | "addKeyword" | "addFormat" | "compile">;

/** An Ajv that speaks a dialect, formats included. This module is loaded when the first instance must be confirmed. */
export function ajvOf(dialect: Dialect, options: Options): AnyAjv {
  const ajv = withFormats(dialect, options);
  // OpenAPI's formats for whole numbers say nothing of other numbers; ajv-formats refuses those.
  ajv.addFormat("int64", { type: "number", validate: () => true });
  ajv.addFormat("int32", { type: "number", validate: isInt32 });
  return ajv;
}

function withFormats(dialect: Dialect, options: Options): AnyAjv {
  if (isAtLeast(dialect, "2020-12")) return formats.default(new Ajv2020(options));
  return formats.default(isAtLeast(dialect, "2019-09") ? new Ajv2019(options) : new Ajv(options));
}

function isInt32(value: number): boolean {
  return !Number.isInteger(value) || value === (value | 0);
}
