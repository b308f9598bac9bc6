import type { Location, Side } from "../../../model/location.js";
import type { Span } from "../syntax/ast.js";
import type { ProtoFile } from "./descriptor.js";
/** Where a span of a file is on one side. The file itself has no side: both sides may share it, and so may two runs. */
export declare function locate({ path, text }: ProtoFile, { start, end }: Span, side?: Side): Location;
