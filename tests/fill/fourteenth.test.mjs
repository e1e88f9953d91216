// The portals of `fourteenth` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./fourteenth/person.mjs";
import * as truth from "./fourteenth/truth.mjs";

byHand("fourteenth", truth, fill);
