// The portals of `foreign` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./foreign/person.mjs";
import * as truth from "./foreign/truth.mjs";

byHand("foreign", truth, fill);
