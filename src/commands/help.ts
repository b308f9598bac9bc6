import type { Command, Option } from "./command.js";
import { everywhere } from "./arguments.js";

export function commandHelp(command: Command): string {
  const { name, summary, operands, options, example } = command;
  return `contract-check ${name}${operands === undefined ? "" : ` ${operands}`} [OPTIONS]

${summary}

Options:
${optionLines({ ...options, ...everywhere })}

Example:
${example}
`;
}

function optionLines(options: Readonly<Record<string, Option>>): string {
  const left = Object.entries(options).map(([name, { short, value, help }]) => {
    const flag = `${short === undefined ? "    " : `-${short}, `}--${name}${value === undefined ? "" : ` ${value}`}`;
    return [flag, help] as const;
  });
  const width = Math.max(...left.map(([flag]) => flag.length));
  return left.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`).join("\n");
}

export function overview(commands: readonly Pick<Command, "name" | "summary">[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `contract-check: the CI gate for Avro, Protobuf and JSON Schema contracts

Usage: contract-check [COMMAND] [OPTIONS]        (no command: check)

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join("\n")}

contract-check COMMAND --help shows a command's options and an example.
Exit codes: 0 pass · 1 refused · 2 usage or configuration · 3 contract fault · 4 unverifiable · 5 waiting for a window
`;
}
