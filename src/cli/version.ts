export { libraryVersion as version } from "../receipt/library-version.js";
