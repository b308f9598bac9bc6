import { formats } from "../formats/registry.js";

const note =
  "an image keeps no comments and no custom options: what they say is not compared where a side is an image";

/** A compiled image in the place of a folder, known by its name; a JSON file is one where it begins like one. */
export async function unpack(name: string, read: () => Promise<Uint8Array>) {
  for (const { images } of formats) {
    if (!images) continue;
    const isNamed = images.suffixes.some((suffix) => name.endsWith(suffix));
    if (!isNamed && !name.endsWith(".json")) continue;
    const bytes = await read();
    if (isNamed || jsonImage.test(new TextDecoder().decode(bytes.subarray(0, 64))))
      return { texts: await images.unpack(bytes), note };
  }
  return undefined;
}

const jsonImage = /^\s*\{\s*"file"\s*:\s*\[\s*\{\s*"name"/;
