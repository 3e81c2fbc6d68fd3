module.exports = { setupFilesAfterEnv: ["thidua/testing/jest"], testMatch: ["**/*.test.cjs"] };
