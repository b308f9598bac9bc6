import type { Rule } from "../../model/rule.js";
import type { Matched } from "./match/matched.js";
import { aliasConflict } from "./rules/alias-conflict.js";
import { aliases } from "./rules/aliases.js";
import { contractKind } from "./rules/contract-kind.js";
import { decimal } from "./rules/decimal.js";
import { doc } from "./rules/doc.js";
import { enumDefault } from "./rules/enum-default.js";
import { enumOrder } from "./rules/enum-order.js";
import { enumSymbol } from "./rules/enum-symbol.js";
import { errorRecord } from "./rules/error-record.js";
import { fieldDefault } from "./rules/field-default.js";
import { fieldOrder } from "./rules/field-order.js";
import { fieldPresence } from "./rules/field-presence.js";
import { fieldRename } from "./rules/field-rename.js";
import { fixedSize } from "./rules/fixed-size.js";
import { logicalType } from "./rules/logical-type.js";
import { messagePresence } from "./rules/message-presence.js";
import { namespace } from "./rules/namespace.js";
import { nullability } from "./rules/nullability.js";
import { promotion } from "./rules/promotion.js";
import { property } from "./rules/property.js";
import { protocolName } from "./rules/protocol-name.js";
import { sharedType } from "./rules/shared-type.js";
import { sortOrder } from "./rules/sort-order.js";
import { typeChange } from "./rules/type-change.js";
import { typeName } from "./rules/type-name.js";
import { typePresence } from "./rules/type-presence.js";
import { unionBranch } from "./rules/union-branch.js";
import { unionOrder } from "./rules/union-order.js";
import { unionWrap } from "./rules/union-wrap.js";

/** Every rule of Avro; the only list. */
export const rules: readonly Rule<Matched>[] = [
  aliasConflict,
  aliases,
  contractKind,
  decimal,
  doc,
  enumDefault,
  enumOrder,
  enumSymbol,
  errorRecord,
  fieldDefault,
  fieldOrder,
  fieldPresence,
  fieldRename,
  fixedSize,
  logicalType,
  messagePresence,
  namespace,
  nullability,
  promotion,
  property,
  protocolName,
  sharedType,
  sortOrder,
  typeChange,
  typeName,
  typePresence,
  unionBranch,
  unionOrder,
  unionWrap,
];
