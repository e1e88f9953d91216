// The portals of `seventh` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./seventh/person.mjs";
import * as truth from "./seventh/truth.mjs";

byHand("seventh", truth, fill);
