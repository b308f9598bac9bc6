import { anyOf } from "../algorithms/words.js";
import { formats } from "../formats/registry.js";
import { type FormatId, contractSuffixes, formatByName } from "../model/formats.js";

/** Files without an extension whose name says that they are something else: nobody need open them. */
const otherFiles =
  /^(Makefile|GNUmakefile|Dockerfile|Containerfile|Jenkinsfile|Vagrantfile|Rakefile|Gemfile|Procfile|CODEOWNERS|LICENSE|LICENCE|COPYING|NOTICE|AUTHORS|README|CHANGELOG)$/;

/** Files that may be contracts by content: JSON or YAML by name, or without any extension (as in schema registries). */
export function mayBeContract(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return /\.(json|ya?ml)$/.test(name) || (!name.includes(".") && !otherFiles.test(name));
}

/** The format of a file whose name does not show it. */
export function formatByContent(path: string, start: string): FormatId | undefined {
  return formats.find(({ isContract }) => isContract?.(path, start))?.id;
}

/** A file that a person named; a pipe has no name. */
export interface NamedText {
  readonly name: string | undefined;
  readonly text: string | undefined;
}

/** The common format of two files: by the name of either, else by their texts. */
export function recogniseTogether(
  base: NamedText,
  head: NamedText,
): { readonly name: string; readonly format: FormatId } | { readonly fault: string } {
  const [before, after] = [formatOf(base), formatOf(head)];
  if (before !== undefined && after !== undefined && before.format !== after.format) {
    return {
      fault: `${base.name ?? "base"} is ${before.format} and ${head.name ?? "head"} is ${after.format}: give two contracts of one format`,
    };
  }
  const recognised = after ?? before;
  if (recognised === undefined) {
    const other = [head, base].find(
      ({ text }) => text !== undefined && interfaceDocument.test(text.slice(0, 4096)),
    );
    if (other)
      return {
        fault: `${other.name ?? "this"} describes an interface (OpenAPI, AsyncAPI or Swagger), which contract-check does not judge: put its schemas into files of their own, and compare those`,
      };
    return {
      fault: `cannot tell the format of ${head.name ?? "head"}: its name does not end in ${anyOf(contractSuffixes)}, and its text is neither Avro, Protobuf nor JSON Schema; give it such a name, or, in a repository, say format: in its entry of contracts: in the config`,
    };
  }
  const speakingName = [head, base].find(
    ({ name }) => name !== undefined && formatByName(name) !== undefined,
  );
  return {
    name: speakingName?.name ?? head.name ?? base.name ?? `contract${recognised.suffix}`,
    format: recognised.format,
  };
}

/** The key that begins such a document, in JSON or YAML. */
const interfaceDocument = /^\s*(?:\{\s*)?(["']?)(?:openapi|asyncapi|swagger)\1\s*:/m;

interface Recognised {
  readonly format: FormatId;
  /** The name that such a text would have. */
  readonly suffix: string;
}

function formatOf({ name, text }: NamedText): Recognised | undefined {
  const format = name === undefined ? undefined : formatByName(name);
  if (format !== undefined) return { format, suffix: "" };
  return text === undefined ? undefined : formatByText(text.slice(0, 64 * 1024));
}

function formatByText(text: string): Recognised | undefined {
  const isJson = /^\uFEFF?\s*[{["]/.test(text);
  for (const { id, suffixOf } of formats) {
    const suffix = suffixOf(text, isJson);
    if (suffix !== undefined) return { format: id, suffix };
  }
  return undefined;
}
