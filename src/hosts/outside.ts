import { promises as fs } from "node:fs"; // loaded when it is used
import { isAbsolute, resolve } from "node:path";
import type { Outside, OutsideFolder } from "../model/outside.js";
import { wholeNamed } from "./disk.js";
import type { Elsewhere } from "./git/given.js";

/** Files and folders that a call names, relative to where it was made; each is read when it is needed, and once. */
export function outsideOf(
  paths: { readonly images: readonly string[]; readonly folders: readonly string[] },
  cwd: string,
): Outside {
  const folder = (name: string): OutsideFolder => ({
    name,
    async open() {
      const { folderSnapshot } = await import("./directory.js");
      return folderSnapshot(resolve(cwd, name));
    },
  });
  return {
    images: paths.images.map((name) => ({ name, read: once(() => wholeNamed(resolve(cwd, name))) })),
    folders: paths.folders.map(folder),
    folder,
  };
}

/**
 * Files and folders that a call names as earlier versions. A path that leads up out of `cwd`, or is absolute, is outside the
 * repository; any other is none here, because what lies in the repository is the proposal's.
 */
export function outsideRepository(cwd: string): Elsewhere {
  const isOf = async (name: string, kind: boolean) =>
    (/^\.\.(?:[\\/]|$)/.test(name) || isAbsolute(name)) && (await isFolder(resolve(cwd, name))) === kind;
  return {
    file: async (name) => ((await isOf(name, false)) ? wholeNamed(resolve(cwd, name)) : undefined),
    async folder(name) {
      if (!(await isOf(name, true))) return undefined;
      const { folderSnapshot } = await import("./directory.js");
      return folderSnapshot(resolve(cwd, name));
    },
  };
}

async function isFolder(path: string): Promise<boolean | undefined> {
  return fs.stat(path).then(
    (entry) => entry.isDirectory(),
    () => undefined,
  );
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  return () => (value ??= make());
}
