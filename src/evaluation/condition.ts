/**
 * A condition over outcomes, as JSON (spec 5.1): an indicator's id; `all`, `any`, `not`, `at-least-k` of
 * conditions; or of `"assigned"`, the targets that were assigned to the unit.
 */
export type Condition<Id extends string = string> = Id | AllOf<Id> | AnyOf<Id> | Not<Id> | AtLeastK<Id>;

/** The members of a roll-up: conditions, or the targets assigned to the unit. */
export type Members<Id extends string = string> = readonly Condition<Id>[] | "assigned";

/** Holds when every member holds. */
export interface AllOf<Id extends string = string> {
  /** Not empty. */
  readonly all: Members<Id>;
}

/** Holds when one member holds. */
export interface AnyOf<Id extends string = string> {
  /** Not empty. */
  readonly any: Members<Id>;
}

/** Holds when its member does not. */
export interface Not<Id extends string = string> {
  /** The member. */
  readonly not: Condition<Id>;
}

/** Holds when at least k members hold; k is never lowered. */
export interface AtLeastK<Id extends string = string> {
  /** From 1 to the number of members. */
  readonly "at-least-k": number;
  /** Not empty. */
  readonly of: Members<Id>;
}

/** The targets that were assigned to the candidate's unit, as members of a roll-up. */
export const assigned = "assigned";

/** Every one of the members. */
export function allOf<const Id extends string>(...members: readonly Condition<Id>[]): AllOf<Id> {
  return Object.freeze({ all: Object.freeze(members) });
}

/** At least one of the members. */
export function anyOf<const Id extends string>(...members: readonly Condition<Id>[]): AnyOf<Id> {
  return Object.freeze({ any: Object.freeze(members) });
}

/** The contrary of a condition; undetermined stays undetermined. */
export function not<const Id extends string>(member: Condition<Id>): Not<Id> {
  return Object.freeze({ not: member });
}

/** At least `k` of the members. */
export function atLeastOf<const Id extends string>(
  k: number,
  ...members: readonly Condition<Id>[]
): AtLeastK<Id> {
  return Object.freeze({ "at-least-k": k, of: Object.freeze(members) });
}

/** Every target that was assigned to the unit. */
export function allAssigned(): AllOf<never> {
  return Object.freeze({ all: assigned });
}

/** At least one target that was assigned to the unit. */
export function anyAssigned(): AnyOf<never> {
  return Object.freeze({ any: assigned });
}
