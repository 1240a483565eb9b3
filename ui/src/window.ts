// The main window: what it needs to begin, and then all the rest.

import { mount } from "svelte";
import App from "./App.svelte";
import "./style/tokens.css";
import "./style/fonts.css";
import "./style/base.css";
import * as calls from "./api/calls";
import { furnish } from "./shell/screens.svelte";
import { desk } from "./state/desk.svelte";
import { keys } from "./state/keys.svelte";
import { route } from "./state/route.svelte";
import { painted } from "./state/usable";
import { LANGUAGES, learn, speak } from "./words/words.svelte";

// WebKitGTK sets Arabic marks too high or too low; the stylesheet turns its positioning off there, and only there.
const agent = navigator.userAgent;
if (agent.includes("AppleWebKit") && agent.includes("Linux") && !agent.includes("Chrome")) {
  document.documentElement.dataset.engine = "webkitgtk";
}

window.addEventListener("keydown", (event) => keys.press(event));
// A page laid out before its fonts are there is laid out twice, the first time after a search through those of the system: 70 ms.
const faces = Promise.allSettled([...document.fonts].map((face) => face.load()));
await desk.refresh(calls.start);
const home = route.place === "home";
await Promise.all([speak(desk.preferences.language), faces, ...(home ? [] : [furnish()])]);
mount(App, { target: document.querySelector("#app")! });
void desk.listen();
// Fetched together with the first screen, all this would keep it from being painted.
if (home) await painted();
await Promise.all([furnish(), learn(...LANGUAGES.map(({ code }) => code))]);
// Whoever works the window by a script waits for this.
document.documentElement.dataset.whole = "";
