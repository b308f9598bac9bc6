import type { DeclaredRequirement } from "./requirement.js";
import { changeRequest } from "./requirements/change-request.js";
import { compatibilityLayer } from "./requirements/compatibility-layers.js";
import { emergency } from "./requirements/emergency.js";
import { forbidden } from "./requirements/forbidden.js";
import { frozenElement } from "./requirements/frozen-elements.js";
import { noFreeze } from "./requirements/no-freeze.js";
import { openWindow } from "./requirements/open-window.js";
import { overdueReview } from "./requirements/overdue-reviews.js";
import { ownWaiver } from "./requirements/own-waivers.js";
import { revert } from "./requirements/revert.js";
import { signOffs } from "./requirements/sign-offs.js";
import { versionNumber } from "./requirements/version-numbers.js";
import { windowApprovers } from "./requirements/window-approvers.js";

/** Everything that a case may need, in the order of the report: people, what is in the way, the plan, the time. */
export const requirements: readonly DeclaredRequirement[] = [
  signOffs,
  windowApprovers,
  forbidden,
  versionNumber,
  revert,
  emergency,
  frozenElement,
  ownWaiver,
  overdueReview,
  compatibilityLayer,
  changeRequest,
  openWindow,
  noFreeze,
];
