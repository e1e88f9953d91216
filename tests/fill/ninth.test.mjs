// The portals of `ninth` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./ninth/person.mjs";
import * as truth from "./ninth/truth.mjs";

byHand("ninth", truth, fill);
