// The portals of `tenth` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./tenth/person.mjs";
import * as truth from "./tenth/truth.mjs";

byHand("tenth", truth, fill);
