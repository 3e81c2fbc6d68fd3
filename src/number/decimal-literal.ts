/**
 * A number as it stands in a JSON or YAML file: its literal text, read by the plain notation whatever
 * notation the caller declares for text (spec 1.3).
 */
export class DecimalLiteral {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
    Object.freeze(this);
  }

  toString(): string {
    return this.text;
  }

  toJSON(): string {
    return this.text;
  }
}
