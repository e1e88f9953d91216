// The portals of `seventeenth` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./seventeenth/person.mjs";
import * as truth from "./seventeenth/truth.mjs";

byHand("seventeenth", truth, fill);
