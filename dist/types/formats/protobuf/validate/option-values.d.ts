import { type ProtoFile } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { OptionNode, SyntaxFault } from "../syntax/ast.js";
/** The custom options on one element: known, with values of their types, and each set once. */
export declare function customOptionFaults(model: ProtoModel, file: ProtoFile, scope: string): (option: OptionNode) => string | undefined;
/** The features of a language are an extension too, which an import must bring. */
export declare function languageFault(model: ProtoModel, file: ProtoFile, { name: [first, second] }: OptionNode, scope: string): string | undefined;
/** The fault of an option, at the option. */
export declare function faultAt(message: string | undefined, { at }: OptionNode): SyntaxFault[];
