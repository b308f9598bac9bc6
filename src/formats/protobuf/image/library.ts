import { textsOf } from "../../../algorithms/untyped.js";
import type { Outside, OutsideFile, OutsideFolder } from "../../../model/outside.js";
import type { ContractSettings } from "../../../model/contract.js";
import { NoSources } from "../../../model/sources.js";
import type { Snapshot } from "../../../model/snapshot.js";
import { isOutside, type Library } from "../model/library.js";
import { isCompilers } from "../model/modules.js";
import { importNeedles } from "../model/import-needles.js";
import { indirectReferences } from "../model/indirect-references.js";
import { type Image, mayImport, readImage } from "./image.js";

/**
 * The images and folders of the call, then those of the governed configuration. They are read when an import needs them, or
 * when one of theirs may lead to a changed file of the repository.
 */
export function libraryOf({ options, governed, outside }: ContractSettings): Library {
  const named = [
    ...(outside?.images ?? []),
    ...textsOf(options?.images).map((path) => governedFile(path, governed)),
  ];
  const folders = [
    ...(outside?.folders ?? []),
    ...textsOf(options?.include).flatMap((path) => outsideFolder(path, outside)),
  ];
  const images: Image[] = [];
  const opened: Snapshot[] = [];
  const read = async () => {
    for (const file of named) images.push(await imageOf(file));
    for (const folder of folders) opened.push(await folderOf(folder));
  };
  let reading: Promise<void> | undefined;
  const open = () => (reading ??= read());
  const isEmpty = named.length + folders.length === 0;
  async function mayHoldImporters(paths: readonly string[]): Promise<boolean> {
    for (const folder of folders)
      if ((await importersIn(await folderOf(folder), paths)).length > 0) return true;
    for (const file of named)
      // One that cannot be read stops who imports from it, and nobody else.
      if (mayImport(await file.read().catch(() => new Uint8Array()), paths)) return true;
    return false;
  }
  return {
    isEmpty,
    open,
    has: (path) =>
      !isCompilers(path) &&
      (images.some(({ paths }) => paths.has(path)) || opened.some(({ entries }) => entries.has(path))),
    async load(paths) {
      for (const snapshot of opened) await snapshot.load(paths);
    },
    text(path) {
      if (isCompilers(path)) return undefined;
      const image = images.find(({ paths }) => paths.has(path));
      if (image) return image.text(path);
      const loaded = opened.find(({ entries }) => entries.has(path))?.read(path);
      return loaded && "text" in loaded ? loaded.text : undefined;
    },
    async importers(paths) {
      if (!reading && !(await mayHoldImporters(paths))) return [];
      await open();
      const reached = new Set<string>();
      for (let wave = paths; wave.length > 0;) {
        const mentioned = await Promise.all(opened.map((snapshot) => importersIn(snapshot, wave)));
        const packed = images.flatMap((image) => wave.flatMap((path) => image.importers(path)));
        wave = [...new Set([...mentioned.flat(), ...packed])].filter((path) => !reached.has(path));
        for (const path of wave) reached.add(path);
      }
      return [...reached];
    },
  };
}

/** A file of the configuration lies where the configuration does: on the governed branch. */
function governedFile(name: string, governed: Snapshot | undefined): OutsideFile {
  return {
    name,
    async read() {
      const bytes = await governed?.bytes(name);
      if (bytes) return bytes;
      throw new Error("the governed branch has no such file, or it is larger than 16 MiB");
    },
  };
}

/** Folders of the repository are roots; others are opened by the host. */
function outsideFolder(path: string, outside: Outside | undefined): readonly OutsideFolder[] {
  return isOutside(path) && outside ? [outside.folder(path)] : [];
}

/** An image whose files are read when they are needed: one that cannot be read is then as bad as the whole. */
async function imageOf(file: OutsideFile): Promise<Image> {
  const what = `the image ${file.name} cannot be read`;
  try {
    const image = readImage(await file.read());
    return {
      ...image,
      text(path) {
        try {
          return image.text(path);
        } catch (error) {
          throw unusable(`${what} at ${path}`, error);
        }
      },
    };
  } catch (error) {
    throw unusable(what, error);
  }
}

async function folderOf(folder: OutsideFolder): Promise<Snapshot> {
  try {
    return await folder.open();
  } catch (error) {
    throw unusable(`the folder ${folder.name} cannot be opened`, error);
  }
}

/** By their text, as the search in the repository is: a file that imports another one of the same name is among them. */
function importersIn(snapshot: Snapshot, paths: readonly string[]): Promise<readonly string[]> {
  return snapshot.mentioning(importNeedles(paths), [".proto"], indirectReferences);
}

/** Nothing is judged without what somebody named. */
function unusable(what: string, error: unknown): NoSources {
  return new NoSources({ message: `${what}: ${error instanceof Error ? error.message : String(error)}` }, 2);
}
