// The site of docs/: `npm run docs` builds it into docs/.vitepress/dist, and fails on a dead link.
import { posix } from "node:path";
import { defineConfig } from "vitepress";

const repository = "https://github.com/contract-check/contract-check";

/** A group of the sidebar: pages by file name, with the name that people read. */
function group(text, pages) {
  return { text, items: Object.entries(pages).map(([page, name]) => ({ text: name, link: `/${page}` })) };
}

/** Makes a page that GitHub shows a page of the site: what lies outside docs/ is read on GitHub, and "<" begins HTML only where we write HTML. */
function readAsGitHub(markdown) {
  markdown.core.ruler.push("read-as-github", ({ tokens }) => {
    for (const { children } of tokens)
      for (const token of children ?? []) {
        const target = token.type === "link_open" ? (token.attrGet("href") ?? "") : "";
        if (target.startsWith("../"))
          token.attrSet("href", `${repository}/blob/main/${posix.normalize(target.slice("../".length))}`);
        if (token.type === "html_inline" && !/^<(?:!--|\/?(?:picture|source|img|br)\b)/.test(token.content))
          token.type = "text";
      }
  });
}

/** The anchor of a heading, as GitHub names it: links work in both places. */
const slugify = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, "")
    .replaceAll(" ", "-");

export default defineConfig({
  title: "contract-check",
  description: "The CI gate for data contracts",
  lang: "en",
  cleanUrls: true,
  head: [["link", { rel: "icon", href: "data:," }]],
  rewrites: { "get-started.md": "index.md" },
  markdown: { languageAlias: { avsc: "json" }, anchor: { slugify }, config: readAsGitHub },
  themeConfig: {
    outline: [2, 3],
    search: { provider: "local" },
    socialLinks: [{ icon: "github", link: repository }],
    sidebar: [
      group("Learn", { "": "Get started", concepts: "Concepts", example: "The whole example" }),
      group("Run", {
        github: "GitHub",
        governance: "Governance",
        recipes: "Recipes",
        migration: "Migration",
      }),
      group("Look up", {
        configuration: "Configuration",
        formats: "Formats and rules",
        leniencies: "Leniencies",
        outputs: "Outputs",
        library: "Library",
        troubleshooting: "Troubleshooting",
        limits: "Limits and guarantees",
      }),
    ],
  },
});
