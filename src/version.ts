declare const CONTRACT_CHECK_VERSION: string | undefined;

/** The package's version, written in by the build; run from source there is none. */
export const version = typeof CONTRACT_CHECK_VERSION === "string" ? CONTRACT_CHECK_VERSION : "0.0.0-source";
