import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import ts from "typescript";

/** Every package that a built file reaches, itself or by way of the built files that it imports. */
export function bareImports(entry: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const bare = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
    for (const { fileName: name } of importedFiles) {
      if (name.startsWith(".")) visit(builtFile(resolve(dirname(file), name), file));
      else bare.add(name);
    }
  };
  visit(entry);
  return bare;
}

/** A declaration names the module it describes: of `./rule.js` the types stand in `./rule.d.ts`. */
function builtFile(path: string, from: string): string {
  if (!/\.d\.c?ts$/.test(from)) return path;
  const declaration = path.replace(/\.(c?)js$/, ".d.$1ts");
  return existsSync(declaration) ? declaration : path;
}
