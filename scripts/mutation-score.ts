// What mutation testing came to, room by room, as the table of docs/mutation.md; then every mutant that no test found:
//
//     npm run test:mutation && npx tsx scripts/mutation-score.ts [reports, reports/mutation.json if left out]
import { mutationScores, type Score, survivors, totalScore } from "./verify/mutation-scores.js";

const reports = process.argv.slice(2);
const scores = mutationScores(...reports);
const row = (name: string, { mutants, killed, timeout, survived }: Score): string => {
  const score = ((100 * (killed + timeout)) / mutants).toFixed(1);
  return `| ${[name, mutants, killed, timeout, survived, `${score}%`].join(" | ")} |\n`;
};
process.stdout.write(
  "| room | mutants | killed | never ended | survived | score |\n|---|--:|--:|--:|--:|--:|\n",
);
for (const [room, score] of scores) process.stdout.write(row(`${room}/`, score));
process.stdout.write(row("all", totalScore(scores.values())));
for (const { place, mutator, was, is } of survivors(...reports)) {
  process.stdout.write(`\n${place} ${mutator}\n- ${was}\n+ ${is}\n`);
}
