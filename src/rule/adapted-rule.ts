import type { Adapted, Rule } from "./rule.js";

/**
 * A rule with some fields overridden, remembering where it was first written, which fields are new, and which rule set
 * set the fields that adaptations before this one overrode.
 */
export function adaptedRule(
  rule: Rule,
  fields: { readonly [F in keyof Rule]?: Rule[F] | undefined },
  base: string,
  reason?: string,
): Rule {
  const before = rule.adapted;
  const earlier = {
    ...before?.earlier,
    ...Object.fromEntries((before?.fields ?? []).map((field) => [field, base])),
  };
  const adapted: Adapted = {
    from: before?.from ?? base,
    fields: Object.keys(fields).sort(),
    ...(Object.keys(earlier).length > 0 ? { earlier } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
  return { ...rule, ...fields, adapted } as Rule;
}
