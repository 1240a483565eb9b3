import { mount } from "svelte";
import { tellHallWindow } from "./api/transport";
import Hall from "./screens/hall/Hall.svelte";
import { LANGUAGES, learn } from "./words/words.svelte";
import "./style/tokens.css";
import "./style/fonts.css";
import "./style/base.css";

await learn(...LANGUAGES.map(({ code }) => code));
mount(Hall, { target: document.querySelector("#app")! });
tellHallWindow();
