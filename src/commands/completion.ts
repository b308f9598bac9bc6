import { everywhere } from "./arguments.js";
import { type Command, UsageError } from "./command.js";
import { didYouMean } from "./nearest.js";

type Words = readonly (readonly [command: string, options: readonly string[]])[];

/** Each shell's script: commands first, then the options of the command, then files. */
const scripts: Readonly<Record<string, (words: Words) => string>> = {
  bash: (words) => `_contract_check() {
  local word="\${COMP_WORDS[COMP_CWORD]}" names="${words.map(([name]) => name).join(" ")}"
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "$names" -- "$word") $(compgen -f -- "$word")); return; fi
  case "\${COMP_WORDS[1]}" in
${words.map(([name, options]) => `    ${name}) names="${options.join(" ")}" ;;\n`).join("")}    *) names="" ;;
  esac
  COMPREPLY=($(compgen -W "$names" -- "$word") $(compgen -f -- "$word"))
}
complete -o filenames -F _contract_check contract-check
`,
  zsh: (words) => `#compdef contract-check
_contract_check() {
  if (( CURRENT == 2 )); then compadd -- ${words.map(([name]) => name).join(" ")}; _files; return; fi
  case "$words[2]" in
${words.map(([name, options]) => `    ${name}) compadd -- ${options.join(" ")} ;;\n`).join("")}  esac
  _files
}
compdef _contract_check contract-check
`,
  fish: (words) =>
    words
      .map(
        ([name, options]) =>
          `complete -c contract-check -n __fish_use_subcommand -a ${name}\n${options
            .map(
              (option) =>
                `complete -c contract-check -n "__fish_seen_subcommand_from ${name}" -l ${option.slice(2)}\n`,
            )
            .join("")}`,
      )
      .join(""),
};

/** @param commands every command; each is loaded to name its options. */
export const completionOf = (
  commands: () => readonly { load(): Promise<{ readonly command: Command }> }[],
): Command => ({
  name: "completion",
  summary: "Prints the completion of a shell: bash, zsh or fish",
  operands: "SHELL",
  options: {},
  example: "  contract-check completion bash > ~/.local/share/bash-completion/completions/contract-check",
  async run(args, terminal) {
    const [shell = ""] = args.operands;
    const names = Object.keys(scripts);
    const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
    if (!script)
      throw new UsageError(`completion takes one of ${names.join(", ")}${didYouMean(shell, names)}`);
    const words = commands().map(async (entry) => {
      const { name, options } = (await entry.load()).command;
      return [name, Object.keys({ ...options, ...everywhere }).map((option) => `--${option}`)] as const;
    });
    terminal.out(script(await Promise.all(words)));
    return 0;
  },
});
