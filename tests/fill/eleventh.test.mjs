// The portals of `eleventh` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./eleventh/person.mjs";
import * as truth from "./eleventh/truth.mjs";

byHand("eleventh", truth, fill);
