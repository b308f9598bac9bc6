const documents = "md markdown rst adoc pdf html htm css scss svg png jpg jpeg gif ico";
const programs =
  "bat bazel bzl c cc cjs cpp cs dart ex exs go gradle groovy h hpp java jl js jsx kt kts lua m mjs mm mod php pl ps1 py r rb rs scala sh sql sum swift tf toml ts tsx vue xml zig";
const toolFiles =
  "AUTHORS BUILD CHANGELOG CODEOWNERS CONTRIBUTING COPYING LICENSE NOTICE OWNERS README VERSION WORKSPACE Brewfile Dockerfile Gemfile Jenkinsfile Makefile Procfile Rakefile Vagrantfile";
const otherEnding = new RegExp(`\\.(?:${`${documents} ${programs}`.replaceAll(" ", "|")})$`, "i");
const otherName = new RegExp(`(?:^|/)(?:\\.[^./]+|${toolFiles.replaceAll(" ", "|")})$`);

/**
 * Whether a reference can lead to a file of this name: not to program text, a document, or a file that tools know by its
 * name (.gitignore, LICENSE, Makefile). References to those are not followed, so a change there is looked for in no contract.
 */
export function mayHoldSchema(path: string): boolean {
  return !otherEnding.test(path) && !otherName.test(path);
}

/** What `init` writes for editors: the JSON Schema of the config, which is no contract of the repository. */
export const editorSchemaPath = ".contract-check/config.schema.json";

/** Whether a file gives attributes to others: `.gitattributes`, in any folder. */
export function isAttributesFile(path: string): boolean {
  return path === ".gitattributes" || path.endsWith("/.gitattributes");
}
