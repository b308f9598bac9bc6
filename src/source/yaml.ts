import type * as Library from "./yaml-library.js";
import type { Node as YamlNode } from "yaml";
import { deepest } from "./json.js";
import type { Node } from "./node.js";
import { ReadError, type Text } from "./text.js";
import { convert, type YamlDocument } from "./yaml-nodes.js";
import { type Unclosed, unclosedBefore } from "./yaml-unclosed.js";

/** Larger YAML files are refused: the parser needs many times the file, and no contract or config is that big. */
export const largestYaml = 4 * 1024 * 1024;
/** Reads one YAML 1.2 document. Throws ReadError with file, line, column and what was expected. */
export type YamlReader = (source: Text) => Node;

/** Reads a stream of documents divided by ---, as catalogues hold them. Empty documents are left out. */
export type YamlStreamReader = (source: Text) => readonly Node[];

/** The reader; the YAML library is loaded with the first call, so that runs without YAML never pay for it. */
export async function yamlReader(): Promise<YamlReader> {
  const yaml = await import("./yaml-library.js");
  return (source) => convert(onlyDocument(compose(source, yaml), source), source, yaml);
}

export async function yamlStreamReader(): Promise<YamlStreamReader> {
  const yaml = await import("./yaml-library.js");
  return (source) =>
    compose(source, yaml)
      .filter((document) => document.contents !== null)
      .map((document) => convert(onlyDocument([document], source), source, yaml));
}

function compose(source: Text, yaml: typeof Library): readonly YamlDocument[] {
  if (source.text.length > largestYaml) {
    const limit = `${String(largestYaml / 1024 / 1024)} MB`;
    throw new ReadError(`this YAML file is larger than ${limit}: split it`, { file: source.file });
  }
  const tokens = [...new yaml.Parser().parse(source.text)];
  refuseDeep(tokens, source);
  const composer = new yaml.Composer({
    version: "1.2",
    schema: "core",
    prettyErrors: false,
    // The library compares every key with every other; duplicates are kept here and seen by the caller.
    uniqueKeys: false,
  });
  const documents = [...composer.compose(tokens, true, source.text.length)];
  const [error] = documents.flatMap(({ errors }) => errors);
  const unclosed = error && unclosedBefore(tokens, error.pos[0]);
  if (unclosed) throw unclosedFault(unclosed, source);
  return documents;
}

function unclosedFault({ opens, closes, at }: Unclosed, source: Text): ReadError {
  return new ReadError(
    `this ${opens} is not closed: write ${closes} where it ends`,
    source.locate(at, at + 1),
  );
}

function emptyFile(source: Text): ReadError {
  return new ReadError("the file is empty: expected a YAML document", source.locate(0, 0));
}

/** The library composes recursively; its tokens are made without recursion and show the depth before that. */
function refuseDeep(tokens: readonly unknown[], source: Text): void {
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (typeof token !== "object" || token === null) continue;
    if (depth > deepest) {
      const offset = "offset" in token && typeof token.offset === "number" ? token.offset : 0;
      throw new ReadError(
        `the document is nested more than ${String(deepest)} levels deep`,
        source.locate(offset, offset + 1),
      );
    }
    if ("items" in token && Array.isArray(token.items)) {
      for (const item of token.items as { key?: unknown; value?: unknown }[]) {
        if (item.key) waiting.push({ token: item.key, depth: depth + 1 });
        if (item.value) waiting.push({ token: item.value, depth: depth + 1 });
      }
    } else if ("value" in token) waiting.push({ token: token.value, depth });
  }
}

function onlyDocument(
  documents: readonly YamlDocument[],
  source: Text,
): YamlDocument & { contents: YamlNode } {
  for (const { errors, warnings } of documents) {
    const error = errors[0] ?? warnings[0];
    if (error) throw new ReadError(plainWords(error, source), source.locate(...error.pos));
  }
  const [document, second] = documents;
  if (second) {
    const at = second.range[0];
    throw new ReadError("expected one YAML document, found a second one: remove everything from --- on", {
      ...source.locate(at, at + 3),
    });
  }
  if (document && document.directives.yaml.explicit && document.directives.yaml.version !== "1.2") {
    throw new ReadError("%YAML 1.1 is not read (yes and no would be booleans): remove this line", {
      ...source.locate(0, 9),
    });
  }
  if (!document?.contents) throw emptyFile(source);
  return document as YamlDocument & { contents: YamlNode };
}

const codes: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "a tab may not indent YAML: use spaces",
  BAD_INDENT: "this line is not indented like its neighbours: line it up with the keys above",
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line: is a colon or a quote missing above?",
  BAD_SCALAR_START: 'a plain value may not begin with this character: put it in quotes, as in "@acme/orders"',
  TAG_RESOLVE_FAILED: "this tag (!…) is not known: write the plain value",
};

/** What ends before the line does: {name} is a whole mapping, and "a" a whole text. */
const ended = 'the value has ended before this: put all of it in quotes, as in "{name}/{version}.avsc"';

function plainWords({ code, message, pos: [at] }: YamlDocument["errors"][number], { text }: Text): string {
  if (code === "UNEXPECTED_TOKEN" && /[\]}"']/.test(text.charAt(at - 1))) return ended;
  return Object.hasOwn(codes, code) ? (codes[code] ?? message) : `this is not YAML: ${message}`;
}
