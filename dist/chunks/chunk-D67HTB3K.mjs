import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);

// src/model/schema-files.ts
var documents = "md markdown rst adoc pdf html htm css scss svg png jpg jpeg gif ico";
var programs = "bat bazel bzl c cc cjs cpp cs dart ex exs go gradle groovy h hpp java jl js jsx kt kts lua m mjs mm mod php pl ps1 py r rb rs scala sh sql sum swift tf toml ts tsx vue xml zig";
var toolFiles = "AUTHORS BUILD CHANGELOG CODEOWNERS CONTRIBUTING COPYING LICENSE NOTICE OWNERS README VERSION WORKSPACE Brewfile Dockerfile Gemfile Jenkinsfile Makefile Procfile Rakefile Vagrantfile";
var otherEnding = new RegExp(`\\.(?:${`${documents} ${programs}`.replaceAll(" ", "|")})$`, "i");
var otherName = new RegExp(`(?:^|/)(?:\\.[^./]+|${toolFiles.replaceAll(" ", "|")})$`);
function mayHoldSchema(path) {
  return !otherEnding.test(path) && !otherName.test(path);
}

export {
  mayHoldSchema
};
