import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  UsageError,
  didYouMean
} from "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

// src/commands/schema.ts
async function allSchemas() {
  const report = await import("./report.schema-ZI2UJM2Q.js");
  const { schemas } = await import("./schemas.generated-AIBP4QO4.js");
  return { report: report.default, ...schemas };
}
var command = {
  name: "schema",
  summary: "Prints the JSON Schema of a file format or of the JSON output",
  operands: "NAME",
  options: {},
  example: "  contract-check schema report > contract-check-report.schema.json",
  async run(args, terminal) {
    const [name] = args.operands;
    const schemas = await allSchemas();
    const names = Object.keys(schemas);
    if (name === void 0 || !Object.hasOwn(schemas, name)) {
      const hint = name === void 0 ? "" : didYouMean(name, names);
      throw new UsageError(`schema prints one of: ${names.join(", ")}${hint}`);
    }
    terminal.out(`${JSON.stringify(schemas[name], null, 2)}
`);
    return 0;
  }
};
export {
  command
};
