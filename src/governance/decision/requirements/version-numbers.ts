import { finding } from "../finding.js";
import { defineRequirement } from "../requirement.js";

export const versionNumber = defineRequirement({
  code: "GV170",
  dimension: "plan",
  title: "The contract's version grows by too little, or goes back",
  why: "People choose what to upgrade by a contract's version: by semver a broken promise is a MAJOR step and a lost direction or a removal a MINOR one (before 1.0.0 one less), by SchemaVer a MODEL and a REVISION. Where `files:` names {version} in the path, it holds the change up, unless the entry says `versions: report`; a top-level version in an Avro or JSON Schema document is only told of, unless it says `versions: enforce`. A larger step than is needed is free.",
  remedy: "Set the version that the message names.",
  triggers: ["push", "governance-edit", "landing"],
  alsoSays: [
    {
      code: "GV171",
      title: "A version that has landed is edited",
      why: "Whoever has read a version trusts that it stays what it is; a second file of the same version is an edit too, and so is another content under the number of a version that was removed. Documentation may change.",
      remedy:
        "Restore it and add a new version; where such files are no publications, the entry says `published: editable`.",
    },
    {
      code: "GV172",
      title: "A version is not numbered as its line is",
      why: "Versions that are counted in two ways have no order, so nobody can tell which one comes before; it is compared with the newest.",
      remedy:
        "Number it as the other versions are, or say `versioning:` in the entry on the governed branch.",
    },
    {
      code: "GV174",
      title: "A contract says another version than its path",
      why: "Who reads the text, the address or the package, and who reads the path, would speak of two versions. It is checked where the entry says `versioning: {from: …}` or `versioning: package`.",
      remedy: "Make both the same.",
    },
  ],
  of: ["contract"],
  courses: ["ordinary", "forbidden"],
  find: ({ case: { path, versions } }) =>
    versions.map(({ code, message, unblock }) => finding(path, { code, status: "unmet", message, unblock })),
});
