import { editDistance } from "../../algorithms/nearest.js";
import { isZone } from "./instants.js";
import windows from "./windows-zones.generated.json" with { type: "json" };

/** By lower-case Windows name. */
const windowsZones: ReadonlyMap<string, string> = new Map(Object.entries(windows.zones));
const cities = new Map<string, string>();

/** A zone that the time data knows, or why not. `advice` is for a name that works but is better not used. */
export type ZoneCheck =
  | { readonly zone: string; readonly advice?: string }
  | { readonly message: string; readonly suggestion?: string };

/** Checks an IANA zone name; an unknown one is never read as UTC. */
export function checkZone(name: string): ZoneCheck {
  const text = name.trim();
  if (!isZone(text)) return unknownZone(text);
  if (text === "UTC" || text === "Etc/UTC") return { zone: "UTC" };
  if (!text.includes("/") || text.startsWith("Etc/")) return { zone: text, advice: legacyAdvice(text) };
  return { zone: text };
}

/** The IANA zone of a name found in a calendar file: IANA itself, a Windows name, or a path that ends in an IANA name. */
export function mapZone(name: string): string | undefined {
  const text = name.trim().replace(/^"|"$/g, "");
  const windows = windowsZones.get(text.toLowerCase());
  if (windows !== undefined) return windows;
  if (isZone(text)) return text === "Etc/UTC" ? "UTC" : text;
  const tail = /[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(text)?.[0];
  return tail !== undefined && isZone(tail) ? tail : undefined;
}

function unknownZone(text: string): ZoneCheck {
  const shown = text.slice(0, 60);
  if (/^[+-]?\d|^(UTC|GMT)[+-]/i.test(text)) {
    return {
      message: `"${shown}" is a fixed offset, which is wrong for half of the year; name a place, like Europe/Berlin.`,
    };
  }
  const suggestion = windowsZones.get(text.toLowerCase()) ?? nearestZone(text);
  const hint =
    suggestion === undefined ? "use an IANA name, like Europe/Berlin" : `did you mean ${suggestion}?`;
  return {
    message: `The time zone "${shown}" is unknown; ${hint}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}

function legacyAdvice(text: string): string {
  return `"${text}" is a fixed offset or a legacy name, and does not follow the clocks of a place; name one, like Europe/Berlin.`;
}

/** By city ("berlin"), else by the fewest edits. */
function nearestZone(text: string): string | undefined {
  const zoneName = text.toLowerCase().replace(/ /g, "_").slice(0, 60);
  for (const zone of Intl.supportedValuesOf("timeZone")) {
    if (cities.size < 1000) cities.set((zone.split("/").at(-1) ?? "").toLowerCase(), zone);
  }
  const city = cities.get(zoneName.split("/").at(-1) ?? "");
  if (city !== undefined) return city;
  const ranked = Intl.supportedValuesOf("timeZone")
    .map((zone) => ({ zone, distance: editDistance(zoneName, zone.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best !== undefined && best.distance <= Math.max(2, zoneName.length / 4) ? best.zone : undefined;
}
