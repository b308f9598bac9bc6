// Writes src/calendar/time/windows-zones.generated.json: Windows' names of time zones, as Outlook and Exchange write them
// into TZID, with the IANA zone that CLDR gives each for the whole world (territory "001").
// node scripts/windows-zones.mjs --check fails when the file is not what the installed cldr-core gives.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { format, resolveConfig } from "prettier";

const require = createRequire(import.meta.url);
const { version } = require("cldr-core/package.json");
const { mapTimezones } = require("cldr-core/supplemental/windowsZones.json").supplemental.windowsZones;
const zones = mapTimezones
  .map(({ mapZone }) => mapZone)
  .filter(({ _territory }) => _territory === "001")
  .map(({ _other, _type }) => [_other.toLowerCase(), _type === "Etc/UTC" ? "UTC" : _type])
  .sort(([a], [b]) => (a < b ? -1 : 1));
const file = new URL("../src/calendar/time/windows-zones.generated.json", import.meta.url);
const style = await resolveConfig(file.pathname);
const json = JSON.stringify({ source: `cldr-core ${version}`, zones: Object.fromEntries(zones) });
const text = await format(json, { ...style, parser: "json" });
if (!process.argv.includes("--check")) writeFileSync(file, text);
else if (readFileSync(file, "utf8") !== text) {
  console.error("windows-zones.generated.json is not current: run node scripts/windows-zones.mjs");
  process.exit(1);
}
