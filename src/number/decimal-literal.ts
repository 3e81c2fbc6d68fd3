/**
 * A number as it stands in a JSON or YAML file: its literal text, read by the plain notation whatever
 * notation the caller declares for text (spec 1.3).
 */
export class DecimalLiteral {
  /** As it stands in the file. */
  readonly text: string;

  /** Made by the readers of files. */
  constructor(text: string) {
    this.text = text;
    Object.freeze(this);
  }

  /** The literal text. */
  toString(): string {
    return this.text;
  }

  /** The literal text. */
  toJSON(): string {
    return this.text;
  }
}
