import { promises as fs } from "node:fs"; // loaded when it is used
import { dirname } from "node:path";
import { UsageError } from "./command.js";

/**
 * Writes a file that the user asked for, and the folders above it that are missing.
 * @param flag "wx" refuses to overwrite.
 * @throws UsageError when the place cannot be written.
 */
export async function writeAskedFile(path: string, text: string, flag: "w" | "wx" = "w"): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await fs.writeFile(path, text, { flag });
  } catch (error) {
    throw new UsageError(
      `${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** One folder after the other: node's own `recursive` never returns where the system denies that a parent exists. */
async function makeFolder(folder: string): Promise<void> {
  const parent = dirname(folder);
  if (await exists(folder)) return;
  if (parent !== folder) await makeFolder(parent);
  await fs.mkdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  });
}

async function exists(path: string): Promise<boolean> {
  return fs.stat(path).then(
    () => true,
    () => false,
  );
}
