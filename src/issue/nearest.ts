const mostProposed = 3;

/**
 * The known words nearest to one that is not known, best first, at most three; empty when none is near.
 * A proposal for the reader, never taken.
 */
export function nearest(received: string, known: Iterable<string>): readonly string[] {
  const wanted = fold(received);
  if (wanted.length > 200) return [];
  const reach = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  return [...known]
    .map((word) => ({ word, distance: nearness(wanted, fold(word), reach) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, mostProposed)
    .map(({ word }) => word);
}

/** Without case, marks and blanks, so that a name typed without Vietnamese marks finds its own. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "d").toLowerCase();
}

function nearness(a: string, b: string, reach: number): number {
  if (a.length >= 4 && b.includes(a)) return 1;
  return Math.abs(a.length - b.length) > reach ? reach + 1 : editDistance(a, b);
}

/** Levenshtein's distance, a row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
