// Chrome's home of the desk: an offscreen document outlives the service worker and may own a worker.
import { startHost } from "./host.js";

startHost();
