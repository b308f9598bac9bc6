/** A zone that the time data knows, or why not. `advice` is for a name that works but is better not used. */
export type ZoneCheck = {
    readonly zone: string;
    readonly advice?: string;
} | {
    readonly message: string;
    readonly suggestion?: string;
};
/** Checks an IANA zone name; an unknown one is never read as UTC. */
export declare function checkZone(name: string): ZoneCheck;
/** The IANA zone of a name found in a calendar file: IANA itself, a Windows name, or a path that ends in an IANA name. */
export declare function mapZone(name: string): string | undefined;
