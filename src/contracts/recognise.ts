import { formats } from "../formats/formats.js";
import type { FormatId } from "../model/change.js";

/** The format of a file that is a contract by its name. */
export function formatByName(path: string): FormatId | undefined {
  return formats.find(({ suffixes }) => suffixes.some((suffix) => path.endsWith(suffix)))?.id;
}

/** Files that may be contracts by content: JSON or YAML by name, or without any extension (as in schema registries). */
export function mayBeContract(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(json|ya?ml)$/.test(name) || !name.includes(".");
}

const dialect =
  /"\$schema"\s*:\s*"(?:https?:\/\/json-schema\.org\/(?:draft-0[3-7]|draft\/20\d\d-\d\d|schema|draft)[^"]*|(?:https?|iglu):[^"]*\/schema\/jsonschema\/[^"]*)"/;
const yamlDialect = /^["']?\$schema["']?\s*:\s*["']?https?:\/\/json-schema\.org\/(?:draft|schema)/m;

/** The format of a file that only its content tells: JSON or YAML whose `$schema` is a JSON Schema dialect. */
export function formatByContent(path: string, text: string): FormatId | undefined {
  const start = text.slice(0, 64 * 1024);
  if (/\.ya?ml$/.test(path)) return yamlDialect.test(start) ? "json-schema" : undefined;
  return /^\uFEFF?\s*\{/.test(start) && dialect.test(start) ? "json-schema" : undefined;
}

/** Code that others own, and data that tests feed to programs: skipped unless the config includes it. */
const skippedFolders =
  /(?:^|\/)(?:node_modules|vendor|third_party|testdata|__tests__|__fixtures__|(?:src\/)?test\/resources|\.git)\//;

export function isSkipped(path: string): boolean {
  return skippedFolders.test(path);
}
