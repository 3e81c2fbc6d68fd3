/**
 * A text that stays in one line and shows what it holds: characters that steer a terminal, break a line or turn
 * the direction of writing are written as `\n` or `\u{202e}`. Nothing else changes.
 *
 * @example
 * oneLine("25\n9") // => "25\\n9"
 */
export function oneLine(text: string): string {
  return text.replace(steering, (character) => {
    const known = named[character];
    return known ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

const named: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

// Controls, line and paragraph separators, marks that turn the direction; NBSP and soft hyphens are harmless.
const steering = /[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;
