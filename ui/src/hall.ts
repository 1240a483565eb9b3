import { mount } from "svelte";
import { tellHallWindow } from "./api/transport";
import Hall from "./screens/hall/Hall.svelte";
import "./style/tokens.css";
import "./style/fonts.css";
import "./style/base.css";

mount(Hall, { target: document.querySelector("#app")! });
tellHallWindow();
