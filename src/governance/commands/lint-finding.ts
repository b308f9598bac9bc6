import type { PartialLocation } from "../../model/location.js";

/** One thing that `lint` found. Errors make the gate stop or refuse; warnings are worth a look. */
export interface Lint {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly location?: PartialLocation;
  readonly page?: string;
}

export function warning(code: string, message: string, location?: PartialLocation): Lint {
  return { code, severity: "warning", message, ...(location && { location }) };
}
