// A plugin of typedoc: the members of a type written in place have their meaning in the comment of what they stand
// in, so none of their own is asked for, as long as that comment is there.
import { Converter, ReflectionKind } from "typedoc";

/** Called by typedoc when it loads the plugin. */
export function load(app) {
  app.converter.on(Converter.EVENT_END, ({ project }) => {
    const members = project
      .getReflectionsByKind(ReflectionKind.Property)
      .filter((member) => !member.hasComment() && isInPlace(member) && isExplainedAbove(member));
    const names = [...new Set(members.map((member) => member.getFriendlyFullName()))];
    app.options.setValue("intentionallyNotDocumented", names);
  });
}

function isInPlace(member) {
  const holder = member.parent;
  return holder?.kindOf(ReflectionKind.TypeLiteral) === true && holder.name === "__type";
}

// Typedoc itself asks for nothing inside a parameter.
function isExplainedAbove(member) {
  const above = [];
  for (let one = member.parent; one && !one.isProject(); one = one.parent) above.push(one);
  return above.some((one) => one.hasComment()) && !above.some((one) => one.kindOf(ReflectionKind.Parameter));
}
