import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  UsageError,
  didYouMean
} from "./chunk-FGOMW2XJ.js";
import "./chunk-PBTHCYGG.js";

// src/commands/schema.ts
var schemas = {
  report: () => import("./report.schema-6QHCQRHD.js")
};
var command = {
  name: "schema",
  summary: "Prints the JSON Schema of a file format or of the JSON output",
  operands: "NAME",
  options: {},
  example: "  contract-check schema report > contract-check-report.schema.json",
  async run(args, terminal) {
    const [name] = args.operands;
    const names = Object.keys(schemas);
    const load = name !== void 0 && Object.hasOwn(schemas, name) ? schemas[name] : void 0;
    if (!load) {
      const hint = name === void 0 ? "" : didYouMean(name, names);
      throw new UsageError(`schema prints one of: ${names.join(", ")}${hint}`);
    }
    terminal.out(`${JSON.stringify((await load()).default, null, 2)}
`);
    return 0;
  }
};
export {
  command
};
