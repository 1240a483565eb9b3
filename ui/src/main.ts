import { mount } from "svelte";
import App from "./App.svelte";
import "./style/tokens.css";
import "./style/fonts.css";
import "./style/base.css";
import { desk } from "./state/desk.svelte";
import { keys } from "./state/keys.svelte";

// WebKitGTK sets Arabic marks too high or too low; the stylesheet turns its positioning off there, and only there.
const agent = navigator.userAgent;
if (agent.includes("AppleWebKit") && agent.includes("Linux") && !agent.includes("Chrome")) {
  document.documentElement.dataset.engine = "webkitgtk";
}

window.addEventListener("keydown", (event) => keys.press(event));
void desk.start();
// A page laid out before its fonts are there is laid out twice, the first time after a search through those of the system: 70 ms.
await Promise.allSettled([...document.fonts].map((face) => face.load()));
mount(App, { target: document.querySelector("#app")! });
