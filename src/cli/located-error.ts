import type { FilePlace } from "../files/file-place.js";
import { jsonPlaces } from "../files/parse-json.js";
import type { Issue, IssuePath } from "../issue/issue.js";
import { ThiduaError } from "../issue/thidua-error.js";
import type { Locate } from "./issue-lines.js";

/** An error of a file: where in it each of its faults lies. */
export class LocatedError extends ThiduaError {
  readonly locate: Locate;

  constructor({ issues }: ThiduaError, locate: Locate) {
    super(issues);
    this.locate = locate;
  }
}

/** Reads something of a file; what is wrong with it is told with its place. */
export function located<Read>(locate: Locate, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw error instanceof ThiduaError ? new LocatedError(error, locate) : error;
  }
}

/** The place that a fault itself carries. */
export function ownPlace(file: string): Locate {
  return (one) => {
    const line = "line" in one ? one.line : null;
    const column = "column" in one ? one.column : null;
    return line === null ? null : { file, line, column: typeof column === "number" ? column : 1 };
  };
}

/** A file whose values have places, by their path. */
export interface PlacedFile {
  readonly file: string;
  readonly places: () => (path: IssuePath) => FilePlace | null;
}

/** Where in a JSON file a fault lies, by its path. */
export function jsonLocate(file: string, text: string, pathIn = (path: IssuePath) => path): Locate {
  return fileLocate({ file, places: () => jsonPlaces(text) }, pathIn);
}

/** Where in a file a fault lies, by its path; the file is read again once the first is asked for. */
export function fileLocate({ file, places }: PlacedFile, pathIn = (path: IssuePath) => path): Locate {
  let found: ReturnType<typeof places> | null = null;
  const own = ownPlace(file);
  return (one: Issue) => {
    const carried = own(one);
    if (carried) return carried;
    found ??= places();
    const place = found(pathIn(one.path));
    return place && { file, ...place };
  };
}
