/** A number of a text: its value as canonical decimal text, and whether it is written the English way. */
export interface WrittenNumber {
  /** Dot decimal text, such as `12000` or `67.2`. */
  readonly value: string;
  /** Whether a dot stands for the decimals, or commas for the groups. */
  readonly isEnglish: boolean;
}

/**
 * The value of digits with dots and commas in them, as Vietnamese text writes numbers; where that is impossible,
 * or all but impossible (`25.4`, `1,234.5`, `12,000`), as English does, and said. Null where it is neither.
 */
export function readWrittenNumber(text: string): WrittenNumber | null {
  if (/^\d+$/.test(text)) return written(text, "", false);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text)) {
    const [whole = "", decimals = ""] = text.split(",");
    return written(whole.replaceAll(".", ""), decimals, false);
  }
  if (
    /^[1-9]\d{0,2}(?:,000)+$/.test(text) ||
    /^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d+)?$|^[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(text)
  ) {
    const [whole = "", decimals = ""] = text.split(".");
    return written(whole.replaceAll(",", ""), decimals, true);
  }
  const plain = /^(\d+)([.,])(\d+)$/.exec(text);
  return plain ? written(plain[1] ?? "", plain[3] ?? "", plain[2] === ".") : null;
}

function written(whole: string, decimals: string, isEnglish: boolean): WrittenNumber {
  const left = whole.replace(/^0+(?=\d)/, "");
  return { value: decimals === "" ? left : `${left}.${decimals}`, isEnglish };
}
