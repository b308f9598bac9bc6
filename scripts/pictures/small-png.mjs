// A screenshot with at most 256 colours: a page of text needs no more, and the file is a third as large.
import { crc32, deflateSync } from "node:zlib";

const mostColours = 256;

/** What runs in the browser: the picture's size, its colours, and which of them each pixel has. */
async function indexed({ png, most }) {
  const image = await globalThis.createImageBitmap(
    await (await globalThis.fetch(`data:image/png;base64,${png}`)).blob(),
  );
  const { width, height } = image;
  const context = new globalThis.OffscreenCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const counts = new Map();
  const colourAt = (i) => (data[i] << 16) | (data[i + 1] << 8) | data[i + 2];
  for (let i = 0; i < data.length; i += 4) counts.set(colourAt(i), (counts.get(colourAt(i)) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([colour]) => colour);
  const distance = (a, b) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
  const nearest = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour) => {
    if (!nearest.has(colour)) {
      const best = palette.reduce((a, b) => (distance(b, colour) < distance(a, colour) ? b : a));
      nearest.set(colour, nearest.get(best));
    }
    return nearest.get(colour);
  };
  const pixels = Array.from({ length: width * height }, (_, i) =>
    String.fromCharCode(indexOf(colourAt(4 * i))),
  );
  return { width, height, palette, pixels: pixels.join("") };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body) >>> 0, 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The same picture as a PNG with a palette; the page only lends its decoder. */
export async function smallPng(page, png) {
  const { width, height, palette, pixels } = await page.evaluate(indexed, {
    png: png.toString("base64"),
    most: mostColours,
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const bytes = Buffer.from(pixels, "latin1");
  const rows = Array.from({ length: height }, (_, y) => [
    Buffer.from([0]),
    bytes.subarray(y * width, (y + 1) * width),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk(
      "PLTE",
      Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
    ),
    chunk("IDAT", deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
