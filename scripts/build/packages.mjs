// What the licences of bundled packages ask for, and the list of them that auditors read.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @returns each package that the modules come from: { name, version, licence, text }, sorted by name. */
export function packagesOf(root, modules) {
  const folders = new Set();
  for (const path of modules) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path.replace(/\\/g, "/"))?.[0];
    if (folder !== undefined) folders.add(folder);
  }
  const packages = new Map();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^(licen[sc]e|copying)/i.test(entry));
    const text = file === undefined ? undefined : readFileSync(join(folder, file), "utf8").trim();
    packages.set(`${name}@${version}`, { name, version, licence: license, text });
  }
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, info]) => info);
}

/**
 * The licence of every package that ended up in a bundle, then the `texts` of files that are no package. What many
 * packages grant in the same words stands once, below the copyright lines of all of them.
 */
export function notices(packages, texts) {
  const grants = new Map();
  for (const info of packages) {
    const { copyright, grant } = partsOf(info.text ?? "(the package ships no licence text)");
    const words = grant.replace(/[\s"'“”*]+/g, " ").toLowerCase();
    const title = `${info.name} ${info.version} (${info.licence ?? "see below"})`;
    const entry = [title, copyright, source(info.licence, info.name)].filter(Boolean).join("\n\n");
    const group = grants.get(words) ?? { grant, entries: [] };
    group.entries.push(entry);
    grants.set(words, group);
  }
  const sections = [...grants.values()].map(
    ({ grant, entries }) => `${entries.join("\n\n\n")}\n\n\n${grant}\n`,
  );
  return [...sections, ...texts].join(`\n${"-".repeat(78)}\n\n`);
}

/** The names and years of a licence, and what it grants. */
function partsOf(text) {
  const at = text.search(/^[ \t]*(?:Permission (?:is hereby granted|to use, copy)|Redistribution and use)/m);
  return at < 0
    ? { copyright: "", grant: text }
    : { copyright: text.slice(0, at).trim(), grant: text.slice(at).trim() };
}

/** The Mozilla licence asks to say where the source is. */
function source(licence, name) {
  return licence?.startsWith("MPL") ? `Its source: https://www.npmjs.com/package/${name}` : "";
}

/** A CycloneDX 1.6 document of the bundled packages. The same sources give the same bytes: no time, no serial number. */
export function softwareBill(packages, version) {
  const components = packages.map(({ name, version: at, licence }) => ({
    type: "library",
    "bom-ref": purl(name, at),
    name,
    version: at,
    purl: purl(name, at),
    ...(licence !== undefined && {
      licenses: [/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } }],
    }),
  }));
  const subject = {
    type: "application",
    "bom-ref": purl("contract-check", version),
    name: "contract-check",
    version,
  };
  const document = {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { ...subject, purl: purl("contract-check", version) } },
    components,
    dependencies: [
      { ref: purl("contract-check", version), dependsOn: components.map(({ purl: ref }) => ref) },
    ],
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function purl(name, version) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
