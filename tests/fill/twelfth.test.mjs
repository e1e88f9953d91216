// The portals of `twelfth` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./twelfth/person.mjs";
import * as truth from "./twelfth/truth.mjs";

byHand("twelfth", truth, fill);
