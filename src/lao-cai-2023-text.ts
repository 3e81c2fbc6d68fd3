export { text } from "./directives/lao-cai-2023/text.js";
