import { expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..");
const pages = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("README.md"))
  .map((file) => join("src", file));

it.each(pages)("%s names paths that exist", (page) => {
  const text = readFileSync(join(root, page), "utf8").replace(/^```[^]*?^```/gm, "");
  const paths = [...text.matchAll(/`((?:\.\.\/)*[\w-]+(?:\/[\w-]+)*\/(?:[\w-]+\.(?:ts|mjs|json))?)`/g)].map(
    ([, path = ""]) => path,
  );
  const places = [dirname(page), "src", ".", "src/formats"];
  const missing = paths.filter((path) => !places.some((place) => existsSync(join(root, place, path))));
  expect(missing).toEqual([]);
});

it("every big room has a page", () => {
  const rooms = [
    "",
    "formats",
    "formats/avro",
    "formats/protobuf",
    "formats/json-schema",
    "governance",
    "calendar",
  ];
  for (const room of rooms) expect(pages).toContain(join("src", room, "README.md"));
});
