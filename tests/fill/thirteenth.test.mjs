// The portals of `thirteenth` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./thirteenth/person.mjs";
import * as truth from "./thirteenth/truth.mjs";

byHand("thirteenth", truth, fill);
