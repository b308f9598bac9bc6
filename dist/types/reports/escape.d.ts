/**
 * Text from contracts is the attacker's: control characters, terminal escapes and invisible direction marks are shown
 * as escapes, so that what a person reads is what is there.
 */
export declare function visible(text: string): string;
/** One line, for places that cannot hold more. */
export declare function oneLine(text: string): string;
/** Plain text inside GitHub markdown: no markup, no HTML, no mentions, no links. */
export declare function markdownText(text: string): string;
/** Inline code whose fence is longer than any run of backticks inside. */
export declare function markdownCode(text: string): string;
/** Markdown inside a table cell: GitHub ends a cell at a bar even inside code. */
export declare function cell(markdown: string): string;
/** A longer text cut in the middle of nothing important: the end says how much is missing. */
export declare function shorten(text: string, length: number): string;
/** JSON for people and programs: what JSON.stringify leaves of control and direction characters is escaped too. */
export declare function jsonText(value: unknown): string;
