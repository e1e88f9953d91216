// The portals of `sixth` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./sixth/person.mjs";
import * as truth from "./sixth/truth.mjs";

byHand("sixth", truth, fill);
