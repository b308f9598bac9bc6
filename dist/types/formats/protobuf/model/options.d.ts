import type { OptionNode, OptionValue } from "../syntax/ast.js";
/** The plain option of this name, the last one written. */
export declare function optionNamed(options: readonly OptionNode[], name: string): OptionNode | undefined;
/** An option's value as text: `true`, `7`, `"x"` without its quotes. */
export declare function optionText(options: readonly OptionNode[], name: string): string | undefined;
export declare function optionIsTrue(options: readonly OptionNode[], name: string): boolean;
/** The name as written: `(buf.validate.field).string.min_len`. */
export declare function optionNameText({ name }: OptionNode): string;
/** A value as canonical text, equal for equal values; number spelling is kept. */
export declare function valueText(value: OptionValue): string;
/** All options as sorted text, equal for equal options in any order. */
export declare function optionTexts(options: readonly OptionNode[]): readonly string[];
