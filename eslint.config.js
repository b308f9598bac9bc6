import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** Pronouns and participles name nothing: a variable, a function or a type has a noun of the field for its name. */
function withoutWords(...words) {
  const name = `[name=/^(?:${words.flatMap((word) => [word, word[0].toUpperCase() + word.slice(1)]).join("|")})$/]`;
  const message = "Name what it is with a noun of the field (see Words in CONTRIBUTING.md).";
  const declarations = [
    ":function > Identifier.params",
    ":function > Identifier.id",
    "VariableDeclarator > Identifier.id",
    "AssignmentPattern > Identifier.left",
    "ArrayPattern > Identifier.elements",
    "ObjectPattern > Property > Identifier.value",
    "RestElement > Identifier.argument",
    "TSInterfaceDeclaration > Identifier.id",
    "TSTypeAliasDeclaration > Identifier.id",
    "ClassDeclaration > Identifier.id",
  ];
  return ["error", ...declarations.map((declaration) => ({ selector: `${declaration}${name}`, message }))];
}
const pronouns = ["it", "found", "known", "told", "said", "held"];
const participles = [
  "one",
  "each",
  "here",
  "there",
  "made",
  "joined",
  "listed",
  "linked",
  "wanted",
  "unsure",
  "named",
  "parted",
  "spoken",
  "sought",
  "mine",
  "telling",
  "again",
  "nobody",
  "everyone",
  "met",
  "taken",
];

export default defineConfig(
  {
    ignores: [
      "dist/",
      "node_modules/",
      "coverage/",
      "fixtures/",
      "docs/.vitepress/dist/",
      "docs/.vitepress/cache/",
      "src/**/*.generated.*",
    ],
  },
  js.configs.recommended,
  {
    files: ["src/**/*.ts", "test/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "no-control-regex": "off",
      // Both cost an eighth of the time: no enum is declared here, and few functions take an instance of a class.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "^\\.\\.?/(?!.*\\.js(on)?$)", message: "import the file, with .js" }] },
      ],
    },
  },
  { files: ["src/**/*.ts"], rules: { "no-restricted-syntax": withoutWords(...pronouns) } },
  {
    // In the format rooms some of these words are of the field: the number one, a link that is made, a wanted value.
    files: ["src/**/*.ts"],
    ignores: ["src/formats/*/**", "!src/formats/comparing/**"],
    rules: { "no-restricted-syntax": withoutWords(...pronouns, ...participles) },
  },
  {
    files: ["scripts/**/*.{mjs,cjs}", "test/support/*.{mjs,cjs}", "*.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        Buffer: "readonly",
        URL: "readonly",
        performance: "readonly",
        module: "readonly",
        require: "readonly",
      },
    },
  },
);
