import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { mentions } from "../../src/algorithms/mentions.js";
import { formats } from "../../src/formats/registry.js";
import { gitSources } from "../../src/hosts/git/git.js";
import { Searches } from "../../src/line/searches.js";
import type { Snapshot } from "../../src/model/snapshot.js";
import {
  isolateGit,
  removeTemporary,
  type Repository,
  repository,
  temporaryFolder,
} from "../support/repository.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const using = (name: string) => ({
  [`${name}.avsc`]: '{"type": "record", "name": "R", "fields": [{"name": "m", "type": "shop.Money"}]}',
  [`${name}.proto`]: 'syntax = "proto3";\nimport "shop/money.proto";\n',
  [`${name}.schema.json`]: '{"properties": {"m": {"$ref": "money.json"}}}\n',
});
const plain = { "other.avsc": '"int"', "other.proto": 'syntax = "proto3";\n', "other.schema.json": "{}" };

/** States of a clone in which what the index says, what lies on the disk and what git has stored are not the same. */
const states: Readonly<Record<string, (repo: Repository) => void>> = {
  "a clean tree": () => undefined,
  "an index of the same second as its files": (repo) => {
    repo.write(using("racy"));
    repo.git("add", "-A");
    repo.write({ "racy.proto": 'syntax = "proto3";\nimport "shop/MONEY.proto";\n' });
  },
  "a file that is only intended to be added": (repo) => {
    repo.write(using("intended"));
    repo.git("add", "-N", "intended.avsc", "intended.proto");
  },
  "a file removed from the index alone": (repo) => {
    repo.git("rm", "-q", "--cached", "kept.avsc", "kept.schema.json");
  },
  "a file removed from the disk alone": (repo) => {
    rmSync(join(repo.root, "kept.proto"));
  },
  "line ends of another system": (repo) => {
    repo.git("config", "core.autocrlf", "true");
    repo.write({ "kept.proto": 'syntax = "proto3";\r\nimport "shop/money.proto";\r\n' });
  },
  "links, one of which leads nowhere": (repo) => {
    symlinkSync("kept.proto", join(repo.root, "link.proto"));
    symlinkSync("nowhere", join(repo.root, "broken.avsc"));
    repo.git("add", "-A");
  },
  "a conflict": (repo) => {
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit({ "kept.avsc": '{"type": "enum", "name": "Money", "symbols": []}' });
    repo.git("checkout", "-q", "main");
    repo.commit({ "kept.avsc": '{"type": "fixed", "name": "Money", "size": 2}' });
    expect(() => repo.git("merge", "-q", "topic")).toThrow();
  },
  "a submodule": (repo) => {
    const inner = repository(using("inner"));
    repo.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", inner.root, "module");
  },
  "packed refs": (repo) => {
    repo.git("pack-refs", "--all", "--prune");
  },
  "files that are no text": (repo) => {
    repo.write({ "nul.proto": 'import "shop/money.proto";\0', "utf.avsc": '\ufeff"Money"' });
  },
};

const names = { avro: ['Money"'], protobuf: ['money.proto"', "money.proto'"], "json-schema": ["money.json"] };

const query = (side: Snapshot, { id, referrers }: (typeof formats)[number]) =>
  side.mentioning(names[id], referrers.suffixes, referrers.indirectReferences);

async function expectTheSame(cwd: string): Promise<void> {
  const { baseSide, headSide } = await gitSources({ cwd, base: "main~0" });
  for (const side of [baseSide, headSide]) {
    const alone: (readonly string[])[] = [];
    for (const format of formats) alone.push(await query(side, format));
    const searches = new Searches();
    const parties = formats.map((format) => ({ format, party: searches.join() }));
    const together = await Promise.all(parties.map(({ format, party }) => query(party.in(side), format)));
    for (const [i, format] of formats.entries()) {
      const paths = together[i] ?? [];
      expect(alone[i]).toEqual(expect.arrayContaining([...paths]));
      const mentioned = mentions(names[format.id], format.referrers.indirectReferences);
      const ending = (path: string) => format.referrers.suffixes.some((suffix) => path.endsWith(suffix));
      const all = [...side.entries.keys()].filter(ending);
      await side.load(all);
      const holding = all.filter((path) => {
        const loaded = side.read(path);
        return "text" in loaded && mentioned(loaded.text);
      });
      expect(paths).toEqual(expect.arrayContaining(holding));
    }
  }
}

it.each(Object.keys(states))("one search for all formats finds what one for each finds: %s", async (name) => {
  const repo = repository({ ...using("kept"), ...plain });
  states[name]?.(repo);
  await expectTheSame(repo.root);
});

it("the same with SHA-256", async () => {
  await expectTheSame(repository({ ...using("kept"), ...plain }, "--object-format=sha256").root);
});

it("the same in a linked worktree", async () => {
  const repo = repository({ ...using("kept"), ...plain });
  const tree = join(temporaryFolder(), "tree");
  repo.git("worktree", "add", "-q", tree, "-b", "topic");
  await expectTheSame(tree);
});
