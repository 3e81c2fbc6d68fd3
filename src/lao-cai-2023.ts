export { headsOfUnits } from "./directives/lao-cai-2023/policy.js";
export { laoCai2023 } from "./directives/lao-cai-2023/rule-set.js";
