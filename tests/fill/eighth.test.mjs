// The portals of `eighth` by a person's hand.

import { byHand } from "./by-hand.mjs";
import { fill } from "./eighth/person.mjs";
import * as truth from "./eighth/truth.mjs";

byHand("eighth", truth, fill);
