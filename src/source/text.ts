import type { Location, PartialLocation, Range, Side } from "../model/location.js";

/** A file's text with an index of its lines. Offsets are UTF-16 units from 0; lines and columns count from 1. */
export interface Text {
  readonly file: string;
  readonly side: Side;
  readonly text: string;
  rangeOf(start: number, end: number): Range;
  locate(start: number, end: number): Location;
}

/** A byte-order mark is dropped: it is not content. CRLF and lone CR count as one line end. */
export function textOf(file: string, side: Side, content: string): Text {
  const text = content.startsWith("\uFEFF") ? content.slice(1) : content;
  let starts: number[] | undefined;
  const pointOf = (offset: number): { line: number; column: number } => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  const rangeOf = (start: number, end: number): Range => {
    const { line, column } = pointOf(start);
    const to = pointOf(end);
    return { line, column, endLine: to.line, endColumn: to.column };
  };
  const locate = (start: number, end: number): Location => {
    const { line, column, endLine, endColumn } = rangeOf(start, end);
    return { file, side, line, column, endLine, endColumn };
  };
  return { file, side, text, rangeOf, locate };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** A fault found while reading a text; thrown inside a reader, turned into a Fault at its door. */
export class ReadError extends Error {
  override readonly name = "ReadError";
  constructor(
    message: string,
    readonly location: PartialLocation,
  ) {
    super(message);
  }
}

/** What stands in the text, short enough for a message, with control characters made visible. */
export function excerpt(text: string, length = 24): string {
  const quote = text.length > length ? `${text.slice(0, length)}…` : text;
  return JSON.stringify(quote);
}
