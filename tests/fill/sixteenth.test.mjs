// The portals of `sixteenth` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./sixteenth/person.mjs";
import * as truth from "./sixteenth/truth.mjs";

byHand("sixteenth", truth, fill);
