import { objectsOf, textsOf } from "../../../algorithms/untyped.js";
import { NoSources } from "../../../model/sources.js";
import { isCompilers } from "../model/modules.js";
import { getOrMake } from "../model/tables.js";
import { type Descriptor, fileDescriptor } from "./descriptors.js";
import { printFile } from "./print.js";
import { wireFields } from "./wire.js";

/** The files of a FileDescriptorSet or of an image that buf built: each is printed when it is asked for. */
export interface Image {
  readonly paths: ReadonlySet<string>;
  text(path: string): string | undefined;
  /** The files that import a path. */
  importers(path: string): readonly string[];
}

/** A file of an image, read as far as it is asked for. */
interface Packed {
  readonly descriptor: () => Descriptor;
  readonly imports: () => readonly string[];
}

/** No image is larger than this once it is unpacked. */
const largestImage = 256 * 1024 * 1024;

/** Reads an image, binary or JSON, packed with gzip or not. @throws Error that says why it is none. */
export function readImage(packed: Uint8Array): Image {
  const bytes = unpacked(packed);
  const files = bytes[0] === 0x7b ? jsonFiles(bytes) : binaryFiles(bytes);
  if (files.size === 0) throw new RangeError("it holds no files");
  let importers: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    paths: new Set(files.keys()),
    text: (path) => {
      const file = files.get(path);
      return file && printFile(file.descriptor());
    },
    importers: (path) => (importers ??= importersIn(files)).get(path) ?? [],
  };
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!isPacked) return bytes;
  return process.getBuiltinModule("node:zlib").gunzipSync(bytes, { maxOutputLength: largestImage });
}

/** Whether an image may hold a file that imports one of these: searching its bytes costs far less than reading it. */
export function mayImport(image: Uint8Array, paths: readonly string[]): boolean {
  let bytes: Buffer;
  try {
    const { buffer, byteOffset, byteLength } = unpacked(image);
    bytes = Buffer.from(buffer, byteOffset, byteLength);
  } catch {
    return false; // it is no image: whoever imports from it is told
  }
  const names = new Set(paths.map((path) => path.slice(path.lastIndexOf("/") + 1)));
  // JSON may write other characters in more than one way.
  return [...names].some((name) => !/^[ -~]+$/.test(name) || bytes.includes(name));
}

function importersIn(files: ReadonlyMap<string, Packed>): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const [importer, { imports }] of files)
    for (const path of imports()) getOrMake(importers, path, () => []).push(importer);
  return importers;
}

/** Both a FileDescriptorSet and an image of buf hold their files in field 1, and a file its name in field 1, its imports in 3. */
function binaryFiles(bytes: Uint8Array): ReadonlyMap<string, Packed> {
  const files = new Map<string, Packed>();
  const textOf = (encoded: Uint8Array) => new TextDecoder().decode(encoded);
  for (const { number, bytes: file } of wireFields(bytes)) {
    if (number !== 1) continue;
    const [name] = wireFields(file);
    if (name?.number !== 1) continue;
    files.set(textOf(name.bytes), {
      descriptor: () => fileDescriptor(file),
      imports: () =>
        [...wireFields(file)].flatMap((field) => (field.number === 3 ? [textOf(field.bytes)] : [])),
    });
  }
  return files;
}

function jsonFiles(bytes: Uint8Array): ReadonlyMap<string, Packed> {
  const image = JSON.parse(new TextDecoder().decode(bytes)) as { file?: unknown };
  return new Map(
    objectsOf(image.file).flatMap((file) =>
      typeof file.name === "string"
        ? [[file.name, { descriptor: () => file, imports: () => textsOf(file.dependency) }] as const]
        : [],
    ),
  );
}

/** The texts of all files of an image, without those that come with every compiler. @throws NoSources */
export function imageTexts(bytes: Uint8Array): Readonly<Record<string, string>> {
  try {
    const image = readImage(bytes);
    const paths = [...image.paths].filter((path) => !isCompilers(path));
    return Object.fromEntries(paths.map((path) => [path, image.text(path) ?? ""]));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NoSources({ message: `the image cannot be read: ${why}` }, 2);
  }
}
