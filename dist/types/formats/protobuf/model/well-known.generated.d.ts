export declare const wellKnown: Readonly<Record<string, string>>;
