/**
 * A config with more entries under `contracts:`, everything else as it is, comments too; undefined where the list is
 * not written line by line, so that only a person can add to it.
 * @param entries lines of a list whose dashes stand in the third column.
 */
export function withEntries(text: string, entries: readonly string[]): string | undefined {
  const lines = text.replace(/\n*$/, "\n").split("\n").slice(0, -1);
  const start = lines.findIndex((line) => /^contracts\s*:\s*(#.*)?$/.test(line));
  if (start < 0)
    return lines.some((line) => /^["']?contracts\b/.test(line))
      ? undefined
      : `${[...lines, "", "contracts:", ...entries].join("\n")}\n`;
  const after = lines.slice(start + 1);
  const isInside = (line: string) => /^(\s|-|#|$)/.test(line);
  const next = after.findIndex((line) => !isInside(line));
  const block = next < 0 ? after : after.slice(0, next);
  const end = block.findLastIndex((line) => /^\s*[^\s#]/.test(line)) + 1;
  const [, indent] = /^(\s*)- /.exec(block.find((line) => /^\s*- /.test(line)) ?? "") ?? [];
  if (indent === undefined || end === 0) return undefined;
  const moved = entries.map((line) => indent + line.slice(2));
  return `${[...lines.slice(0, start + 1 + end), ...moved, ...lines.slice(start + 1 + end)].join("\n")}\n`;
}
