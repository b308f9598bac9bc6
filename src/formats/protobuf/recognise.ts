const syntax = /^[ \t]*(?:syntax|edition)[ \t]*=[ \t]*["']/m;
const definition = /^[ \t]*(?:message|enum|service)[ \t]+\w+[ \t]*\{/m;

/** The ending of the name that a text would have as a Protobuf file. */
export function suffixOf(text: string, isJson: boolean): string | undefined {
  return !isJson && (syntax.test(text) || definition.test(text)) ? ".proto" : undefined;
}
