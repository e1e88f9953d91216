// The portals of `eighteenth` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./eighteenth/person.mjs";
import * as truth from "./eighteenth/truth.mjs";

byHand("eighteenth", truth, fill);
