import { resolve } from "node:path";
import type { Outside, OutsideFolder } from "../model/outside.js";
import { wholeNamed } from "./disk.js";

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

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  return () => (value ??= make());
}
