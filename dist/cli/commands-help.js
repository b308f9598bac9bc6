import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  everywhere
} from "./chunk-ZK6ZCCRP.js";
import "./chunk-PL2K5IKI.js";
import "./chunk-M3OXMBXV.js";

// src/commands/help.ts
function commandHelp(command) {
  const { name, summary, operands, options, example } = command;
  return `contract-check ${name}${operands === void 0 ? "" : ` ${operands}`} [OPTIONS]

${summary}

Options:
${optionLines({ ...options, ...everywhere })}

Example:
${example}
`;
}
function optionLines(options) {
  const left = Object.entries(options).map(([name, { short, value, help }]) => {
    const flag = `${short === void 0 ? "    " : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`;
    return [flag, help];
  });
  const width = Math.max(...left.map(([flag]) => flag.length));
  return left.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`).join("\n");
}
function overview(commands) {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `contract-check: the CI gate for Avro, Protobuf and JSON Schema contracts

Usage: contract-check [COMMAND] [OPTIONS]        (no command: check)

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

contract-check COMMAND --help shows a command's options and an example.
Exit codes: 0 pass · 1 refused · 2 usage or configuration · 3 contract fault · 4 unverifiable · 5 waiting for a window
`;
}
export {
  commandHelp,
  overview
};
