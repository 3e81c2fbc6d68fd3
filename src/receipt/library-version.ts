/** The version of the library, as package.json has it; a test holds the two together. */
export const libraryVersion = "0.0.0";
