var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);
var stdin_exports = {};
__export(stdin_exports, {
  mayHoldSchema: () => mayHoldSchema
});
module.exports = __toCommonJS(stdin_exports);
var documents = "md markdown rst adoc pdf html htm css scss svg png jpg jpeg gif ico";
var programs = "bat bazel bzl c cc cjs cpp cs dart ex exs go gradle groovy h hpp java jl js jsx kt kts lua m mjs mm mod php pl ps1 py r rb rs scala sh sql sum swift tf toml ts tsx vue xml zig";
var toolFiles = "AUTHORS BUILD CHANGELOG CODEOWNERS CONTRIBUTING COPYING LICENSE NOTICE OWNERS README VERSION WORKSPACE Brewfile Dockerfile Gemfile Jenkinsfile Makefile Procfile Rakefile Vagrantfile";
var otherEnding = new RegExp(`\\.(?:${`${documents} ${programs}`.replaceAll(" ", "|")})$`, "i");
var otherName = new RegExp(`(?:^|/)(?:\\.[^./]+|${toolFiles.replaceAll(" ", "|")})$`);
function mayHoldSchema(path) {
  return !otherEnding.test(path) && !otherName.test(path);
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  mayHoldSchema
});
