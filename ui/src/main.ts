// The main window's first lines: they ask how things stand, and the page is fetched while the answer comes.

import { foresee } from "./api/calls";

foresee();
await import("./window");
