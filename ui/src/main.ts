import { mount } from "svelte";
import App from "./App.svelte";
import "./style/tokens.css";
import "./style/fonts.css";
import "./style/base.css";
import { keys } from "./state/keys.svelte";

// WebKitGTK sets Arabic marks too high or too low; the stylesheet turns its positioning off there, and only there.
const agent = navigator.userAgent;
if (agent.includes("AppleWebKit") && agent.includes("Linux") && !agent.includes("Chrome")) {
  document.documentElement.dataset.engine = "webkitgtk";
}

window.addEventListener("keydown", (event) => keys.press(event));
mount(App, { target: document.querySelector("#app")! });
