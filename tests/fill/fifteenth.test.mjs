// The portals of `fifteenth` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./fifteenth/person.mjs";
import * as truth from "./fifteenth/truth.mjs";

byHand("fifteenth", truth, fill);
